-- Who published regularly still does; look at the delivery of that publisher.
WITH due AS (
    -- Where nothing arrives at all, no single publisher is to blame.
    SELECT least(any_value(k.today) - 1 - any_value(k.lag_days), max(a.published_on)) AS day
    FROM asked AS k
    LEFT JOIN articles AS a ON a.published_on BETWEEN k.today - 60 AND k.today
),

days AS (
    SELECT DISTINCT a.publisher, a.published_on AS day
    FROM articles AS a, due
    WHERE a.publisher IS NOT NULL AND a.published_on BETWEEN due.day - 60 AND due.day
),

gaps AS (
    SELECT publisher, day, day - lag(day) OVER (PARTITION BY publisher ORDER BY day) AS gap FROM days
),

regular AS (
    SELECT
        g.publisher,
        count(*) AS days,
        max(g.gap) AS longest,
        max(g.day) AS last_day,
        due.day - max(g.day) AS silent,
        greatest(first(a.quiet_days), 2 * max(g.gap)) AS at_most
    FROM gaps AS g, due, asked AS a
    GROUP BY g.publisher, due.day
    HAVING count(*) >= 8
),

-- Told for a week; then it is known.
quiet AS (
    SELECT * FROM regular WHERE silent > at_most AND silent <= at_most + 7
)

SELECT
    publisher AS subject,
    silent AS value,
    NULL AS at_least,
    at_most,
    days AS compared,
    'nothing of ' || publisher || ' since ' || strftime(last_day, '%Y-%m-%d')
        || ', ' || silent || ' days; its longest pause had been ' || longest || ' days' AS found
FROM quiet

UNION ALL

SELECT
    'all',
    max(silent),
    NULL,
    CASE WHEN count(*) > 0 THEN max(silent) END,
    count(*),
    count(*) || ' regular publishers'
FROM regular
HAVING (SELECT count(*) FROM quiet) = 0
