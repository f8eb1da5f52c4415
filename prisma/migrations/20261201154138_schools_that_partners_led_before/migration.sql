-- AlterTable
ALTER TABLE "Partnership" ADD COLUMN     "schoolsBefore" JSONB NOT NULL DEFAULT '[]';
