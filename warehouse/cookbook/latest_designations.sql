-- Who was put on, kept on or taken off which list most recently, and who says so?
-- count: rows to show; without it 20
SELECT
    first_seen_on,
    action,
    status,
    actors,
    recipients,
    list,
    array_to_string(measures, '; ') AS measures,
    reason,
    publisher,
    sentence
FROM designations
WHERE status <> 'negated'
ORDER BY first_seen_on DESC NULLS LAST, actors, recipients, event_id
LIMIT coalesce(getvariable('count')::INTEGER, 20)
