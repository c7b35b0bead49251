-- For newsrooms: one row per article with what was found in it; the full text comes last.
SELECT
    a.published_on,
    a.title,
    a.publisher,
    m.kinds,  -- Kinds of events told in it
    coalesce(m.event_count, 0) AS event_count,  -- Number of events told in it
    coalesce(m.mention_count, 0) AS mention_count,  -- Number of mentions in it
    a.url,
    a.byline,
    a.section,
    a.dateline,
    a.language,
    a.published_at,
    a.published_offset_minutes,
    a.date_source,  -- Where the publication date comes from
    a.source_file,
    a.source_position,
    a.coder_version,
    a.body_hash,
    a.report_id,
    a.story_id,
    a.run_id,
    a.article_id,
    a.body
FROM base.articles AS a
LEFT JOIN (
    SELECT
        m.article_id,
        string_agg(DISTINCT m.kind, '; ' ORDER BY m.kind) AS kinds,
        count(DISTINCT l.event_id) AS event_count,
        count(*) AS mention_count
    FROM base.mentions AS m
    JOIN base.links AS l ON l.mention_id = m.mention_id
    GROUP BY m.article_id
) AS m ON m.article_id = a.article_id
