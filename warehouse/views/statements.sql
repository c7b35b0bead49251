-- For newsrooms that ask who said what: one row per statement.
SELECT
    e.first_seen_on,
    e.actors,
    coalesce(d.content, e.content) AS content,  -- What was said, in the exact words
    d.cue,  -- Reporting word
    e.recipients,
    e.* EXCLUDE (first_seen_on, kind, actors, recipients, content)
FROM events AS e
LEFT JOIN base.statement_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'statement'
