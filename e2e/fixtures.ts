import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import { freePort } from "../scripts/address.mjs";
import { launchServer } from "../scripts/launch-server.mjs";

export { expect };

type Server = {
  url: string;
  /** its own data folder, with naast.db */
  data: string;
  /** ends it, as a closed laptop or a crash of the machine would */
  stop: () => Promise<void>;
  /** starts it again on the same port and data */
  start: () => Promise<void>;
};

type TestFixtures = {
  /** `test.use({ freshServer: true })`: each test gets a server of its own with fresh data, half a second each */
  freshServer: boolean;
  /** the server that this test talks to; `baseURL` is its address */
  server: Server;
  /** fails a test during which a script of the page threw, hydration included */
  noPageErrors: undefined;
};

type WorkerFixtures = {
  /** the data folder that servers start from a copy of; by default what global-setup.ts prepared from content/ */
  templateData: string;
  sharedServer: Server;
};

/**
 * Playwright's `test` on a production server: one a worker, on a copy of the prepared data, so that workers never
 * see each other's writes. Tests of one worker share it: they keep to different paragraphs, or ask for `freshServer`.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  freshServer: [false, { option: true }],
  templateData: [process.env.NAAST_E2E_TEMPLATE ?? "", { option: true, scope: "worker" }],
  sharedServer: [({ templateData }, use) => withServer(templateData, use), { scope: "worker" }],
  server: ({ freshServer, sharedServer, templateData }, use) =>
    freshServer ? withServer(templateData, use) : use(sharedServer),
  baseURL: async ({ server }, use) => use(server.url),
  noPageErrors: [
    async ({ context }, use) => {
      const thrown: string[] = [];
      context.on("weberror", (error) => thrown.push(String(error.error().stack)));
      await use(undefined);
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

async function withServer(template: string, use: (server: Server) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "naast-e2e-"));
  const data = path.join(folder, "data");
  await cp(template, data, { recursive: true });
  const port = await freePort();
  const launch = async () => {
    // Whether a machine has a Dutch voice must not change what the pages show.
    const env = { NAAST_SPEECH: "off" };
    const launched = launchServer({ host: "127.0.0.1", port, data, show: true, env });
    if (!(await launched.ready)) throw new Error("The server of the tests did not start");
    return launched;
  };
  let running = await launch();
  const stop = () => running.stop();
  const start = async () => {
    running = await launch();
  };
  try {
    await use({ url: running.url, data, stop, start });
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
