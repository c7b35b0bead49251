-- How alike the telling words of two articles are, from 0 to 1; relation prints is given.
-- A word counts the more the fewer articles of the days around have it; the prior keeps that sane where articles are few.
-- Articles farther apart than a story's usual days are found by rare words only.
WITH near_words AS (
    SELECT article_id, published_on, publisher, is_new, unnest(terms) AS term, unnest(term_weights) AS weight
    FROM prints
    WHERE is_near
),

size AS (
    SELECT
        count(*) AS articles,
        greatest(getvariable('common_from'), count(*) * getvariable('common_share')) AS common,
        greatest(getvariable('common_from'), count(*) * getvariable('late_common_share')) AS late_common
    FROM prints
    WHERE is_near
),

known AS (
    SELECT
        term,
        count(*) AS frequency,
        ln(((SELECT articles FROM size) + getvariable('prior_articles'))
        / (count(*) + getvariable('prior_articles') * getvariable('prior_share'))) ** 1.5 AS rarity
    FROM near_words
    GROUP BY term
),

asked AS (
    SELECT DISTINCT term
    FROM near_words
    JOIN known USING (term)
    WHERE is_new AND frequency <= (SELECT late_common FROM size)
),

late_articles AS (
    SELECT DISTINCT article_id
    FROM (SELECT article_id, unnest(terms) AS term FROM prints WHERE NOT is_near)
    SEMI JOIN asked USING (term)
),

late_words AS (
    SELECT article_id, published_on, publisher, is_new, unnest(terms) AS term, unnest(term_weights) AS weight
    FROM prints
    SEMI JOIN late_articles USING (article_id)
),

-- A word that only articles of the weeks around have is as rare as can be.
weighed AS (
    SELECT w.*, coalesce(k.frequency, 0) AS frequency, w.weight * coalesce(k.rarity, (SELECT max(rarity) FROM known)) AS value
    FROM (FROM near_words UNION ALL FROM late_words) AS w
    LEFT JOIN known AS k USING (term)
),

lengths AS (
    SELECT article_id, sqrt(sum(value * value)) AS length
    FROM weighed
    GROUP BY article_id
),

telling AS (
    SELECT *, frequency <= (SELECT late_common FROM size) AS is_rare
    FROM weighed
    WHERE frequency <= (SELECT common FROM size)
),

products AS (
    SELECT
        n.article_id,
        o.article_id AS other_id,
        n.publisher = o.publisher AS is_own,
        sum(n.value * o.value) AS product
    FROM telling AS n
    JOIN telling AS o ON o.term = n.term AND o.article_id <> n.article_id
    WHERE
        n.is_new
        AND (
            coalesce(abs(n.published_on - o.published_on) <= getvariable('story_days'), true)
            OR n.is_rare AND abs(n.published_on - o.published_on) <= getvariable('late_days')
        )
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
