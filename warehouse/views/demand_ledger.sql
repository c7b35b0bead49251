-- For analysts who ask whether a demand was met: one row per demand, the open ones with their deadlines.
WITH followed AS (
    SELECT
        l.event_id,
        f.relation,
        f.published_on,
        f.score,
        f.follow_up_id,
        o.event_id AS follow_up_event_id
    FROM base.follow_ups AS f
    JOIN base.links AS l ON l.mention_id = f.promise_id
    JOIN base.links AS o ON o.mention_id = f.follow_up_id
    WHERE l.event_id <> o.event_id
),

outcomes AS (
    SELECT
        event_id,
        last(relation ORDER BY published_on, score, follow_up_id) FILTER (relation <> 'reaffirmed') AS outcome,
        last(published_on ORDER BY published_on, score, follow_up_id) FILTER (relation <> 'reaffirmed') AS outcome_on,
        last(follow_up_event_id ORDER BY published_on, score, follow_up_id)
            FILTER (relation <> 'reaffirmed') AS outcome_event_id,
        last(follow_up_id ORDER BY published_on, score, follow_up_id)
            FILTER (relation <> 'reaffirmed') AS outcome_mention_id,
        count(DISTINCT follow_up_event_id) FILTER (relation = 'reaffirmed') AS reaffirmation_count,
        max(score) AS outcome_score
    FROM followed
    GROUP BY event_id
),

news AS (
    SELECT max(published_on) AS newest_on FROM base.articles
)

SELECT
    c.first_seen_on,
    CASE
        WHEN o.outcome IS NOT NULL THEN o.outcome
        WHEN c.deadline < n.newest_on THEN 'overdue'
        ELSE 'open'
    END AS state,  -- open, overdue (open after its deadline), fulfilled, refused, broken or withdrawn
    c.deadline,
    date_diff('day', n.newest_on, c.deadline) AS days_left,  -- Days from the newest article to the deadline
    c.actors,
    c.recipients,
    c.content,
    o.outcome_on,  -- Day of publication of the mention that tells the outcome
    m.sentence.text AS outcome_sentence,  -- The sentence that tells the outcome
    a.url AS outcome_url,  -- Address of the article that tells the outcome
    coalesce(o.reaffirmation_count, 0) AS reaffirmation_count,  -- Later events in which it is said again
    o.outcome_score,  -- How sure the connection is, from 0 to 1
    c.last_seen_on,
    c.article_count,
    c.publisher_count,
    c.confidence,
    c.event_id,
    o.outcome_event_id,  -- Event that is the outcome
    o.outcome_mention_id  -- Mention that tells the outcome
FROM demands AS c
CROSS JOIN news AS n
LEFT JOIN outcomes AS o ON o.event_id = c.event_id
LEFT JOIN base.mentions AS m ON m.mention_id = o.outcome_mention_id
LEFT JOIN base.articles AS a ON a.article_id = m.article_id
WHERE c.status NOT IN ('negated', 'conditional')
ORDER BY c.first_seen_on, c.event_id
