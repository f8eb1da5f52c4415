-- How somebody's place on the roster stands: left by themselves, paused until a day, reminded of the invitation.
-- AlterTable
ALTER TABLE "Participant" ADD COLUMN     "leftProgram" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pausedUntil" DATE,
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3),
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0;
