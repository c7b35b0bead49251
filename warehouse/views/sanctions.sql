-- For sanctions desks: one row per sanction, break of relations, expulsion, aid cut or verdict.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.measures,
    d.sector,
    d.legal_basis,
    d.reason,
    d.penalty,
    d.amount,  -- Fine or sum withheld, magnitude words resolved
    d.currency,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.sanction_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'sanction'
