-- CreateIndex
CREATE INDEX "Log_authorId_idx" ON "Log"("authorId");
