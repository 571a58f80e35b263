// @ts-check
// The server of the built app: Next's own, behind Brotli. Next compresses with gzip only and anew for every request;
// here the scripts and styles were compressed once, as hard as it goes, when the app was built. ADR 0004.
import { createServer } from "node:http";
import path from "node:path";
import { constants } from "node:zlib";
import compression from "compression";
import next from "next";
import sirv from "sirv";
import { root } from "./project.mjs";

const hostname = process.env.HOSTNAME ?? "127.0.0.1";
const port = Number(process.env.PORT ?? 3000);
const assetPath = "/_next/static/";

const app = next({ dev: false, dir: root, hostname, port });
const assets = sirv(path.join(root, ".next/static"), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: 31_536_000,
});
// Quality 5: a page takes a millisecond or two, and is hardly larger than at 11.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });

await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  const url = request.url ?? "/";
  if (url.startsWith(assetPath)) {
    request.url = url.slice(assetPath.length - 1);
    assets(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
    return;
  }
  // @ts-expect-error compression is written for Express's request, and uses what Node's has
  compress(request, response, () => handle(request, response));
});
// A dictionary of two gigabytes takes its time over a slow line; Node would cut it off after five minutes.
server.requestTimeout = 60 * 60 * 1000;
server.listen(port, hostname);

const stop = () => {
  server.close(async () => {
    await app.close();
    process.exit(0);
  });
  server.closeIdleConnections();
};
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
