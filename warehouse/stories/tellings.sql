-- How alike the telling words of two articles are, from 0 to 1; relation prints is given.
-- A word counts the more the fewer articles have it; the prior keeps that sane where articles are few.
WITH words AS (
    SELECT article_id, published_on, publisher, is_new, unnest(terms) AS term, unnest(term_weights) AS weight
    FROM prints
),

known AS (
    SELECT
        term,
        count(*) AS frequency,
        ln(((SELECT count(*) FROM prints) + getvariable('prior_articles'))
        / (count(*) + getvariable('prior_articles') * getvariable('prior_share'))) ** 1.5 AS rarity
    FROM words
    GROUP BY term
),

weighed AS (
    SELECT w.*, k.frequency, w.weight * k.rarity AS value
    FROM words AS w
    JOIN known AS k USING (term)
),

lengths AS (
    SELECT article_id, sqrt(sum(value * value)) AS length
    FROM weighed
    GROUP BY article_id
),

telling AS (
    SELECT *
    FROM weighed
    WHERE frequency <= greatest(
        getvariable('common_from'), (SELECT count(*) FROM prints) * getvariable('common_share')
    )
),

products AS (
    SELECT
        n.article_id,
        o.article_id AS other_id,
        n.publisher = o.publisher AS is_own,
        sum(n.value * o.value) AS product
    FROM telling AS n
    JOIN telling AS o ON o.term = n.term AND o.article_id <> n.article_id
    WHERE n.is_new AND coalesce(abs(n.published_on - o.published_on) <= getvariable('story_days'), true)
    GROUP BY ALL
)

SELECT
    p.article_id,
    p.other_id,
    round(p.product / (a.length * b.length) * CASE WHEN p.is_own THEN getvariable('own_share') ELSE 1 END, 6) AS score
FROM products AS p
JOIN lengths AS a ON a.article_id = p.article_id
JOIN lengths AS b ON b.article_id = p.other_id
WHERE p.product >= getvariable('least_likeness') * a.length * b.length
