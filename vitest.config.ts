import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    // Ample: no test is about time, and a machine may be busy.
    testTimeout: 60_000,
    include: [
      "core/**/*.test.ts",
      "db/**/*.test.ts",
      "i18n/**/*.test.ts",
      "ui/**/*.test.ts",
      "app/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    globalSetup: path.join(import.meta.dirname, "db/testing/template.ts"),
  },
});
