-- Which countries dealt with each other, how often and in which spirit, month by month?
-- country: ISO 3166 alpha-3 code that one side must have; without it all pairs
-- first: first day, such as 2025-11-01; without it from the beginning
-- last: last day; without it to the end
WITH pairs AS (
    SELECT DISTINCT event_id, first_seen_on, actor_country, recipient_country, quad_class, goldstein
    FROM dyads
    WHERE
        status = 'actual'
        AND actor_country <> recipient_country
        AND first_seen_on >= coalesce(getvariable('first')::DATE, '-infinity'::DATE)
        AND first_seen_on <= coalesce(getvariable('last')::DATE, 'infinity'::DATE)
        AND (getvariable('country') IS NULL OR getvariable('country') IN (actor_country, recipient_country))
)

SELECT
    date_trunc('month', first_seen_on)::DATE AS month,
    actor_country,
    recipient_country,
    count(*) AS events,
    count(*) FILTER (quad_class IN (1, 2)) AS cooperative,
    count(*) FILTER (quad_class IN (3, 4)) AS conflictual,
    round(avg(goldstein), 1) AS mean_goldstein
FROM pairs
GROUP BY ALL
ORDER BY month, events DESC, actor_country, recipient_country
