// @ts-check
// Old syntax only, and only the next import: see node-version.mjs.
import { isSupportedNode, NEEDED_NODE } from "./node-version.mjs";

const command = process.argv[2];
if (!isSupportedNode(process.version)) {
  console.error(`Naast needs Node ${NEEDED_NODE}; this is ${process.version}. See https://nodejs.org`);
  process.exitCode = 1;
} else if (["start", "dev", "build", "test"].indexOf(command) < 0) {
  console.error("Usage: node scripts/guard.mjs start|dev|build|test");
  process.exitCode = 1;
} else {
  // What is left are the command's own arguments.
  process.argv.splice(2, 1);
  import(`./${command}.mjs`);
}
