-- AlterTable
ALTER TABLE "DatabaseMark" ADD COLUMN     "backedUpAt" TIMESTAMPTZ(3),
ADD COLUMN     "place" TEXT;
