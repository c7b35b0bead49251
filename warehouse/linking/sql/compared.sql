-- What tonight's tellings are compared with: themselves, those of the days around, and such of the weeks around as
-- name a day that one of tonight's names too.
CREATE OR REPLACE TEMP TABLE left_tellings AS SELECT * FROM new_tellings;

CREATE OR REPLACE TEMP TABLE left_words AS SELECT * FROM new_words;

CREATE OR REPLACE TEMP TABLE named_days AS
SELECT DISTINCT family, first_day
FROM new_tellings
WHERE is_dated AND family <> 'statement';

CREATE OR REPLACE TEMP TABLE all_tellings AS
SELECT * FROM new_tellings
UNION ALL BY NAME
SELECT t.*
FROM tellings AS t
ANTI JOIN batch_articles AS b ON t.article_id = b.article_id
WHERE
    t.published_on IS NULL
    OR t.published_on BETWEEN
    (SELECT min(published_on) - getvariable('near_days')::INT FROM new_tellings)
    AND (SELECT max(published_on) + getvariable('near_days')::INT FROM new_tellings)
    OR (t.is_dated AND (t.family, t.first_day) IN (SELECT (family, first_day) FROM named_days));

CREATE OR REPLACE TEMP TABLE all_words AS
SELECT * FROM new_words
UNION ALL BY NAME
SELECT w.*
FROM article_words AS w
ANTI JOIN batch_articles AS b ON w.article_id = b.article_id
SEMI JOIN all_tellings AS t ON w.article_id = t.article_id
