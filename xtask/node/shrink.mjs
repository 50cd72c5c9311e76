// node shrink.mjs FOLDER: from the folder's app.js (glue) and app_bg.wasm, as wasm-bindgen writes
// them, to small.js and small.wasm: what boot.js calls, what that needs, under short names.
// docs/decisions/small-download.md says what each step gains.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";
import { build } from "esbuild";

const [folder] = process.argv.slice(2);
const glueFile = join(folder, "small.js");
const wasmFile = join(folder, "small.wasm");

/** What boot.js calls, such as `start` for `app.start()`. */
function called() {
  const boot = readFileSync(join(import.meta.dirname, "../../public/boot.js"), "utf8");
  const names = new Set([...boot.matchAll(/\bapp\.(\w+)\(/g)].map(([, name]) => name));
  if (names.size === 0) {
    throw new Error('public/boot.js calls nothing of the app: "app.start()", say, is not found in it');
  }
  return [...names];
}

/** The glue without the functions and classes that boot.js does not call; some are of libraries. */
async function shaken() {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${called().join(", ")} } from "./app.js";`, resolveDir: folder },
    bundle: true,
    charset: "utf8",
    // Each class is entered there for `using`, which would count as a use of the class.
    define: { "Symbol.dispose": "undefined" },
    format: "esm",
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0].text;
}

const words = (glue) => new Set(glue.match(/[\w$]+/g));

const functions = (wasm) =>
  Array.from({ length: wasm.getNumFunctions() }, (_, index) =>
    binaryen.getFunctionInfo(wasm.getFunctionByIndex(index)),
  );

const exported = (wasm) =>
  Array.from({ length: wasm.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(wasm.getExportByIndex(index)),
  );

/** What the glue does not name is out of reach: no longer exported, it is left out by `optimise`. */
function closeTo(glue, wasm) {
  const named = words(glue);
  for (const { name } of exported(wasm).filter(({ name }) => !named.has(name))) {
    wasm.removeExport(name);
  }
}

/** Gives out short names that the glue does not use for anything else. */
function shortNames(glue) {
  const taken = words(glue);
  const given = new Map();
  let count = 0;
  const fresh = () => {
    const name = `_${(count++).toString(36)}`;
    return taken.has(name) ? fresh() : name;
  };
  const give = (long) => {
    if (!taken.has(long)) {
      throw new Error(
        `the WASM has "${long}", but the glue never says so: this version of wasm-bindgen writes ` +
          "glue that the renaming in xtask/node/shrink.mjs does not understand",
      );
    }
    given.set(long, given.get(long) ?? fresh());
    return given.get(long);
  };
  return { give, given };
}

/**
 * Names such as `__wbg_waiting_165b0cc95d76476c` are there by the hundred, in the glue and again in
 * the WASM, and their digits don't compress. Replaced are whole words with `__` in them: wasm-bindgen
 * makes such, the web has none, so that `focus()` of an element never becomes something else.
 */
function rename(glue, wasm) {
  const { give, given } = shortNames(glue);
  for (const { name, module, base, params, results } of functions(wasm)) {
    if (module !== "" && base.includes("__")) {
      wasm.removeFunction(name);
      wasm.addFunctionImport(name, module, give(base), params, results);
    }
  }
  for (const { kind, name, value } of exported(wasm)) {
    if (kind === binaryen.ExternalFunction && name.includes("__")) {
      wasm.removeExport(name);
      wasm.addFunctionExport(value, give(name));
    }
  }
  return glue.replace(/[\w$]+/g, (word) => given.get(word) ?? word);
}

/** Crates, as their names begin in those of functions, that Leptos brings along and this site never uses. */
const UNUSED = ["wasm_streams["];

/**
 * Rust reaches futures through tables in memory, so Binaryen must think that somebody may call what
 * stands there. What is made of the types of an unused crate becomes a trap.
 */
function trap(wasm) {
  const unused = functions(wasm).filter(
    ({ name, module }) => module === "" && UNUSED.some((crate) => name.includes(crate)),
  );
  if (unused.length === 0) {
    throw new Error(`no function of ${UNUSED} is found by its name: is there anything to leave out yet?`);
  }
  for (const { name, params, results } of unused) {
    wasm.removeFunction(name);
    wasm.addFunction(name, params, results, [], wasm.unreachable());
  }
}

/** They make the file smaller, and what is left of it when it is compressed larger. */
const SKIPPED = ["local-cse", "merge-similar-functions", "memory-packing", "simplify-locals"];
/** The most used locals get the shortest names; how data is aligned is a hint that browsers don't need. */
const LAST = ["coalesce-locals", "vacuum", "reorder-locals", "dealign", "strip-target-features"];

/**
 * What is repeated compresses well, what is spread out doesn't: so functions called once stay apart,
 * and neither common expressions nor similar functions are shared by means that hide their likeness.
 */
function optimise(wasm) {
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  binaryen.setGenerateStackIR(true);
  binaryen.setOptimizeStackIR(true);
  binaryen.setOneCallerInlineMaxSize(10);
  SKIPPED.forEach(binaryen.addPassToSkip);
  wasm.optimize();
  wasm.runPasses(LAST);
  return wasm.emitBinary();
}

/** Node can't run the app, but it can join its two parts, and refuses if they do not fit. */
async function tryOn() {
  try {
    const glue = await import(pathToFileURL(glueFile));
    await glue.default({ module_or_path: readFileSync(wasmFile) });
  } catch (error) {
    throw new Error(`the small glue and the small WASM do not fit: ${error.message}`);
  }
}

try {
  const wasm = binaryen.readBinary(readFileSync(join(folder, "app_bg.wasm")));
  const glue = await shaken();
  closeTo(glue, wasm);
  trap(wasm);
  writeFileSync(glueFile, rename(glue, wasm));
  writeFileSync(wasmFile, optimise(wasm));
  await tryOn();
} catch (error) {
  console.error(`shrink.mjs: ${error.message}`);
  process.exitCode = 1;
}
