-- For conflict analysts: one row per attack, with its weapon and its toll.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.weapon,
    d.killed,
    d.killed_bound,
    d.injured,
    d.injured_bound,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.attack_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'attack'
