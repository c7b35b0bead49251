-- Which promises are still open, and by when shall they be kept?
-- day: deadlines from this day on; without it the day of the newest article
SELECT
    deadline,
    deadline - coalesce(getvariable('day')::DATE, (SELECT max(published_on) FROM base.articles)) AS days_left,
    actors,
    content,
    amount,
    coalesce(currency, unit) AS unit,
    condition,
    status,
    first_seen_on,
    publisher
FROM commitments
WHERE
    status IN ('actual', 'planned', 'conditional', 'required')
    AND deadline >= coalesce(getvariable('day')::DATE, (SELECT max(published_on) FROM base.articles))
ORDER BY deadline, actors, content, event_id
