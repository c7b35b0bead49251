-- For analysts who ask what became of a promise: one row per commitment, the open ones with their deadlines.
WITH news AS (
    SELECT max(published_on) AS newest_on FROM base.articles
)

SELECT
    c.first_seen_on,
    CASE
        WHEN o.outcome IS NOT NULL THEN o.outcome
        WHEN c.deadline < n.newest_on THEN 'overdue'
        ELSE 'open'
    END AS state,  -- open, overdue (open after its deadline), fulfilled, broken or withdrawn
    c.deadline,
    date_diff('day', n.newest_on, c.deadline) AS days_left,  -- Days from the newest article to the deadline
    c.actors,
    c.recipients,
    c.content,
    c.amount,
    c.currency,
    c.unit,
    c.condition,
    o.outcome_on,
    o.outcome_sentence,
    o.outcome_url,
    coalesce(o.reaffirmation_count, 0) AS reaffirmation_count,  -- Later events in which it is said again
    o.outcome_score,
    c.last_seen_on,
    c.article_count,
    c.publisher_count,
    c.confidence,
    c.event_id,
    o.outcome_event_id,
    o.outcome_mention_id
FROM commitments AS c
CROSS JOIN news AS n
LEFT JOIN outcomes AS o ON o.event_id = c.event_id
WHERE c.status NOT IN ('negated', 'conditional')
ORDER BY c.first_seen_on, c.event_id
