-- The quad class that most events of a kind have.
SELECT kind, mode(quad_class ORDER BY quad_class) AS quad_class
FROM base.events
SEMI JOIN scope_events USING (event_id)
GROUP BY kind
ORDER BY kind
