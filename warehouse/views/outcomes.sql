-- For analysts of promises and demands: one row per event that later mentions bear on, with what became of it last.
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

last_told AS (
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
)

SELECT
    t.event_id,  -- The promise or demand
    t.outcome,  -- fulfilled, refused, broken or withdrawn; empty where it was only said again
    t.outcome_on,  -- Day of publication of the mention that tells the outcome
    m.sentence.text AS outcome_sentence,  -- The sentence that tells the outcome
    a.url AS outcome_url,  -- Address of the article that tells the outcome
    t.reaffirmation_count,  -- Later events in which it is said again
    t.outcome_score,  -- How sure the connection is, from 0 to 1
    t.outcome_event_id,  -- Event that is the outcome
    t.outcome_mention_id  -- Mention that tells the outcome
FROM last_told AS t
LEFT JOIN base.mentions AS m ON m.mention_id = t.outcome_mention_id
LEFT JOIN base.articles AS a ON a.article_id = m.article_id
ORDER BY t.event_id
