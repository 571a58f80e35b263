// @ts-check
import { addressFrom, requireFreePort } from "./address.mjs";
import { buildApp } from "./build-app.mjs";
import { install } from "./install.mjs";
import { launchServer } from "./launch-server.mjs";
import { generateClient, prepareData } from "./prepare.mjs";
import { dataFolder, root, toolEnvironment } from "./project.mjs";
import { runCommand } from "./stop.mjs";
import { releaseWorkLock } from "./work-lock.mjs";
import { requireWritableFolder } from "./writable-folder.mjs";

/** @type {import("./launch-server.mjs").LaunchedServer | undefined} */
let server;

async function start() {
  const address = addressFrom(process.env);
  const data = dataFolder(process.env);
  process.chdir(root);
  await requireFreePort(address, "npm start");
  requireWritableFolder(data);
  const env = toolEnvironment(data);
  await install(env);
  await generateClient(env);
  await prepareData(data, env);
  await buildApp(env);
  releaseWorkLock();
  server = launchServer({ ...address, data });
  if (!(await server.ready)) {
    await server.stop();
    const code = await server.ended;
    console.error("The server did not start: see above.");
    return code || 1;
  }
  console.log(`Naast is ready on ${server.url}\nYour data is in ${data}. Stop with Ctrl+C.`);
  const code = await server.ended;
  if (code !== 0) console.error(`The server ended with code ${code}.`);
  return code;
}

await runCommand(start, async () => {
  if (!server) return undefined;
  await server.stop();
  return 0;
});
