-- The key figures: one row.
SELECT
    (SELECT count(*) FROM scope_articles) AS article_count,
    (SELECT count(DISTINCT publisher) FROM base.articles SEMI JOIN scope_articles USING (article_id)) AS publisher_count,
    (SELECT count(*) FROM scope_events) AS event_count,
    (SELECT count(*) FROM scope_events WHERE is_new) AS new_event_count,
    (
        SELECT count(*) FROM base.events SEMI JOIN scope_events USING (event_id) WHERE kind = 'statement'
    ) AS statement_count,
    (SELECT coalesce(sum(mention_count), 0)::BIGINT FROM scope_events) AS mention_count,
    (SELECT count(*) FROM base.rejections SEMI JOIN scope_runs USING (run_id)) AS rejection_count,
    (SELECT min(published_on) FROM base.articles SEMI JOIN scope_articles USING (article_id)) AS first_published_on,
    (SELECT max(published_on) FROM base.articles SEMI JOIN scope_articles USING (article_id)) AS last_published_on
