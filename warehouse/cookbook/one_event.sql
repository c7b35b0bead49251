-- What does each article say of one event, in which sentence?
-- event: an event_id; without it the event with the most mentions
SELECT
    m.published_on,
    m.kind,
    m.status,
    m.trigger.text AS trigger,
    array_to_string([coalesce(p.name, p.text) FOR p IN m.participants], '; ') AS participants,
    coalesce(m.speaker.name, m.speaker.text) AS speaker,
    m.sentence.text AS sentence,
    a.title,
    a.publisher,
    a.url,
    m.trigger.start AS offset_in_article
FROM base.links AS l
JOIN base.mentions AS m ON m.mention_id = l.mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE
    l.event_id = coalesce(
        getvariable('event'),
        (SELECT event_id FROM base.events ORDER BY mention_count DESC, event_id LIMIT 1)
    )
ORDER BY m.published_on, a.publisher, a.article_id, m.trigger.start
