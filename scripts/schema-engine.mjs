#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which its command line would download: speaks the same JSON-RPC on
// stdio, but runs the WASM build from npm on our own driver adapter. prisma.config.ts names it in
// PRISMA_SCHEMA_ENGINE_BINARY. A development tool: the application applies its migrations with db/migrate.ts.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";

const require = createRequire(import.meta.url);
const engineFolder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));

const options = readOptions(process.argv.slice(2));
if (options.version) {
  console.log(`schema-engine-wasm ${require(path.join(engineFolder, "package.json")).version}`);
  process.exit(0);
}
const file = options.url?.startsWith("file:") ? path.resolve(options.url.slice("file:".length)) : null;
if (options.command[0] === "cli") runCommand(options.command[1]);

await import("tsx/esm/api").then(({ register }) => register());
const { PrismaSqlite3 } = await import("../db/sqlite3-adapter.ts");
const { MIGRATIONS_TABLE } = await import("../db/migration-table.ts");
const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, isDriverAdapterError } = await import(
  "@prisma/driver-adapter-utils"
);
const SchemaEngine = await loadEngine();
if (file) mkdirSync(path.dirname(file), { recursive: true });
const adapter = bindMigrationAwareSqlAdapterFactory(adapterFactory());
const connections = [];
let engine;
serve();

function readOptions(args) {
  const read = { version: false, schemas: [], url: undefined, command: [] };
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    if (arg === "--version") read.version = true;
    else if (arg === "--datamodels") read.schemas.push(args.shift());
    else if (arg === "--datasource") read.url = JSON.parse(args.shift()).url;
    else if (arg === "--enabled-preview-features" || arg === "--extension-types") args.shift();
    else read.command.push(arg);
  }
  return read;
}

/** `schema-engine cli …`: answers by its exit code, without JSON-RPC. */
function runCommand(command) {
  if (command === "create-database") createDatabase();
  else if (command === "can-connect-to-database" && file && !existsSync(file)) {
    // the command line skips the first line
    console.error(
      JSON.stringify({ level: "INFO", target: "schema_engine", fields: { message: "starting" } }),
    );
    const fields = { error_code: "P1003", message: `Database ${file} does not exist` };
    console.error(JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields }));
    process.exit(1);
  }
  process.exit(0);
}

function createDatabase() {
  if (!file) return { databaseName: "" };
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, "");
  return { databaseName: path.basename(file) };
}

async function loadEngine() {
  // the WASM reports a panic here before it dies
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: "",
    set_message(message) {
      this.message = `RuntimeError: ${message}`;
    },
  };
  process.on("uncaughtException", (error) => {
    const message = globalThis.PRISMA_WASM_PANIC_REGISTRY.message || String(error.stack);
    console.error(JSON.stringify({ level: "ERROR", target: "schema_engine", fields: { message } }));
    process.exit(101);
  });
  // the package's own entry point is for bundlers and does not load in Node
  const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = new WebAssembly.Module(readFileSync(path.join(engineFolder, "schema_engine_bg.wasm")));
  const { exports } = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

function adapterFactory() {
  const factory = new PrismaSqlite3({ url: file ?? ":memory:" });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      connections.push(connection);
      return withMigrationsTable(connection);
    },
    connectToShadowDb: async () => withScripts(await factory.connectToShadowDb()),
  };
}

/** The engine fails with P1014 where there is no `_prisma_migrations` yet, instead of making it. */
function withMigrationsTable(connection) {
  const queryRaw = connection.queryRaw.bind(connection);
  connection.queryRaw = async (query) => {
    try {
      return withTimes(await queryRaw(query), query.sql);
    } catch (error) {
      if (!isDriverAdapterError(error) || error.cause.table !== "_prisma_migrations") throw error;
      const sql =
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
      const { rows } = await queryRaw({ sql, args: [], argTypes: [] });
      if (rows.length > 0) {
        throw new Error("P3005 The database schema is not empty and was not made by Prisma Migrate.");
      }
      await connection.executeScript(MIGRATIONS_TABLE);
      return withTimes(await queryRaw(query), query.sql);
    }
  };
  return connection;
}

/** node-sqlite3 tells no declared types, and the engine wants the times of its table as such. */
function withTimes(result, sql) {
  if (sql.includes("_prisma_migrations")) {
    result.columnNames.forEach((name, i) => {
      if (name.endsWith("_at")) result.columnTypes[i] = ColumnTypeEnum.DateTime;
    });
  }
  return result;
}

/** The engine replays whole migrations on the shadow database with executeRaw, which takes one statement. */
function withScripts(connection) {
  const executeRaw = connection.executeRaw.bind(connection);
  connection.executeRaw = async (query) => {
    if (query.args?.length) return executeRaw(query);
    await connection.executeScript(query.sql);
    return 0;
  };
  return connection;
}

async function call(method, params) {
  if (method === "createDatabase") return createDatabase();
  if (method === "reset" && file) {
    // the WASM engine would only empty the tables
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
    return {};
  }
  const schemas = options.schemas.map((schema) => [schema, readFileSync(schema, "utf8")]);
  engine ??= await SchemaEngine.new(
    { datamodels: schemas.length > 0 ? schemas : undefined },
    () => {},
    adapter,
  );
  if (method === "getDatabaseVersion") return engine.version(params);
  if (typeof engine[method] !== "function") throw new Error(`schema-engine.mjs: no method ${method}`);
  if (method === "evaluateDataLoss") {
    // it fails without a shadow database, but takes what devDiagnostic has read with one
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  const result = (await engine[method](params)) ?? {};
  if (method === "diff" && result.stdout != null) {
    send({ id: 1e9, method: "print", params: { content: result.stdout } });
  }
  return result;
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

function serve() {
  let last = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", (line) => {
    const { id, method, params } = JSON.parse(line);
    // without a method it acknowledges a "print"
    if (method) last = last.then(() => answer(id, method, params));
  });
  lines.on("close", async () => {
    await last;
    // the engine locks the file for good, and SQLite then keeps its journal until it is closed
    await Promise.all(connections.map((connection) => connection.dispose()));
    process.exit(0);
  });
}

async function answer(id, method, params) {
  try {
    send({ id, result: await call(method, params) });
  } catch (error) {
    // an error of the adapter passes through the WASM as a number
    const original = adapter.errorRegistry.consumeError(error.code)?.error ?? error;
    const message = String(original.message);
    const error_code = typeof error.code === "string" ? error.code : undefined;
    send({ id, error: { code: 4466, message, data: { is_panic: false, message, error_code } } });
  }
}
