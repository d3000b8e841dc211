import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { inlineScript } from "../../../scripts/build/assets/build-assets.ts";

const source = await inlineScript(process.cwd(), {
  reader: "/_assets/reader.js",
  offline: "/_assets/offline.js",
});

interface Pressed {
  readonly type: string;
  readonly key?: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly target: { matches: (selector: string) => boolean; select?: () => void };
  preventDefault: () => void;
}

const elsewhere = { matches: () => false };

/** Runs the script as the head of a page at `address` would, with what the device has kept. */
function run(address: string, kept: Readonly<Record<string, string>> = {}, page = {}) {
  const url = new URL(address, "https://example.org");
  const root = { dataset: page as Record<string, string>, className: "" };
  const went: string[] = [];
  const started: unknown[] = [];
  const sheets: string[] = [];
  const loaded: string[] = [];
  const modules: string[] = [];
  const faces = ["block", "swap"].map((display) => ({ display, load: () => loaded.push(display) }));
  const globals = {
    document: {
      fonts: faces,
      documentElement: root,
      adoptedStyleSheets: [],
      getElementById: () => null,
    },
    location: {
      href: url.href,
      search: url.search,
      hash: url.hash,
      replace: (to: string) => went.push(new URL(to, url).href.replace(url.origin, "")),
    },
    localStorage: kept,
    CSSStyleSheet: class {
      replaceSync(text: string) {
        sheets.push(text);
      }
    },
    load: (module: string) => {
      modules.push(module);
      return {
        then: (use: (loaded: { start: (event: unknown) => void }) => void) => {
          expect(module).toBe("/_assets/reader.js");
          use({ start: (event) => started.push(event) });
        },
      };
    },
    JSON,
    onload: undefined as (() => void) | undefined,
    onkeydown: undefined as ((event: Pressed) => void) | undefined,
  };
  runInContext(source.replaceAll("import(", "load("), createContext(globals));
  const press = (event: Omit<Pressed, "preventDefault">) => {
    let prevented = false;
    globals.onkeydown?.({ ...event, preventDefault: () => (prevented = true) });
    return prevented;
  };
  const stand = () => {
    globals.onload?.();
    return modules;
  };
  const { dataset, className } = root;
  return { dataset, className, went, started, sheets, press, loaded, modules, stand };
}

describe("the early script", () => {
  test("makes the faces ready that came with the page, and fetches none that it may not need", () => {
    expect(run("/ar/").loaded).toEqual(["block"]);
  });

  test("loads what keeps the page for reading offline once the page stands, not before", () => {
    const { modules, stand } = run("/ar/");
    expect([...modules]).toEqual([]);
    expect(stand()).toEqual(["/_assets/offline.js"]);
  });

  test("is at most a kilobyte", () => {
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(1024);
  });

  test("shows what needs scripts, and nothing else without choices", () => {
    const { dataset, className, went, started, sheets } = run("/ar/");
    expect({ dataset, className, went, started, sheets }).toEqual({
      ...{ dataset: {}, className: "js" },
      ...{ went: [], started: [], sheets: [] },
    });
  });

  test("sets the reader's choices, in the styles kept with them, and lets the module renew those", () => {
    const { dataset, sheets, started } = run("/ar/", {
      sijill: '{"theme":"dark","digits":"arab"}',
      "/_assets/reader.js": ":root{}",
    });
    expect(dataset).toEqual({ theme: "dark", digits: "arab" });
    expect(sheets).toEqual([":root{}"]);
    expect(started).toHaveLength(1);
  });

  test("a damaged choice is no choice", () => {
    expect(run("/ar/", { sijill: "{oops" })).toMatchObject({ dataset: {}, className: "js" });
  });

  const parallel = { sijill: '{"layout":"parallel"}' };
  const translated = { translated: "true" };

  test("leads from an article to both languages, at the same paragraph", () => {
    expect(run("/ar/articles/003/#p4", parallel, { ...translated }).went).toEqual([
      "/ar/articles/003/parallel/#p4",
    ]);
    expect(run("/ar/articles/003/", parallel, { ...translated }).went).toEqual([
      "/ar/articles/003/parallel/",
    ]);
  });

  test("stays where the address asks for one language, or the page has no other", () => {
    expect(run("/ar/articles/003/?single", parallel, { ...translated }).went).toEqual([]);
    for (const address of ["/ar/articles/000/", "/ar/articles/", "/ar/articles/003/parallel/"])
      expect(run(address, parallel).went).toEqual([]);
    expect(run("/ar/articles/003/", {}, { ...translated }).went).toEqual([]);
  });

  test("an article opened from a search loads the module, the search page does not", () => {
    expect(run("/ar/articles/003/?q=%D8%AA").started).toHaveLength(1);
    expect(run("/ar/search/?q=%D8%AA").started).toEqual([]);
  });

  test("takes the keys of the search from the browser, and no other", () => {
    const { press, started } = run("/ar/");
    expect(press({ type: "keydown", key: "/", target: elsewhere })).toBe(true);
    expect(press({ type: "keydown", key: "ظ", target: elsewhere })).toBe(true);
    const ctrlK = { type: "keydown", key: "ن", code: "KeyK", ctrlKey: true } as const;
    expect(press({ ...ctrlK, target: elsewhere })).toBe(true);
    const field = { ...elsewhere, select: () => undefined };
    expect(press({ ...ctrlK, target: field })).toBe(true);
    expect(press({ type: "keydown", key: "/", target: field })).toBe(false);
    expect(press({ type: "keydown", key: "k", code: "KeyK", target: elsewhere })).toBe(false);
    expect(started).toHaveLength(6);
  });

  test("a pointer that passes over loads the module for links in paragraphs alone", () => {
    const { press, started } = run("/ar/");
    press({ type: "pointerover", target: elsewhere });
    expect(started).toEqual([]);
    press({ type: "pointerover", target: { matches: (selector) => selector === "p>a" } });
    expect(started).toHaveLength(1);
  });
});
