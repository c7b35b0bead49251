-- The links of tonight's mentions and of all others of the events that they belong to.
WITH both_ways AS (
    SELECT telling_id, other_telling_id, likeness FROM edges
    UNION
    SELECT other_telling_id, telling_id, likeness FROM edges
    UNION
    SELECT o.telling_id, o.matched_id, o.score
    FROM old_links AS o
    ANTI JOIN shaken AS s ON o.event_id = s.event_id
    WHERE o.rule = 'across'
),

best AS (
    SELECT telling_id, other_telling_id AS matched_id, likeness
    FROM both_ways
    QUALIFY row_number() OVER (PARTITION BY telling_id ORDER BY likeness DESC, other_telling_id) = 1
),

everything AS (
    SELECT mention_id, telling_id, article_id, published_on, score, stage FROM new_mentions
    UNION ALL BY NAME
    SELECT mention_id, telling_id, article_id, published_on, score, stage FROM old_links
)

SELECT
    e.mention_id,
    p.event_id,
    e.article_id,
    e.published_on,
    CASE WHEN e.mention_id <> e.telling_id THEN e.score ELSE coalesce(b.likeness, 1) END AS score,
    CASE
        WHEN e.mention_id <> e.telling_id THEN 'in_article'
        WHEN b.telling_id IS NOT NULL THEN 'across'
        ELSE 'self'
    END AS rule,
    e.telling_id,
    CASE WHEN e.mention_id <> e.telling_id THEN e.telling_id ELSE b.matched_id END AS matched_id,
    e.stage
FROM everything AS e
JOIN placed AS p ON e.telling_id = p.telling_id
LEFT JOIN best AS b ON e.telling_id = b.telling_id
ORDER BY e.published_on, e.mention_id
