-- AlterTable
ALTER TABLE "Step" ADD COLUMN     "visitedSchool" TEXT;
