// @ts-check
import { addressFrom, requireFreePort, urlOf } from "./address.mjs";
import { install } from "./install.mjs";
import { generateClient, prepareData } from "./prepare.mjs";
import { dataFolder, root, toolEnvironment } from "./project.mjs";
import { runNode, toolScript } from "./run.mjs";
import { runCommand } from "./stop.mjs";
import { releaseWorkLock } from "./work-lock.mjs";
import { requireWritableFolder } from "./writable-folder.mjs";

let isServing = false;

async function dev() {
  const { host, port } = addressFrom(process.env);
  const data = dataFolder(process.env);
  process.chdir(root);
  await requireFreePort({ host, port }, "npm run dev");
  requireWritableFolder(data);
  const env = toolEnvironment(data);
  await install(env);
  await generateClient(env);
  await prepareData(data, env);
  releaseWorkLock();
  console.log(`Naast for development on ${urlOf({ host, port })}; your data is in ${data}.`);
  isServing = true;
  const args = [toolScript("next"), "dev", "--hostname", host, "--port", String(port)];
  const { code } = await runNode(args, { env, show: true });
  return code;
}

await runCommand(dev, async () => (isServing ? 0 : undefined));
