import path from "node:path";
import { build } from "esbuild";

/**
 * Bundles the desk's page for the browser: `desk.js`, `desk.css` and the faces that the sheet names, each under its name
 * below the address of the page.
 * @param root folder of the project
 * @throws {Error} when something in `components/desk/` does not compile
 */
export async function bundlePage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { desk: "components/desk/desk.tsx" },
    outdir: "desk",
    write: false,
    bundle: true,
    format: "esm",
    minify: true,
    target: ["es2022"],
    platform: "browser",
    jsx: "automatic",
    charset: "utf8",
    legalComments: "none",
    alias: { "@": root },
    loader: { ".woff2": "file" },
    assetNames: "[name]",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
}
