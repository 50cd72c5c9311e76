// node bundle.mjs GLUE WASM FOLDER: ECharts, the app's glue, the starter and the sheets, each as one small file in
// the folder; glue, WASM and starter once more as the one script of the one file. Names stay plain: xtask
// gives them their hashes.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const [glue, wasm, folder] = process.argv.slice(2);
const root = join(import.meta.dirname, "../..");

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  logLevel: "warning",
  minify: true,
  // What the two latest years' browsers know; nested rules are flattened for it.
  target: ["chrome111", "firefox114", "safari16.4"],
};

const [echartsVersion, zrenderVersion] = await Promise.all(
  ["echarts", "zrender"].map(async (name) => {
    const { default: about } = await import(`${name}/package.json`, { with: { type: "json" } });
    return about.version;
  }),
);

// What a host calls WASM does not matter to wasm-bindgen; nor may it to what loads the other files.
const STREAMS = "WebAssembly.instantiateStreaming(src, imports)";
const BYTES = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";
const typed = "(await src).headers.get('Content-Type') === 'application/wasm'";
const ofAnyType = {
  name: "WASM of any type",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]chunks\.js$/ }, ({ path }) => {
      const script = readFileSync(path, "utf8");
      if (!script.includes(STREAMS)) throw new Error(`${path} loads WASM in another way than ${STREAMS}`);
      return { contents: script.replaceAll(STREAMS, `${typed} ? ${STREAMS} : ${BYTES}`) };
    }),
};

// The one file fetches nothing: the WASM of each part is in its script.
const FETCHED = /fetch\(new URL\("\.\/([\w-]+\.wasm)", import\.meta\.url\)\)/g;
const packed = {
  name: "packed app",
  setup: ({ onLoad, onResolve }) => {
    // The starter is the same as on a host; what it starts is not.
    onResolve({ filter: /^\.\/app\.js$/, namespace: "file" }, ({ importer }) =>
      importer === join(root, "public/boot.js") ? { path: join(root, "public/one-file/app.js") } : undefined,
    );
    onLoad({ filter: /[/\\]chunks\.js$/ }, ({ path }) => {
      const script = readFileSync(path, "utf8");
      const names = [...script.matchAll(FETCHED)].map(([, name]) => name);
      if (names.length === 0) throw new Error(`${path} loads WASM in another way than ${FETCHED}`);
      const imports = names.map((name, at) => `import wasm${at} from ${JSON.stringify(join(dirname(wasm), name))};`);
      const answer = (_, name) =>
        `Promise.resolve(new Response(wasm${names.indexOf(name)}, {headers: {"Content-Type": "application/wasm"}}))`;
      return { contents: [...imports, script.replaceAll(FETCHED, answer)].join("\n"), resolveDir: dirname(path) };
    });
  },
};

const parts = [
  {
    entryPoints: ["xtask/node/echarts.mjs"],
    outfile: join(folder, "echarts.js"),
    format: "iife",
    legalComments: "none",
    banner: {
      js:
        `/*! Apache ECharts ${echartsVersion}, licensed under the Apache License 2.0; ` +
        `ZRender ${zrenderVersion}, licensed under the BSD 3-Clause License */`,
    },
  },
  {
    entryPoints: [glue],
    outfile: join(folder, "app.js"),
    format: "esm",
    plugins: [ofAnyType],
    // wasm-bindgen names the script that loads the other files once for each function that it takes from it.
    logOverride: { "duplicate-object-key": "silent" },
  },
  {
    entryPoints: ["public/boot.js"],
    outfile: join(folder, "boot.js"),
    format: "esm",
    // Beside it in the finished site.
    external: ["./app.js"],
  },
  {
    entryPoints: ["public/one-file/start.js"],
    outfile: join(folder, "one-file.js"),
    format: "esm",
    loader: { ".wasm": "binary" },
    alias: { "app-glue": glue, "app-wasm": wasm },
    plugins: [packed],
    logOverride: { "duplicate-object-key": "silent" },
  },
  {
    entryPoints: ["style/index.css"],
    outfile: join(folder, "style.css"),
    // Small pictures travel in the sheet: the content policy lets data: pictures through.
    loader: { ".svg": "dataurl" },
  },
];

const outcomes = await Promise.allSettled(parts.map((part) => build({ ...common, ...part })));
if (outcomes.some(({ status }) => status === "rejected")) {
  process.exitCode = 1;
}
