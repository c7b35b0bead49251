-- The 16 columns of GDELT 2 mentions, without a header as there: one row per mention of an event of gdelt-events.
SELECT
    (('0x' || l.event_id)::UBIGINT % 9223372036854775807) AS "GLOBALEVENTID",
    strftime(coalesce(e.event_date.first, e.first_seen_on), '%Y%m%d000000') AS "EventTimeDate",
    strftime(coalesce(a.published_at, a.published_on::TIMESTAMPTZ), '%Y%m%d%H%M%S') AS "MentionTimeDate",
    CASE WHEN a.url IS NOT NULL THEN 1 ELSE 2 END AS "MentionType",
    a.publisher AS "MentionSourceName",
    coalesce(a.url, a.article_id) AS "MentionIdentifier",
    len(string_split(a.body[1:m.sentence.start], '. ')) AS "SentenceID",
    coalesce(list_filter(m.participants, lambda p: p.plover_role = 'actor')[1].start, -1) AS "Actor1CharOffset",
    coalesce(list_filter(m.participants, lambda p: p.plover_role = 'recipient')[1].start, -1) AS "Actor2CharOffset",
    m.trigger.start AS "ActionCharOffset",
    1 AS "InRawText",
    greatest(10, round(m.confidence * 10) * 10)::INT AS "Confidence",
    length(a.body) AS "MentionDocLen",
    NULL AS "MentionDocTone",
    NULL AS "MentionDocTranslationInfo",
    NULL AS "Extras"
FROM base.links AS l
JOIN base.events AS e ON e.event_id = l.event_id
JOIN base.mentions AS m ON m.mention_id = l.mention_id
JOIN base.articles AS a ON a.article_id = m.article_id
WHERE e.cameo IS NOT NULL AND e.status = 'actual'
ORDER BY a.published_on, l.event_id, l.mention_id
