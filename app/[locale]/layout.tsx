import type { ReactNode } from "react";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { locales } from "@/lib/locale/locale.ts";
import { HtmlDocument } from "@/components/page/html-document.tsx";
import { localeOf } from "../_route/locale-of.ts";
import "../styles.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

interface LayoutProps {
  readonly params: Promise<{ locale: string }>;
  readonly children: ReactNode;
}

export default async function LocaleLayout({ params, children }: LayoutProps) {
  const locale = localeOf((await params).locale);
  return (
    <HtmlDocument locale={locale} assetUrl={assetUrl}>
      {children}
    </HtmlDocument>
  );
}
