import type { ReactNode } from "react";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import type { SiteAssets } from "@/lib/site/assets.ts";
import { FacePreloads, faceRules, quranRules, secondFaceRules } from "./font-faces.tsx";
import { pageStyles, type PageStyle } from "./page-styles.ts";

/** Logical name of the script that stands in every page. */
export const earlyScript = "scripts/early";

/** Logical name of the text of a style sheet. */
export function styleName(style: PageStyle): string {
  return `styles/${style}`;
}

interface PageDocumentProps {
  readonly locale: Locale;
  readonly assets: SiteAssets;
  readonly style: PageStyle;
  /** Another language that the page is read in from the start: its faces come with it. */
  readonly alsoIn?: Locale | null;
  /** Set for a text with Quranic marks: the face that draws them comes with it. */
  readonly quranic?: boolean;
  /** Set for an article with a translation: readers who prefer both side by side are led there. */
  readonly translated?: boolean;
  /** What the head says of the page. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The document around every page: language, direction, faces, the reader's choices and its one style sheet. */
export function PageDocument(props: PageDocumentProps) {
  const { locale, assets, style, alsoIn = null, head, children } = props;
  const { quranic = false, translated = false } = props;
  return (
    <html lang={locale} dir={direction(locale)} data-translated={translated || undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <FacePreloads
          locales={alsoIn === null ? [locale] : [locale, alsoIn]}
          assetUrl={assets.url}
        />
        {head}
        <InlineStyle text={faceRules(locale, assets.url)} />
        {alsoIn !== null && <InlineStyle text={secondFaceRules(alsoIn, assets.url)} />}
        {quranic && <InlineStyle text={quranRules(assets.url)} />}
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
    ...languages.map((locale) => faceRules(locale, assets.url)),
    ...languages.map((locale) => secondFaceRules(locale, assets.url)),
    quranRules(assets.url),
    ...sheets.map((style) => assets.text(styleName(style))),
  ];
  return { scripts: [assets.text(earlyScript)], styles: [...new Set(styles)] };
}
