-- For analysts who follow promises: one row per pledge, offer, plan or agreement to do something.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.form,  -- pledge, guarantee, offer, bid, agreement, plan (made by one side alone) or reaffirmation
    coalesce(d.content, e.content) AS content,  -- What was promised, in the exact words
    d.amount,  -- Number promised, magnitude words resolved; the lower end of a range
    d.amount_bound,
    d.currency,
    d.unit,
    d.deadline_first,
    d.deadline,  -- Last day by which it shall be done
    d.deadline_text,
    d.condition,
    d.beneficiary,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.commitment_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'commitment'
