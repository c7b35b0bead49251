-- Who meets whom, how often, and which meetings were only planned or called off?
-- country: ISO 3166 alpha-3 code that one of the two must have; without it all pairs
-- first: first day; without it from the beginning
SELECT
    least(actor, recipient) AS one,
    greatest(actor, recipient) AS other,
    count(DISTINCT event_id) FILTER (status = 'actual') AS meetings,
    count(DISTINCT event_id) FILTER (status IN ('planned', 'conditional', 'requested', 'required')) AS not_yet,
    count(DISTINCT event_id) FILTER (status = 'negated') AS denied,
    max(first_seen_on) AS last_told
FROM dyads
WHERE
    kind = 'meeting'
    AND actor <> recipient
    AND first_seen_on >= coalesce(getvariable('first')::DATE, '-infinity'::DATE)
    AND (
        getvariable('country') IS NULL
        OR getvariable('country') IN (actor_country, recipient_country)
    )
GROUP BY ALL
ORDER BY meetings DESC, not_yet DESC, one, other
LIMIT 100
