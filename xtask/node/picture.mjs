// Draws charts as static SVG under Node, with the same parts of ECharts as the page has.
// In: a JSON array of {id, width, height, spec} on stdin. Out: a JSON object id -> svg on stdout.
import { readFileSync } from "node:fs";
import "./echarts.mjs";
import { clean } from "./svg.mjs";

// ECharts only warns about what it can't draw (a part that echarts.mjs lacks, a wrong option).
// A picture with a hole is an error here.
const complaints = [];
console.warn = (...words) => complaints.push(words.join(" "));
console.error = console.warn;

/** One chart as SVG that the content policy lets through. */
function draw({ id, width, height, spec }) {
  const chart = globalThis.echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({ ...spec, animation: false });
  const svg = chart.getZr().painter.renderToString({
    cssAnimation: false,
    cssEmphasis: false,
    useViewBox: true,
  });
  chart.dispose();
  if (complaints.length > 0) {
    throw new Error(`chart ${id}: ${complaints.join("; ")}`);
  }
  return clean(svg, id);
}

try {
  const charts = JSON.parse(readFileSync(0, "utf8"));
  const pictures = Object.fromEntries(charts.map((chart) => [chart.id, draw(chart)]));
  // ECharts keeps timers alive, so Node would never end by itself.
  process.stdout.write(JSON.stringify(pictures), () => process.exit(0));
} catch (error) {
  process.stderr.write(`picture.mjs: ${error.message}\n`, () => process.exit(1));
}
