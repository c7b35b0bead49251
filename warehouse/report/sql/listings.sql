-- Listings, renewals and delistings, the latest first.
SELECT
    coalesce(d.action, 'designate') AS action,
    d.status::VARCHAR AS status,
    [coalesce(p.name, p.text) FOR p IN d.participants IF p.plover_role = 'actor'] AS actors,
    [coalesce(p.name, p.text) FOR p IN d.participants IF p.plover_role = 'recipient'] AS recipients,
    d.list,
    d.authority,
    coalesce(d.measures, []) AS measures,
    s.told_on,
    s.mention_id
FROM designations AS d
JOIN scope_events AS s ON s.event_id = d.event_id
WHERE d.status <> 'negated'
ORDER BY s.told_on DESC NULLS LAST, d.publisher_count DESC, d.confidence DESC, d.event_id
LIMIT getvariable('listings')
