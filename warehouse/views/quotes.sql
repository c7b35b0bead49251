-- For newsrooms that ask who said what in which words: one row per quote, each with its speaker.
SELECT
    q.published_on,
    coalesce(q.speaker.name, q.speaker.text) AS speaker,  -- Canonical name, else the exact words; null where unknown
    q.cue.text AS cue,  -- Word that attributes, such as `said`; null for a loose quotation
    array_to_string(list_transform(q.content, lambda piece: piece.text), ' ... ') AS content,  -- The exact words; dots part its pieces
    q.kind,
    q.is_speech,
    q.speaker.country AS speaker_country,  -- ISO 3166 alpha-3 code, or IGO, NGO, IMG or MNC
    q.speaker.sector AS speaker_sector,  -- PLOVER sector code: GOV, MIL, REB and so on
    q.speaker.text AS speaker_text,  -- The exact words that stand for the speaker
    a.title,
    a.publisher,
    q.sentence.text AS sentence,  -- The sentence that holds the cue
    q.nested_in,
    a.url,
    q.article_id,
    q.quote_id
FROM base.quotes AS q
JOIN base.articles AS a ON a.article_id = q.article_id
