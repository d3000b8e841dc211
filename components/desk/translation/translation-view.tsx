import type { DeskTranslation } from "@/lib/desk/api.ts";
import { useDesk } from "../state/desk-context.ts";
import type { QueuePlace } from "../state/route.ts";
import { useAsk } from "../state/use-ask.ts";
import { TranslationDesk } from "./translation-desk.tsx";

interface TranslationViewProps {
  readonly id: string;
  readonly queue: QueuePlace | null;
}

/** The English of one article, as soon as it is there. */
export function TranslationView({ id, queue }: TranslationViewProps) {
  const { s } = useDesk();
  const path = `/api/translation?id=${encodeURIComponent(id)}`;
  const { value, fault } = useAsk<DeskTranslation>(path);
  if (value !== null) return <TranslationDesk translation={value} queue={queue} />;
  return fault === null ? <p className="soft">{s.opening}</p> : <p className="note">{fault}</p>;
}
