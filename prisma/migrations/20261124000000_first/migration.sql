-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Platform" AS ENUM ('slack', 'teams', 'email');

-- CreateEnum
CREATE TYPE "TenantStatus" AS ENUM ('expected', 'installed', 'uninstalled');

-- CreateEnum
CREATE TYPE "Reachability" AS ENUM ('untried', 'reachable', 'unreachable');

-- CreateEnum
CREATE TYPE "NudgeRhythm" AS ENUM ('usual', 'weekly', 'off');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('director', 'coordinator', 'operator');

-- CreateEnum
CREATE TYPE "ParticipantStatus" AS ENUM ('invited', 'joined', 'declined', 'paused', 'withdrawn');

-- CreateEnum
CREATE TYPE "ConstraintKind" AS ENUM ('lock', 'forbid');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('draft', 'published', 'discarded');

-- CreateEnum
CREATE TYPE "PartnershipStatus" AS ENUM ('active', 'frozen', 'completed', 'ended');

-- CreateEnum
CREATE TYPE "StepKind" AS ENUM ('firstVisit', 'call', 'secondVisit', 'finalMeeting');

-- CreateEnum
CREATE TYPE "StepState" AS ENUM ('waiting', 'open', 'proposed', 'scheduled', 'logged', 'skipped', 'excused');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('queued', 'sending', 'sent', 'failed', 'unreachable', 'unknown', 'cancelled');

-- CreateEnum
CREATE TYPE "CampaignState" AS ENUM ('running', 'paused', 'cancelled', 'done');

-- CreateTable
CREATE TABLE "Programme" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rubric" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "indicators" JSONB NOT NULL,

    CONSTRAINT "Rubric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cycle" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "rubricId" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Blackout" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "districtCode" TEXT,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,

    CONSTRAINT "Blackout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "District" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "countyFips" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "enrollment" INTEGER NOT NULL,

    CONSTRAINT "District_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Neighbor" (
    "districtA" TEXT NOT NULL,
    "districtB" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "Neighbor_pkey" PRIMARY KEY ("districtA","districtB")
);

