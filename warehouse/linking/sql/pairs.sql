-- Pairs of tellings of different articles that may be of one event, with how alike they are. Relations left_tellings
-- and left_words are compared with all_tellings and all_words, which hold them too. A pair is compared where the articles
-- share telling words within a week, or where both tellings name the very day and somebody; whatever else is stored
-- does not matter, so that the order in which articles come does not either.
WITH left_keys AS (
    SELECT a.article_id, a.published_on, unnest(word_pairs(a.words)) AS key
    FROM left_words AS a
),

all_keys AS (
    SELECT a.article_id, a.published_on, unnest(word_pairs(a.words)) AS key
    FROM
        all_words AS a,
        (
            SELECT
                min(published_on) - getvariable('near_days')::INT AS first_day,
                max(published_on) + getvariable('near_days')::INT AS last_day
            FROM left_words
        ) AS near
    WHERE a.published_on IS NULL OR a.published_on BETWEEN near.first_day AND near.last_day
),

by_words AS (
    SELECT DISTINCT l.article_id, o.article_id AS other_id
    FROM left_keys AS l
    JOIN all_keys AS o ON l.key = o.key AND l.article_id <> o.article_id
    WHERE
        (l.published_on IS NULL AND o.published_on IS NULL)
        OR abs(date_diff('day', l.published_on, o.published_on)) <= getvariable('near_days')
),

left_days AS (
    SELECT telling_id, article_id, published_on, family, first_day, unnest(list_concat(actor_names, recipient_names)) AS name
    FROM left_tellings
    WHERE is_dated AND family <> 'statement'
),

all_days AS (
    SELECT telling_id, article_id, published_on, family, first_day, unnest(list_concat(actor_names, recipient_names)) AS name
    FROM all_tellings
    WHERE is_dated AND family <> 'statement'
),

by_day AS (
    SELECT DISTINCT l.article_id, o.article_id AS other_id, l.telling_id, o.telling_id AS other_telling_id
    FROM left_days AS l
    JOIN all_days AS o
        ON
            l.family = o.family
            AND l.first_day = o.first_day
            AND l.name = o.name
            AND l.article_id <> o.article_id
    WHERE abs(date_diff('day', l.published_on, o.published_on)) <= getvariable('far_days')
),

compared AS (
    SELECT article_id, other_id FROM by_words
    UNION
    SELECT article_id, other_id FROM by_day
),

left_shares AS (
    SELECT article_id, unnest(words) AS word, unnest(shares) AS share
    FROM left_words
),

all_shares AS (
    SELECT a.article_id, unnest(a.words) AS word, unnest(a.shares) AS share
    FROM all_words AS a
    SEMI JOIN compared AS c ON a.article_id = c.other_id
),

cosines AS (
    SELECT c.article_id, c.other_id, round(sum(l.share * o.share), 6) AS cosine
    FROM compared AS c
    JOIN left_shares AS l ON c.article_id = l.article_id
    JOIN all_shares AS o ON c.other_id = o.article_id AND l.word = o.word
    GROUP BY c.article_id, c.other_id
),

alike AS (
    SELECT c.article_id, c.other_id, c.cosine
    FROM cosines AS c
    SEMI JOIN by_words AS w ON c.article_id = w.article_id AND c.other_id = w.other_id
    WHERE c.cosine >= getvariable('least_cosine')
),

candidates AS (
    SELECT l.telling_id, o.telling_id AS other_telling_id, a.cosine
    FROM alike AS a
    JOIN left_tellings AS l ON a.article_id = l.article_id
    JOIN all_tellings AS o ON a.other_id = o.article_id AND l.family = o.family
    UNION
    SELECT d.telling_id, d.other_telling_id, coalesce(c.cosine, 0)
    FROM by_day AS d
    LEFT JOIN cosines AS c ON d.article_id = c.article_id AND d.other_id = c.other_id
),

evidence AS (
    SELECT
        p.telling_id,
        p.other_telling_id,
        l.family = 'statement' AS is_speech,
        p.cosine,
        list_has_any(l.triggers, o.triggers)::INT AS trigger,
        list_has_any(l.senses, o.senses)::INT AS sense,
        differ(l.senses, o.senses)::INT AS other_sense,
        list_has_any(l.actors, o.actors)::INT AS actor,
        list_has_any(l.recipients, o.recipients)::INT AS recipient,
        apart(l.actor_names, o.actor_names) AS other_actor_name,
        apart(l.recipient_names, o.recipient_names) AS other_recipient_name,
        differ(l.actor_countries, o.actor_countries)::INT AS other_actor_country,
        differ(l.recipient_countries, o.recipient_countries)::INT AS other_recipient_country,
        (l.family IN ('meeting', 'agreement', 'cooperation') AND differ(l.actors, o.actors))::INT AS nobody_shared,
        list_has_any(l.places, o.places)::INT AS place,
        differ(l.places, o.places)::INT AS other_place,
        coalesce(l.first_day <= o.last_day AND o.first_day <= l.last_day, FALSE)::INT AS day,
        l.family IN ('meeting', 'agreement', 'cooperation') AS is_mutual,
        len(list_intersect(l.actor_parties, o.actor_parties)) AS parties_shared,
        least(len(l.actor_parties), len(o.actor_parties)) AS fewer_parties,
        (l.family IN ('designation', 'sanction', 'appointment') AND differ(l.actor_parties, o.actor_parties))::INT AS other_authority,
        (l.family = 'appointment' AND differ(l.recipient_parties, o.recipient_parties))::INT AS other_person,
        l.words AS left_sentence,
        o.words AS other_sentence,
        list_concat(l.actor_names, l.recipient_names) AS left_names,
        list_concat(o.actor_names, o.recipient_names) AS other_names,
        l.article_id AS left_article_id,
        o.article_id AS other_article_id
    FROM candidates AS p
    JOIN left_tellings AS l USING (telling_id)
    JOIN all_tellings AS o ON p.other_telling_id = o.telling_id
    WHERE may_be_one_day(l.first_day, l.last_day, l.published_on, o.first_day, o.last_day, o.published_on)
),

with_names AS (
    SELECT
        e.*,
        differ(e.left_names, b.words)::INT + differ(e.other_names, a.words)::INT AS name_missing,
        len(list_intersect(e.left_sentence, e.other_sentence))
        / greatest(1, least(len(e.left_sentence), len(e.other_sentence))) AS words,
        (e.is_mutual AND e.parties_shared >= 2)::INT AS parties,
        (e.is_mutual AND e.parties_shared < 2 AND e.fewer_parties >= 2)::INT AS other_party,
        (e.is_mutual AND e.parties_shared < 2 AND e.fewer_parties < 2)::INT AS one_party
    FROM evidence AS e
    JOIN left_words AS a ON e.left_article_id = a.article_id
    JOIN all_words AS b ON e.other_article_id = b.article_id
)

SELECT telling_id, other_telling_id, round(likeness, 6) AS likeness
FROM (
    SELECT *, 1 / (1 + exp(-(CASE WHEN is_speech THEN {speech} ELSE {deeds} END))) AS likeness
    FROM with_names
)
WHERE likeness >= CASE WHEN is_speech THEN {speech_threshold} ELSE {threshold} END
