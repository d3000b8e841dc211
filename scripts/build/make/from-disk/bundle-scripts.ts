import { build, stop } from "esbuild";
import path from "node:path";
import { diskScript } from "../../../../components/from-disk/disk-files.ts";
import { filesBelow } from "../../../../lib/base/hash-files.ts";
import { asksServer } from "../../assets/asks-server.ts";
import { flexSearchParts } from "../../assets/flexsearch-parts.ts";

/** In the copy, the modules on the left are those on the right. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\/locale\/paths\.ts$/, "components/from-disk/paths-from-disk.ts"],
  [/\/fetch-page\.ts$/, "components/from-disk/fetch-page-from-disk.ts"],
];

/** What the bundles say in the place of what browsers keep from pages that are opened from a disk. */
const define: Readonly<Record<string, string>> = {
  "process.env.NODE_ENV": '"production"',
  "import.meta.url": "sijillDisk.base",
  fetch: "sijillDisk.fetch",
  Worker: "sijillDisk.Worker",
};

/** What is said besides in one of them. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "search.worker": { self: "sijillDisk.scope" },
  // Nothing can be kept, as in a browser that has no service workers: that is what the page then says.
  "keep-offline": { navigator: "{}" },
};

/**
 * Bundles the islands for pages that are opened from a disk: each a plain script with all that it needs, without modules,
 * which browsers do not load there.
 * @param faces file names of the faces that only a reader's choice calls for
 * @param hasIndex whether the site has a search index; without one the search page says what it needs
 * @returns file → text; an island's file is `_assets/<name>.js`
 */
export async function bundleScripts(
  root: string,
  faces: { readonly digits: string; readonly bare: string },
  hasIndex: boolean,
): Promise<ReadonlyMap<string, string>> {
  const islands = filesBelow(path.join(root, "components")).flatMap((file) => {
    const [, name, worker = ""] = /([^/\\]+?)(?:\.island|(\.worker))\.ts$/.exec(file) ?? [];
    return name === undefined ? [] : [[`${name}${worker}`, file] as const];
  });
  const folder = path.join(root, "components/from-disk");
  const entries = [["from-disk", path.join(folder, "from-disk.ts")], ...islands];
  const scripts = new Map<string, string>();
  for (const [name = "", file = ""] of entries) {
    if (name === "offline" || (name === "search.worker" && !hasIndex)) continue;
    const isRuntime = `_assets/${name}.js` === diskScript;
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [file],
      write: false,
      bundle: true,
      format: "iife",
      ...(name === "reader" ? { globalName: "sijillReader" } : {}),
      minify: true,
      target: ["es2022"],
      platform: "browser",
      preserveSymlinks: true,
      charset: "utf8",
      legalComments: "none",
      alias: { "@": root },
      define: isRuntime ? {} : { ...define, ...own[name], SIJILL_FACES: JSON.stringify(faces) },
      plugins: [
        flexSearchParts(root),
        ...(hasIndex ? [] : [asksServer(root)]),
        {
          name: "from-disk",
          setup(bundle) {
            for (const [filter, other] of instead)
              bundle.onResolve({ filter }, ({ importer }) =>
                path.dirname(importer) === folder ? null : { path: path.join(root, other) },
              );
          },
        },
      ],
      logLevel: "silent",
    });
    scripts.set(`_assets/${name}.js`, outputFiles[0]?.text ?? "");
  }
  await stop();
  return scripts;
}
