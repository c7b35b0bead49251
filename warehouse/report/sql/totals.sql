-- How many rows the shortened lists stand for.
SELECT
    (
        SELECT count(*) FROM designations SEMI JOIN scope_events USING (event_id) WHERE status <> 'negated'
    ) AS listing_count,
    (
        SELECT count(*) FROM commitment_ledger SEMI JOIN scope_events USING (event_id) WHERE state IN ('open', 'overdue')
    ) AS promise_count,
    (
        SELECT count(*)
        FROM outcomes AS o
        JOIN base.events AS e ON e.event_id = o.event_id
        JOIN base.mentions AS m ON m.mention_id = o.outcome_mention_id
        SEMI JOIN scope_articles AS a ON a.article_id = m.article_id
        WHERE o.outcome IS NOT NULL AND e.status <> 'negated'
    ) AS outcome_count,
    (SELECT count(*) FROM scope_runs) AS run_count
