// Loaded before a command: ends its process, as kill -9 does, at one of its writes to a folder, or counts them. Plain
// JavaScript, since it comes before what translates, which writes too.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.SIJILL_KILL_AT ?? 0);
/** `before` the write, when `half` of it is done, or `after` it. */
const moment = process.env.SIJILL_KILL_MOMENT ?? "after";
const folder = process.env.SIJILL_KILL_IN ?? "";
const counted = process.env.SIJILL_KILL_COUNT;
let count = 0;

function end() {
  process.kill(process.pid, "SIGKILL");
  // The signal may take a moment to come, and nothing must be done in it.
  for (;;);
}

const halfOf = (data) =>
  (typeof data === "string" ? data : Buffer.from(data)).slice(0, data.length >> 1);

/** Puts the killer around a function that writes; `data` is the place of what it writes among its arguments. */
function guard(owner, name, data) {
  const write = owner[name];
  owner[name] = (...args) => {
    if (!args.some((arg) => typeof arg === "string" && arg.startsWith(folder)))
      return write(...args);
    count += 1;
    if (count !== at) return write(...args);
    if (moment === "before") end();
    const isHalf = moment === "half" && data !== undefined && args[data] != null;
    const given = isHalf ? args.map((arg, place) => (place === data ? halfOf(arg) : arg)) : args;
    let done;
    try {
      done = write(...given);
    } finally {
      // It may fail as well, and be tried again in another way.
      if (typeof done?.then !== "function") end();
    }
    return done.finally(end);
  };
}

for (const name of ["renameSync", "rmSync", "unlinkSync", "rmdirSync", "mkdirSync", "copyFileSync"])
  guard(fs, name);
guard(fs, "writeFileSync", 1);
guard(fs, "appendFileSync", 1);
for (const name of ["rename", "rm", "unlink", "mkdir", "copyFile"]) guard(fs.promises, name);
guard(fs.promises, "writeFile", 1);
syncBuiltinESMExports();
if (counted !== undefined) {
  const { writeFileSync } = fs;
  process.on("exit", () => writeFileSync(counted, String(count)));
}
