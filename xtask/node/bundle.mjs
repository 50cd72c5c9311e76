// node bundle.mjs GLUE FOLDER: ECharts, the app's glue, the starter and the sheets, each as one
// small file in the folder. Names stay plain: xtask gives them their hashes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const [glue, folder] = process.argv.slice(2);
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
