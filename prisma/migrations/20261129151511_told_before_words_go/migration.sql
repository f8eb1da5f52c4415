-- AlterTable
ALTER TABLE "Cycle" ADD COLUMN     "wordsGoToldAt" TIMESTAMPTZ(3);
