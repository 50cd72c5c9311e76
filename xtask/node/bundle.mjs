// node bundle.mjs GLUE WASM FOLDER: ECharts, the app's glue, the starter and the sheets, each as one
// small file in the folder, and glue, WASM and starter once more as the one script of the one file. Names stay plain: xtask gives them their hashes.
import { join } from "node:path";
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
  { entryPoints: [glue], outfile: join(folder, "app.js"), format: "esm" },
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
    plugins: [
      {
        // The starter is the same as on a host; what it starts is not.
        name: "packed app",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/app\.js$/ }, () => ({
            path: join(root, "public/one-file/app.js"),
          })),
      },
    ],
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
