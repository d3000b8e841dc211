import { createContext, runInContext } from "node:vm";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { EarlyScript } from "../../../components/page/early-script.tsx";

const html = renderToStaticMarkup(<EarlyScript readerModule="/_assets/reader.js" />);
const source = html.replace(/^<script>|<\/script>$/g, "");

/** Runs the script as the head of a page at `address` would, with what the device has kept. */
function run(address: string, kept: string | undefined) {
  const url = new URL(address, "https://example.org");
  const dataset: Record<string, string> = {};
  const classes: string[] = [];
  const went: string[] = [];
  const document = {
    documentElement: { dataset, classList: { add: (name: string) => classes.push(name) } },
    getElementById: () => null,
    querySelector: () => null,
  };
  const window = {
    location: {
      pathname: url.pathname,
      search: url.search,
      hash: url.hash,
      replace: (to: string) => went.push(to),
    },
    addEventListener: () => undefined,
  };
  runInContext(source, createContext({ document, window, localStorage: { sijill: kept }, JSON }));
  return { dataset, classes, went };
}

describe("the early script", () => {
  test("is at most a kilobyte", () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(1024);
  });

  test("shows what needs scripts, and nothing else without choices", () => {
    expect(run("/ar/", undefined)).toEqual({ dataset: {}, classes: ["js"], went: [] });
  });

  test("sets the reader's choices", () => {
    const { dataset } = run("/ar/", '{"theme":"dark","digits":"arab"}');
    expect(dataset).toEqual({ theme: "dark", digits: "arab" });
  });

  test("a damaged choice is no choice", () => {
    expect(run("/ar/", "{oops")).toEqual({ dataset: {}, classes: ["js"], went: [] });
  });

  test("leads from an article to both languages, at the same paragraph", () => {
    const { went } = run("/ar/articles/003/#p4", '{"layout":"parallel"}');
    expect(went).toEqual(["/ar/articles/003/parallel/#p4"]);
  });

  test.each(["/ar/articles/", "/ar/articles/003/?single", "/ar/articles/003/parallel/", "/ar/"])(
    "stays at %s",
    (address) => {
      expect(run(address, '{"layout":"parallel"}').went).toEqual([]);
    },
  );
});
