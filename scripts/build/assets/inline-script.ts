import { readFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";

/**
 * Makes the script that stands in every page from its source, `components/page/early.inline.ts`.
 * @param reader address of the reader's module, with the base path
 * @returns the code, small, without a line break at its end
 */
export async function inlineScript(root: string, reader: string): Promise<string> {
  const source = readFileSync(path.join(root, "components/page/early.inline.ts"), "utf8");
  const { code } = await transform(source, {
    loader: "ts",
    format: "esm",
    target: "es2022",
    minify: true,
    charset: "utf8",
    define: { SIJILL_READER: JSON.stringify(reader) },
  });
  // In a block, so that its names are its own: a script that is no module shares one scope with all others.
  return `{${code.trim().replace(/;$/, "")}}`;
}
