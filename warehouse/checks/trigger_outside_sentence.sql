-- The sentence holds the trigger.
SELECT mention_id, trigger.start AS trigger_start, sentence.start AS sentence_start
FROM mentions
WHERE trigger.start < sentence.start OR trigger.end > sentence.end
