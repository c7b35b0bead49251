-- For everybody who judges coverage: one row per publisher.
SELECT
    a.publisher,
    count(*) AS article_count,  -- Number of articles
    coalesce(sum(m.mention_count), 0)::BIGINT AS mention_count,  -- Number of mentions
    min(a.published_on) AS first_published_on,  -- Earliest publication day
    max(a.published_on) AS last_published_on,  -- Latest publication day
    count(*) FILTER (a.published_on IS NULL) AS undated_count  -- Articles without a publication day
FROM base.articles AS a
LEFT JOIN (
    SELECT article_id, count(*) AS mention_count FROM base.mentions GROUP BY article_id
) AS m ON m.article_id = a.article_id
GROUP BY a.publisher
ORDER BY article_count DESC, a.publisher
