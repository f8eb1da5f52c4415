-- What the schema can't say.
-- A delivery is written once and changed twice within seconds: room on its page keeps those changes in place.
ALTER TABLE "Delivery" SET (fillfactor = 60);
-- Purses may be lost when the server crashes: they would be full again by then.
ALTER TABLE "Budget" SET UNLOGGED;
