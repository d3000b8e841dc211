import { readFile } from "node:fs/promises";
import path from "node:path";
import tailwind from "@tailwindcss/postcss";
import browserslist from "browserslist";
import { build, type Plugin } from "esbuild";
import { browserslistToTargets, transform } from "lightningcss";
import postcss from "postcss";
import { pageStyles } from "../../../components/page/page-styles.ts";

/**
 * Makes the style sheet of each kind of page: what all pages need, then what its component and those that it uses
 * import, in the order of the imports; written for the browsers of `.browserslistrc`.
 * @returns kind of page → text of its sheet
 * @throws {Error} when a sheet is not valid, or loads a file by `url()`: that belongs among the assets
 */
export async function bundleStyles(root: string): Promise<Readonly<Record<string, string>>> {
  const entry = /^page-style:/;
  const entries: Plugin = {
    name: "page-styles",
    setup(bundle) {
      bundle.onResolve({ filter: entry }, ({ path: name }) => ({
        path: name,
        namespace: "page-style",
      }));
      bundle.onLoad({ filter: entry, namespace: "page-style" }, ({ path: name }) => ({
        contents: `import "./page/page.css"; import "./${name.replace(entry, "")}";`,
        resolveDir: path.join(root, "components"),
      }));
      // Tailwind finds the names of utilities in the components, and writes the rules of those alone.
      bundle.onLoad({ filter: /[/\\]utilities\.css$/ }, async ({ path: file }) => {
        const source = await readFile(file, "utf8");
        const { css } = await postcss([tailwind({ base: root })]).process(source, { from: file });
        return { contents: css, loader: "css" };
      });
    },
  };
  const result = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(pageStyles).map(([name, component]) => ({
      in: `page-style:${component}`,
      out: name,
    })),
    outdir: "styles",
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    alias: { "@": root },
    plugins: [entries],
    logLevel: "silent",
  });
  const targets = browserslistToTargets(browserslist(undefined, { path: root }));
  const sheets = result.outputFiles.filter(({ path: file }) => file.endsWith(".css"));
  return Object.fromEntries(
    sheets.map(({ path: file, contents }) => {
      const name = path.basename(file, ".css");
      const { code } = transform({ filename: file, code: contents, targets, minify: true });
      const text = new TextDecoder().decode(code).trim();
      if (/url\((?!["']?(?:data:|#))|<\/style/i.test(text))
        throw new Error(
          `The styles of ${name} load a file by url() or end the style element; link assets instead.`,
        );
      return [name, text];
    }),
  );
}
