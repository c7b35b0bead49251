-- For map makers: one row per place that an article names, at every spot where it does.
SELECT
    p.published_on,
    coalesce(p.name, p.text) AS place,  -- Name in the gazetteer, else the exact words
    p.region,
    p.country,
    p.lat,
    p.lon,
    p.precision,
    a.title,
    a.publisher,
    p.part_of,
    p.text,
    p.name,
    p.geonames_id,
    p.rule,
    p.start,
    p.stop,
    a.url,
    p.article_id
FROM base.places AS p
JOIN base.articles AS a ON a.article_id = p.article_id
