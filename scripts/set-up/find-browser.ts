import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { packageCommand, runCommand } from "./run-command.ts";

/** The sentence for a machine on which no browser can be had. */
export const noBrowser =
  "No browser for the browser tests: install Chromium or Chrome, or set CHROME_PATH to one.";

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds a Chromium or Chrome: `CHROME_PATH`, else an installed one, else the one that Playwright has
 * downloaded before. Null when there is none.
 * @throws {Error} when `CHROME_PATH` is set and is not an executable file
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  const chosen = env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    if (!isExecutable(chosen)) {
      throw new Error(`CHROME_PATH is "${chosen}", which is not a program that can be run.`);
    }
    return chosen;
  }
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  for (const command of commands) {
    for (const folder of folders) {
      const file = path.join(folder, command);
      if (isExecutable(file)) return file;
    }
  }
  const application = applications.find(isExecutable);
  if (application !== undefined) return application;
  const downloaded = chromium.executablePath();
  return downloaded !== "" && existsSync(downloaded) ? downloaded : null;
}

/**
 * Finds a browser or gets one: Playwright's own download, else Debian's package where this may install it.
 * @param say called with one sentence before each attempt
 * @throws {Error} with `noBrowser` when none can be had
 */
export async function obtainBrowser(root: string, say: (line: string) => void): Promise<string> {
  const found = findBrowser();
  if (found !== null) return found;

  say("No Chromium or Chrome is installed: trying Playwright's own download.");
  const cli = packageCommand("@playwright/test", "playwright", root);
  await runCommand(process.execPath, [cli, "install", "chromium"], { cwd: root, timeout: 300_000 });
  const downloaded = findBrowser();
  if (downloaded !== null) return downloaded;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Playwright's download cannot be reached: installing Debian's chromium package.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runCommand("apt-get", ["update", "-qq"], { cwd: root, env });
    await runCommand("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      cwd: root,
      env,
    });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(noBrowser);
}

/** What a browser is started with. Root may not use Chromium's sandbox; the rest keeps it off the network. */
export function browserArguments(): readonly string[] {
  const quiet = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
