-- The columns of the ICEWS event data: one row per pair of a source and a target.
SELECT
    d.event_id,
    coalesce(d.date_first, d.first_seen_on) AS event_date,
    d.actor AS source_name,
    d.actor_sector AS source_sectors,
    d.actor_country AS source_country,
    m.trigger.text AS event_text,
    d.cameo AS cameo_code,
    d.goldstein AS intensity,
    d.recipient AS target_name,
    d.recipient_sector AS target_sectors,
    d.recipient_country AS target_country,
    a.story_id,
    NULL AS sentence_number,
    a.publisher,
    CASE WHEN m.place.precision = 'city' THEN m.place.name END AS city,
    NULL AS district,
    m.place.region AS province,
    m.place.country,
    m.place.lat AS latitude,
    m.place.lon AS longitude
FROM dyads AS d
JOIN base.mentions AS m ON m.mention_id = d.best_mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE d.cameo IS NOT NULL AND d.status = 'actual'
ORDER BY event_date, d.event_id, source_name, target_name
