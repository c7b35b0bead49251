-- For sanctions desks: one row per party, list and authority, from its first listing to its delisting.
WITH listed AS (
    SELECT
        d.event_id,
        d.first_seen_on,
        coalesce(d.date_first, d.first_seen_on) AS day,
        d.action,
        coalesce(d.list, 'unnamed list') AS list,
        coalesce(d.authority, d.actors, d.list_keeper) AS authority,
        coalesce(p.name, p.text) AS designee,
        p.country AS designee_country,
        p.type AS designee_type,
        d.measures,
        d.url
    FROM designations AS d
    CROSS JOIN LATERAL (
        SELECT unnest(list_filter(d.participants, lambda q: q.plover_role = 'recipient')) AS p
    ) AS r
    WHERE d.status = 'actual' AND d.action <> 'propose'
)

SELECT
    designee,  -- Who is listed: canonical name, else the exact words
    list,  -- List or label by its known name, else in the exact words
    authority,  -- Who listed: canonical name, else the exact words
    min(day) FILTER (action = 'designate') AS listed_on,  -- First day on which it was put on the list
    max(day) FILTER (action = 'renew') AS renewed_on,  -- Last day on which it was kept on the list
    count(*) FILTER (action = 'renew') AS renewal_count,  -- Renewals
    max(day) FILTER (action = 'delist') AS delisted_on,  -- Last day on which it was taken off the list
    CASE last(action ORDER BY day, event_id) WHEN 'delist' THEN 'delisted' ELSE 'listed' END
        AS state,  -- listed or delisted, by the last event
    list_sort(list_distinct(flatten(list(measures)))) AS measures,  -- Consequences in OpenSanctions' vocabulary
    any_value(designee_country) AS designee_country,  -- ISO 3166 alpha-3 code of the party
    any_value(designee_type) AS designee_type,  -- Sort of actor
    list_sort(list(DISTINCT event_id)) AS event_ids,  -- The events
    list_sort(list(DISTINCT url)) AS urls  -- Addresses of articles that tell them
FROM listed
GROUP BY designee, list, authority
ORDER BY listed_on, designee, list, authority
