-- For analysts of diplomacy: one row per meeting, visit, call, summit or round of talks.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.form,  -- in_person, visit, call, video, summit or talks, where the words say it
    d.topic,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.meeting_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'meeting'
