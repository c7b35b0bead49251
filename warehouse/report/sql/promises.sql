-- Commitments that nothing has been heard of since: those with a deadline to come first, then the most reported.
SELECT
    l.state,
    c.status::VARCHAR AS status,
    [coalesce(p.name, p.text) FOR p IN c.participants IF p.plover_role = 'actor'] AS actors,
    [coalesce(p.name, p.text) FOR p IN c.participants IF p.plover_role = 'recipient'] AS recipients,
    c.amount,
    coalesce(c.currency, c.unit) AS unit,
    l.deadline,
    l.days_left,
    s.told_on,
    s.mention_id
FROM commitment_ledger AS l
JOIN commitments AS c ON c.event_id = l.event_id
JOIN scope_events AS s ON s.event_id = l.event_id
JOIN base.mentions AS m ON m.mention_id = s.mention_id
WHERE l.state IN ('open', 'overdue')
QUALIFY row_number() OVER (PARTITION BY m.article_id, m.sentence.start ORDER BY c.confidence DESC, l.event_id) = 1
ORDER BY
    l.days_left >= 0 DESC NULLS LAST,
    abs(l.days_left),
    c.amount IS NULL,
    c.witness_count DESC,
    c.article_count DESC,
    s.told_on DESC NULLS LAST,
    c.confidence DESC,
    l.event_id
LIMIT getvariable('promises')
