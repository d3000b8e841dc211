import type { Locale } from "@/lib/locale/locale.ts";
import { type ArabicName, nameIn } from "@/lib/locale/name-in.ts";
import { OwnScript } from "../article/page/article-link.tsx";

interface NameTextProps {
  readonly name: ArabicName;
  readonly locale: Locale;
}

/** The name of a record; an English page shows the Arabic one, marked as such, where there is no English. */
export function NameText({ name, locale }: NameTextProps) {
  const { text, lang } = nameIn(name, locale);
  return lang === locale ? text : <OwnScript {...{ lang, locale }}>{text}</OwnScript>;
}
