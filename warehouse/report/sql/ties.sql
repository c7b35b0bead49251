-- Pairs of named actors but in statements and in what did not happen, whoever acted.
WITH named AS (
    SELECT DISTINCT name
    FROM participants
    SEMI JOIN scope_events USING (event_id)
    WHERE
        name IS NOT NULL
        AND type IN ('country', 'government', 'organisation', 'person')
        AND regexp_matches(name, '^\p{Lu}')
),

-- An appeal has no quad class of its own; it counts as most events of its kind.
kinds AS (
    SELECT kind, mode(quad_class ORDER BY quad_class) AS quad_class FROM base.events GROUP BY kind
)

SELECT
    least(d.actor, d.recipient) AS one,
    greatest(d.actor, d.recipient) AS other,
    count(DISTINCT d.event_id) AS event_count,
    count(DISTINCT d.event_id) FILTER (coalesce(d.quad_class, k.quad_class) IN (1, 2)) AS cooperative_count,
    count(DISTINCT d.event_id) FILTER (coalesce(d.quad_class, k.quad_class) IN (3, 4)) AS conflictual_count
FROM dyads AS d
SEMI JOIN scope_events USING (event_id)
JOIN kinds AS k ON k.kind = d.kind
WHERE
    d.kind <> 'statement'
    AND d.status <> 'negated'
    AND d.actor <> d.recipient
    AND d.actor IN (SELECT name FROM named)
    AND d.recipient IN (SELECT name FROM named)
GROUP BY ALL
ORDER BY event_count DESC, one, other
