-- For charts and monitors: events per day of first report, kind and status.
SELECT
    first_seen_on,
    kind,
    status,
    count(*) AS event_count,  -- Number of events
    sum(mention_count)::BIGINT AS mention_count,  -- Number of mentions
    len(list_distinct(flatten(list(articles)))) AS article_count,  -- Number of articles that tell them
    avg(goldstein) AS mean_goldstein,  -- Mean Goldstein score
    avg(confidence) AS mean_confidence  -- Mean confidence, from 0 to 1
FROM base.events
JOIN (SELECT event_id, list(DISTINCT article_id) AS articles FROM base.links GROUP BY event_id) USING (event_id)
GROUP BY ALL
ORDER BY ALL
