-- For newsrooms: one row per story, which articles of several publishers tell within a few days.
SELECT
    a.story_id,
    min(a.published_on) AS first_published_on,  -- Earliest publication day
    max(a.published_on) AS last_published_on,  -- Latest publication day
    arg_min(a.title, coalesce(strftime(a.published_on, '%Y-%m-%d'), '9999') || (a.article_id <> a.story_id)::VARCHAR) AS title,  -- Headline of the first article
    count(*) AS article_count,  -- Number of articles
    count(DISTINCT a.report_id) AS report_count,  -- Number of reports; copies of one count once
    count(DISTINCT a.publisher) AS publisher_count,  -- Number of publishers
    string_agg(DISTINCT a.publisher, '; ' ORDER BY a.publisher) AS publishers,  -- Who tells it
    sum(m.mention_count)::BIGINT AS mention_count,  -- Number of mentions in its articles
    string_agg(DISTINCT m.kinds, '; ') AS kinds  -- Kinds of events told in it
FROM base.articles AS a
LEFT JOIN articles AS m ON m.article_id = a.article_id
GROUP BY a.story_id
ORDER BY article_count DESC, a.story_id
