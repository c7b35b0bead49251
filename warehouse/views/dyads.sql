-- For political scientists: one row per pair; those who meet, agree or cooperate also pair among themselves.
WITH sides AS (
    SELECT
        e.event_id,
        e.position,
        e.p.plover_role AS side,
        coalesce(e.p.name, e.p.text) AS name,
        e.p.country,
        e.p.sector
    FROM (
        SELECT event_id, unnest(participants) AS p, generate_subscripts(participants, 1) AS position
        FROM base.events
    ) AS e
)

SELECT
    e.first_seen_on,
    e.kind,
    e.status,
    a.name AS actor,  -- Who did it: canonical name, else the exact words
    r.name AS recipient,  -- To whom; in a mutual pair the other actor
    a.country AS actor_country,  -- ISO 3166 alpha-3 code of the actor
    r.country AS recipient_country,  -- ISO 3166 alpha-3 code of the recipient
    a.sector AS actor_sector,  -- PLOVER sector code of the actor
    r.sector AS recipient_sector,  -- PLOVER sector code of the recipient
    r.side = 'actor' AS is_mutual,  -- Whether both are actors; such a pair is listed once
    e.event_date.first AS date_first,  -- First day on which it can have happened; null where unknown
    e.event_date.last AS date_last,  -- Last day on which it can have happened; null where unknown
    e.plover,
    e.mode,
    e.cameo,
    e.quad_class,
    e.goldstein,
    e.plover_score,
    e.mention_count,
    e.article_count,
    e.publisher_count,
    e.confidence,
    e.event_id,
    e.best_mention_id
FROM base.events AS e
JOIN sides AS a ON a.event_id = e.event_id AND a.side = 'actor'
JOIN sides AS r
    ON
        r.event_id = e.event_id
        AND (
            r.side = 'recipient'
            OR (
                r.side = 'actor'
                AND e.kind IN ('meeting', 'agreement', 'cooperation')
                AND a.position < r.position
            )
        )
