-- A nested quote stands in another one of the same article.
SELECT q.quote_id, q.nested_in
FROM quotes AS q
LEFT JOIN quotes AS o ON o.quote_id = q.nested_in
WHERE q.nested_in IS NOT NULL AND (o.article_id IS DISTINCT FROM q.article_id OR o.quote_id = q.quote_id)
