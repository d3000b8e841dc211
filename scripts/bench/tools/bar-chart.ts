/**
 * Draws a chart of horizontal bars as SVG, legible on light and dark ground.
 * @param bars name and value, in the order they are drawn
 */
export function barChart(title: string, bars: readonly (readonly [string, number])[]): string {
  const left = 190;
  const width = 720;
  const step = 34;
  const most = Math.max(1, ...bars.map(([, value]) => value));
  const scale = (width - left - 90) / most;
  const rows = bars.map(([name, value], index) => {
    const y = 44 + index * step;
    const length = Math.max(1, Math.round(value * scale));
    const text = Math.round(value * 10) / 10;
    return [
      `<text x="${left - 10}" y="${y + 16}" text-anchor="end">${name}</text>`,
      `<rect x="${left}" y="${y}" width="${length}" height="22" fill="#a8402f"/>`,
      `<text x="${left + length + 8}" y="${y + 16}">${text.toLocaleString("en")}</text>`,
    ].join("");
  });
  const height = 56 + bars.length * step;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">`,
    `<style>text{font:14px sans-serif;fill:#777}</style>`,
    `<text x="0" y="20">${title}</text>`,
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}
