-- Where in their sentences some mentions have their trigger, people, place, date and content.
WITH wanted AS (
    SELECT * FROM base.mentions WHERE mention_id IN (SELECT unnest($mentions))
),

marked AS (
    SELECT mention_id, 'trigger' AS part, sentence AS s, trigger.start AS start, trigger.end AS stop FROM wanted
    UNION ALL
    SELECT mention_id, 'content', sentence, content.start, content.end FROM wanted
    UNION ALL
    SELECT mention_id, 'speaker', sentence, speaker.start, speaker.end FROM wanted
    UNION ALL
    SELECT mention_id, 'place', sentence, place.start, place.end FROM wanted
    UNION ALL
    SELECT mention_id, 'date', sentence, event_date.start, event_date.end FROM wanted
    UNION ALL
    SELECT mention_id, coalesce(p.plover_role, 'other'), sentence, p.start, p.end
    FROM (SELECT mention_id, sentence, unnest(participants) AS p FROM wanted)
)

SELECT DISTINCT mention_id, part, start - s.start AS start, stop - s.start AS stop
FROM marked
WHERE start >= s.start AND stop <= s.end AND start < stop
ORDER BY ALL
