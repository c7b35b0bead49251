-- Every mention has one link, and every link of a stored article one mention of the same article and day.
SELECT m.mention_id, l.mention_id AS linked_mention_id, m.article_id, l.article_id AS linked_article_id
FROM mentions AS m
FULL JOIN (SELECT * FROM links SEMI JOIN articles USING (article_id)) AS l USING (mention_id)
WHERE
    m.mention_id IS NULL
    OR l.mention_id IS NULL
    OR m.article_id <> l.article_id
    OR m.published_on IS DISTINCT FROM l.published_on
