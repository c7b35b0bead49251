-- How much of the shorter text of two articles stands in the other too; relation prints is given.
-- What a publisher prints under many articles is its boilerplate and counts for little.
WITH runs AS (
    SELECT article_id, published_on, publisher, is_new, unnest(shingles) AS run
    FROM prints
    WHERE is_near
),

weighed AS (
    SELECT
        article_id,
        published_on,
        is_new,
        run,
        least(
            1,
            (getvariable('boilerplate_from') / count(*) OVER (PARTITION BY coalesce(publisher, article_id), run)) ** 2
        ) AS weight
    FROM runs
),

totals AS (
    SELECT article_id, sum(weight) AS total
    FROM weighed
    GROUP BY article_id
    HAVING sum(weight) >= getvariable('least_evidence')
),

postings AS (
    SELECT *
    FROM weighed
    SEMI JOIN (SELECT DISTINCT run FROM weighed WHERE is_new) AS asked USING (run)
    SEMI JOIN totals USING (article_id)
    QUALIFY row_number() OVER (PARTITION BY run ORDER BY published_on, article_id) <= getvariable('most_postings')
),

overlapping AS (
    SELECT n.article_id, o.article_id AS other_id, sum(least(n.weight, o.weight)) AS shared
    FROM weighed AS n
    JOIN postings AS o ON o.run = n.run AND o.article_id <> n.article_id
    WHERE n.is_new AND coalesce(abs(n.published_on - o.published_on) <= getvariable('copy_days'), true)
    GROUP BY ALL
),

contained AS (
    SELECT v.article_id, v.other_id, v.shared / least(a.total, b.total) AS containment
    FROM overlapping AS v
    JOIN totals AS a ON a.article_id = v.article_id
    JOIN totals AS b ON b.article_id = v.other_id
    WHERE v.shared >= getvariable('least_containment') * least(a.total, b.total)
        AND least(a.total, b.total) >= getvariable('least_length') * greatest(a.total, b.total)
),

counted AS (
    SELECT article_id, unnest(number_contexts) AS context, unnest(numbers) AS number
    FROM prints
),

agreement AS (
    SELECT c.article_id, c.other_id, avg((a.number = b.number)::INTEGER) AS agreed
    FROM contained AS c
    JOIN counted AS a ON a.article_id = c.article_id
    JOIN counted AS b ON b.article_id = c.other_id AND b.context = a.context
    GROUP BY ALL
)

SELECT c.article_id, c.other_id, round(c.containment, 6) AS score
FROM contained AS c
LEFT JOIN agreement AS g USING (article_id, other_id)
WHERE g.agreed IS NULL OR g.agreed >= getvariable('least_agreement')
