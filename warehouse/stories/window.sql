-- Who may belong together: the batch's articles and those stored of the days around; members and prints come of it.
CREATE TEMP TABLE grouped AS
SELECT
    a.article_id,
    a.published_on,
    a.publisher,
    a.report_id,
    a.story_id,
    -- A first article that is not among those of the days around is of long ago.
    CASE WHEN f.article_id IS NULL THEN DATE '0001-01-01' ELSE f.published_on END AS began_on
FROM articles AS a
SEMI JOIN fingerprints USING (article_id)
LEFT JOIN articles AS f ON f.article_id = a.story_id;

CREATE TEMP TABLE stored_prints AS
SELECT p.*, p.published_on IS NULL OR p.published_on IN (SELECT day FROM near_days) AS is_near
FROM fingerprints AS p
ANTI JOIN met_articles USING (article_id)
WHERE p.published_on IN (SELECT day FROM late_days) OR p.published_on IS NULL;

CREATE TEMP TABLE members AS
SELECT
    m.article_id,
    m.published_on,
    m.publisher,
    coalesce(g.report_id, '') AS report_id,
    coalesce(g.story_id, '') AS story_id,
    g.began_on
FROM met_articles AS m
SEMI JOIN met_prints USING (article_id)
LEFT JOIN grouped AS g USING (article_id)
UNION ALL
SELECT g.*
FROM grouped AS g
SEMI JOIN stored_prints USING (article_id);

CREATE TEMP TABLE prints AS
SELECT m.article_id, m.published_on, m.publisher, m.story_id = '' AS is_new, p.* EXCLUDE (article_id, published_on)
FROM members AS m
JOIN (SELECT *, TRUE AS is_near FROM met_prints UNION ALL BY NAME SELECT * FROM stored_prints) AS p USING (article_id)
