-- AlterTable
ALTER TABLE "Log" ADD COLUMN     "questions" TEXT;
