import { createServer } from "node:net";
import { expect, test } from "vitest";
import { addressFrom, freePort, requireFreePort, urlOf } from "./address.mjs";

test.each([
  [{}, { host: "127.0.0.1", port: 3000 }],
  [
    { PORT: "8080", HOST: "0.0.0.0" },
    { host: "0.0.0.0", port: 8080 },
  ],
  [
    { PORT: "", HOST: "", HOSTNAME: "laptop" },
    { host: "127.0.0.1", port: 3000 },
  ],
])("%j", (env, address) => {
  expect(addressFrom({ NODE_ENV: "test", ...env })).toEqual(address);
});

test.each(["abc", "0", "65536", "80.5", "-1"])("PORT=%s is refused by name", (PORT) => {
  expect(() => addressFrom({ NODE_ENV: "test", PORT })).toThrow(`PORT is "${PORT}"`);
});

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["0.0.0.0", "http://127.0.0.1:3000"],
  ["::", "http://127.0.0.1:3000"],
  ["::1", "http://[::1]:3000"],
])("%s is opened as %s", (host, url) => {
  expect(urlOf({ host, port: 3000 })).toBe(url);
});

test("a taken port is refused by name, a free one is not", async () => {
  const address = { host: "127.0.0.1", port: await freePort() };
  await expect(requireFreePort(address, "npm start")).resolves.toBeUndefined();
  const server = createServer().listen(address);
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    await expect(requireFreePort(address, "npm start")).rejects.toThrow(
      `Port ${address.port} is taken: is Naast running already? Stop what uses it, or choose another one: PORT=${address.port + 1} npm start`,
    );
  } finally {
    server.close();
  }
});

test("a HOST of another machine is refused by name", async () => {
  await expect(requireFreePort({ host: "192.0.2.1", port: await freePort() }, "npm start")).rejects.toThrow(
    'HOST is "192.0.2.1"',
  );
});
