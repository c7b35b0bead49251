-- For those who run Dragoman: one row per run, the newest first.
SELECT
    r.started_at,
    r.flow,
    r.state,
    r.file_count,
    r.article_count,  -- Articles new or changed
    r.unchanged_count,
    r.mention_count,  -- Mentions written
    r.rejection_count,
    date_diff('second', r.started_at, r.ended_at) AS seconds,  -- Duration in seconds
    round(r.word_count / nullif(date_diff('second', r.started_at, r.ended_at), 0))::BIGINT
        AS words_per_second,  -- Words coded per second, of all workers together
    r.word_count,
    r.coder_version,  -- Version of the coder
    r.model,
    r.parameters,
    r.ended_at,
    r.model_digest,
    r.run_id
FROM base.runs AS r
ORDER BY r.started_at DESC
