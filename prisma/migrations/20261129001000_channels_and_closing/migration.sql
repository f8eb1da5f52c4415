-- When and of whom each channel hears, and what it was told: once a channel and week, whoever sweeps.
ALTER TABLE "Channel"
  ADD COLUMN "districtCode" TEXT,
  ADD COLUMN "nudgeWeekday" INTEGER NOT NULL DEFAULT 2,
  ADD COLUMN "nudgeAt" TEXT NOT NULL DEFAULT '09:00',
  ADD COLUMN "testedAt" TIMESTAMPTZ(3);

CREATE TABLE "ChannelPost" (
  "channelId" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "cycleId" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "seen" JSONB,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "ChannelPost_pkey" PRIMARY KEY ("channelId", "key"),
  CONSTRAINT "ChannelPost_channelId_fkey" FOREIGN KEY ("channelId") REFERENCES "Channel"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- A year ends on a day that was announced, its report is kept as it was then, and a pair may go on past it when both want to.
ALTER TABLE "Cycle" ADD COLUMN "closesOn" DATE, ADD COLUMN "closedAt" TIMESTAMPTZ(3), ADD COLUMN "report" JSONB;
ALTER TABLE "Partnership" ADD COLUMN "goesOnUntil" DATE, ADD COLUMN "goesOnSaid" TEXT[] DEFAULT ARRAY[]::TEXT[];
