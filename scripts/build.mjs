// @ts-check
import { buildApp } from "./build-app.mjs";
import { install } from "./install.mjs";
import { generateClient } from "./prepare.mjs";
import { dataFolder, root, toolEnvironment } from "./project.mjs";
import { runCommand } from "./stop.mjs";

await runCommand(async () => {
  const env = toolEnvironment(dataFolder(process.env));
  process.chdir(root);
  await install(env);
  await generateClient(env);
  await buildApp(env, { always: true });
  return 0;
});
