-- What the schema can't say.
-- A delivery is written once and changed twice within seconds: room on its page keeps those changes in place.
ALTER TABLE "Delivery" SET (fillfactor = 50);
-- Most messages are of no pair, or of no publication.
CREATE INDEX "Delivery_partnershipId_idx" ON "Delivery" ("partnershipId") WHERE "partnershipId" IS NOT NULL;
CREATE INDEX "Delivery_campaignId_idx" ON "Delivery" ("campaignId") WHERE "campaignId" IS NOT NULL;
-- Purses may be lost when the server crashes: they would be full again by then.
ALTER TABLE "Budget" SET UNLOGGED;
-- Each rung changes it: room on its page keeps that in place.
ALTER TABLE "Nudge" SET (fillfactor = 80);
-- Few ladders come to their end, and every sweep asks whether there is a new one.
CREATE INDEX "Nudge_escalatedAt_idx" ON "Nudge" ("escalatedAt") WHERE "escalatedAt" IS NOT NULL;
