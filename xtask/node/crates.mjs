// node crates.mjs APP.WASM: how many KB of code each crate has, as a JSON object. The WASM still has
// the names of its functions; it is optimised as the one that is published. A function counts for
// the crate that its name begins with: what a library is made for our types counts as the library's.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [file] = process.argv.slice(2);

function optimised() {
  const folder = mkdtempSync(join(tmpdir(), "dtn-crates-"));
  const out = join(folder, "named.wasm");
  const program = join(import.meta.dirname, "../../node_modules/binaryen/bin/wasm-opt");
  execFileSync(process.execPath, [program, "-Oz", "-g", file, "-o", out]);
  const bytes = readFileSync(out);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Reads numbers and texts of the binary format, one after the other. */
function reader(bytes, at = 0) {
  const number = () => {
    let [value, shift, byte] = [0, 0, 0x80];
    while (byte & 0x80) {
      byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    }
    return value;
  };
  const take = (length) => bytes.subarray(at, (at += length));
  const list = (read) => Array.from({ length: number() }, read);
  return { number, take, list, text: () => new TextDecoder().decode(take(number())), ended: () => at >= bytes.length };
}

function sections(bytes) {
  const found = [];
  for (const all = reader(bytes, 8); !all.ended(); ) {
    const [kind] = all.take(1);
    found.push({ kind, bytes: all.take(all.number()) });
  }
  return found;
}

/** The names of functions by index: the part 1 of the custom section `name`. */
function names(all) {
  for (const { bytes } of all.filter(({ kind }) => kind === 0)) {
    const section = reader(bytes);
    if (section.text() !== "name") continue;
    while (!section.ended()) {
      const [part] = section.take(1);
      const content = reader(section.take(section.number()));
      if (part === 1) return new Map(content.list(() => [content.number(), content.text()]));
    }
  }
  throw new Error(`${file} has no names of functions`);
}

/** Functions that are imported come first in the count. */
function imported(module) {
  return WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function").length;
}

/** `<&mut app::state::Store as core::fmt::Debug>::fmt` counts for `app`; `memcpy` has no crate. */
function crate(name = "") {
  const path = /^[<&*([\s]*(?:(?:dyn|mut|const|impl) )*([a-zA-Z_]\w*)(?:::|\[)/.exec(name);
  return path?.[1] ?? "without a crate's name";
}

const bytes = optimised();
const all = sections(bytes);
const named = names(all);
const code = reader(all.find(({ kind }) => kind === 10).bytes);
const first = imported(new WebAssembly.Module(bytes));
const sizes = {};
code.list((_, index) => {
  const length = code.number();
  code.take(length);
  const owner = crate(named.get(first + index));
  sizes[owner] = (sizes[owner] ?? 0) + length / 1000;
});
sizes["data, not code"] = all.find(({ kind }) => kind === 11).bytes.length / 1000;
const rounded = Object.entries(sizes).map(([name, size]) => [name, Math.round(10 * size) / 10]);
console.log(JSON.stringify(Object.fromEntries(rounded)));
