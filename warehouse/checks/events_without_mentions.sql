-- Every event is what its links say: as many mentions, the best one among them.
SELECT
    coalesce(e.event_id, l.event_id) AS event_id,
    e.mention_count,
    l.mention_count AS linked_mention_count,
    e.best_mention_id
FROM events AS e
FULL JOIN (
    SELECT event_id, count(*) AS mention_count, list(mention_id) AS mention_ids
    FROM links
    GROUP BY event_id
) AS l USING (event_id)
WHERE
    e.event_id IS NULL
    OR l.event_id IS NULL
    OR e.mention_count <> l.mention_count
    OR NOT list_contains(l.mention_ids, e.best_mention_id)
