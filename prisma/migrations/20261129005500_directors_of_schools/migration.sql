-- AlterTable
ALTER TABLE "RoleGrant" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endsOn" DATE,
ADD COLUMN     "givenAt" TIMESTAMPTZ(3),
ADD COLUMN     "givenById" TEXT,
ADD COLUMN     "startsOn" DATE,
ADD COLUMN     "title" TEXT;

-- CreateTable
CREATE TABLE "DirectorAsk" (
    "cycleId" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answerBy" DATE NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "rung" INTEGER NOT NULL DEFAULT 0,
    "lastSentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectorAsk_pkey" PRIMARY KEY ("cycleId","districtCode","personId")
);

-- CreateTable
CREATE TABLE "DirectorDesk" (
    "personId" TEXT NOT NULL,
    "muted" TEXT[],
    "heardAt" TIMESTAMPTZ(3),

    CONSTRAINT "DirectorDesk_pkey" PRIMARY KEY ("personId")
);

-- AddForeignKey
ALTER TABLE "DirectorAsk" ADD CONSTRAINT "DirectorAsk_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectorAsk" ADD CONSTRAINT "DirectorAsk_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectorAsk" ADD CONSTRAINT "DirectorAsk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectorDesk" ADD CONSTRAINT "DirectorDesk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
