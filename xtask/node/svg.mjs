// Turns what ECharts' server-side renderer writes into SVG that a page without inline styles may
// hold: `style` becomes presentation attributes, colours such as var(--accent) stay as they are.

const FONT = /^(?<style>\S+) (?<weight>\S+) (?<size>[\d.]+px) (?<family>.+)$/;

/** The declarations of a `style` attribute as attributes; the `font` shorthand is none, so split. */
function presentation(declarations) {
  return declarations
    .split(";")
    .filter((declaration) => declaration.trim() !== "")
    .map((declaration) => {
      const [property, ...rest] = declaration.split(":");
      return [property.trim(), rest.join(":").trim()];
    })
    .flatMap(([property, value]) => (property === "font" ? font(value) : [[property, value]]))
    .map(([property, value]) => `${property}="${value}"`)
    .join(" ");
}

function font(value) {
  const { style, weight, size, family } = FONT.exec(value)?.groups ?? {};
  if (family === undefined) {
    throw new Error(`the font "${value}" is not of the form "style weight size family"`);
  }
  const given = [["font-style", style], ["font-weight", weight]].filter(([, v]) => v !== "normal");
  return [...given, ["font-size", size], ["font-family", family]];
}

/** Names are global in a page, so each chart's own names begin with its id. */
function rename(svg, id) {
  return svg.replace(/\bid="zr\d+-/g, `id="${id}-`).replace(/url\(#zr\d+-/g, `url(#${id}-`);
}

/** Fit for a page: no style, no class, no ECharts bookkeeping, ids that begin with `id`. */
export function clean(svg, id) {
  const plain = svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ style="([^"]*)"/g, (_, declarations) => ` ${presentation(declarations)}`)
    .replace(/ (?:class|ecmeta_\w+|version|baseProfile|xmlns:xlink)="[^"]*"/g, "")
    .replace(/\s+>/g, ">")
    .replace(/>\n</g, "><")
    .replace(/<(path|rect|stop|feDropShadow|circle|line|polyline|polygon)([^>]*)><\/\1>/g, "<$1$2/>");
  return rename(plain, id);
}
