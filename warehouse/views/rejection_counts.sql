-- For those who deliver the files: what could not be used and why, with one example each.
SELECT
    r.reason,
    f.format,
    count(*) AS rejection_count,  -- Number of records
    count(DISTINCT r.file) AS file_count,  -- Number of files that hold them
    first(r.detail ORDER BY r.file, r.position) AS example_detail,  -- What was wrong with the first
    first(r.file ORDER BY r.file, r.position) AS example_file,  -- File of the first
    first(r.position ORDER BY r.file, r.position) AS example_position  -- Number of the first in its file
FROM base.rejections AS r
LEFT JOIN base.files AS f ON f.path = r.file
GROUP BY r.reason, f.format
ORDER BY rejection_count DESC, r.reason, f.format
