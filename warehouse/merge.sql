-- One row per event from its mentions: relations links, mentions, articles and history are given.
WITH final AS (
    SELECT event_id, last(stage ORDER BY position) AS stage
    FROM history
    GROUP BY event_id
),

told AS (
    SELECT
        l.event_id,
        coalesce(l.stage, 'held') = f.stage AS is_final,
        f.stage,
        m.*,
        a.publisher,
        a.report_id,
        a.story_id,
        row_number() OVER (
            PARTITION BY l.event_id
            ORDER BY m.published_on, m.article_id, m.trigger.start, m.mention_id
        ) AS rank_told
    FROM links AS l
    JOIN final AS f ON f.event_id = l.event_id
    JOIN mentions AS m ON m.mention_id = l.mention_id
    JOIN articles AS a ON a.article_id = m.article_id
),

best_told AS (
    SELECT *
    FROM told
    QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY is_final DESC, confidence DESC, rank_told) = 1
),

taking_part AS (
    SELECT
        t.event_id,
        t.article_id,
        t.rank_told,
        p.rank_named,
        p.participant,
        coalesce(p.participant.name, lower(p.participant.text)) AS who,
        CASE WHEN p.participant.name IS NULL THEN p.participant.role ELSE p.participant.sector END AS what
    FROM
        told AS t,
        unnest(list_zip(t.participants, range(1, len(t.participants) + 1))) AS u (zipped),
        LATERAL (SELECT u.zipped[1] AS participant, u.zipped[2] AS rank_named) AS p
    -- "It" and "a third" tell nobody who it was; the mention keeps them as evidence.
    WHERE
        p.participant.name IS NOT NULL
        OR p.participant.country IS NOT NULL
        OR p.participant.sector IS NOT NULL
        OR NOT regexp_full_match(
            lower(p.participant.text),
            'i|me|we|us|our|you|he|him|his|she|her|it|its|they|them|their|this|that|these|those|who|which|what|one|ones|some'
            || '|many|others?|another|all|both|none|each|any|(any|every|some|no)(one|body)|no one|(a|the) (first|second|third|fourth|fifth|last)'
        )
),

-- Whom the best mention's article names takes part; of the others, whoever has a name and is told by a fifth.
met AS (
    SELECT
        t.event_id,
        first(t.participant ORDER BY t.article_id <> b.article_id, t.rank_told, t.rank_named) AS participant,
        min(t.rank_told) AS rank_told,
        min(t.rank_named) AS rank_named,
        -- No two share it, so that the order is the same every time.
        min(row(t.rank_told, t.rank_named)) AS first_place,
        count(DISTINCT t.article_id) AS article_count,
        bool_or(t.article_id = b.article_id) AS is_in_best
    FROM taking_part AS t
    JOIN best_told AS b ON b.event_id = t.event_id
    GROUP BY
        t.event_id,
        -- Who visits whom differs from paper to paper where all meet.
        CASE WHEN b.kind NOT IN ('meeting', 'agreement', 'cooperation') THEN t.participant.plover_role END,
        t.who,
        t.what
),

everybody AS (
    SELECT
        m.event_id,
        list(m.participant ORDER BY m.article_count DESC, m.rank_told, m.rank_named, m.first_place) AS participants
    FROM met AS m
    JOIN (SELECT event_id, count(DISTINCT article_id) AS article_count FROM told GROUP BY event_id) AS n
        ON n.event_id = m.event_id
    WHERE m.is_in_best OR (m.participant.name IS NOT NULL AND m.article_count * 5 >= n.article_count)
    GROUP BY m.event_id
),

dates AS (
    SELECT event_id, event_date
    FROM (
        SELECT
            *,
            count(*) OVER (PARTITION BY event_id, event_date.first, event_date.last) AS agreeing_count
        FROM told
        WHERE event_date IS NOT NULL
    )
    QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY
        event_date.source <> 'text',
        is_final DESC,
        list_position(getvariable('precisions'), event_date.precision),
        agreeing_count DESC,
        rank_told
    ) = 1
),

places AS (
    SELECT event_id, place
    FROM (
        SELECT *, count(*) OVER (PARTITION BY event_id, coalesce(place.name, place.text)) AS agreeing_count
        FROM told
        WHERE place IS NOT NULL
    )
    QUALIFY row_number() OVER (PARTITION BY event_id ORDER BY
        coalesce(list_position(getvariable('place_rules'), place.rule), len(getvariable('place_rules')) + 1),
        agreeing_count DESC,
        rank_told
    ) = 1
),

-- Copies of one report are one witness, and so are all reports of one publisher.
witnesses AS (
    SELECT
        event_id,
        confidence,
        row_number() OVER (PARTITION BY event_id ORDER BY confidence DESC, report_id) AS rank_sure
    FROM (SELECT event_id, report_id, max(confidence) AS confidence FROM told GROUP BY event_id, report_id)
),

merged AS (
    SELECT
        event_id,
        any_value(stage) AS stage,
        count(*) AS mention_count,
        count(DISTINCT article_id) AS article_count,
        count(DISTINCT report_id) AS report_count,
        count(DISTINCT story_id) AS story_count,
        count(DISTINCT publisher) AS publisher_count,
        greatest(1, least(count(DISTINCT report_id), count(DISTINCT publisher))) AS witness_count,
        min(published_on) AS first_seen_on,
        max(published_on) AS last_seen_on
    FROM told
    GROUP BY event_id
),

sure AS (
    SELECT w.event_id, round(1 - product(1 - w.confidence), 4) AS confidence
    FROM witnesses AS w
    JOIN merged AS m ON m.event_id = w.event_id AND w.rank_sure <= m.witness_count
    GROUP BY w.event_id
)

SELECT
    m.event_id,
    best.kind,
    best.plover,
    best.mode,
    best.cameo,
    best.quad_class,
    best.goldstein,
    best.plover_score,
    CASE
        WHEN m.stage = 'held' THEN 'actual'
        WHEN m.stage IN ('cancelled', 'denied') THEN 'negated'
        WHEN m.stage = 'announced' AND best.status <> 'required' THEN 'planned'
        ELSE best.status
    END AS status,
    m.stage,
    coalesce(e.participants, []) AS participants,
    d.event_date,
    p.place,
    m.mention_count,
    m.article_count,
    m.report_count,
    m.story_count,
    m.publisher_count,
    m.witness_count,
    m.first_seen_on,
    m.last_seen_on,
    best.mention_id AS best_mention_id,
    sure.confidence
FROM merged AS m
JOIN best_told AS best ON best.event_id = m.event_id
JOIN sure ON sure.event_id = m.event_id
LEFT JOIN everybody AS e ON e.event_id = m.event_id
LEFT JOIN dates AS d ON d.event_id = m.event_id
LEFT JOIN places AS p ON p.event_id = m.event_id
ORDER BY m.first_seen_on, m.event_id
