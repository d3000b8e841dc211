import { direction, type Locale } from "@/lib/locale/locale.ts";

interface ForeignProps {
  readonly lang: Locale;
  readonly children: string;
}

/** A text in one language among those of the interface: kept apart in direction, read out in its language. */
export function Foreign({ lang, children }: ForeignProps) {
  return (
    <bdi lang={lang} dir={direction(lang)}>
      {children}
    </bdi>
  );
}
