-- No more records were rejected than in the last runs; see the view rejection_counts.
WITH nights AS (
    SELECT
        *,
        article_count + unchanged_count + rejection_count AS records,
        row_number() OVER (ORDER BY started_at DESC) AS age
    FROM runs
    WHERE flow = 'nightly' AND state = 'completed' AND article_count + unchanged_count + rejection_count > 0
),

present AS (
    SELECT *, rejection_count / records AS share FROM nights WHERE age = 1
),

past AS (
    SELECT rejection_count / records AS share
    FROM nights
    WHERE age > 1 AND records >= 20
    ORDER BY age
    LIMIT 30
),

usual AS (
    SELECT count(*) AS runs, median(share) AS middle, mad(share) AS spread FROM past
),

width AS (
    SELECT
        u.*,
        greatest(a.deviations * 1.4826 * u.spread, 0.02) + 4 * sqrt(u.middle * (1 - u.middle) / p.records) AS half
    FROM usual AS u, present AS p, asked AS a
)

SELECT
    'all' AS subject,
    round(p.share, 4) AS value,
    NULL AS at_least,
    CASE WHEN w.runs >= 10 AND p.records >= 20 THEN round(least(1, w.middle + w.half), 4) END AS at_most,
    w.runs AS compared,
    p.rejection_count || ' of ' || p.records || ' records rejected' AS found
FROM present AS p, width AS w
