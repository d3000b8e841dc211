import type { Metadata } from "next";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { NotFoundPage } from "@/components/not-found/not-found-page.tsx";
import { SecondFaces } from "@/components/page/font-faces.tsx";
import { HtmlDocument } from "@/components/page/html-document.tsx";
import "./styles.css";

export const metadata: Metadata = {
  title: `${stringsFor("ar").notFound.title} · ${isolate(stringsFor("en").notFound.title)}`,
};

/** Served for every address that does not exist, whichever language was meant. */
export default function GlobalNotFound() {
  return (
    <HtmlDocument locale="ar" assetUrl={assetUrl}>
      <SecondFaces locale="en" assetUrl={assetUrl} />
      <NotFoundPage />
    </HtmlDocument>
  );
}
