-- Every mention belongs to a stored article of the same day.
SELECT m.mention_id, m.article_id, m.published_on, a.published_on AS article_published_on
FROM mentions AS m
LEFT JOIN articles AS a USING (article_id)
WHERE a.article_id IS NULL OR a.published_on IS DISTINCT FROM m.published_on
