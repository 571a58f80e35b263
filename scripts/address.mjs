// @ts-check
import { connect, createServer } from "node:net";
import { Stop } from "./stop.mjs";

/** @typedef {{ host: string, port: number }} Address */

/**
 * Where to serve: HOST (127.0.0.1) and PORT (3000). HOSTNAME is not looked at: many systems set it to the machine's name.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Address}
 * @throws {Stop} when PORT is not a port
 */
export function addressFrom(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${env.PORT}": it must be a whole number from 1 to 65535.`);
  }
  return { host: env.HOST || "127.0.0.1", port };
}

/**
 * The address to open in a browser on this machine.
 * @param {Address} address
 * @returns {string}
 */
export function urlOf({ host, port }) {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * @param {Address} address
 * @param {string} command what the user would run again: "npm start"
 * @throws {Stop} when nothing can be served there
 */
export async function requireFreePort({ host, port }, command) {
  const error = (await isAnswering(host, port)) ? "EADDRINUSE" : await listenError(host, port);
  if (error === undefined) return;
  if (error === "EADDRINUSE") {
    throw new Stop(
      `Port ${port} is taken: is Naast running already? Stop what uses it, or choose another one: PORT=${port + 1} ${command}`,
    );
  }
  if (error === "EACCES")
    throw new Stop(`Port ${port} needs more rights than you have: choose one from 1024 up with PORT.`);
  throw new Stop(
    `HOST is "${host}", which is no address of this machine (${error}): leave it out, or set HOST=127.0.0.1.`,
  );
}

/**
 * A port of 127.0.0.1 that nothing uses now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * On macOS one may listen on 127.0.0.1 beside a server that listens on all addresses: so listening is not proof enough.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isAnswering(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 300 });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on("connect", () => end(true))
      .on("error", () => end(false))
      .on("timeout", () => end(false));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code
 */
function listenError(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
