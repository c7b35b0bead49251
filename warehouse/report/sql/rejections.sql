-- What the runs could not use, with the first example of each reason.
SELECT
    reason,
    count(*) AS rejection_count,
    first(detail ORDER BY file, position) AS example_detail,
    first(file ORDER BY file, position) AS example_file,
    first(position ORDER BY file, position) AS example_position
FROM base.rejections
SEMI JOIN scope_runs USING (run_id)
GROUP BY reason
ORDER BY rejection_count DESC, reason
