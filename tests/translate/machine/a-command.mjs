// A translator for tests: reads lines of JSON, writes lines of JSON, and does what its arguments say.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [how = "well", log = ""] = process.argv.slice(2);
const starts = existsSync(log) ? readFileSync(log, "utf8").split("start\n").length : 1;
if (log !== "") appendFileSync(log, "start\n");
console.log("Loading the model …");
console.error("it is warm in here");
let read = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, terms } = JSON.parse(line);
  read++;
  if (log !== "") appendFileSync(log, `${text}\n`);
  if (how === "dies-once" && starts === 1 && read === 3) process.exit(7);
  if (how === "dies-at-one" && text.includes("سم")) process.kill(process.pid, "SIGKILL");
  if (how === "silent") continue;
  if (how === "sleeps") await new Promise(() => setInterval(() => undefined, 1000));
  if (how === "skips" && text.includes("سم")) continue;
  const names = [...terms.map(({ en }) => en), ...(text.match(/\d+/gu) ?? [])].join(" ");
  console.log(
    JSON.stringify({
      id,
      text: `English of it ${Buffer.from(text).toString("hex").replace(/\d/gu, "z").slice(0, 20)} ${names}`,
    }),
  );
  if (how === "slow") await new Promise((resolve) => setTimeout(resolve, 30));
}
