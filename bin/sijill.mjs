#!/usr/bin/env node
// Plain JavaScript, as nothing translates TypeScript yet.
import { readFileSync } from "node:fs";

const { engines, version } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
);
const [oldest] = /[\d.]+/.exec(engines.node);
const [major, minor] = process.versions.node.split(".").map(Number);
const [oldestMajor, oldestMinor] = oldest.split(".").map(Number);

if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  process.stderr.write(
    `Sijill needs Node ${oldest} or newer, and this is ${process.versions.node}: install a newer Node from https://nodejs.org.\n`,
  );
  process.exitCode = 1;
} else {
  process.env.SIJILL_PACKAGED = version;
  const { register } = await import("tsx/esm/api");
  // The tsconfig.json of the folder where a person is says nothing of these files.
  register({ tsconfig: false });
  const { sijill } = await import("../scripts/package/sijill.ts");
  await sijill(process.argv.slice(2), version);
}
