import { writeSync } from "node:fs";
import { openJournal } from "../../../scripts/desk/write/journal.ts";
import { readVersioned } from "../../../scripts/desk/write/version.ts";

/*
 * Decides on and on until it is killed: two files together each time, now and then the last step taken back. It says what
 * is done as soon as it is.
 */
const [folder = "", content = "", first = "0"] = process.argv.slice(2);
const journal = openJournal(folder, content);
const files = ["editorial/1.yaml", "authorities/person/a.yaml"] as const;
const say = (line: string): void => void writeSync(1, `${line}\n`);

for (let turn = Number(first); ; turn++) {
  const what = { ar: `${turn}`, en: `${turn}` };
  const text = `turn: ${turn}\n${"#".repeat(2000)}\n`;
  journal.write(
    what,
    files.map((file) => ({ file, version: readVersioned(`${content}/${file}`).version, text })),
  );
  say(`wrote ${turn}`);
  if (turn % 3 === 2) {
    journal.undo();
    say(`undid ${turn}`);
  }
}
