import type { ReactNode } from "react";
import { direction, type Locale } from "@/lib/locale/locale.ts";
import { EarlyScript } from "./early-script.tsx";
import { FontFaces, type AssetUrl } from "./font-faces.tsx";

interface HtmlDocumentProps {
  readonly locale: Locale;
  readonly assetUrl: AssetUrl;
  readonly children: ReactNode;
}

/** The document around every page: language, direction, faces and the reader's choices. */
export function HtmlDocument({ locale, assetUrl, children }: HtmlDocumentProps) {
  return (
    // The early script sets attributes here before React (in development) looks at them.
    <html lang={locale} dir={direction(locale)} suppressHydrationWarning>
      {/* A document of the App Router; the rule knows that only of files below app/. */}
      {/* eslint-disable-next-line @next/next/no-head-element */}
      <head>
        <FontFaces locale={locale} assetUrl={assetUrl} />
        <EarlyScript readerModule={assetUrl("islands/reader.js")} />
      </head>
      <body>{children}</body>
    </html>
  );
}
