-- New and most reported events but statements: one of a sentence, three of a story.
WITH ranked AS (
    SELECT
        e.kind,
        e.status::VARCHAR AS status,
        e.quad_class,
        [coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role = 'actor'] AS actors,
        [coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role = 'recipient'] AS recipients,
        [coalesce(p.name, p.text) FOR p IN e.participants IF p.plover_role IS NULL] AS others,
        e.date_first,
        e.date_last,
        e.event_date_source = 'publication' AS is_publication_day,
        s.told_on,
        e.place,
        e.place_country,
        e.article_count,
        e.publisher_count,
        s.is_new,
        s.mention_id,
        m.article_id,
        m.sentence.start AS sentence_start,
        a.story_id,
        row_number() OVER (
            ORDER BY
                s.is_new DESC,
                e.witness_count DESC,
                e.article_count DESC,
                e.mention_count DESC,
                s.told_on DESC NULLS LAST,
                e.confidence DESC,
                e.event_id
        ) AS rank
    FROM events AS e
    JOIN scope_events AS s ON s.event_id = e.event_id
    JOIN base.mentions AS m ON m.mention_id = s.mention_id
    JOIN base.articles AS a ON a.article_id = m.article_id
    WHERE e.kind <> 'statement'
),

first_of_sentence AS (
    SELECT *
    FROM ranked
    QUALIFY row_number() OVER (PARTITION BY article_id, sentence_start ORDER BY rank) = 1
)

SELECT * EXCLUDE (article_id, sentence_start, story_id, rank)
FROM first_of_sentence
QUALIFY row_number() OVER (PARTITION BY story_id ORDER BY rank) <= 3
ORDER BY rank
LIMIT getvariable('news')
