-- What this database is for: one row, written by the first process that opens it for a purpose.
CREATE TABLE "DatabaseMark" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "kind" TEXT NOT NULL,
    "installation" TEXT NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DatabaseMark_pkey" PRIMARY KEY ("one"),
    CONSTRAINT "DatabaseMark_one_check" CHECK ("one"),
    CONSTRAINT "DatabaseMark_kind_check" CHECK ("kind" IN ('playground', 'server'))
);
