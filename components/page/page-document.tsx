import type { ReactNode } from "react";
import { direction, type Locale, otherLocale } from "@/lib/locale/locale.ts";
import type { SiteAssets } from "@/lib/site/assets.ts";
import { faceSheetName, faceSheets, secondLanguageRules } from "./font-faces.ts";
import { pageStyles, type PageStyle } from "./page-styles.ts";

/** Logical name of the script that stands in every page. */
export const earlyScript = "scripts/early";

/** Logical name of the text of a style sheet. */
export function styleName(style: PageStyle): string {
  return `styles/${style}`;
}

/**
 * How much of the other language a page shows at first sight, beside the link to it: the faces that it is set in come
 * with the page. Where it is `none`, a word that turns up after all is drawn once its face has been fetched.
 */
export type OtherLanguage = "none" | "words" | "texts";

/** The sheets of faces of a page, in their order. */
function sheetsOf(locale: Locale, otherLanguage: OtherLanguage): readonly Locale[] {
  const others: Record<OtherLanguage, readonly Locale[]> = {
    none: [],
    words: locale === "ar" ? [] : ["ar"],
    texts: [otherLocale(locale)],
  };
  const wanted = [locale, ...others[otherLanguage]];
  return faceSheets.filter((sheet) => wanted.includes(sheet));
}

interface PageDocumentProps {
  readonly locale: Locale;
  readonly assets: SiteAssets;
  readonly style: PageStyle;
  readonly otherLanguage?: OtherLanguage;
  /** Set for an article with a translation: readers who prefer both side by side are led there. */
  readonly translated?: boolean;
  /** What the head says of the page. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The document around every page: language, direction, faces, the reader's choices and its one style sheet. */
export function PageDocument(props: PageDocumentProps) {
  const { locale, assets, style, otherLanguage = "words", translated = false } = props;
  const { head, children } = props;
  return (
    <html lang={locale} dir={direction(locale)} data-translated={translated || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {sheetsOf(locale, otherLanguage).map((sheet) => (
          <link key={sheet} rel="stylesheet" href={assets.url(faceSheetName(sheet))} />
        ))}
        {head}
        {otherLanguage === "texts" && (
          <InlineStyle text={secondLanguageRules(otherLocale(locale))} />
        )}
        <script dangerouslySetInnerHTML={{ __html: assets.text(earlyScript) }} />
        <InlineStyle text={assets.text(styleName(style))} />
      </head>
      <body>{children}</body>
    </html>
  );
}

function InlineStyle({ text }: { readonly text: string }) {
  return <style dangerouslySetInnerHTML={{ __html: text }} />;
}

/** The texts of all scripts and style elements that pages carry, for a Content-Security-Policy. */
export function inlineTexts(assets: SiteAssets): {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
} {
  const languages: readonly Locale[] = ["ar", "en"];
  const sheets = Object.keys(pageStyles) as PageStyle[];
  const styles = [
    ...languages.map(secondLanguageRules),
    ...sheets.map((style) => assets.text(styleName(style))),
  ];
  return { scripts: [assets.text(earlyScript)], styles: [...new Set(styles)] };
}
