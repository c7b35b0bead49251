-- The touched events without the articles that come anew. What such an article held together is compared again.
CREATE OR REPLACE TEMP TABLE old_links AS
SELECT l.* REPLACE (coalesce(l.telling_id, l.event_id) AS telling_id)
FROM links AS l
SEMI JOIN touched AS t ON l.event_id = t.event_id
ANTI JOIN batch_articles AS b ON l.article_id = b.article_id;

CREATE OR REPLACE TEMP TABLE old_placed AS
SELECT o.telling_id, o.event_id, any_value(o.published_on) AS published_on, bool_or(s.event_id IS NOT NULL) AS is_shaken
FROM old_links AS o
LEFT JOIN shaken AS s ON o.event_id = s.event_id
GROUP BY o.telling_id, o.event_id;

CREATE OR REPLACE TEMP TABLE touched_seen AS
SELECT l.event_id, min(l.published_on) AS first_seen_on
FROM links AS l
SEMI JOIN touched AS t ON l.event_id = t.event_id
GROUP BY l.event_id;

-- A telling of an article's new version inherits the event of the old version's telling that it replaces.
CREATE OR REPLACE TEMP TABLE inherited AS
SELECT n.telling_id, l.event_id
FROM new_mentions AS n
JOIN links AS l ON n.mention_id = l.mention_id
UNION
SELECT n.telling_id, l.event_id
FROM new_tellings AS n
JOIN tellings AS t
    ON n.article_id = t.article_id AND n.family = t.family AND list_has_any(n.triggers, t.triggers)
JOIN links AS l ON t.telling_id = l.mention_id;

-- Events that the batch does not touch, but that are named after a mention that comes anew.
CREATE OR REPLACE TEMP TABLE living AS
SELECT DISTINCT l.event_id
FROM links AS l
SEMI JOIN new_tellings AS n ON l.event_id = n.telling_id
ANTI JOIN touched AS t ON l.event_id = t.event_id;

CREATE OR REPLACE TEMP TABLE left_tellings AS
SELECT t.*
FROM tellings AS t
SEMI JOIN old_placed AS o ON t.telling_id = o.telling_id AND o.is_shaken;

CREATE OR REPLACE TEMP TABLE all_tellings AS SELECT * FROM left_tellings;

CREATE OR REPLACE TEMP TABLE left_words AS
SELECT w.*
FROM article_words AS w
SEMI JOIN left_tellings AS t ON w.article_id = t.article_id;

CREATE OR REPLACE TEMP TABLE all_words AS SELECT * FROM left_words
