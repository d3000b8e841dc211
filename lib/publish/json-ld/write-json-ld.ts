import type { Graph, Thing } from "schema-dts";

/**
 * What a page is for machines, as the text of its JSON-LD script element: one graph of schema.org. No text in it can end
 * the element that it stands in, whatever a title contains.
 */
export function writeJsonLd(nodes: readonly Thing[]): string {
  const graph: Graph = { "@context": "https://schema.org", "@graph": nodes };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
