import type { TranslatorSettings } from "@/lib/archive/read/translator.ts";
import { translatorSchema } from "@/lib/archive/read/translator.ts";
import { runMachine, type MachineOptions } from "@/scripts/translate/machine/run-machine.ts";
import { tellMachine } from "@/scripts/translate/tell.ts";
import type { TemporaryContent } from "../temporary-content.ts";

/** Has an archive translated, with a cache of its own. */
export async function aRun(
  content: TemporaryContent,
  translator: Partial<TranslatorSettings>,
  more: Partial<MachineOptions> = {},
) {
  const run = await runMachine({
    contentDir: content.dir,
    cacheDir: `${content.dir}/cache`,
    translator: translatorSchema.parse({ name: "Engine 1", ...translator }),
    ...{ apiKey: null, outlet: null, headlines: false, limit: Infinity, firstWait: 1 },
    onProgress: () => undefined,
    ...more,
  });
  return { ...run, story: tellMachine(run) };
}
