-- What is searched is in the index at once, not in a list beside it that each search reads whole until a vacuum comes by:
-- with that list PostgreSQL would rather read every line of the board.
ALTER INDEX "BoardRow_search_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('"BoardRow_search_idx"'::regclass);
