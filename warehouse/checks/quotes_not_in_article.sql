-- Every quote belongs to a stored article of the same day, has content, and its words are where it says.
WITH spans AS (
    SELECT quote_id, 'speaker' AS what, speaker.text, speaker.start, speaker.end
    FROM quotes
    WHERE speaker IS NOT NULL
    UNION ALL
    SELECT quote_id, 'cue', cue.text, cue.start, cue.end
    FROM quotes
    WHERE cue IS NOT NULL
    UNION ALL
    SELECT quote_id, 'sentence', sentence.text, sentence.start, sentence.end
    FROM quotes
    UNION ALL
    SELECT quote_id, 'content', c.text, c.start, c.end
    FROM (SELECT quote_id, unnest(content) AS c FROM quotes)
)

SELECT q.quote_id, s.what, s.start, s.end, s.text, substring(a.body, s.start + 1, s.end - s.start) AS found
FROM quotes AS q
LEFT JOIN articles AS a USING (article_id)
LEFT JOIN spans AS s USING (quote_id)
WHERE
    a.article_id IS NULL
    OR a.published_on IS DISTINCT FROM q.published_on
    OR len(q.content) = 0
    OR s.start < 0
    OR s.end <= s.start
    OR found IS DISTINCT FROM s.text
