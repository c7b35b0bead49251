-- For analysts who follow promises: one row per pledge, offer, plan or agreement to do something.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.form,  -- pledge, offer, agreement, plan or reaffirmation
    coalesce(d.content, e.content) AS content,  -- What was promised, in the exact words
    d.amount,
    d.currency,
    d.deadline,  -- Last day by which it shall be done
    d.condition,
    d.beneficiary,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.commitment_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'commitment'
