-- The sentences of some mentions with the articles that hold them.
SELECT
    m.mention_id,
    m.sentence.text AS sentence,
    coalesce(m.speaker.name, m.speaker.text) AS speaker,
    a.title,
    a.publisher,
    a.url,
    a.published_on
FROM base.mentions AS m
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE m.mention_id IN (SELECT unnest($mentions))
ORDER BY m.mention_id
