-- For sanctions and terrorism desks: one row per listing, renewal or delisting.
SELECT
    e.first_seen_on,
    e.status,
    e.actors,
    e.recipients,
    d.action,  -- designate, renew, amend, delist or propose
    coalesce(d.list_name, d.list_text) AS list,  -- List or label, by its known name, else in the exact words
    d.list_keeper,
    d.authority,
    d.measures,
    d.legal_basis,
    d.reason,
    e.* EXCLUDE (first_seen_on, kind, status, actors, recipients)
FROM events AS e
LEFT JOIN base.designation_details AS d ON d.mention_id = e.best_mention_id
WHERE e.kind = 'designation'
