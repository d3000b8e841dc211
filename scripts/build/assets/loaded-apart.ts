import path from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";

/** What the bundles have in common. */
export type SharedOptions = BuildOptions & { readonly metafile: true };

/**
 * Makes what a bundle loads by `import()` a bundle of its own, which repeats what both need: split by esbuild, the first
 * would have to wait for what they share.
 * @param onBundle hears of each
 */
export function loadedApart(
  options: SharedOptions,
  onBundle: (outputs: Metafile["outputs"]) => void = () => undefined,
): Plugin {
  return {
    name: "loaded-apart",
    setup(bundle) {
      bundle.onResolve({ filter: /^\./ }, async ({ kind, path: name, resolveDir }) => {
        if (kind !== "dynamic-import" || resolveDir.includes("node_modules")) return null;
        const entryPoints = [path.resolve(resolveDir, name)];
        const { metafile } = await build({ ...options, entryPoints });
        onBundle(metafile.outputs);
        const [output = ""] = Object.keys(metafile.outputs);
        return { path: `./${path.basename(output)}`, external: true };
      });
    },
  };
}
