-- For those who follow who holds which office: one row per appointment, election, confirmation or dismissal.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.action,  -- appoint, nominate, elect, confirm, swear_in, take_office or dismiss
    d.office,  -- The office in the exact words
    d.organisation,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.appointment_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'appointment'
