-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "chosenAt" TIMESTAMPTZ(3);
