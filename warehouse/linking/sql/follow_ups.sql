-- Commitments and demands with what later mentions say of them. Pairs of two stored tellings are there already; whether
-- a pair belongs together does not depend on anything else that is stored.
WITH everything AS (
    SELECT *, TRUE AS is_new FROM new_tellings
    UNION ALL BY NAME
    SELECT t.*, FALSE AS is_new
    FROM tellings AS t
    ANTI JOIN batch_articles AS b ON t.article_id = b.article_id
    WHERE t.published_on BETWEEN
        (SELECT min(published_on) - getvariable('follow_days')::INT FROM new_tellings)
        AND (SELECT max(published_on) + getvariable('follow_days')::INT FROM new_tellings)
),

later AS (
    SELECT *
    FROM everything
    WHERE
        published_on IS NOT NULL
        AND family IN (
            'commitment', 'demand', 'rejection', 'aid', 'retreat', 'cooperation', 'concession', 'agreement', 'meeting',
            'mobilization', 'sanction', 'designation', 'appointment', 'support'
        )
),

promises AS (
    SELECT
        *,
        CASE family WHEN 'commitment' THEN actors ELSE recipients END AS bound,
        CASE family WHEN 'commitment' THEN recipients ELSE actors END AS other_side
    FROM later
    WHERE family IN ('commitment', 'demand')
),

-- Who is bound by a commitment or asked by a demand acts later, or the one who asked asks again.
keyed_promises AS (
    SELECT telling_id, published_on, is_new, family, unnest(bound) AS who, content
    FROM promises
    UNION ALL
    SELECT telling_id, published_on, is_new, 'repeated', unnest(actors), content
    FROM promises
    WHERE family = 'demand'
),

keyed_later AS (
    SELECT telling_id, published_on, is_new, family, who, unnest(content) AS word
    FROM (SELECT telling_id, published_on, is_new, family, unnest(actors) AS who, content FROM later)
),

pairs AS (
    SELECT DISTINCT p.telling_id AS promise_id, l.telling_id AS follow_up_id
    FROM (SELECT * EXCLUDE (content), unnest(content) AS word FROM keyed_promises) AS p
    JOIN keyed_later AS l ON p.who = l.who AND p.word = l.word AND p.telling_id <> l.telling_id
    WHERE
        (p.is_new OR l.is_new)
        AND l.published_on BETWEEN p.published_on + 1 AND p.published_on + getvariable('follow_days')::INT
        AND ((l.family = 'demand') = (p.family = 'repeated'))
),

told AS (
    SELECT
        p.telling_id AS promise_id,
        l.telling_id AS follow_up_id,
        p.article_id AS promise_article_id,
        l.article_id,
        l.published_on,
        CASE
            WHEN l.family = 'demand' THEN 'reaffirmed'
            WHEN l.family = 'commitment' THEN CASE WHEN p.family = 'commitment' THEN 'reaffirmed' END
            WHEN l.family = 'rejection' AND NOT l.is_held THEN NULL
            WHEN l.family = 'rejection' AND list_has_any(l.triggers, ['break', 'breach', 'violat', 'reneg', 'fail', 'flout'])
                THEN 'broken'
            WHEN l.family = 'rejection' AND p.family = 'demand' THEN 'refused'
            WHEN l.family = 'rejection' THEN 'withdrawn'
            WHEN l.is_held AND l.family <> 'support' THEN 'fulfilled'
        END AS relation,
        list_sort(list_intersect(p.content, l.content)) AS shared,
        list_has_any(p.other_side, l.recipients) AS is_same_other,
        differ(p.recipient_countries, l.recipient_countries) AND p.family = 'commitment' AS is_other_country
    FROM pairs AS c
    JOIN promises AS p ON c.promise_id = p.telling_id
    JOIN later AS l ON c.follow_up_id = l.telling_id
)

SELECT
    substring(sha256(promise_id || ':' || follow_up_id), 1, 32) AS pair_id,
    promise_id,
    follow_up_id,
    promise_article_id,
    article_id,
    published_on,
    relation,
    shared,
    round(least(0.95, 0.3 + 0.15 * len(shared) + CASE WHEN is_same_other THEN 0.25 ELSE 0 END), 2) AS score
FROM told
WHERE relation IS NOT NULL AND NOT is_other_country AND (len(shared) >= 2 OR (len(shared) = 1 AND is_same_other))
ORDER BY published_on, pair_id
