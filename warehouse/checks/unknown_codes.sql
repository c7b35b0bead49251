-- Kinds, PLOVER types and modes, CAMEO codes, countries and sectors are those that the coder knows.
WITH used AS (
    SELECT mention_id, 'kind' AS what, kind AS value FROM mentions
    UNION ALL
    SELECT mention_id, 'plover', plover FROM mentions
    UNION ALL
    SELECT mention_id, 'mode', mode FROM mentions
    UNION ALL
    SELECT mention_id, 'cameo', cameo FROM mentions
    UNION ALL
    SELECT mention_id, 'country', place.country FROM mentions
    UNION ALL
    SELECT mention_id, unnest(['country', 'sector']), unnest([speaker.country, speaker.sector]) FROM mentions
    UNION ALL
    SELECT mention_id, unnest(['country', 'sector']), unnest([p.country, p.sector])
    FROM (SELECT mention_id, unnest(participants) AS p FROM mentions)
)

SELECT DISTINCT u.mention_id, u.what, u.value
FROM used AS u
SEMI JOIN codes USING (what)
ANTI JOIN codes AS known USING (what, value)
WHERE u.value IS NOT NULL
ORDER BY ALL
