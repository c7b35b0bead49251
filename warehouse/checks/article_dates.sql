-- A day of publication says where it comes from.
SELECT article_id, published_on, date_source
FROM articles
WHERE (published_on IS NULL) <> (date_source IS NULL)
