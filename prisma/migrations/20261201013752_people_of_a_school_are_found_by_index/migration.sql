-- CreateIndex
CREATE INDEX "Participant_cycleId_schoolCode_idx" ON "Participant"("cycleId", "schoolCode");
