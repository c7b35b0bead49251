-- FollowTheMoney entities, JSON Lines: who is listed, and one Sanction for each listing that has happened.
WITH listed AS (
    SELECT
        d.*,
        p.who,
        substring(sha256('listed:' || coalesce(p.who.name, p.who.text)), 1, 32) AS entity_id
    FROM designations AS d
    CROSS JOIN LATERAL (
        SELECT unnest(list_filter(d.participants, lambda p: p.plover_role = 'recipient')) AS who
    ) AS p
    WHERE d.status = 'actual'
),

entities AS (
    SELECT
        entity_id,
        first(who ORDER BY first_seen_on, event_id) AS who,
        list(DISTINCT url ORDER BY url) FILTER (url IS NOT NULL) AS urls
    FROM listed
    GROUP BY entity_id
)

SELECT line
FROM (
    SELECT
        1 AS part,
        entity_id AS id,
        to_json({
            id: entity_id,
            schema: CASE who.type
                WHEN 'person' THEN 'Person'
                WHEN 'organisation' THEN 'Organization'
                WHEN 'group' THEN 'Organization'
                ELSE 'LegalEntity'
            END,
            properties: {
                name: [coalesce(who.name, who.text)],
                country: list_filter([who.country], lambda c: c IS NOT NULL),
                topics: ['sanction'],
                sourceUrl: coalesce(urls, [])
            }
        }) AS line
    FROM entities
    UNION ALL
    SELECT
        2,
        event_id || entity_id,
        to_json({
            id: substring(sha256('sanction:' || event_id || entity_id), 1, 32),
            schema: 'Sanction',
            properties: {
                entity: [entity_id],
                authority: list_filter([coalesce(authority, actors)], lambda x: x IS NOT NULL),
                program: list_filter([list], lambda x: x IS NOT NULL),
                provisions: coalesce(measures, []),
                reason: list_filter([reason], lambda x: x IS NOT NULL),
                status: [action],
                listingDate: list_filter([
                    CASE WHEN action IS DISTINCT FROM 'delist' THEN coalesce(date_first, first_seen_on)::VARCHAR END
                ], lambda x: x IS NOT NULL),
                endDate: list_filter([
                    CASE WHEN action = 'delist' THEN coalesce(date_first, first_seen_on)::VARCHAR END
                ], lambda x: x IS NOT NULL),
                sourceUrl: list_filter([url], lambda x: x IS NOT NULL)
            }
        })
    FROM listed
)
ORDER BY part, id
