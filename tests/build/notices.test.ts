import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stop } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleIslands } from "../../scripts/build/assets/bundle-islands.ts";
import { bundledPackages, thirdPartyNotices } from "../../scripts/build/assets/notices.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
let folder = "";
let packages: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sijill-notices-"));
  ({ packages } = await bundleIslands(root, path.join(folder, "assets"), {}));
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const packageFile = (name: string, file: string) =>
  readFileSync(path.join(root, "node_modules", name, file), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();

test("what stands in the bundles is named, with the text of its licence", () => {
  expect(packages).toEqual(expect.arrayContaining(["flexsearch", "lit-html", "stemmer"]));
  const notices = thirdPartyNotices(root, packages);
  for (const name of packages) {
    const { version } = JSON.parse(packageFile(name, "package.json")) as { version: string };
    expect(notices).toContain(`\n${name} ${version} (`);
  }
  expect(notices).toContain(packageFile("lit-html", "LICENSE"));
  expect(notices).toContain(packageFile("stemmer", "license"));
});

test("so are the faces", () => {
  const notices = thirdPartyNotices(root, []);
  for (const name of ["noto-naskh-arabic", "source-serif-4"]) {
    expect(notices).toContain(`@fontsource-variable/${name} `);
    expect(notices).toContain(packageFile(`@fontsource-variable/${name}`, "LICENSE"));
  }
  expect(notices).toContain("SIL OPEN FONT LICENSE");
});

test("a package counts where something of it is in a bundle, wherever it lies", () => {
  const input = (bytesInOutput: number) => ({ bytesInOutput });
  const output = {
    bytes: 1,
    imports: [],
    exports: [],
    inputs: {
      "components/reader/reader.ts": input(10),
      "node_modules/lit-html/lit-html.js": input(10),
      "node_modules/lit-html/directive.js": input(5),
      "../other/node_modules/a/node_modules/@b/c/index.js": input(1),
      "node_modules\\d\\index.js": input(1),
      "node_modules/unused/index.js": input(0),
    },
  };
  expect(bundledPackages({ "reader.js": output })).toEqual(["@b/c", "d", "lit-html"]);
});
