-- CreateTable
CREATE TABLE "Text" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "author" TEXT,
    "source" TEXT,
    "date" TEXT,
    "licence" TEXT NOT NULL,
    "rights" TEXT,
    "level" TEXT,
    "contentHash" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "textId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    CONSTRAINT "Section_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sectionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "dutch" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "reference" TEXT,
    "retiredAt" DATETIME,
    CONSTRAINT "Paragraph_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ParagraphVersion" (
    "paragraphId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "dutch" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("paragraphId", "hash"),
    CONSTRAINT "ParagraphVersion_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Learner" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Mutation" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Mutation_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Translation" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "noteVersion" INTEGER NOT NULL DEFAULT 0,
    "dutchHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Translation_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Translation_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "translationId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "spell" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,
    "duration" INTEGER NOT NULL,
    "dutchHash" TEXT NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Revision_learnerId_translationId_fkey" FOREIGN KEY ("learnerId", "translationId") REFERENCES "Translation" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attempt" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "duration" INTEGER NOT NULL,
    "aids" JSONB NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReadingPosition" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "paragraphId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "ReadingPosition_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReadingPosition_textId_fkey" FOREIGN KEY ("textId") REFERENCES "Text" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "lemmaKey" TEXT NOT NULL,
    "partOfSpeech" TEXT NOT NULL,
    "article" TEXT,
    "meanings" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT ' ',
    "status" TEXT NOT NULL DEFAULT 'new',
    "givenForms" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "deletedAt" DATETIME,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Entry_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EntryForm" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "rest" TEXT NOT NULL DEFAULT '',
    "apart" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "EntryForm_learnerId_entryId_fkey" FOREIGN KEY ("learnerId", "entryId") REFERENCES "Entry" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Context" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "paragraphId" TEXT,
    "sentence" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Context_learnerId_entryId_fkey" FOREIGN KEY ("learnerId", "entryId") REFERENCES "Entry" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Context_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StarterGlossary" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "StarterGlossary_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OccurrenceDecision" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "sentenceHash" TEXT NOT NULL,
    "expression" TEXT NOT NULL,
    "entryId" TEXT,
    "decidedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "OccurrenceDecision_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "due" DATETIME NOT NULL,
    "state" JSONB NOT NULL,
    "algorithm" TEXT NOT NULL,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Card_learnerId_entryId_fkey" FOREIGN KEY ("learnerId", "entryId") REFERENCES "Entry" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "exercise" TEXT NOT NULL,
    "duration" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "algorithm" TEXT NOT NULL,
    "reviewedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "Review_learnerId_cardId_fkey" FOREIGN KEY ("learnerId", "cardId") REFERENCES "Card" ("learnerId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WordStatus" (
    "learnerId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lemma" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "id"),
    CONSTRAINT "WordStatus_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Text_slug_key" ON "Text"("slug");

-- CreateIndex
CREATE INDEX "Section_textId_position_idx" ON "Section"("textId", "position");

-- CreateIndex
CREATE INDEX "Paragraph_sectionId_position_idx" ON "Paragraph"("sectionId", "position");

-- CreateIndex
CREATE INDEX "Mutation_learnerId_at_idx" ON "Mutation"("learnerId", "at");

-- CreateIndex
CREATE INDEX "Translation_paragraphId_idx" ON "Translation"("paragraphId");

-- CreateIndex
CREATE UNIQUE INDEX "Translation_learnerId_paragraphId_key" ON "Translation"("learnerId", "paragraphId");

-- CreateIndex
CREATE INDEX "Revision_learnerId_translationId_version_idx" ON "Revision"("learnerId", "translationId", "version");

-- CreateIndex
CREATE INDEX "Attempt_learnerId_paragraphId_savedAt_idx" ON "Attempt"("learnerId", "paragraphId", "savedAt");

-- CreateIndex
CREATE INDEX "ReadingPosition_learnerId_readAt_idx" ON "ReadingPosition"("learnerId", "readAt");

-- CreateIndex
CREATE INDEX "ReadingPosition_textId_idx" ON "ReadingPosition"("textId");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingPosition_learnerId_textId_key" ON "ReadingPosition"("learnerId", "textId");

-- CreateIndex
CREATE INDEX "Entry_learnerId_deletedAt_lemmaKey_idx" ON "Entry"("learnerId", "deletedAt", "lemmaKey");

-- CreateIndex
CREATE INDEX "Entry_learnerId_deletedAt_updatedAt_idx" ON "Entry"("learnerId", "deletedAt", "updatedAt");

-- CreateIndex
CREATE INDEX "EntryForm_learnerId_form_idx" ON "EntryForm"("learnerId", "form");

-- CreateIndex
CREATE INDEX "EntryForm_learnerId_entryId_idx" ON "EntryForm"("learnerId", "entryId");

-- CreateIndex
CREATE INDEX "Context_learnerId_entryId_idx" ON "Context"("learnerId", "entryId");

-- CreateIndex
CREATE INDEX "Context_paragraphId_idx" ON "Context"("paragraphId");

-- CreateIndex
CREATE UNIQUE INDEX "StarterGlossary_learnerId_slug_key" ON "StarterGlossary"("learnerId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "OccurrenceDecision_learnerId_sentenceHash_expression_key" ON "OccurrenceDecision"("learnerId", "sentenceHash", "expression");

-- CreateIndex
CREATE INDEX "Card_learnerId_suspended_due_idx" ON "Card"("learnerId", "suspended", "due");

-- CreateIndex
CREATE UNIQUE INDEX "Card_learnerId_entryId_kind_key" ON "Card"("learnerId", "entryId", "kind");

-- CreateIndex
CREATE INDEX "Review_learnerId_cardId_reviewedAt_idx" ON "Review"("learnerId", "cardId", "reviewedAt");

-- CreateIndex
CREATE INDEX "Review_learnerId_reviewedAt_idx" ON "Review"("learnerId", "reviewedAt");

-- CreateIndex
CREATE UNIQUE INDEX "WordStatus_learnerId_lemma_key" ON "WordStatus"("learnerId", "lemma");


