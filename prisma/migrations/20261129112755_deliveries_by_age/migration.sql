-- CreateIndex
CREATE INDEX "Delivery_queuedAt_idx" ON "Delivery"("queuedAt");
