-- An event stands where its history ends, and its history counts its stretches from 1.
SELECT e.event_id, e.stage, h.stage AS last_stage
FROM events AS e
LEFT JOIN (
    SELECT event_id, last(stage ORDER BY position) AS stage, max(position) AS last_position, count(*) AS stretch_count
    FROM event_history
    GROUP BY event_id
) AS h ON h.event_id = e.event_id
WHERE e.stage IS NOT NULL AND (h.stage IS DISTINCT FROM e.stage OR h.last_position <> h.stretch_count)
