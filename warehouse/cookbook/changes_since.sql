-- What is new or was corrected since yesterday?
-- since: first day of runs that count; without it the day before the newest run
SELECT
    r.started_at,
    a.published_on,
    e.kind,
    e.status,
    e.actors,
    e.recipients,
    e.sentence,
    a.title,
    a.publisher,
    a.url
FROM base.runs AS r
JOIN base.articles AS a ON a.run_id = r.run_id
JOIN events AS e ON e.article_id = a.article_id
WHERE
    e.kind <> 'statement'
    AND r.started_at >= coalesce(
        getvariable('since')::DATE,
        (SELECT max(started_at AT TIME ZONE 'UTC')::DATE - 1 FROM base.runs)
    )
ORDER BY r.started_at DESC, a.published_on DESC NULLS LAST, e.kind, a.article_id, e.event_id
LIMIT 1000
