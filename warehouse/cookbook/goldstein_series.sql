-- How does a country treat the others, week by week, on Goldstein's scale from -10 to 10?
-- country: ISO 3166 alpha-3 code of who acts; without it all, each with its own series
-- target: ISO 3166 alpha-3 code of who is treated; without it everybody together
WITH pairs AS (
    SELECT DISTINCT event_id, first_seen_on, actor_country, recipient_country, goldstein
    FROM dyads
    WHERE
        status = 'actual'
        AND actor_country <> recipient_country
        AND actor_country NOT IN ('IGO', 'NGO', 'IMG', 'MNC')
        AND goldstein IS NOT NULL
        AND (getvariable('country') IS NULL OR actor_country = getvariable('country'))
        AND (getvariable('target') IS NULL OR recipient_country = getvariable('target'))
)

SELECT
    actor_country AS country,
    date_trunc('week', first_seen_on)::DATE AS week,
    count(*) AS dyads,
    round(avg(goldstein), 2) AS mean_goldstein,
    round(coalesce(sum(goldstein) FILTER (goldstein > 0), 0), 1) AS cooperation,
    round(coalesce(sum(goldstein) FILTER (goldstein < 0), 0), 1) AS conflict
FROM pairs
GROUP BY ALL
ORDER BY country, week
