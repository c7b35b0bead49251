-- `same_as` names another mention of the same article.
SELECT m.mention_id, m.same_as, e.article_id AS earlier_article_id
FROM mentions AS m
LEFT JOIN mentions AS e ON e.mention_id = m.same_as
WHERE
    m.same_as IS NOT NULL
    AND (e.mention_id IS NULL OR e.article_id <> m.article_id OR e.mention_id = m.mention_id)
