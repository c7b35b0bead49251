-- For analysts of aid: one row per gift of money, goods, arms, shelter or help.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.form,  -- financial, military, humanitarian, medical, food, shelter, rescue, peacekeeping or training
    coalesce(d.content, e.content) AS content,  -- What was given, in the exact words
    d.amount,  -- How much or how many, magnitude words resolved; the lower end of a range
    d.amount_bound,
    d.currency,
    d.unit,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients, content)
FROM events AS e
LEFT JOIN base.aid_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'aid'
