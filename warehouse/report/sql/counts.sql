-- Events but statements by day of first report here, kind and status.
SELECT
    s.told_on,
    e.kind,
    e.status::VARCHAR AS status,
    count(*) AS event_count
FROM base.events AS e
JOIN scope_events AS s ON s.event_id = e.event_id
WHERE e.kind <> 'statement'
GROUP BY ALL
ORDER BY ALL
