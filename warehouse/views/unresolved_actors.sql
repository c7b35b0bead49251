-- For whoever keeps the list of actors: names without country and sector that news repeats, the commonest first.
WITH named AS (
    SELECT
        m.mention_id,
        m.article_id,
        m.published_on,
        m.sentence.text AS sentence,
        regexp_replace(coalesce(m.p.name, m.p.text), '^(?i)(the|a|an|his|her|its|their|our) ', '') AS name,
        m.p.type AS type
    FROM (
        SELECT mention_id, article_id, published_on, sentence, unnest(participants) AS p
        FROM base.mentions
    ) AS m
    WHERE
        m.p.country IS NULL
        AND m.p.sector IS NULL
        AND (m.p.type IS NULL OR m.p.type IN ('person', 'organisation'))
        -- Pronouns and descriptions are no names, but the words at a sentence's beginning may look like one.
        AND regexp_matches(coalesce(m.p.name, m.p.text), '[A-Z]')
        AND (m.p.name IS NOT NULL OR m.p.start > m.sentence.start OR regexp_matches(m.p.text, ' [A-Z]'))
        AND NOT regexp_matches(coalesce(m.p.name, m.p.text), '^(I|We|You|He|She|It|They|This|That|These|Those|Our|My)$')
)

SELECT
    name,  -- As printed, without article
    any_value(type) AS type,  -- person or organisation where the words tell
    count(DISTINCT mention_id) AS mention_count,  -- Mentions of events in which it takes part
    count(DISTINCT article_id) AS article_count,  -- Articles that tell them
    min(published_on) AS first_published_on,  -- First day of publication
    max(published_on) AS last_published_on,  -- Last day of publication
    arg_min(sentence, example_rank) AS example_sentence,  -- The shortest sentence that holds it
    arg_min(mention_id, example_rank) AS example_mention_id  -- Mention of that sentence
FROM (
    SELECT *, length(sentence) + CASE WHEN contains(sentence, name) THEN 0 ELSE 1000000 END AS example_rank
    FROM named
    WHERE name <> ''
) AS n
GROUP BY name
ORDER BY mention_count DESC, article_count DESC, name
