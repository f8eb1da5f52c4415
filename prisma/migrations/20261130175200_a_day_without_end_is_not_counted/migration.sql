-- A pair that waits on no day of the calendar is not counted by day: nothing odd in a row may keep it from being written.
CREATE OR REPLACE FUNCTION p3_board_facts(r "BoardRow") RETURNS TABLE (about text, key text) LANGUAGE sql IMMUTABLE AS $body$
  SELECT 'at', r.kind::text WHERE r.rank < 9 AND r.kind IS NOT NULL
  UNION ALL SELECT 'waitsOn', r.kind::text || ' ' || to_char(r."waitsOn", 'YYYY-MM-DD')
    WHERE r.rank < 9 AND r.kind IS NOT NULL AND r.status = 'active' AND isfinite(r."waitsOn")
$body$;
