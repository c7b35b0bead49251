-- Offsets are evidence: the body holds the exact words at [start, end), counted in code points.
WITH spans AS (
    SELECT mention_id, article_id, 'trigger' AS what, trigger.text, trigger.start, trigger.end
    FROM mentions
    UNION ALL
    SELECT mention_id, article_id, 'sentence', sentence.text, sentence.start, sentence.end
    FROM mentions
    UNION ALL
    SELECT mention_id, article_id, 'content', content.text, content.start, content.end
    FROM mentions
    WHERE content IS NOT NULL
    UNION ALL
    SELECT mention_id, article_id, 'speaker', speaker.text, speaker.start, speaker.end
    FROM mentions
    WHERE speaker IS NOT NULL
    UNION ALL
    SELECT mention_id, article_id, 'event_date', event_date.text, event_date.start, event_date.end
    FROM mentions
    WHERE event_date.text IS NOT NULL
    UNION ALL
    SELECT mention_id, article_id, 'place', place.text, place.start, place.end
    FROM mentions
    WHERE place IS NOT NULL
    UNION ALL
    SELECT mention_id, article_id, 'participant ' || p.role, p.text, p.start, p.end
    FROM (SELECT mention_id, article_id, unnest(participants) AS p FROM mentions)
)

SELECT s.mention_id, s.what, s.start, s.end, s.text, substring(a.body, s.start + 1, s.end - s.start) AS found
FROM spans AS s
JOIN articles AS a USING (article_id)
WHERE
    s.start IS NULL
    OR s.end IS NULL
    OR s.text IS NULL
    OR s.start < 0
    OR s.end <= s.start
    OR s.end > length(a.body)
    OR substring(a.body, s.start + 1, s.end - s.start) <> s.text
