import type { ReactNode } from "react";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { HtmlDocument } from "@/components/page/html-document.tsx";
import "../styles.css";

/** The page before the languages part is written in Arabic first; its English half says so itself. */
export default function ChooseLayout({ children }: { readonly children: ReactNode }) {
  return (
    <HtmlDocument locale="ar" assetUrl={assetUrl}>
      {children}
    </HtmlDocument>
  );
}
