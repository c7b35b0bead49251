-- Kinds are stated at least half as often per article as in the leanest, at most twice as often as in the richest of 30 runs.
WITH past AS (
    SELECT kind, count(*) AS runs, min(mentions / articles) AS leanest, max(mentions / articles) AS richest
    FROM volumes
    WHERE NOT is_new
    GROUP BY kind
)

SELECT
    kind,
    v.mentions,
    v.articles,
    round(v.articles * past.leanest / 2)::BIGINT AS at_least,
    round(v.articles * past.richest * 2)::BIGINT AS at_most,
    past.runs
FROM volumes AS v
JOIN past USING (kind)
WHERE
    v.is_new
    AND past.runs >= 10
    -- Four standard deviations of a count are chance.
    AND (
        v.mentions + 4 * sqrt(v.articles * past.leanest / 2) < v.articles * past.leanest / 2
        OR v.mentions - 4 * sqrt(v.articles * past.richest * 2) - 10 > v.articles * past.richest * 2
    )
ORDER BY kind
