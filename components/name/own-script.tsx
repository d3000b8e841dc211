import type { ReactNode } from "react";
import type { Locale } from "@/lib/locale/locale.ts";

interface OwnScriptProps {
  /** The language the words are in. */
  readonly lang: Locale;
  /** The language of the page around them. */
  readonly locale: Locale;
  readonly children: ReactNode;
}

/**
 * A name, number or title inside a line: isolated, and marked with its language where that differs. Arabic among
 * English is set in its own face, since few devices bring a good one; Latin among Arabic in the device's.
 */
export function OwnScript({ lang, locale, children }: OwnScriptProps) {
  if (lang === locale) return <bdi>{children}</bdi>;
  return (
    <bdi lang={lang} className={lang === "ar" ? "face" : undefined}>
      {children}
    </bdi>
  );
}
