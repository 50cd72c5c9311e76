// node brotli.mjs FILE…: the size of each as a good static host sends it, in bytes, as a JSON array.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

// Brotli's default is its best quality.
const sizes = process.argv.slice(2).map((file) => brotliCompressSync(readFileSync(file)).length);
console.log(JSON.stringify(sizes));
