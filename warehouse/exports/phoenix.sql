-- The columns of the Phoenix data, one a day: each pair, code and day once, however many articles tell it.
SELECT
    min(d.event_id) AS id,
    coalesce(d.date_first, d.first_seen_on)::VARCHAR AS date,
    year(coalesce(d.date_first, d.first_seen_on)) AS "Y",
    month(coalesce(d.date_first, d.first_seen_on)) AS "M",
    day(coalesce(d.date_first, d.first_seen_on)) AS "D",
    concat(d.actor_country, d.actor_sector) AS src,
    d.actor_country AS src_root,
    d.actor_sector AS src_agent,
    NULL AS src_others,
    concat(d.recipient_country, d.recipient_sector) AS tgt,
    d.recipient_country AS tgt_root,
    d.recipient_sector AS tgt_agent,
    NULL AS tgt_others,
    d.cameo AS code,
    d.cameo[1:2] AS root_code,
    CASE WHEN d.cameo[1:2] IN ('01', '02') THEN 0 ELSE any_value(d.quad_class) END AS quad,
    any_value(d.goldstein) AS goldstein,
    NULL AS issues,
    arg_max(m.place.lat, d.confidence) AS lat,
    arg_max(m.place.lon, d.confidence) AS lon,
    arg_max(m.place.name, d.confidence) AS place,
    arg_max(m.place.region, d.confidence) AS state,
    arg_max(m.place.country, d.confidence) AS country,
    string_agg(DISTINCT m.article_id, ';' ORDER BY m.article_id) AS ids,
    string_agg(DISTINCT a.url, ';' ORDER BY a.url) AS urls,
    string_agg(DISTINCT a.publisher, ';' ORDER BY a.publisher) AS sources
FROM dyads AS d
JOIN base.links AS l ON l.event_id = d.event_id
JOIN base.mentions AS m ON m.mention_id = l.mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE
    d.cameo IS NOT NULL
    AND d.status = 'actual'
    AND d.actor_country IS NOT NULL
    AND d.recipient_country IS NOT NULL
GROUP BY
    coalesce(d.date_first, d.first_seen_on),
    d.actor_country,
    d.actor_sector,
    d.recipient_country,
    d.recipient_sector,
    d.cameo
ORDER BY date, src, tgt, code
