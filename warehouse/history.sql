-- The stages of every event from its mentions: relations links and mentions are given.
WITH said AS (
    SELECT
        l.event_id,
        coalesce(l.stage, CASE m.status
            WHEN 'actual' THEN 'held'
            WHEN 'planned' THEN 'announced'
            WHEN 'required' THEN 'announced'
            WHEN 'negated' THEN 'denied'
            ELSE 'proposed'
        END) AS stage,
        m.published_on,
        coalesce(m.published_on, DATE '0001-01-01') AS day,
        m.mention_id,
        m.article_id,
        m.event_date,
        m.confidence
    FROM links AS l
    JOIN mentions AS m ON m.mention_id = l.mention_id
),

-- A day's stage is what most of its mentions say, and of equals the one farthest on.
days AS (
    SELECT event_id, day, stage
    FROM said
    GROUP BY event_id, day, stage
    QUALIFY row_number() OVER (
        PARTITION BY event_id, day
        ORDER BY count(*) DESC, list_position(getvariable('stages'), stage)
    ) = 1
),

-- What has been held is not to come any more, whatever later background says.
news AS (
    SELECT *
    FROM days
    QUALIFY
        stage NOT IN ('announced', 'proposed')
        OR NOT coalesce(bool_or(stage = 'held') OVER (
            PARTITION BY event_id ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ), FALSE)
),

changes AS (
    SELECT
        event_id,
        day,
        stage,
        stage IS DISTINCT FROM lag(stage) OVER (PARTITION BY event_id ORDER BY day) AS is_change
    FROM news
),

stretches AS (
    SELECT
        event_id,
        stage,
        count(*) FILTER (is_change) OVER (PARTITION BY event_id ORDER BY day) AS position,
        day
    FROM changes
)

SELECT
    s.event_id,
    s.position::BIGINT AS position,
    s.stage,
    min(d.published_on) AS first_seen_on,
    max(d.published_on) AS last_seen_on,
    count(*) AS mention_count,
    count(DISTINCT d.article_id) AS article_count,
    first(d.event_date ORDER BY
        d.event_date.source <> 'text',
        list_position(getvariable('precisions'), d.event_date.precision),
        d.confidence DESC,
        d.mention_id
    ) FILTER (d.event_date IS NOT NULL) AS event_date,
    first(d.mention_id ORDER BY d.confidence DESC, d.day, d.mention_id) AS mention_id
FROM stretches AS s
JOIN said AS d ON s.event_id = d.event_id AND s.day = d.day AND s.stage = d.stage
GROUP BY s.event_id, s.position, s.stage
ORDER BY first_seen_on, s.event_id, position
