-- For analysts of repression: one row per arrest, seizure, restriction, ban, deportation or hack.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.people,
    d.people_bound,
    d.charge,
    d.object,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.coercion_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'coercion'
