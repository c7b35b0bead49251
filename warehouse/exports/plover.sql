-- PLOVER 2.0 records, JSON Lines: one event a line, field names as in the manual.
SELECT to_json({
    id: e.event_id,
    has_event: TRUE,
    date: coalesce(e.event_date.first, e.first_seen_on)::VARCHAR,
    enddate: CASE WHEN e.event_date.last > e.event_date.first THEN e.event_date.last::VARCHAR END,
    actor: [{
        entity_text: p.text,
        identifier_text: p.name,
        code: p.country,
        sector: p.sector
    } FOR p IN e.participants IF p.plover_role = 'actor'],
    recipient: [{
        entity_text: p.text,
        identifier_text: p.name,
        code: p.country,
        sector: p.sector
    } FOR p IN e.participants IF p.plover_role = 'recipient'],
    event: [e.plover],
    mode: list_filter([e.mode, CASE e.status WHEN 'actual' THEN NULL WHEN 'negated' THEN 'negation' WHEN 'conditional' THEN 'hypothetical' ELSE 'future' END], lambda x: x IS NOT NULL),
    context: coalesce(m.contexts, []),
    quad_code: e.quad_class,
    event_scale: e.plover_score,
    event_text: [m.trigger.text],
    event_loc: CASE WHEN e.place IS NOT NULL THEN {
        extracted_place: e.place.text,
        resolved_place: e.place.name,
        geonameid: e.place.geonames_id,
        lat: e.place.lat,
        lon: e.place.lon,
        province: e.place.region,
        country_code: e.place.country,
        resolution: CASE e.place.precision WHEN 'country' THEN 1 WHEN 'region' THEN 2 WHEN 'city' THEN 4 END
    } END,
    text: m.sentence.text,
    text_info: {
        start: m.sentence.start,
        "end": m.sentence.end
    },
    cite_info: {
        url: a.url,
        title: a.title,
        language: a.language,
        publication: a.publisher,
        coder: 'dragoman',
        codebook: 'PLOVER',
        version: '2.0'
    },
    coder: 'dragoman ' || m.coder_version
}) AS line
FROM base.events AS e
JOIN base.mentions AS m ON m.mention_id = e.best_mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE e.plover IS NOT NULL
ORDER BY e.first_seen_on, e.event_id
