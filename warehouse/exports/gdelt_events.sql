-- The 61 columns of GDELT 2 events, without a header as there: one row per event, not per article. Places carry FIPS 10-4
-- country codes, as there; actors the three letters of CAMEO. Relation gdelt_countries is given.
WITH sided AS (
    SELECT
        *,
        list_filter(participants, lambda p: p.plover_role = 'actor') AS actors,
        list_filter(participants, lambda p: p.plover_role = 'recipient') AS recipients,
        coalesce(event_date.first, first_seen_on) AS day
    FROM base.events
    WHERE cameo IS NOT NULL AND status = 'actual'
),

paired AS (
    SELECT *, actors[1] AS one, coalesce(recipients[1], actors[2]) AS other
    FROM sided
)

SELECT
    (('0x' || e.event_id)::UBIGINT % 9223372036854775807) AS "GLOBALEVENTID",
    strftime(e.day, '%Y%m%d') AS "SQLDATE",
    strftime(e.day, '%Y%m') AS "MonthYear",
    year(e.day) AS "Year",
    round(year(e.day) + dayofyear(e.day) / 365, 4) AS "FractionDate",
    concat(e.one.country, e.one.sector) AS "Actor1Code",
    upper(coalesce(e.one.name, e.one.text)) AS "Actor1Name",
    e.one.country AS "Actor1CountryCode",
    NULL AS "Actor1KnownGroupCode",
    NULL AS "Actor1EthnicCode",
    NULL AS "Actor1Religion1Code",
    NULL AS "Actor1Religion2Code",
    e.one.sector AS "Actor1Type1Code",
    NULL AS "Actor1Type2Code",
    NULL AS "Actor1Type3Code",
    concat(e.other.country, e.other.sector) AS "Actor2Code",
    upper(coalesce(e.other.name, e.other.text)) AS "Actor2Name",
    e.other.country AS "Actor2CountryCode",
    NULL AS "Actor2KnownGroupCode",
    NULL AS "Actor2EthnicCode",
    NULL AS "Actor2Religion1Code",
    NULL AS "Actor2Religion2Code",
    e.other.sector AS "Actor2Type1Code",
    NULL AS "Actor2Type2Code",
    NULL AS "Actor2Type3Code",
    1 AS "IsRootEvent",
    e.cameo AS "EventCode",
    e.cameo[1:3] AS "EventBaseCode",
    e.cameo[1:2] AS "EventRootCode",
    CASE WHEN e.cameo[1:2] IN ('01', '02') THEN 1 ELSE e.quad_class END AS "QuadClass",
    e.goldstein AS "GoldsteinScale",
    e.mention_count AS "NumMentions",
    e.publisher_count AS "NumSources",
    e.article_count AS "NumArticles",
    NULL AS "AvgTone",
    NULL AS "Actor1Geo_Type",
    NULL AS "Actor1Geo_FullName",
    NULL AS "Actor1Geo_CountryCode",
    NULL AS "Actor1Geo_ADM1Code",
    NULL AS "Actor1Geo_ADM2Code",
    NULL AS "Actor1Geo_Lat",
    NULL AS "Actor1Geo_Long",
    NULL AS "Actor1Geo_FeatureID",
    NULL AS "Actor2Geo_Type",
    NULL AS "Actor2Geo_FullName",
    NULL AS "Actor2Geo_CountryCode",
    NULL AS "Actor2Geo_ADM1Code",
    NULL AS "Actor2Geo_ADM2Code",
    NULL AS "Actor2Geo_Lat",
    NULL AS "Actor2Geo_Long",
    NULL AS "Actor2Geo_FeatureID",
    CASE e.place.precision
        WHEN 'country' THEN 1
        WHEN 'region' THEN CASE e.place.country WHEN 'USA' THEN 2 ELSE 5 END
        WHEN 'city' THEN CASE e.place.country WHEN 'USA' THEN 3 ELSE 4 END
    END AS "ActionGeo_Type",
    concat_ws(
        ', ',
        CASE WHEN e.place.precision <> 'country' THEN e.place.name END,
        CASE WHEN e.place.precision = 'city' THEN e.place.region END,
        c.name
    ) AS "ActionGeo_FullName",
    c.fips AS "ActionGeo_CountryCode",
    CASE WHEN e.place.precision = 'country' THEN c.fips END AS "ActionGeo_ADM1Code",
    NULL AS "ActionGeo_ADM2Code",
    e.place.lat AS "ActionGeo_Lat",
    e.place.lon AS "ActionGeo_Long",
    e.place.geonames_id AS "ActionGeo_FeatureID",
    strftime(e.first_seen_on, '%Y%m%d000000') AS "DATEADDED",
    a.url AS "SOURCEURL"
FROM paired AS e
JOIN base.mentions AS m ON m.mention_id = e.best_mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
LEFT JOIN gdelt_countries AS c ON c.iso3 = e.place.country
ORDER BY e.first_seen_on, e.event_id
