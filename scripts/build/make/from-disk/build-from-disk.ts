import { readFileSync } from "node:fs";
import path from "node:path";
import { diskScript, isData, isRecordPage } from "../../../../components/from-disk/disk-files.ts";
import { earlyScript } from "../../../../components/page/page-document.tsx";
import { faceFiles } from "../../../../components/page/font-face-data.ts";
import { filesBelow, sha256 } from "../../../../lib/base/hash-files.ts";
import { siteAssets } from "../../../../lib/site/assets.ts";
import { headersFile, serviceWorker } from "../../../serve/security-headers.ts";
import type { Settings } from "../../../set-up/settings.ts";
import { inlineScript } from "../../assets/build-assets.ts";
import { openOutput, type OutputChanges } from "../../output/output.ts";
import { refuseForeignFolder } from "../../output/own-folder.ts";
import { bundleScripts } from "./bundle-scripts.ts";
import { diskPage, diskPolicy } from "./disk-page.ts";

/**
 * What only a server sends or a browser takes from one alone, compressed copies, the site's own modules, and pictures that
 * only previews of links show.
 */
const left = new RegExp(
  `/og\\.png$|\\.(?:br|gz|webmanifest)$|^(?:${headersFile}|${serviceWorker.replace(".", "\\.")})$|^_offline/|^_assets/[^/]*\\.js$`,
);

type DiskSettings = Pick<
  Settings,
  "root" | "outDir" | "contentDir" | "cacheDir" | "basePath" | "search"
>;

/** The folder of the copy, beside that of the site. */
export function diskFolder({ outDir }: Pick<Settings, "outDir">): string {
  return `${outDir}-from-disk`;
}

/** @throws {Error} with one sentence where the copy's folder holds files of somebody else */
export function refuseForeignDisk(settings: DiskSettings): void {
  const mark = { file: diskScript, begun: "disk-folder", what: "a copy that opens from a disk" };
  refuseForeignFolder({ ...settings, outDir: diskFolder(settings) }, mark);
}

/**
 * Writes a copy of the finished site that opens from a folder, without a server: pages whose addresses lead to files,
 * plain scripts, and the data of searches and timelines as scripts. Equal sites have equal copies.
 * @param policy the Content-Security-Policy of the site
 */
export async function buildFromDisk(
  settings: DiskSettings,
  policy: string,
): Promise<OutputChanges> {
  const { root, outDir, basePath, search } = settings;
  const asset = (name: string) => siteAssets.url(name).slice(basePath.length);
  const face = (name: string) => path.posix.basename(asset(`fonts/${name}`));
  const faces = { digits: face(faceFiles.digits.file), bare: face(faceFiles.bare.file) };
  const bundles = await bundleScripts(root, faces, search.index);
  const early = { site: siteAssets.text(earlyScript), disk: await inlineScript(root, null) };
  const hash = (text: string) => `sha256-${sha256(text, "base64")}`;
  const pages = {
    basePath,
    early,
    policy: diskPolicy(policy, { site: hash(early.site), disk: hash(early.disk) }),
    scripts: new Map(
      [...bundles.keys()]
        .filter((file) => file !== diskScript)
        .map((file) => [asset(`islands/${path.posix.basename(file)}`), file]),
    ),
  };
  const output = openOutput(diskFolder(settings), null);
  for (const [file, text] of bundles) await output.put(file, text);
  const put = (name: string, content: string) =>
    output.put(
      `${name}.js`,
      `sijillDisk.take(${JSON.stringify(encodeURI(name))},${JSON.stringify(content)})`,
    );
  for (const source of filesBelow(outDir)) {
    const file = path.relative(outDir, source).split(path.sep).join("/");
    if (left.test(file)) continue;
    const bytes = readFileSync(source);
    if (isData(file)) await put(file, bytes.toString(file.endsWith(".bin") ? "base64" : "utf8"));
    else if (file.endsWith(".html")) {
      const html = diskPage(bytes.toString("utf8"), file, pages);
      await output.put(file, html);
      if (isRecordPage(file))
        await put(file, /<main[\s>][\s\S]*?(<header[\s\S]*?<\/header>)/.exec(html)?.[1] ?? "");
    } else await output.put(file, bytes);
  }
  return output.finish();
}
