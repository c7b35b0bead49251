-- For charts and monitors: events per day of first report, kind and status.
SELECT
    first_seen_on,
    kind,
    status,
    count(*) AS event_count,  -- Number of events
    sum(mention_count)::BIGINT AS mention_count,  -- Number of mentions
    sum(article_count)::BIGINT AS article_count,  -- Number of articles, each once per event
    avg(goldstein) AS mean_goldstein,  -- Mean Goldstein score
    avg(confidence) AS mean_confidence  -- Mean confidence, from 0 to 1
FROM base.events
GROUP BY ALL
ORDER BY ALL
