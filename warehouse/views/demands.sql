-- For analysts of pressure: one row per order, demand, request, call or appeal.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.force,
    coalesce(d.content, e.content) AS content,  -- What was demanded, in the exact words
    d.deadline,  -- Last day by which it shall be done
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.demand_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'demand'
