-- Places of events but statements that the gazetteer knows, with the commonest kinds in words.
WITH placed AS (
    SELECT
        coalesce(e.place.name, e.place.text) AS place,
        e.place.country AS country,
        round(e.place.lat, 4) AS lat,
        round(e.place.lon, 4) AS lon,
        e.place.precision = 'country' AS is_country,
        e.kind,
        count(*) AS event_count
    FROM base.events AS e
    SEMI JOIN scope_events USING (event_id)
    WHERE e.kind <> 'statement' AND e.place.lat IS NOT NULL AND e.place.lon IS NOT NULL
    GROUP BY ALL
)

SELECT
    place,
    country,
    lat,
    lon,
    coalesce(is_country, false) AS is_country,
    sum(event_count)::BIGINT AS event_count,
    list(kind ORDER BY event_count DESC, kind) AS kinds,
    list(event_count ORDER BY event_count DESC, kind) AS kind_counts
FROM placed
GROUP BY ALL
ORDER BY event_count DESC, place, country, lat, lon
