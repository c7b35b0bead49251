-- What events tell of the articles of their mentions.
SELECT a.article_id, a.publisher, coalesce(a.report_id, a.article_id) AS report_id, a.story_id
FROM articles AS a
SEMI JOIN linked AS l ON a.article_id = l.article_id
ANTI JOIN batch_articles AS b ON a.article_id = b.article_id
UNION ALL BY NAME
SELECT article_id, publisher, coalesce(report_id, article_id) AS report_id, story_id FROM new_article_rows
