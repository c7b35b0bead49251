-- For everybody who asks who did what to whom: one row per event, told by its best mention.
SELECT
    e.first_seen_on,
    e.kind,
    e.status,
    array_to_string([
        coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role IS NOT DISTINCT FROM 'actor'
    ], '; ') AS actors,  -- Who did it: canonical names, else the exact words
    array_to_string([
        coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role IS NOT DISTINCT FROM 'recipient'
    ], '; ') AS recipients,  -- To whom: canonical names, else the exact words
    m.trigger.text AS trigger,  -- Word or words that name the event
    coalesce(m.speaker.name, m.speaker.text) AS speaker,  -- Who claims it; null where the article itself does
    e.event_date.first AS date_first,  -- First possible day of the event; null where open or unknown
    e.event_date.last AS date_last,  -- Last possible day of the event; null where open or unknown
    e.event_date.source AS event_date_source,  -- text, or publication where the day of publication stands in
    coalesce(e.place.name, e.place.text) AS place,  -- Where: name in the gazetteer, else the exact words
    e.place.country AS place_country,  -- ISO 3166 alpha-3 code of the place
    m.sentence.text AS sentence,  -- The sentence that tells it
    a.title,
    a.publisher,
    a.url,
    list_distinct([
        p.country FOR p IN e.participants
        IF p.plover_role IS NOT DISTINCT FROM 'actor' AND p.country IS NOT NULL
    ]) AS actor_countries,  -- ISO 3166 alpha-3 codes of the actors
    list_distinct([
        p.country FOR p IN e.participants
        IF p.plover_role IS NOT DISTINCT FROM 'recipient' AND p.country IS NOT NULL
    ]) AS recipient_countries,  -- ISO 3166 alpha-3 codes of the recipients
    e.plover,
    e.mode,
    e.cameo,
    e.quad_class,
    e.goldstein,
    m.contexts,
    e.mention_count,
    e.article_count,
    e.publisher_count,
    e.last_seen_on,
    e.confidence,
    e.place.lat AS lat,  -- Latitude in degrees, WGS 84
    e.place.lon AS lon,  -- Longitude in degrees, WGS 84
    e.participants,
    e.event_id,
    e.best_mention_id,
    m.article_id
FROM base.events AS e
LEFT JOIN base.mentions AS m ON m.mention_id = e.best_mention_id
LEFT JOIN base.articles AS a ON a.article_id = m.article_id
