-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "invitesByMail" BOOLEAN NOT NULL DEFAULT false;
