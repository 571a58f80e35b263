import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's command line would download a native schema engine; scripts/schema-engine.mjs runs the one from npm.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, "scripts/schema-engine.mjs");

const data = path.resolve(process.env.NAAST_DATA ?? path.join(import.meta.dirname, "data"));

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  datasource: { url: `file:${path.join(data, "naast.db")}` },
});
