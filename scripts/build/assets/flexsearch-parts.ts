import path from "node:path";
import type { Plugin } from "esbuild";

/**
 * The flags of FlexSearch's own custom builds (its `src/config.js`): an `Index` with storages to mount, and suggestions.
 * A flag that a later version adds and this list lacks stops the bundling.
 */
const flags = {
  RELEASE: "custom",
  DEBUG: false,
  PROFILER: false,
  POLYFILL: false,
  SUPPORT_WORKER: false,
  SUPPORT_ENCODER: false,
  SUPPORT_CHARSET: false,
  SUPPORT_CACHE: false,
  SUPPORT_ASYNC: false,
  SUPPORT_STORE: false,
  SUPPORT_SUGGESTION: true,
  SUPPORT_SERIALIZE: false,
  SUPPORT_DOCUMENT: false,
  SUPPORT_TAGS: false,
  SUPPORT_PERSISTENT: true,
  SUPPORT_KEYSTORE: false,
  SUPPORT_COMPRESSION: false,
  SUPPORT_RESOLVER: false,
  SUPPORT_HIGHLIGHTING: false,
};

/** The files below FlexSearch's `src/` that a question passes through; each is bundled as it was published. */
const kept = new Set(["index.js", "index/search.js", "common.js", "preset.js"]);

/**
 * What these import from the others. Most of it the flags turn off; the rest a question never reaches, because the
 * storage combines the terms by itself and readers add and remove nothing.
 */
const absent = [
  ...["default", "apply_enrich", "exportIndex", "fallback_encoder", "importIndex", "intersect"],
  ...["remove_index", "searchCache", "serialize", "KeystoreMap", "KeystoreSet"],
  // Types, which FlexSearch imports as if they were values.
  ...["ContextOptions", "EncoderOptions", "EnrichedSearchResults", "IndexOptions"],
  ...["IntermediateSearchResults", "SearchOptions", "SearchResults"],
];

/** Modules that take the place of FlexSearch's own. */
const contents: Readonly<Record<string, string>> = {
  flexsearch: 'export { default as Index } from "./index.js";',
  flags: Object.entries(flags)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n"),
  absent: `function absent() { throw new Error("FlexSearch was bundled without this."); }
export { ${absent.map((name) => `absent as ${name}`).join(", ")} };`,
};

/**
 * Bundles FlexSearch for browsers from its sources, as its own custom builds do: its flags are set, and whole files that
 * search does not use are left out. 1.6 kB compressed instead of 15.6 (docs/decisions/0004-what-flexsearch-does.md). An
 * import of anything that is not there stops the bundling, and calling it throws.
 *
 * @param root folder of the project.
 */
export function flexSearchParts(root: string): Plugin {
  const source = path.join(root, "node_modules/flexsearch/src");
  const namespace = "flexsearch-parts";
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^flexsearch$/ }, ({ path: name }) => ({ path: name, namespace }));
      build.onResolve({ filter: /^\./ }, ({ importer, path: asked }) => {
        if (!importer.startsWith(source)) return undefined;
        const file = path.resolve(path.dirname(importer), asked);
        const name = path.relative(source, file).replaceAll(path.sep, "/");
        if (kept.has(name)) return { path: file };
        const instead = name === "config.js" ? "flags" : "absent";
        return { path: instead, namespace, sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace }, ({ path: name }) => ({
        contents: contents[name] ?? "",
        resolveDir: source,
      }));
    },
  };
}
