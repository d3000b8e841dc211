import type { Locale } from "@/lib/locale/locale.ts";
import type { QueueKind } from "@/lib/desk/api.ts";
import { deskStrings } from "../state/desk-strings.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";

interface QueueWords {
  readonly title: string;
  readonly what: string;
}

/** The name of a list and what stands in it; what articles lack is called as on the site's own report. */
export function queueWords(kind: QueueKind, locale: Locale): QueueWords {
  const { queues } = deskStrings[locale];
  if (kind in queues) return queues[kind as keyof typeof queues];
  const { lacks, advice } = stringsFor(locale).work;
  const lack = kind as keyof typeof lacks;
  return { title: lacks[lack], what: advice[lack] };
}
