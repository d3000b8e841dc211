// The only plain JavaScript here: it runs before anything is installed, so nothing could translate TypeScript yet.
// It uses nothing but Node itself.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const oldestNode = [20, 19];

/** Prints one sentence and ends with a failure. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Whether the running Node is at least `oldestNode`. */
function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The packages that a lock file lists, path → entry; null when the file cannot be read. */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * The first package that is missing or of another version; null when all are there. npm keeps
 * `node_modules/.package-lock.json`: what it really installed. Optional packages (other systems' binaries)
 * may be absent.
 */
function firstDifference() {
  const wanted = lockedPackages("package-lock.json");
  if (wanted === null) stop("package-lock.json cannot be read: restore it from the repository.");
  const installed = lockedPackages("node_modules/.package-lock.json");
  if (installed === null) return "node_modules";
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.optional === true || entry.devOptional === true) continue;
    if (installed[path]?.version !== entry.version) return path;
  }
  return null;
}

if (!nodeIsNewEnough()) {
  stop(
    `Sijill needs Node ${oldestNode.join(".")} or newer, and this is ${process.versions.node}: install a newer Node from https://nodejs.org.`,
  );
}

const difference = firstDifference();
if (difference !== null) {
  const why =
    difference === "node_modules" ? "not installed yet" : `${difference} is missing or outdated`;
  process.stdout.write(`Installing the packages (${why}); this takes a minute or two.\n`);
  const started = Date.now();
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) {
    stop(
      "The packages could not be installed: see npm's message above; check the network and the npm registry, then run the command again.",
    );
  }
  process.stdout.write(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}
