import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "esbuild";

/** The only one of FlexSearch's optional parts that search needs: storages to mount. */
const NEEDED = new Set(["SUPPORT_PERSISTENT"]);
const flag = /\b(SUPPORT_[A-Z]+|DEBUG|PROFILER|POLYFILL)\b/g;
const flagImport = /import\s*\{[^}]*\}\s*from\s*"[./]*config\.js";/g;

/** The files that work by what they do to others when loaded; the rest may go when nothing of them is used. */
const effective = /[/\\]src[/\\](?:index|index[/\\]search)\.js$/;
/**
 * What a browser never reaches: it adds and removes nothing, the analyser encodes, and the mounted storage
 * combines the terms and answers by itself.
 */
const unreached =
  /[/\\]src[/\\](?:document(?:[/\\].*)?|encoder|intersect|index[/\\](?:add|remove)|resolve[/\\].*)\.js$/;
const exported = /export\s+(default\s+)?(?:async\s+)?(?:function|class|const|let)\s*([\w$]+)?/g;

/**
 * Bundles FlexSearch for browsers from its sources, with the parts left out that search does not use, as its own
 * custom builds do (its flags lie in `src/config.js`): 2 kB compressed instead of 17. Answers are the same.
 *
 * @param root folder of the project.
 */
export function flexSearchParts(root: string): Plugin {
  const source = path.join(root, "node_modules/flexsearch/src");
  return {
    name: "flexsearch-parts",
    setup(build) {
      build.onResolve({ filter: /^flexsearch$/ }, () => ({ path: path.join(source, "index.js") }));
      build.onResolve({ filter: /^\./ }, ({ importer, path: asked }) => {
        if (!importer.startsWith(source)) return undefined;
        const file = path.resolve(path.dirname(importer), asked);
        return { path: file, sideEffects: effective.test(file) };
      });
      build.onLoad({ filter: /flexsearch[/\\]src[/\\].*\.js$/ }, async ({ path: file }) => {
        const text = (await readFile(file, "utf8"))
          .replace(flagImport, "")
          .replace(flag, (name) => String(NEEDED.has(name)))
          .replace(/\bRELEASE\b/g, '"custom"');
        if (unreached.test(file)) return { contents: emptied(text) };
        const isIndex = file === path.join(source, "index.js");
        return { contents: isIndex ? `${text}\nexport { Index };` : text };
      });
    },
  };
}

/** A module of the same names with nothing behind them. */
function emptied(text: string): string {
  const names = [...text.matchAll(exported)].map(([, isDefault, name]) =>
    isDefault === undefined ? `const ${name}` : "default",
  );
  return [...new Set(names)]
    .map((name) => `export ${name}${name === "default" ? "" : " ="} undefined;`)
    .join("\n");
}
