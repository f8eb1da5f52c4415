-- A message is written, taken and settled. No index may hold what taking and settling change (state, settledAt), in its condition neither:
-- else each of them writes a new entry into every index of the largest table. What could not go has a reason, and what goes at once
-- never gets one: by that the few of both kinds are found.
DROP INDEX "Delivery_unreachable_idx";
DROP INDEX "Delivery_failed_idx";
CREATE INDEX "Delivery_reason_idx" ON "Delivery" ("queuedAt") WHERE reason IS NOT NULL;
