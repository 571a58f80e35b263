import { createServer, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { downloadDictionary } from "./dictionary-download";
import { dictionaryFolder } from "./testing/dictionary";

const tsv = "huis\thouse\nbank\tcouch\n";

/** A server on this machine that answers so; gives its address. */
async function serve(answer: (path: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer((request, response) => answer(request.url ?? "", response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}`;
}

const redirect = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();

test("a dictionary is fetched through redirections, and added", async () => {
  const { data: _, dictionary, add } = await dictionaryFolder();
  const server = await serve((path, response) => {
    if (path === "/latest") redirect(response, "/files/mijn%20lijst.tsv.gz");
    else response.writeHead(200, { "content-type": "application/gzip" }).end(gzipSync(tsv));
  });
  const download = await downloadDictionary(`${server}/latest`);
  if (!download.ok) throw new Error(download.reason);
  expect(download.file.name).toBe("mijn lijst.tsv.gz");
  expect(await add(download.file)).toMatchObject({ ok: true, dictionary: { id: "mijn-lijst", entries: 2 } });
  expect((await dictionary.lookUp(["huis"]))[0]?.meanings).toEqual(["house"]);
});

test.each([
  ["the name that the server gives", 'attachment; filename="nl.jsonl"', "/x/%E0%A4%A.gz", "nl.jsonl"],
  ["a bare name", "attachment; filename=nl.tsv", "/x", "nl.tsv"],
  ["the end of the address", "", "/a/b.tsv?c=d", "b.tsv"],
])("%s", async (_, disposition, path, name) => {
  const server = await serve((_path, response) => {
    response.writeHead(200, disposition ? { "content-disposition": disposition } : {}).end(tsv);
  });
  const download = await downloadDictionary(server + path);
  expect(download.ok && [download.file.name, download.file.size]).toEqual([name, null]);
});

test.each(["ftp://example.org/a.tsv", "file:///etc/passwd", "a.tsv", "http://", ""])(
  "no address: %j",
  async (address) => {
    expect(await downloadDictionary(address)).toMatchObject({ ok: false, reason: "badAddress" });
  },
);

test.each([
  [
    "a page that is not there",
    { reason: "httpStatus", detail: "404" },
    (response: ServerResponse) => response.writeHead(404).end(),
  ],
  [
    "a web page",
    { reason: "webPage" },
    (response: ServerResponse) =>
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>"),
  ],
  [
    "too large",
    { reason: "fileTooLarge" },
    (response: ServerResponse) => response.writeHead(200, { "content-length": 3 * 1024 ** 3 }).write("x"),
  ],
  [
    "round and round",
    { reason: "tooManyRedirects" },
    (response: ServerResponse) => redirect(response, "/again"),
  ],
  [
    "elsewhere",
    { reason: "badAddress" },
    (response: ServerResponse) => redirect(response, "file:///etc/passwd"),
  ],
  ["no answer", { reason: "downloadFailed" }, (response: ServerResponse) => response.destroy()],
])("refused: %s", async (_, refusal, answer) => {
  const server = await serve((_path, response) => void answer(response));
  expect(await downloadDictionary(`${server}/a.tsv`)).toMatchObject({ ok: false, ...refusal });
});

test("five redirections are followed", async () => {
  const server = await serve((path, response) => {
    const left = Number(path.slice(1));
    if (left > 0) redirect(response, `/${left - 1}`);
    else response.writeHead(200).end(tsv);
  });
  expect(await downloadDictionary(`${server}/5`)).toMatchObject({ ok: true });
  expect(await downloadDictionary(`${server}/6`)).toMatchObject({ reason: "tooManyRedirects" });
});

test("a download that breaks off changes nothing", async () => {
  const { add, files } = await dictionaryFolder();
  const server = await serve((_path, response) => {
    response.writeHead(200, { "content-length": 1_000 });
    response.write(tsv, () => response.destroy());
  });
  const download = await downloadDictionary(`${server}/a.tsv`);
  if (!download.ok) throw new Error(download.reason);
  expect(await add(download.file)).toMatchObject({ ok: false, reason: "downloadFailed" });
  expect(await files()).toEqual({});
});
