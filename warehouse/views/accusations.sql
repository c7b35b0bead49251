-- For analysts of blame: one row per criticism, allegation, investigation or charge.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.form,  -- disapprove, allege, investigate or charge
    coalesce(d.content, e.content) AS content,  -- The deed or matter in the exact words
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.accusation_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'accusation'
