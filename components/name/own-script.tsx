import type { ReactNode } from "react";
import type { Locale } from "@/lib/locale/locale.ts";

interface OwnScriptProps {
  /** The language the words are in. */
  readonly lang: Locale;
  /** The language of the page around them. */
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A name, number or title inside a line: isolated, and marked with its language where that differs. */
export function OwnScript({ lang, locale, children }: OwnScriptProps) {
  return <bdi lang={lang === locale ? undefined : lang}>{children}</bdi>;
}
