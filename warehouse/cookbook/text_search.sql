-- In which sentences of events do some words stand?
-- words: what the sentence must hold, upper and lower case alike; a regular expression; without it truce or ceasefire
-- first: first day of publication; without it from the beginning
-- last: last day of publication; without it to the end
SELECT
    m.published_on,
    m.kind,
    m.status,
    m.sentence.text AS sentence,
    a.title,
    a.publisher,
    a.url,
    m.mention_id
FROM base.mentions AS m
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE
    m.published_on >= coalesce(getvariable('first')::DATE, '-infinity'::DATE)
    AND m.published_on <= coalesce(getvariable('last')::DATE, 'infinity'::DATE)
    AND regexp_matches(m.sentence.text, coalesce(getvariable('words'), 'truce|ceasefire'), 'i')
ORDER BY m.published_on DESC NULLS LAST, m.mention_id
LIMIT 200
