-- How do the dyads look in the form that statistics expect, one row per day, source, target and code?
-- first: first day, such as 2025-11-01; without it from the beginning
-- last: last day; without it to the end
WITH directed AS (
    SELECT actor_country AS source, recipient_country AS target, *
    FROM dyads
    UNION ALL
    SELECT recipient_country AS source, actor_country AS target, *
    FROM dyads
    WHERE is_mutual
),

pairs AS (
    SELECT DISTINCT event_id, first_seen_on, source, target, cameo, plover, quad_class, goldstein, mention_count
    FROM directed
    WHERE
        status = 'actual'
        AND source <> target
        AND cameo IS NOT NULL
        AND first_seen_on >= coalesce(getvariable('first')::DATE, '-infinity'::DATE)
        AND first_seen_on <= coalesce(getvariable('last')::DATE, 'infinity'::DATE)
)

SELECT
    first_seen_on AS day,
    source,
    target,
    cameo,
    plover,
    quad_class,
    goldstein,
    count(*) AS events,
    sum(mention_count)::BIGINT AS mentions
FROM pairs
GROUP BY ALL
ORDER BY ALL
