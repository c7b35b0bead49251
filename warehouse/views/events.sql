-- For everybody who asks who did what to whom: one row per event, in the words of its best mention.
SELECT
    e.first_seen_on,
    e.kind,
    e.status,
    nullif(array_to_string([
        coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role = 'actor'
    ], '; '), '') AS actors,  -- Who did it: canonical names, else the exact words
    nullif(array_to_string([
        coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role = 'recipient'
    ], '; '), '') AS recipients,  -- To whom: canonical names, else the exact words
    m.trigger.text AS trigger,  -- Word or words that name the event
    m.content.text AS content,  -- What was promised, demanded, said, agreed or alleged, in the exact words
    coalesce(m.speaker.name, m.speaker.text) AS speaker,  -- Who claims it; null where the article does
    e.event_date.first AS date_first,  -- First day on which it can have happened; null where unknown
    e.event_date.last AS date_last,  -- Last day on which it can have happened; null where unknown
    e.event_date.source AS event_date_source,  -- text, or publication where that day stands in
    coalesce(e.place.name, e.place.text) AS place,  -- Where: name in the gazetteer, else the exact words
    e.place.country AS place_country,  -- ISO 3166 alpha-3 code of the place
    m.sentence.text AS sentence,  -- The sentence that tells it
    a.title,
    a.publisher,
    a.url,
    nullif(array_to_string(list_sort(list_distinct([
        p.country FOR p IN e.participants IF p.plover_role = 'actor'
    ])), '; '), '') AS actor_countries,  -- ISO 3166 alpha-3 codes of the actors
    nullif(array_to_string(list_sort(list_distinct([
        p.country FOR p IN e.participants IF p.plover_role = 'recipient'
    ])), '; '), '') AS recipient_countries,  -- ISO 3166 alpha-3 codes of the recipients
    nullif(array_to_string([
        coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role IS NULL
    ], '; '), '') AS others,  -- Who takes part on neither side, such as those spoken to
    e.mention_count,
    e.article_count,
    e.publisher_count,
    e.report_count,
    e.story_count,
    e.witness_count,
    e.stage,
    e.last_seen_on,
    e.confidence,
    e.plover,
    e.mode,
    e.cameo,
    e.quad_class,
    e.goldstein,
    e.plover_score,
    m.contexts,
    e.place.lat AS lat,  -- Latitude of the place in degrees, WGS 84
    e.place.lon AS lon,  -- Longitude of the place in degrees, WGS 84
    e.participants,
    e.event_id,
    e.best_mention_id,
    m.article_id
FROM base.events AS e
LEFT JOIN base.mentions AS m ON m.mention_id = e.best_mention_id
LEFT JOIN base.articles AS a ON a.article_id = m.article_id
