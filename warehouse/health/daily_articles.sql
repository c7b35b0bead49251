-- The last complete day has about as many articles as that weekday has; look at the delivery.
WITH due AS (
    SELECT today - 1 - lag_days AS day FROM asked
),

days AS (
    SELECT a.published_on AS day, count(*) AS articles
    FROM articles AS a, due
    WHERE a.published_on BETWEEN due.day - 34 AND due.day
    GROUP BY 1
),

weekdays AS (
    SELECT back, coalesce(d.articles, 0) AS articles
    FROM range(1, 5) AS weeks (back)
    CROSS JOIN due
    LEFT JOIN days AS d ON d.day = due.day - 7 * back::INTEGER
),

usual AS (
    SELECT (SELECT min(articles) FROM weekdays) AS leanest, max(d.articles) AS richest, count(*) AS days, min(d.day) AS since
    FROM days AS d, due
    WHERE d.day < due.day
)

SELECT
    strftime(due.day, '%Y-%m-%d') AS subject,
    coalesce(d.articles, 0) AS value,
    -- Half the leanest and twice the richest day; four standard deviations of a count are chance.
    CASE WHEN u.since <= due.day - 28 THEN greatest(least(u.leanest, 1), ceil(u.leanest / 2 - 4 * sqrt(u.leanest / 2))) END
        AS at_least,
    CASE WHEN u.since <= due.day - 28 THEN floor(u.richest * 2 + 4 * sqrt(u.richest * 2) + 10) END AS at_most,
    u.days AS compared,
    coalesce(d.articles, 0) || ' articles of ' || strftime(due.day, '%A, %Y-%m-%d') AS found
FROM due
CROSS JOIN usual AS u
LEFT JOIN days AS d ON d.day = due.day
