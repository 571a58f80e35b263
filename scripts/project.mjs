// @ts-check
import path from "node:path";

/** The project's folder, absolute. */
export const root = path.dirname(import.meta.dirname);

/**
 * The folder that holds naast.db, absolute: NAAST_DATA, or data/ in the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function dataFolder(env) {
  return env.NAAST_DATA ? path.resolve(env.NAAST_DATA) : path.join(root, "data");
}

/**
 * The folder of the texts that ship, absolute: NAAST_CONTENT, or content/ in the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string}
 */
export function contentFolder(env) {
  return env.NAAST_CONTENT ? path.resolve(env.NAAST_CONTENT) : path.join(root, "content");
}

/**
 * The environment for the tools and servers that we run. Its folders are absolute: the built server changes directory.
 * @param {string} data the data folder, absolute
 * @returns {Record<string, string | undefined>}
 */
export function toolEnvironment(data) {
  return {
    ...process.env,
    // Inherited, it makes npm leave out packages and `next build` produce pages that fail. (undefined: not handed on)
    NODE_ENV: undefined,
    NAAST_DATA: data,
    NAAST_CONTENT: contentFolder(process.env),
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
}
