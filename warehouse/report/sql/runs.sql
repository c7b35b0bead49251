-- The runs behind the report, the newest first.
SELECT
    run_id,
    flow,
    state,
    started_at,
    seconds,
    words_per_second,
    file_count,
    article_count,
    unchanged_count,
    mention_count,
    rejection_count,
    coder_version,
    model
FROM run_summary
SEMI JOIN scope_runs USING (run_id)
ORDER BY started_at DESC, run_id
LIMIT getvariable('runs')
