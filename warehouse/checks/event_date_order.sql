-- A range of days starts before it ends, and a date from the text names its words.
SELECT mention_id, event_date.first AS first_day, event_date.last AS last_day, event_date.text
FROM mentions
WHERE
    event_date.first > event_date.last
    OR (event_date.source = 'text') <> (event_date.text IS NOT NULL)
