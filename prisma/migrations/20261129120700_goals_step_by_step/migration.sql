-- AlterTable
ALTER TABLE "Goal" ADD COLUMN     "achievable" TEXT,
ADD COLUMN     "carriedFromId" TEXT,
ADD COLUMN     "relevant" TEXT,
ADD COLUMN     "sharedWithCoordinator" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sharedWithPartner" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "actions" SET DEFAULT '';

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "reflection" TEXT;

-- CreateTable
CREATE TABLE "ActionStep" (
    "id" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "byOn" DATE,
    "state" TEXT NOT NULL DEFAULT 'notStarted',
    "position" INTEGER NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalProgress" (
    "id" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalProgress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GoalComment" (
    "id" TEXT NOT NULL,
    "goalId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GoalComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ActionStep_goalId_idx" ON "ActionStep"("goalId");

-- CreateIndex
CREATE INDEX "GoalProgress_goalId_idx" ON "GoalProgress"("goalId");

-- CreateIndex
CREATE INDEX "GoalComment_goalId_idx" ON "GoalComment"("goalId");

-- CreateIndex
CREATE INDEX "GoalComment_authorId_idx" ON "GoalComment"("authorId");

-- AddForeignKey
ALTER TABLE "ActionStep" ADD CONSTRAINT "ActionStep_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalProgress" ADD CONSTRAINT "GoalProgress_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GoalComment" ADD CONSTRAINT "GoalComment_goalId_fkey" FOREIGN KEY ("goalId") REFERENCES "Goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stood in one text of a goal begins its rows; who reads a plan, reads each of its goals.
UPDATE "Goal" g SET "sharedWithPartner" = p."sharedWithPartner", "sharedWithCoordinator" = p."sharedWithCoordinator"
FROM "Plan" p WHERE p.id = g."planId";
INSERT INTO "ActionStep" (id, "goalId", words, state, position, "changedAt")
SELECT id || '-s', id, actions, 'notStarted', 0, coalesce("changedAt", "createdAt") FROM "Goal" WHERE actions <> '';
INSERT INTO "GoalProgress" (id, "goalId", day, state, words, at)
SELECT id || '-p', id, coalesce("doneAt", "changedAt", "createdAt")::date, CASE WHEN "doneAt" IS NULL THEN 'underWay' ELSE 'met' END,
       progress, coalesce("doneAt", "changedAt", "createdAt")
FROM "Goal" WHERE progress IS NOT NULL OR "doneAt" IS NOT NULL;
