-- A phone number, a meeting link or a place, for what has no school: the call and the final meeting.
ALTER TABLE "Step" ADD COLUMN "place" TEXT;
