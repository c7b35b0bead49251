-- Stored events that the batch may change: those like one of tonight's tellings, and those told by an article that
-- comes anew.
CREATE OR REPLACE TEMP TABLE shaken AS
SELECT DISTINCT l.event_id
FROM links AS l
SEMI JOIN batch_articles AS b ON l.article_id = b.article_id;

CREATE OR REPLACE TEMP TABLE touched AS
SELECT event_id FROM shaken
UNION
SELECT l.event_id
FROM links AS l
SEMI JOIN edges AS e ON l.mention_id = e.other_telling_id
ANTI JOIN batch_articles AS b ON l.article_id = b.article_id
