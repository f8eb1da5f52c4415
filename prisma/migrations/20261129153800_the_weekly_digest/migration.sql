-- AlterTable
ALTER TABLE "Channel" ADD COLUMN     "digest" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CoordinatorDesk" (
    "personId" TEXT NOT NULL,
    "weekly" BOOLEAN NOT NULL DEFAULT true,
    "week" TEXT,
    "seen" JSONB,

    CONSTRAINT "CoordinatorDesk_pkey" PRIMARY KEY ("personId")
);

-- AddForeignKey
ALTER TABLE "CoordinatorDesk" ADD CONSTRAINT "CoordinatorDesk_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
