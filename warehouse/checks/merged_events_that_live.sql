-- An id that was merged into another event is no event any more.
SELECT m.event_id, m.merged_into
FROM event_merges AS m
SEMI JOIN events AS e ON m.event_id = e.event_id
