// Turns drawings into PNG, in WASM and with the typeface that it is given, so that every machine makes the
// same bytes. In: a JSON array of {id, svg, width} on stdin, font files as arguments.
// Out: a JSON object id -> PNG in base64 on stdout.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
const fontBuffers = process.argv.slice(2).map((file) => readFileSync(file));
const FAMILY = "BIZ UDPGothic";
const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };

const png = ({ svg, width }) => {
  const drawing = new Resvg(svg, { font, fitTo: { mode: "width", value: width } });
  return Buffer.from(drawing.render().asPng()).toString("base64");
};

const drawings = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(Object.fromEntries(drawings.map((it) => [it.id, png(it)]))));
