-- What schema.prisma can't say: of the many deliveries, the few that could not go.
CREATE INDEX "Delivery_unreachable_idx" ON "Delivery" ("personId") WHERE state = 'unreachable';
