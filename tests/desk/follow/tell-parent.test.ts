import { fork } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

test("a process whose desk closes while it works ends without a word", async () => {
  const child = fork(path.join(import.meta.dirname, "tell-when-gone.ts"), [], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  child.on("message", () => {
    child.send("work");
    child.disconnect();
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const said = child.stderr === null ? null : await text(child.stderr);
  expect({ code: await ended, said }).toEqual({ code: 0, said: "" });
});
