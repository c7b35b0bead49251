-- At most a tenth of the dates in texts are more than a hundred years from publication.
WITH dated AS (
    SELECT mention_id, published_on, event_date.text AS text, event_date.first AS first_day, event_date.last AS last_day
    FROM mentions
    WHERE event_date.source = 'text' AND published_on IS NOT NULL
),

far AS (
    FROM dated
    WHERE first_day < published_on - INTERVAL 100 YEAR OR last_day > published_on + INTERVAL 100 YEAR
)

SELECT mention_id, published_on, text, first_day, last_day
FROM far
-- A few are history lessons.
WHERE (SELECT count(*) FROM far) > greatest(20, (SELECT count(*) FROM dated) / 10)
