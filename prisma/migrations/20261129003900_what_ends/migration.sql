-- When a goal's words were last changed. What was changed before this was noted counts as changed now.
ALTER TABLE "Goal" ADD COLUMN "changedAt" TIMESTAMPTZ(3);
UPDATE "Goal" SET "changedAt" = now();

-- Offices that the configuration gave: those of coordinators whom it named.
ALTER TABLE "RoleGrant" ADD COLUMN "bySetting" BOOLEAN NOT NULL DEFAULT false;
UPDATE "RoleGrant" g SET "bySetting" = true WHERE g.role = 'coordinator' AND EXISTS (
  SELECT 1 FROM "Audit" a WHERE a.action = 'coordinator.named' AND a."subjectKind" = 'person' AND a."subjectId" = g."personId");

-- Logs that were taken back, for as long as a legal hold keeps them.
CREATE TABLE "RetractedLog" (
  "id" TEXT NOT NULL,
  "stepId" TEXT NOT NULL,
  "authorId" TEXT NOT NULL,
  "content" JSONB NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "RetractedLog_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "RetractedLog_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "RetractedLog_stepId_idx" ON "RetractedLog"("stepId");
