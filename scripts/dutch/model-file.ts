import path from "node:path";
import { root } from "../project.mjs";

/** The weights that `npm run train:dutch` makes; what they are stands in the README beside them. */
export const modelFile = path.join(root, "content/dutch-model/weights.bin");
