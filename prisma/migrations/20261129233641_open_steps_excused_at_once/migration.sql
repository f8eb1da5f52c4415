-- AlterTable
ALTER TABLE "Cycle" ADD COLUMN     "excusesAt" TIMESTAMPTZ(3);
