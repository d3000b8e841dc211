import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
/** Name of the command → the file that runs. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /\btsx (scripts\/\S+\.ts)$/.exec(line)?.[1];
  return file === undefined ? [] : [[name, file] as const];
});

function start(file: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", file, ...args], { cwd: root });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString("utf8")));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...said }));
  });
  return { child, ended };
}

describe("every command", () => {
  test("there are some", () => expect(commands.length).toBeGreaterThan(12));

  test.for(commands.filter(([name]) => name !== "e2e"))(
    "%s does not start with an option that it does not know",
    async ([name, file]) => {
      const { code, out, err } = await start(file, "--bogus").ended;
      const call = ["start", "test"].includes(name) ? `npm ${name}` : `npm run (?:-s )?${name}`;
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(
        new RegExp(`^${call}: there is no option --bogus; .* -- --help tells what it takes\\.\n$`),
      );
    },
  );

  test.for(["scripts/e2e.ts", "scripts/ingest.ts"])("%s tells its help", async (file) => {
    const { code, out, err } = await start(file, "--help").ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/\n {2}--help +tells this\n[^]*\nExample: npm run /);
  });
});

test("a reader who has seen enough ends a command quietly", async () => {
  const { child, ended } = start("scripts/annotate.ts");
  const line = `${JSON.stringify({ id: 1, text: "زار الوزير الكوري تونس في مارس 2022.".repeat(20) })}\n`;
  child.stdin.on("error", () => undefined);
  child.stdin.end(line.repeat(400));
  child.stdout.once("data", () => child.stdout.destroy());
  const { code, err } = await ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
