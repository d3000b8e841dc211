import type { Translation } from "@/lib/article/translation.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import type { ArticlePartProps } from "../page/article-part-props.ts";
import { Chip } from "./chip.tsx";
import { translatedPart, TranslationNote } from "./translation-note.tsx";

/** How much of the article is in English, and how far that is; an Arabic page shows the record, and has them among the facts. */
export function TranslationChips({ view, locale }: Pick<ArticlePartProps, "view" | "locale">) {
  if (locale === "ar") return null;
  const s = stringsFor(locale).article;
  const { translation, summary } = view;
  const { english } = summary;
  const part = translatedPart(summary, s);
  const extent = english.text === "part" ? "part" : english.title === null ? "none" : "headline";
  return (
    <>
      {part !== null && (
        <Chip word={s.extent[extent]}>
          <p>{part}</p>
        </Chip>
      )}
      {translation !== null && (
        <Chip word={view.translationIsStale ? s.olderThanText : quality(translation, locale)}>
          <TranslationNote view={view} locale={locale} />
        </Chip>
      )}
    </>
  );
}

/** How far a translation is, in a few words. */
function quality({ titleState, states }: Translation, locale: Locale): string {
  const s = stringsFor(locale).article.quality;
  const parts = [titleState, ...states].filter((state) => state !== null);
  const reviewed = parts.filter((state) => state === "reviewed").length;
  if (reviewed === parts.length) return s.reviewed;
  if (reviewed > 0) return s.partly;
  return parts.includes("machine") ? s.machine : s.draft;
}
