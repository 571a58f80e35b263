// @ts-check
/** @type {import('next').NextConfig} */
export default {
  outputFileTracingRoot: import.meta.dirname,
  // scripts/server.mjs compresses, with Brotli.
  compress: false,
  // Native code and WASM: required at run time, never bundled.
  serverExternalPackages: ["sqlite3", "@vercel/og", "@open-spaced-repetition/binding"],
  // `npm test` checks the types; a newcomer's first start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  typedRoutes: true,
  poweredByHeader: false,
};
