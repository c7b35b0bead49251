-- For analysts of actors: one row per participant of an event.
SELECT
    e.first_seen_on,
    e.kind,
    e.status,
    coalesce(e.p.name, e.p.text) AS participant,  -- Canonical name, else the exact words
    e.p.plover_role AS side,  -- actor or recipient; null where PLOVER knows no side
    e.p.role AS role,  -- Role of the kind, such as `designator`
    e.p.country AS country,  -- ISO 3166 alpha-3 code, or IGO, NGO, IMG or MNC
    e.p.sector AS sector,  -- PLOVER sector code: GOV, MIL, REB and so on
    e.p.type AS type,  -- country, government, organisation, person or group
    e.p.text AS text,  -- The exact words
    e.p.name AS name,  -- Canonical name; null where unresolved
    e.confidence,
    e.event_id,
    e.best_mention_id
FROM (
    SELECT first_seen_on, kind, status, confidence, event_id, best_mention_id, unnest(participants) AS p
    FROM base.events
) AS e
