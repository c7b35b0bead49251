-- GeoJSON features (RFC 7946): one point per event whose place is known.
SELECT to_json({
    type: 'Feature',
    id: e.event_id,
    geometry: {
        type: 'Point',
        coordinates: [e.place.lon, e.place.lat]
    },
    properties: {
        kind: e.kind,
        status: e.status,
        date: coalesce(e.event_date.first, e.first_seen_on)::VARCHAR,
        actors: v.actors,
        recipients: v.recipients,
        place: v.place,
        country: v.place_country,
        place_precision: e.place.precision,
        sentence: v.sentence,
        url: v.url,
        articles: e.article_count,
        publishers: e.publisher_count,
        confidence: e.confidence
    }
}) AS line
FROM base.events AS e
JOIN events AS v ON v.event_id = e.event_id
WHERE e.place.lat IS NOT NULL AND e.place.lon IS NOT NULL
ORDER BY e.first_seen_on, e.event_id
