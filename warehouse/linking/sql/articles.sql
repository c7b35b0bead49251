-- What events tell of the articles of their mentions.
SELECT a.article_id, a.publisher, a.story_id
FROM articles AS a
SEMI JOIN linked AS l ON a.article_id = l.article_id
ANTI JOIN batch_articles AS b ON a.article_id = b.article_id
UNION ALL BY NAME
SELECT article_id, publisher, story_id FROM new_article_rows
