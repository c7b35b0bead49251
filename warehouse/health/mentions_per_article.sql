-- Articles state about as many events as in the last runs; look at the texts: whole, English, news?
WITH nights AS (
    SELECT *, mention_count / article_count AS rate, row_number() OVER (ORDER BY started_at DESC) AS age
    FROM runs
    WHERE flow = 'nightly' AND state = 'completed' AND article_count > 0
),

present AS (
    SELECT * FROM nights WHERE age = 1
),

past AS (
    SELECT n.rate
    FROM nights AS n, present AS p
    WHERE n.age > 1 AND n.coder_version = p.coder_version AND n.article_count >= 20
    ORDER BY n.age
    LIMIT 30
),

usual AS (
    SELECT count(*) AS runs, median(rate) AS middle, mad(rate) AS spread FROM past
),

width AS (
    SELECT
        u.*,
        -- Few articles differ by chance; one article's events come in bunches, so that their variance is thrice their mean.
        greatest(a.deviations * 1.4826 * u.spread, 0.2 * u.middle) + 4 * sqrt(3 * u.middle / p.article_count) AS half
    FROM usual AS u, present AS p, asked AS a
)

SELECT
    'all' AS subject,
    round(p.rate, 3) AS value,
    CASE WHEN w.runs >= 10 AND p.article_count >= 20 THEN round(greatest(0, w.middle - w.half), 3) END AS at_least,
    CASE WHEN w.runs >= 10 AND p.article_count >= 20 THEN round(w.middle + w.half, 3) END AS at_most,
    w.runs AS compared,
    p.mention_count || ' mentions in ' || p.article_count || ' articles' AS found
FROM present AS p, width AS w
