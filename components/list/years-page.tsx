import type { YearCount } from "@/lib/archive/ask/views.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { PageHead } from "./page-head.tsx";
import { YearIndex } from "./count-index.tsx";
import "../page/utilities.css";

interface YearsPageProps {
  readonly locale: Locale;
  readonly years: readonly YearCount[];
}

/** All years of publication. */
export function YearsPage({ locale, years }: YearsPageProps) {
  const s = stringsFor(locale);
  return (
    <>
      <PageHead title={s.home.byYear} intro={s.list.yearsIntro} />
      <div className="max-inline-[34rem]">
        <YearIndex locale={locale} years={years} />
      </div>
    </>
  );
}
