-- At most a tenth of the articles are published more than two days after the run that read them.
WITH future AS (
    SELECT article_id, published_on, source_file, source_position
    FROM articles
    WHERE published_on > (SELECT max(started_at)::DATE + 2 FROM runs)
)

SELECT article_id, published_on, source_file, source_position
FROM future
-- A few are misprints.
WHERE (SELECT count(*) FROM future) > greatest(5, (SELECT count(*) FROM articles) / 10)
