import type { OutputChanges } from "./output.ts";

/** Tells what has to be uploaded. */
export function report({ written, removed, total }: OutputChanges): void {
  const shown = 40;
  process.stdout.write(
    `\nout/ has ${total} files: ${written.length} written, ${removed.length} removed (the whole list: .cache/changed.json).\n`,
  );
  if (written.length <= shown) for (const file of written) process.stdout.write(`  ${file}\n`);
  for (const file of removed.slice(0, shown)) process.stdout.write(`  removed ${file}\n`);
}

/** What a person must know who builds a site of which nobody has said where it is published. */
