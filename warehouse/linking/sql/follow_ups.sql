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
        AND is_meant
        AND family IN (
            'commitment', 'demand', 'rejection', 'aid', 'retreat', 'cooperation', 'concession', 'agreement', 'meeting',
            'mobilization', 'sanction', 'designation', 'appointment'
        )
),

-- What keeps a promise or meets a demand, by the CAMEO code of what is promised or demanded.
kept (code, family) AS (
    VALUES
        ('021', 'cooperation'), ('031', 'cooperation'), ('101', 'cooperation'),
        ('022', 'agreement'), ('032', 'agreement'), ('102', 'agreement'),
        ('023', 'aid'), ('033', 'aid'), ('103', 'aid'),
        ('024', 'concession'), ('034', 'concession'), ('104', 'concession'),
        ('024', 'appointment'), ('034', 'appointment'), ('104', 'appointment'),
        ('025', 'concession'), ('035', 'concession'), ('105', 'concession'),
        ('025', 'retreat'), ('035', 'retreat'), ('105', 'retreat'),
        ('026', 'meeting'), ('106', 'meeting'), ('107', 'meeting'), ('028', 'meeting'),
        ('027', 'agreement'), ('037', 'agreement'), ('107', 'agreement'), ('037', 'retreat')
),

promises AS (
    SELECT
        *,
        CASE family WHEN 'commitment' THEN actor_parties ELSE recipient_parties END AS bound,
        CASE family WHEN 'commitment' THEN recipient_parties ELSE actor_parties END AS other_side
    FROM later
    WHERE family IN ('commitment', 'demand')
),

-- Who is bound by a commitment or asked by a demand acts later, or the one who asked asks again.
keyed_promises AS (
    SELECT telling_id, published_on, is_new, family, unnest(bound) AS who, content
    FROM promises
    UNION ALL
    SELECT telling_id, published_on, is_new, 'repeated', unnest(actor_parties), content
    FROM promises
    WHERE family = 'demand'
),

keyed_later AS (
    SELECT telling_id, published_on, is_new, family, who, unnest(content) AS word
    FROM (SELECT telling_id, published_on, is_new, family, unnest(actor_parties) AS who, content FROM later)
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

compared AS (
    SELECT
        p.telling_id AS promise_id,
        l.telling_id AS follow_up_id,
        p.article_id AS promise_article_id,
        l.article_id,
        l.published_on,
        p.family AS promised,
        l.family AS done,
        l.is_held,
        l.triggers,
        list_sort(list_intersect(p.content, l.content)) AS shared,
        len(list_intersect(p.content, l.content)) / least(len(p.content), len(l.content)) AS share,
        len(list_intersect(p.content, l.content)) / greatest(len(p.content), len(l.content)) AS share_of_both,
        list_has_any(CASE l.family WHEN 'demand' THEN p.recipient_parties ELSE p.other_side END, l.recipient_parties)
            AS is_same_other,
        list_distinct(list_concat(p.actor_parties, p.recipient_parties)) AS promise_parties,
        list_distinct(list_concat(l.actor_parties, l.recipient_parties)) AS later_parties,
        list_has_any(p.words, l.triggers) AS is_named,
        EXISTS (FROM kept AS k WHERE k.family = l.family AND list_contains(p.senses, k.code)) AS is_kind
    FROM pairs AS c
    JOIN promises AS p ON c.promise_id = p.telling_id
    JOIN later AS l ON c.follow_up_id = l.telling_id
),

told AS (
    SELECT
        *,
        -- Each tells of somebody of whom the other does not, and they have but one in common.
        len(list_intersect(promise_parties, later_parties)) < least(2, len(promise_parties), len(later_parties)) AS is_other,
        CASE
            WHEN done IN ('commitment', 'demand') THEN CASE WHEN done = promised THEN 'reaffirmed' END
            WHEN NOT is_held THEN NULL
            WHEN done <> 'rejection' THEN 'fulfilled'
            WHEN list_has_any(triggers, ['break', 'breach', 'violat', 'reneg', 'fail', 'flout']) THEN 'broken'
            WHEN promised = 'demand' THEN 'refused'
            ELSE 'withdrawn'
        END AS relation
    FROM compared
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
    round(least(0.95, 0.3 + 0.4 * share + 0.05 * len(shared) + CASE WHEN is_same_other THEN 0.2 ELSE 0 END), 2) AS score
FROM told
WHERE
    relation IS NOT NULL
    AND NOT is_other
    AND CASE
        WHEN relation = 'reaffirmed' THEN
            len(shared) >= 3 AND share >= 0.5 OR is_same_other AND len(shared) >= 2 AND share >= 0.3
        WHEN relation <> 'fulfilled' OR done NOT IN ('aid', 'retreat', 'concession', 'agreement') THEN
            is_same_other AND share >= 0.5 AND (relation <> 'fulfilled' OR is_kind AND len(shared) >= 2)
        ELSE
            (is_kind OR is_named OR done = 'aid' AND is_same_other)
            AND (len(shared) >= 2 AND share >= 0.3 OR is_same_other AND share_of_both >= 0.5)
    END
ORDER BY published_on, pair_id
