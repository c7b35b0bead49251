-- What the report is about: articles of a run, or of publication days, with the runs that wrote them.
CREATE OR REPLACE TEMP TABLE scope_articles AS
SELECT article_id
FROM base.articles
WHERE run_id = getvariable('run')::VARCHAR OR published_on BETWEEN getvariable('first')::DATE AND getvariable('last')::DATE;

CREATE OR REPLACE TEMP TABLE scope_runs AS
SELECT run_id, started_at
FROM base.runs
WHERE
    run_id = getvariable('run')::VARCHAR
    OR run_id IN (SELECT a.run_id FROM base.articles AS a SEMI JOIN scope_articles USING (article_id));

-- Articles that could have told an event before.
CREATE OR REPLACE TEMP TABLE earlier_articles AS
SELECT a.article_id
FROM base.articles AS a
LEFT JOIN base.runs AS r ON r.run_id = a.run_id
ANTI JOIN scope_articles USING (article_id)
WHERE
    a.published_on < getvariable('first')::DATE
    OR r.started_at < (SELECT min(started_at) FROM scope_runs WHERE run_id = getvariable('run')::VARCHAR);

-- Events that these articles tell, each with the mention that tells it best here.
CREATE OR REPLACE TEMP TABLE scope_events AS
SELECT
    l.event_id,
    min(m.published_on) AS told_on,
    count(*) AS mention_count,
    coalesce(
        any_value(m.mention_id) FILTER (m.mention_id = e.best_mention_id),
        arg_max(m.mention_id, (m.confidence, m.mention_id))
    ) AS mention_id,
    l.event_id NOT IN (
        SELECT before.event_id
        FROM base.links AS before
        SEMI JOIN earlier_articles USING (article_id)
    ) AS is_new
FROM base.links AS l
SEMI JOIN scope_articles USING (article_id)
JOIN base.mentions AS m ON m.mention_id = l.mention_id
JOIN base.events AS e ON e.event_id = l.event_id
GROUP BY l.event_id, e.best_mention_id
