import { existsSync } from "node:fs";
import path from "node:path";
import { call } from "../lib/base/call.ts";
import { today } from "../lib/dates/today.ts";
import { aboutArchive } from "./bag/about-archive.ts";
import { restoreBag } from "./bag/restore-bag.ts";
import { type Verified, verifyBag } from "./bag/verify-bag.ts";
import { writeBag } from "./bag/write-bag.ts";
import { UsageError } from "./set-up/arguments.ts";
import { bagCommand } from "./set-up/archive-commands.ts";
import { command } from "./set-up/command.ts";
import { here, readSettings } from "./set-up/settings.ts";
import { createSteps } from "./set-up/steps.ts";
import { visible } from "./set-up/visible.ts";

await command(bagCommand, async ({ options: { content, verify, restore }, rest: [folder] }) => {
  if ([content, verify, restore].filter((each) => each !== undefined).length > 1)
    throw new UsageError("--content, --verify and --restore do not go together; give one of them.");
  if (verify !== undefined && folder !== undefined)
    throw new UsageError(`--verify makes no folder, and "${folder}" is one argument too many.`);
  const settings = readSettings();
  const contentDir = content === undefined ? settings.contentDir : path.resolve(content);
  if (verify !== undefined) return (await check(verify)).faults === 0 ? 0 : 1;
  if (restore !== undefined) return makeContent(restore, path.resolve(folder ?? contentDir));
  return makeBag(
    settings.root,
    contentDir,
    path.resolve(here(), folder ?? path.join("bags", today())),
  );
});

async function makeBag(root: string, content: string, target: string): Promise<number> {
  if (!existsSync(content))
    throw new Error(`There is no folder ${content}: make it, or name another with --content.`);
  if (`${target}${path.sep}`.startsWith(`${content}${path.sep}`))
    throw new Error(
      `${target} lies in the content folder, of which it is to be a copy: name another.`,
    );
  const { files, bytes } = await createSteps(1).step(
    "Write the bag",
    (progress) => writeBag(content, target, aboutArchive(root, content, today()), progress),
    (payload) => `${payload.files} files`,
  );
  process.stdout.write(`${target} holds ${files} files, ${megabytes(bytes)}.\n`);
  return 0;
}

/** Verifies a bag, and says what is wrong with it, and whether it is whole. */
async function check(bag: string): Promise<Verified> {
  const say = (sentence: string) => void process.stdout.write(`${visible(sentence)}\n`);
  const found = await createSteps(1).step("Verify the bag", (progress) =>
    verifyBag(bag, say, progress),
  );
  const { files, bytes, manifests, faults } = found;
  process.stdout.write(
    faults === 0
      ? `${bag} is whole: ${files} files, ${megabytes(bytes)}, checked against ${manifests.join(" and ")}.\n`
      : `${bag} is not whole: ${faults === 1 ? "one fault" : `${faults} faults`}, told above.\n`,
  );
  return found;
}

async function makeContent(bag: string, target: string): Promise<number> {
  const verified = await check(bag);
  if (verified.faults > 0) {
    process.stdout.write("Nothing was restored: mend the bag, or take another copy of it.\n");
    return 1;
  }
  const files = await createSteps(1).step("Restore the content", (progress) =>
    restoreBag(bag, target, verified, progress),
  );
  process.stdout.write(`${target} has ${files} files; ${call("build")} makes the site of them.\n`);
  return 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
