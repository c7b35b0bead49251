-- A nightly run has read a new file within the last hours; look at the delivery, and whether nightly ran.
SELECT
    'all' AS subject,
    round(date_diff('minute', max(r.ended_at), first(a.now)) / 60, 1) AS value,
    NULL AS at_least,
    first(a.quiet_hours) AS at_most,
    count(*) AS compared,
    'newest file read ' || strftime(max(r.ended_at), '%Y-%m-%d %H:%M') || ' UTC' AS found
FROM runs AS r, asked AS a
WHERE r.flow = 'nightly' AND r.file_count > 0 AND r.state <> 'failed'
