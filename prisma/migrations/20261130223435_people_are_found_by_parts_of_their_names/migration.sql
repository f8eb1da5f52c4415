-- Every end of every word of a text, without marks and case: what begins one of these stands somewhere in it. An index of them finds any
-- part of a name or an address. The same folding as `searchKey` of core, as far as single words go.
CREATE FUNCTION p3_parts(said text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $body$
  SELECT array_to_tsvector(coalesce(array_agg(DISTINCT substr(w.word, i.at)), '{}'))
  FROM regexp_split_to_table(regexp_replace(lower(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]', '', 'g')), '[''’‘`´.]', '', 'g'), '\s+') w (word)
  CROSS JOIN LATERAL generate_series(1, least(length(w.word), 200)) i (at)
$body$;
CREATE INDEX "Person_parts_idx" ON "Person" USING GIN (p3_parts(name || ' ' || email)) WITH (fastupdate = off);
ANALYZE "Person";
