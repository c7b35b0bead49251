-- Who said what about some matter, in which words?
-- words: what the quote must hold, upper and lower case alike; a regular expression; without it sanctions
-- speaker: part of the speaker's name; without it everybody
SELECT
    published_on,
    speaker,
    cue,
    content,
    publisher,
    title,
    url
FROM quotes
WHERE
    is_speech
    AND regexp_matches(content, coalesce(getvariable('words'), 'sanctions'), 'i')
    AND (getvariable('speaker') IS NULL OR contains(lower(speaker), lower(getvariable('speaker'))))
ORDER BY published_on DESC NULLS LAST, speaker, quote_id
LIMIT 200
