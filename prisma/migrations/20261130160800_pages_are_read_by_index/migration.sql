-- CreateIndex
CREATE INDEX "Participant_cycleId_districtCode_idx" ON "Participant"("cycleId", "districtCode");

-- CreateIndex
CREATE INDEX "Participant_personId_idx" ON "Participant"("personId");

-- CreateIndex
CREATE INDEX "Person_name_idx" ON "Person"("name");

-- What schema.prisma can't say: the pairs that may be late, the longest first.
CREATE INDEX "BoardRow_late_idx" ON "BoardRow"("cycleId", "waitsOn", "partnershipId") WHERE status = 'active' AND rank < 9;

-- The few pairs that go on over the summer.
CREATE INDEX "Partnership_goesOnUntil_idx" ON "Partnership"("goesOnUntil") WHERE "goesOnUntil" IS NOT NULL;

-- Of the many deliveries, the few that were given up; settled ones alone.
CREATE INDEX "Delivery_failed_idx" ON "Delivery"("settledAt") WHERE state IN ('failed', 'unknown');

-- People who left.
CREATE INDEX "Person_leftAt_idx" ON "Person"("leftAt") WHERE "leftAt" IS NOT NULL;

-- Requests for help that nobody has settled, the oldest first.
CREATE INDEX "HelpRequest_open_idx" ON "HelpRequest"("at", "id") WHERE "resolvedAt" IS NULL;
