// node build.mjs SITE FOLDER: builds the peers into the folder beside a copy of the site, and
// compresses every file in its place, as a good static host sends it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { paths, reported } from "./react/model.js";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const here = import.meta.dirname;

/** The programme page's text with its sheets: whatever runs or is loaded for running is left out. */
function floor(out) {
  const isSheet = (path) => !/\.(?:js|wasm)$/.test(path);
  cpSync(join(site, "assets"), join(out, "assets"), { recursive: true, filter: isSheet });
  cpSync(join(site, "ja/programme"), join(out, "ja/programme"), { recursive: true });
  cpSync(join(site, "icon.svg"), join(out, "icon.svg"));
  const page = join(out, "ja/programme/index.html");
  const html = readFileSync(page, "utf8")
    .replace(/<script[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link[^>]*rel="(?:modulepreload|preload)"[^>]*>/g, "");
  writeFileSync(page, html);
}

/** The charts are in the bundle, or in a chunk of their own that `main.jsx` asks for. */
function charts(eager) {
  const source = eager ? 'export { default } from "/charts.jsx";' : "export default null;";
  return {
    name: "charts",
    resolveId: (id) => (id === "virtual:charts" ? "\0charts" : null),
    load: (id) => (id === "\0charts" ? source : null),
  };
}

const withReact = (eager) => (outDir) =>
  build({
    root: join(here, "react"),
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [charts(eager), react()],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });

/** Its program reads its pages from the folder that it runs in. */
function observable(out) {
  const work = join(here, "observable");
  writeFileSync(join(work, "src/paths.json"), JSON.stringify(paths(reported)));
  const program = join(here, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true" };
  execFileSync(process.execPath, [program, "build"], { cwd: work, env, stdio: ["ignore", "ignore", "inherit"] });
  cpSync(join(work, "dist"), out, { recursive: true });
}

function compress(out) {
  for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath ?? file.path, file.name);
    writeFileSync(path, brotliCompressSync(readFileSync(path)));
  }
}

const PAGES = {
  site: (out) => cpSync(site, out, { recursive: true }),
  floor,
  observable,
  react: withReact(false),
  "react-eager": withReact(true),
};

for (const [name, make] of Object.entries(PAGES)) {
  const out = join(folder, name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await make(out);
  compress(out);
}
