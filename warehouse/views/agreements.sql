-- For analysts of treaties: one row per pact or deal reached, signed, ratified, broken or ended.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.stage,  -- reached, initialled, signed, ratified, in_force or renewed
    d.document,
    d.instrument,
    d.subject,
    e.* EXCLUDE (first_seen_on, kind, status, stage, actors, recipients)
FROM events AS e
LEFT JOIN base.agreement_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'agreement'
