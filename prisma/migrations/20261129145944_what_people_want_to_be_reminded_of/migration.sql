-- CreateTable
CREATE TABLE "OwnReminder" (
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "stepId" TEXT,
    "goalId" TEXT,
    "words" TEXT NOT NULL,
    "remindOn" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "nextAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "OwnReminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OwnReminder_participantId_idx" ON "OwnReminder"("participantId");

-- CreateIndex
CREATE INDEX "OwnReminder_nextAt_idx" ON "OwnReminder"("nextAt");

-- AddForeignKey
ALTER TABLE "OwnReminder" ADD CONSTRAINT "OwnReminder_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
