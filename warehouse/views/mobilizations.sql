-- For military analysts: one row per deployment, call-up, drill or alert.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.force,  -- Troops, police, ships or weapons in the exact words
    d.number,  -- How many; the lower end of a range
    d.number_bound,
    d.destination,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.mobilization_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'mobilization'
