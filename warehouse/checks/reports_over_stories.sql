-- All copies of a report tell one story.
SELECT report_id, min(story_id) AS one_story, max(story_id) AS other_story
FROM articles
GROUP BY report_id
HAVING min(story_id) <> max(story_id)
