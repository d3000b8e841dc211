import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Metafile } from "esbuild";
import { faceFiles } from "../../../components/page/font-face-data.ts";
import { paths } from "../../../lib/locale/paths.ts";

/** Where the build leaves the notices, in the cache; and in the site. */
export const noticesFile = paths.notices.slice(1);

/** Of what pages carry besides bundles and faces: Tailwind's rules in style sheets, and the shapes of the map. */
const inPages: readonly string[] = ["tailwindcss", "world-atlas"];

/** The packages of which something stands in the bundles that esbuild made. */
export function bundledPackages(outputs: Metafile["outputs"]): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.flatMap(([file, { bytesInOutput }]) => {
    const name = /.*(?:^|[/\\])node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(file)?.[1];
    return name === undefined || bytesInOutput === 0 ? [] : [name.replaceAll("\\", "/")];
  });
  return [...new Set(names)].sort();
}

/**
 * The notices that the licences of others ask for: every package of which readers get something, with the text of its
 * licence as it comes with the package.
 * @param root folder of the project
 * @param bundled names of the packages in the bundles
 * @throws {Error} with one sentence where a package brings no licence
 */
export function thirdPartyNotices(root: string, bundled: readonly string[]): string {
  const faces = Object.values(faceFiles).map(({ source }) => packageOf(source));
  const names = [...new Set([...bundled, ...faces, ...inPages])].sort();
  const notices = names.map((name) => {
    const folder = path.join(root, "node_modules", name);
    const { version, license } = JSON.parse(
      readFileSync(path.join(folder, "package.json"), "utf8"),
    ) as { version: string; license?: string };
    const file = readdirSync(folder).find((each) => /^(?:licen[cs]e|copying|ofl)\b/i.test(each));
    if (file === undefined)
      throw new Error(
        `The package ${name} brings no licence, and readers get a part of it: ask its authors, or use another.`,
      );
    const text = readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
    return `${name} ${version}${license === undefined ? "" : ` (${license})`}\n\n${text}\n`;
  });
  const line = `\n${"-".repeat(80)}\n\n`;
  return `This site has parts of the following packages, under these licences.\n${line}${notices.join(line)}`;
}

function packageOf(module: string): string {
  return module
    .split("/")
    .slice(0, module.startsWith("@") ? 2 : 1)
    .join("/");
}
