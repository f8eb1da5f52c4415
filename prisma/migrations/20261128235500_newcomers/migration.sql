-- Who has the app before the roster names them: how to write to them then, and no word of theirs.
CREATE TABLE "Newcomer" (
    "id" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "tenantId" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "addresses" TEXT[],
    "timeZone" TEXT,
    "conversation" JSONB,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Newcomer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Newcomer_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Newcomer_platform_tenantId_externalId_key" ON "Newcomer"("platform", "tenantId", "externalId");
CREATE INDEX "Newcomer_addresses_idx" ON "Newcomer" USING GIN ("addresses");
CREATE INDEX "Newcomer_seenAt_idx" ON "Newcomer"("seenAt");

-- Workspaces and tenants that knocked and are not on the allow-list: a coordinator lets them in, or not.
CREATE TABLE "Applicant" (
    "id" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT,
    "domain" TEXT,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Applicant_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Applicant_platform_externalId_key" ON "Applicant"("platform", "externalId");
