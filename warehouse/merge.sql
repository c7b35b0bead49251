-- One row per event from its mentions: relations links, mentions and articles are given.
WITH told AS (
    SELECT
        l.event_id,
        m.*,
        a.publisher,
        row_number() OVER (
            PARTITION BY l.event_id
            ORDER BY m.mention_id <> l.event_id, m.published_on, m.article_id, m.trigger.start, m.mention_id
        ) AS rank_told
    FROM links AS l
    JOIN mentions AS m ON m.mention_id = l.mention_id
    JOIN articles AS a ON a.article_id = m.article_id
),

taking_part AS (
    SELECT t.event_id, t.rank_told, p.rank_named, p.participant
    FROM
        told AS t,
        unnest(
            list_zip(t.participants, range(1, len(t.participants) + 1))
        ) AS u (zipped),
        LATERAL (SELECT u.zipped[1] AS participant, u.zipped[2] AS rank_named) AS p
),

met_first AS (
    SELECT *
    FROM taking_part
    QUALIFY row_number() OVER (
        PARTITION BY
            event_id,
            participant.plover_role,
            coalesce(participant.name, lower(participant.text)),
            CASE WHEN participant.name IS NULL THEN participant.role ELSE participant.sector END
        ORDER BY rank_told, rank_named
    ) = 1
),

everybody AS (
    SELECT event_id, list(participant ORDER BY rank_told, rank_named) AS participants
    FROM met_first
    GROUP BY event_id
),

merged AS (
    SELECT
        event_id,
        first(told ORDER BY confidence DESC, rank_told) AS best,
        first(event_date ORDER BY
            event_date.source <> 'text',
            list_position(getvariable('precisions'), event_date.precision),
            rank_told
        ) FILTER (event_date IS NOT NULL) AS event_date,
        first(place ORDER BY
            coalesce(list_position(getvariable('place_rules'), place.rule), len(getvariable('place_rules')) + 1),
            rank_told
        ) FILTER (place IS NOT NULL) AS place,
        count(*) AS mention_count,
        count(DISTINCT article_id) AS article_count,
        count(DISTINCT publisher) AS publisher_count,
        min(published_on) AS first_seen_on,
        max(published_on) AS last_seen_on
    FROM told
    GROUP BY event_id
)

SELECT
    event_id,
    best.kind,
    best.plover,
    best.mode,
    best.cameo,
    best.quad_class,
    best.goldstein,
    best.plover_score,
    best.status,
    coalesce(everybody.participants, []) AS participants,
    merged.event_date,
    merged.place,
    mention_count,
    article_count,
    publisher_count,
    first_seen_on,
    last_seen_on,
    best.mention_id AS best_mention_id,
    best.confidence
FROM merged
LEFT JOIN everybody USING (event_id)
ORDER BY first_seen_on, event_id
