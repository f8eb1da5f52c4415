-- A file that waits for its coordinator's press, and what undoes it afterwards.
-- CreateTable
CREATE TABLE "FileImport" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "undo" JSONB,

    CONSTRAINT "FileImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FileImport_expiresAt_idx" ON "FileImport"("expiresAt");

-- CreateIndex
CREATE INDEX "FileImport_personId_idx" ON "FileImport"("personId");

-- AddForeignKey
ALTER TABLE "FileImport" ADD CONSTRAINT "FileImport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
