-- For analysts of protest: one row per demonstration, strike, riot or boycott.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.size,
    d.size_bound,
    d.issue,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.protest_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'protest'
