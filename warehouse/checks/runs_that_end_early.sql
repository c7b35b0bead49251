-- A run ends after it starts.
SELECT run_id, started_at, ended_at
FROM runs
WHERE ended_at < started_at
