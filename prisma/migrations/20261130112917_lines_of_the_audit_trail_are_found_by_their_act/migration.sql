-- CreateIndex
CREATE INDEX "Audit_action_at_idx" ON "Audit"("action", "at");
