-- Nearly always a pair changes only in when it is looked at next, and then nothing is counted: one question says so.
CREATE OR REPLACE FUNCTION p3_count_partnerships() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  changed text[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM p3_count_pairs((SELECT array_agg(id) FROM made));
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM made m CROSS JOIN LATERAL (VALUES (m."aId"), (m."bId")) x (id)));
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM gone g CROSS JOIN LATERAL (VALUES (g."aId"), (g."bId")) x (id)));
  ELSE
    changed := (SELECT array_agg(c.id) FROM (
      SELECT id, status, "cycleId", "aId", "bId", "matchedAt" FROM made EXCEPT SELECT id, status, "cycleId", "aId", "bId", "matchedAt" FROM gone) c);
    IF changed IS NULL THEN RETURN NULL; END IF;
    PERFORM p3_count_pairs(changed);
    PERFORM p3_count_people((SELECT array_agg(DISTINCT x.id) FROM (
      (SELECT id, "aId", "bId" FROM made EXCEPT SELECT id, "aId", "bId" FROM gone) UNION ALL (SELECT id, "aId", "bId" FROM gone EXCEPT SELECT id, "aId", "bId" FROM made)) c
      CROSS JOIN LATERAL (VALUES (c."aId"), (c."bId")) x (id)));
  END IF;
  RETURN NULL;
END $body$;
