-- Scores stay within their scales and coordinates on the globe.
SELECT mention_id, confidence, quad_class, goldstein, plover_score, place.lat AS lat, place.lon AS lon
FROM mentions
WHERE
    confidence NOT BETWEEN 0 AND 1
    OR quad_class NOT BETWEEN 1 AND 4
    OR goldstein NOT BETWEEN -10 AND 10
    OR plover_score NOT BETWEEN -10 AND 10
    OR place.lat NOT BETWEEN -90 AND 90
    OR place.lon NOT BETWEEN -180 AND 180
UNION ALL
SELECT article_id, NULL, NULL, NULL, NULL, lat, lon
FROM places
WHERE lat NOT BETWEEN -90 AND 90 OR lon NOT BETWEEN -180 AND 180
