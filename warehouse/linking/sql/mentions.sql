-- All mentions of the linked events, stored ones and tonight's.
SELECT m.*
FROM mentions AS m
SEMI JOIN linked AS l ON m.mention_id = l.mention_id
ANTI JOIN batch_articles AS b ON m.article_id = b.article_id
UNION ALL BY NAME
SELECT * FROM new_mention_rows
