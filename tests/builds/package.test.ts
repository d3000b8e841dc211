import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences, siteHashes } from "../../scripts/bench/build/site-hashes.ts";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const environment = { ...process.env, SIJILL_SITE_URL: "https://archive.example" };
let lab = "";
/** What was packed: paths inside the package. */
let packed: readonly string[] = [];

const at = (...names: string[]) => path.join(lab, "my folder مجلد", ...names);

/** Runs the installed command as a person does, in a folder of theirs. */
function sijill(cwd: string, ...args: string[]) {
  const bin = path.join(lab, "installed", "node_modules", ".bin", "sijill");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: "utf8",
    env: environment,
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), "sijill-package-"));
  const npm = (cwd: string, ...args: string[]) =>
    execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const told = npm(project, "pack", "--json", "--silent", "--pack-destination", lab);
  const list: unknown = JSON.parse(told.slice(told.search(/^[[{]/m)));
  const [{ filename, files }] = Object.values(list as object) as [
    { filename: string; files: { path: string }[] },
  ];
  packed = files.map((file) => file.path);
  for (const folder of [path.join(lab, "installed"), at()]) mkdirSync(folder, { recursive: true });
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  npm(path.join(lab, "installed"), ...install, path.join(lab, filename));
}, 600_000);

afterAll(() => {
  rmSync(lab, { recursive: true, force: true });
});

test("the package has what builds a site, and nothing else", () => {
  expect(packed).toContain("bin/sijill.mjs");
  expect(packed).toContain(".next/server/app-paths-manifest.json");
  const alien = /^(?:tests|docs|scripts\/(?:bench|eval|rooms)|content\/(?!raw\/\S+\.txt$))|\.map$/;
  expect(packed.filter((file) => alien.test(file))).toEqual([]);
  const installed = path.join(lab, "installed", "node_modules");
  const told = packed.filter((file) =>
    readFileSync(path.join(installed, "sijill", file)).includes(project),
  );
  expect(told, "names the folder in which it was packed").toEqual([]);
  expect(
    readdirSync(installed).filter((name) => /^(?:vitest|eslint|typescript)$/.test(name)),
  ).toEqual([]);
});

test("what cannot be, or asks for help alone, leaves nothing on the disk", () => {
  expect(sijill(at(), "biuld")).toEqual({
    status: 2,
    stdout: "",
    stderr:
      'npx sijill: there is no command "biuld"; perhaps build is meant; npx sijill --help lists them.\n',
  });
  expect(sijill(at(), "build", "--outt", "x")).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^npx sijill build: there is no option --outt; perhaps --out is meant; /,
    ),
  });
  for (const args of [["--help"], ["build", "--help"], ["--version"]])
    expect(sijill(at(), ...args)).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(at())).toEqual([]);
});

test("a new archive is made, converted, and built as the project itself builds it", () => {
  expect(sijill(at(), "new", "my archive")).toMatchObject({ status: 0, stderr: "" });
  expect(sijill(at(), "new", "my archive")).toEqual({
    status: 1,
    stdout: "",
    stderr: "my archive has files already: name a folder that is new or empty.\n",
  });
  expect(sijill(at("my archive"), "ingest").status).toBe(0);
  const where = ["--content", "my archive/content", "--out", "the site"];
  const built = sijill(at(), "build", ...where);
  expect(built).toMatchObject({ status: 0, stderr: "" });
  expect(built.stdout).toMatch(/Compile the pages: as before/);
  expect(readdirSync(at()).sort()).toEqual(["my archive", "the site"]);
  expect(readdirSync(at("my archive")).sort()).toEqual([
    ...[".github", ".gitignore", ".sijill", "README.md", "content"],
  ]);

  cpSync(at("my archive", "content"), path.join(lab, "content"), { recursive: true });
  const options = ["--content", path.join(lab, "content"), "--out", path.join(lab, "out")];
  execFileSync(process.execPath, ["--import", "tsx", "scripts/build.ts", ...options], {
    cwd: project,
    stdio: "pipe",
    env: { ...environment, NODE_ENV: "production" },
  });
  expect(differences(siteHashes(path.join(lab, "out")), siteHashes(at("the site")))).toEqual([]);
}, 600_000);

test("the site is served, until the command is told to end", async () => {
  const port = await freePort();
  const bin = path.join(lab, "installed", "node_modules", ".bin", "sijill");
  const server = spawn(process.execPath, [bin, "serve", "--out", "the site"], {
    cwd: at(),
    env: { ...environment, PORT: String(port), SIJILL_CONTENT: "my archive/content" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  const page = await fetch(`http://localhost:${port}/ar/articles/000/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html lang="ar"');
  server.kill("SIGTERM");
  await once(server, "close");
  await expect(fetch(`http://localhost:${port}/ar/`)).rejects.toThrow();
}, 120_000);

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
