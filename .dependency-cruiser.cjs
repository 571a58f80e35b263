// The arrows of ARCHITECTURE.md as rules. tsPreCompilationDeps sees `import type` too.
const layers = ["app", "ui", "db", "i18n", "core"];
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join("-") || "itself"}`,
  severity: "error",
  comment: `${from} may import ${[from, ...allowed].join(", ")} and no other room`,
  from: { path: `^${from}/`, pathNot: "\\.test\\.tsx?$|/testing/" },
  to: {
    path: `^(${layers.filter((l) => l !== from && !allowed.includes(l)).join("|")}|scripts|prisma|bench|e2e)/`,
  },
});
// Each folder of core may import only those listed below it.
const core = ["exchange", "practice", "translation", "glossary", "dutch", "text", "learner"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    only("app", ["ui", "db", "i18n", "core"]),
    only("ui", ["i18n", "core"]),
    only("db", ["core"]),
    only("i18n", []),
    only("core", []),
    ...core.map((folder, i) => ({
      name: `core-${folder}-looks-down`,
      severity: "error",
      from: { path: `^core/${folder}/`, pathNot: "\\.test\\.ts$" },
      to: { path: `^core/(${core.slice(0, i).join("|") || "-"})/` },
    })),
    {
      name: "core-is-pure",
      severity: "error",
      comment: "No IO, no React, no Prisma in core: only small pure packages",
      from: { path: "^core/", pathNot: "\\.test\\.ts$" },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(zod|diff|node-diff3|yaml|csv-parse|csv-stringify|ts-fsrs)/",
      },
    },
    {
      name: "react-stays-in-ui",
      severity: "error",
      from: { path: "^(db|core)/" },
      to: { path: "node_modules/(react|react-dom|next)/" },
    },
    {
      name: "prisma-stays-in-db",
      severity: "error",
      from: { pathNot: "^(db|prisma|scripts)/|^prisma\\.config\\.ts$" },
      to: { path: "node_modules/(@prisma|prisma|sqlite3)/|^db/generated/" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^(core|db|ui)/", pathNot: "\\.test\\.tsx?$|\\.d\\.ts$|/testing/" },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|db/generated|data)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"],
    },
  },
};
