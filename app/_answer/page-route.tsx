import type { ReactNode } from "react";
import type { Archive } from "@/lib/archive/ask/archive.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { isLocale, type Locale } from "@/lib/locale/locale.ts";
import { menuOf } from "@/lib/site/menu.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { PageData, type PageSubject } from "@/components/page/page-data.tsx";
import { type OtherLanguage, PageDocument } from "@/components/page/page-document.tsx";
import { PageFrame } from "@/components/page/page-frame.tsx";
import type { PageStyle } from "@/components/page/page-styles.ts";
import { PageTags, type PageInfo } from "@/components/page/page-tags.tsx";
import type { Section } from "@/components/page/section.ts";
import { htmlResponse } from "./html-response.ts";
import { notFoundResponse } from "./not-found-response.tsx";

/** What a route says of the page at an address. */
export interface Page extends Omit<PageInfo, "locale">, PageSubject {
  readonly style: PageStyle;
  /** The section that the navigation marks as the reader's place. */
  readonly section?: Section;
  /** See `PageDocument`. */
  readonly otherLanguage?: OtherLanguage;
  readonly translated?: boolean;
  readonly content: ReactNode;
}

/** How Next calls a route: with the segments of the address that its folders name. */
type Handler<Segments> = (
  request: Request,
  context: { readonly params: Promise<Segments> },
) => Promise<Response>;

/**
 * Makes the handler of a route that shows one kind of page. Routes answer finished HTML by themselves, instead of
 * leaving it to Next's pages and layouts, because readers get no router and no React
 * (docs/decisions/0003-how-pages-are-made.md).
 * @param read what stands at an address, from its segments; null where nothing does
 */
export function pageRoute<Segments extends object = object>(
  read: (at: Segments & { readonly locale: Locale }, archive: Archive) => Page | null,
): Handler<Segments & { readonly locale: string }> {
  return async (_, { params }) => {
    const segments = await params;
    const { locale } = segments;
    if (!isLocale(locale)) return notFoundResponse();
    const archive = openArchive();
    const page = read({ ...segments, locale }, archive);
    if (page === null) return notFoundResponse();
    const { description } = archive;
    const { style, section, otherLanguage = "words", content, ...info } = page;
    const { translated = false, ...shown } = info;
    return htmlResponse(
      <PageDocument
        {...{ locale, style, otherLanguage, translated }}
        assets={siteAssets}
        head={
          <>
            <PageTags archive={description} page={{ ...shown, locale }} />
            <PageData archive={description} page={{ ...shown, locale }} {...{ section, style }} />
          </>
        }
      >
        <PageFrame
          {...{ locale, section }}
          name={description.name[locale]}
          menu={menuOf(archive)}
          path={shown.path}
        >
          {content}
        </PageFrame>
      </PageDocument>,
    );
  };
}