-- CreateTable
CREATE TABLE "School" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "enrollment" INTEGER NOT NULL,

    CONSTRAINT "School_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Tenant" (
    "id" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "department" BOOLEAN NOT NULL DEFAULT false,
    "everyDistrict" BOOLEAN NOT NULL DEFAULT false,
    "status" "TenantStatus" NOT NULL DEFAULT 'expected',
    "installedAt" TIMESTAMPTZ(3),
    "uninstalledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TenantDistrict" (
    "tenantId" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,

    CONSTRAINT "TenantDistrict_pkey" PRIMARY KEY ("tenantId","districtCode")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "tenantId" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "conversation" JSONB,
    "reach" "Reachability" NOT NULL DEFAULT 'untried',
    "reachReason" TEXT,
    "reachFix" TEXT,
    "reachAt" TIMESTAMPTZ(3),
    "linkedBy" TEXT NOT NULL DEFAULT 'email',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Channel" (
    "id" TEXT NOT NULL,
    "tenantId" TEXT NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "programme" BOOLEAN NOT NULL DEFAULT true,
    "conversation" JSONB,
    "reach" "Reachability" NOT NULL DEFAULT 'untried',
    "reachReason" TEXT,
    "reachFix" TEXT,

    CONSTRAINT "Channel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "codeHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "districtCode" TEXT,
    "schoolCode" TEXT,
    "timeZone" TEXT,
    "timeZoneSet" BOOLEAN NOT NULL DEFAULT false,
    "workStart" TEXT NOT NULL DEFAULT '07:30',
    "workEnd" TEXT NOT NULL DEFAULT '16:30',
    "rhythm" "NudgeRhythm" NOT NULL DEFAULT 'usual',
    "pausedUntil" DATE,
    "preferEmail" BOOLEAN NOT NULL DEFAULT false,
    "leftAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "districtCode" TEXT,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OptIn" (
    "cycleId" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "byPersonId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "OptIn_pkey" PRIMARY KEY ("cycleId","districtCode")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "schoolCode" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "refinements" TEXT[],
    "strengths" TEXT[],
    "years" INTEGER NOT NULL DEFAULT 0,
    "status" "ParticipantStatus" NOT NULL DEFAULT 'invited',
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "nominatedBy" TEXT,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchConstraint" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "kind" "ConstraintKind" NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byPersonId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MatchConstraint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MatchProposal" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'draft',
    "result" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "byPersonId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "aId" TEXT NOT NULL,
    "bId" TEXT NOT NULL,
    "status" "PartnershipStatus" NOT NULL DEFAULT 'active',
    "statusReason" TEXT,
    "fit" INTEGER,
    "reasons" TEXT[],
    "handReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "matchedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "nextNudgeAt" TIMESTAMPTZ(3),

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Step" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "kind" "StepKind" NOT NULL,
    "state" "StepState" NOT NULL DEFAULT 'waiting',
    "hostId" TEXT,
    "openedAt" TIMESTAMPTZ(3),
    "dueOn" DATE,
    "ballWith" TEXT,
    "startsAt" TIMESTAMPTZ(3),
    "minutes" INTEGER,
    "agenda" TEXT[],
    "agendaOther" TEXT,
    "note" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "round" INTEGER NOT NULL DEFAULT 0,
    "outcomeAt" TIMESTAMPTZ(3),
    "lastWhat" TEXT,
    "lastBy" TEXT,
    "lastAt" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "Step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "byId" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Log" (
    "id" TEXT NOT NULL,
    "stepId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "onBehalfBy" TEXT,
    "onBehalfWhy" TEXT,
    "happenedOn" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "activities" TEXT[],
    "strategies" TEXT[],
    "indicators" TEXT[],
    "ideas" TEXT,
    "sharedNote" TEXT,
    "nextSteps" TEXT,
    "reflection" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "amendedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogAmendment" (
    "id" TEXT NOT NULL,
    "logId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" TEXT NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "LogAmendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "rubricId" TEXT NOT NULL,
    "sharedWithPartner" BOOLEAN NOT NULL DEFAULT true,
    "sharedWithCoordinator" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "actions" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "byOn" DATE,
    "progress" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HelpRequest" (
    "id" TEXT NOT NULL,
    "partnershipId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedBy" TEXT,

    CONSTRAINT "HelpRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "stepId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "turn" TEXT NOT NULL DEFAULT '',
    "since" TIMESTAMPTZ(3),
    "rung" INTEGER NOT NULL DEFAULT 0,
    "lastSentAt" TIMESTAMPTZ(3),
    "snoozedUntil" TIMESTAMPTZ(3),
    "stoppedAt" TIMESTAMPTZ(3),
    "escalatedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("stepId","personId")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL,
    "notice" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "personId" TEXT,
    "channelId" TEXT,
    "partnershipId" TEXT,
    "campaignId" TEXT,
    "priority" INTEGER NOT NULL DEFAULT 1,
    "state" "DeliveryState" NOT NULL DEFAULT 'queued',
    "platform" "Platform",
    "tenantId" TEXT,
    "reason" TEXT,
    "fix" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "conversationId" TEXT,
    "messageId" TEXT,
    "drawn" TEXT,
    "repeated" BOOLEAN NOT NULL DEFAULT false,
    "queuedAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "key" TEXT NOT NULL,
    "nextAt" DOUBLE PRECISION NOT NULL,
    "startAt" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "granted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL,
    "cycleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "byPersonId" TEXT NOT NULL,
    "state" "CampaignState" NOT NULL DEFAULT 'running',
    "total" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "platform" "Platform" NOT NULL,
    "tenant" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("platform","tenant","key")
);

-- CreateTable
CREATE TABLE "Submission" (
    "key" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "outcome" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "answers" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "personId" TEXT,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" TEXT NOT NULL,
    "platform" "Platform" NOT NULL,
    "tenant" TEXT NOT NULL,
    "orgWide" BOOLEAN NOT NULL DEFAULT false,
    "keyId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "installedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3),

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeToken" (
    "tokenHash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeToken_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "SharedFile" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SharedFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Rubric_name_version_key" ON "Rubric"("name", "version");

-- CreateIndex
CREATE INDEX "Cycle_programmeId_startsOn_idx" ON "Cycle"("programmeId", "startsOn");

-- CreateIndex
CREATE INDEX "Blackout_cycleId_startsOn_idx" ON "Blackout"("cycleId", "startsOn");

-- CreateIndex
CREATE INDEX "Neighbor_districtB_idx" ON "Neighbor"("districtB");

-- CreateIndex
CREATE INDEX "School_districtCode_idx" ON "School"("districtCode");

-- CreateIndex
CREATE UNIQUE INDEX "Tenant_platform_externalId_key" ON "Tenant"("platform", "externalId");

-- CreateIndex
CREATE INDEX "Account_personId_idx" ON "Account"("personId");

-- CreateIndex
CREATE INDEX "Account_reach_idx" ON "Account"("reach");

-- CreateIndex
CREATE UNIQUE INDEX "Account_platform_tenantId_externalId_key" ON "Account"("platform", "tenantId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Channel_tenantId_externalId_key" ON "Channel"("tenantId", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE INDEX "Person_districtCode_idx" ON "Person"("districtCode");

-- CreateIndex
CREATE INDEX "RoleGrant_role_idx" ON "RoleGrant"("role");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_personId_role_districtCode_key" ON "RoleGrant"("personId", "role", "districtCode");

-- CreateIndex
CREATE INDEX "Participant_cycleId_status_idx" ON "Participant"("cycleId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_cycleId_personId_key" ON "Participant"("cycleId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "MatchConstraint_cycleId_aId_bId_key" ON "MatchConstraint"("cycleId", "aId", "bId");

-- CreateIndex
CREATE INDEX "MatchProposal_cycleId_status_idx" ON "MatchProposal"("cycleId", "status");

-- CreateIndex
CREATE INDEX "Partnership_cycleId_status_idx" ON "Partnership"("cycleId", "status");

-- CreateIndex
CREATE INDEX "Partnership_aId_idx" ON "Partnership"("aId");

-- CreateIndex
CREATE INDEX "Partnership_bId_idx" ON "Partnership"("bId");

-- CreateIndex
CREATE INDEX "Partnership_nextNudgeAt_idx" ON "Partnership"("nextNudgeAt");

-- CreateIndex
CREATE UNIQUE INDEX "Step_partnershipId_kind_key" ON "Step"("partnershipId", "kind");

-- CreateIndex
CREATE INDEX "Offer_stepId_round_idx" ON "Offer"("stepId", "round");

-- CreateIndex
CREATE UNIQUE INDEX "Log_stepId_authorId_key" ON "Log"("stepId", "authorId");

-- CreateIndex
CREATE INDEX "LogAmendment_logId_idx" ON "LogAmendment"("logId");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_participantId_key" ON "Plan"("participantId");

-- CreateIndex
CREATE INDEX "Goal_planId_idx" ON "Goal"("planId");

-- CreateIndex
CREATE INDEX "HelpRequest_resolvedAt_idx" ON "HelpRequest"("resolvedAt");

-- CreateIndex
CREATE INDEX "Delivery_personId_idx" ON "Delivery"("personId");

-- CreateIndex
CREATE INDEX "Receipt_at_idx" ON "Receipt"("at");

-- CreateIndex
CREATE INDEX "Submission_at_idx" ON "Submission"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_personId_form_key" ON "Draft"("personId", "form");

-- CreateIndex
CREATE INDEX "Audit_subjectKind_subjectId_idx" ON "Audit"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Audit_personId_at_idx" ON "Audit"("personId", "at");

-- CreateIndex
CREATE INDEX "Audit_at_idx" ON "Audit"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Installation_platform_tenant_key" ON "Installation"("platform", "tenant");

-- CreateIndex
CREATE INDEX "OneTimeToken_expiresAt_idx" ON "OneTimeToken"("expiresAt");

-- CreateIndex
CREATE INDEX "SharedFile_expiresAt_idx" ON "SharedFile"("expiresAt");

-- AddForeignKey
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "Programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cycle" ADD CONSTRAINT "Cycle_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Blackout" ADD CONSTRAINT "Blackout_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Blackout" ADD CONSTRAINT "Blackout_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "School" ADD CONSTRAINT "School_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantDistrict" ADD CONSTRAINT "TenantDistrict_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TenantDistrict" ADD CONSTRAINT "TenantDistrict_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Channel" ADD CONSTRAINT "Channel_tenantId_fkey" FOREIGN KEY ("tenantId") REFERENCES "Tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_schoolCode_fkey" FOREIGN KEY ("schoolCode") REFERENCES "School"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OptIn" ADD CONSTRAINT "OptIn_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OptIn" ADD CONSTRAINT "OptIn_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_districtCode_fkey" FOREIGN KEY ("districtCode") REFERENCES "District"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Participant" ADD CONSTRAINT "Participant_schoolCode_fkey" FOREIGN KEY ("schoolCode") REFERENCES "School"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchConstraint" ADD CONSTRAINT "MatchConstraint_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchProposal" ADD CONSTRAINT "MatchProposal_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_cycleId_fkey" FOREIGN KEY ("cycleId") REFERENCES "Cycle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_aId_fkey" FOREIGN KEY ("aId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_bId_fkey" FOREIGN KEY ("bId") REFERENCES "Participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Step" ADD CONSTRAINT "Step_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Log" ADD CONSTRAINT "Log_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogAmendment" ADD CONSTRAINT "LogAmendment_logId_fkey" FOREIGN KEY ("logId") REFERENCES "Log"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_rubricId_fkey" FOREIGN KEY ("rubricId") REFERENCES "Rubric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HelpRequest" ADD CONSTRAINT "HelpRequest_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Nudge" ADD CONSTRAINT "Nudge_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "Step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema can't say.
-- A delivery is written once and changed twice within seconds: room on its page keeps those changes in place.
ALTER TABLE "Delivery" SET (fillfactor = 50);
-- Most messages are of no pair, or of no publication.
CREATE INDEX "Delivery_partnershipId_idx" ON "Delivery" ("partnershipId") WHERE "partnershipId" IS NOT NULL;
CREATE INDEX "Delivery_campaignId_idx" ON "Delivery" ("campaignId") WHERE "campaignId" IS NOT NULL;
-- Purses may be lost when the server crashes: they would be full again by then.
ALTER TABLE "Budget" SET UNLOGGED;
-- Each rung changes it: room on its page keeps that in place.
ALTER TABLE "Nudge" SET (fillfactor = 80);
-- Few ladders come to their end, and every sweep asks whether there is a new one.
CREATE INDEX "Nudge_escalatedAt_idx" ON "Nudge" ("escalatedAt") WHERE "escalatedAt" IS NOT NULL;
