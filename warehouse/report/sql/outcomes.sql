-- Commitments and demands of which these articles tell what became, the surest first.
SELECT
    e.kind,
    o.outcome::VARCHAR AS outcome,
    [coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role = 'actor'] AS actors,
    e.first_seen_on AS said_on,
    o.outcome_on,
    e.best_mention_id AS mention_id,
    o.outcome_mention_id
FROM outcomes AS o
JOIN base.events AS e ON e.event_id = o.event_id
JOIN base.mentions AS m ON m.mention_id = o.outcome_mention_id
SEMI JOIN scope_articles AS a ON a.article_id = m.article_id
WHERE o.outcome IS NOT NULL AND e.status <> 'negated'
ORDER BY o.outcome_score DESC, o.outcome_on DESC, o.event_id
LIMIT getvariable('outcomes')
