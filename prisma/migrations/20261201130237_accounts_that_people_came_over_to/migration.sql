-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "cameOverAt" TIMESTAMPTZ(3);
