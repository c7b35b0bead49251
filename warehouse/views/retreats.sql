-- For analysts of de-escalation: one row per release, withdrawal, ceasefire, disarmament or resignation.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    coalesce(d.content, e.content) AS content,  -- Prisoners, troops, arms or truce in the exact words
    d.number,  -- How many; the lower end of a range
    d.number_bound,
    d.office,  -- Office that was resigned, in the exact words
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.retreat_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'retreat'
