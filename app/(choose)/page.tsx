import type { Metadata } from "next";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { ChoosePage } from "@/components/choose/choose-page.tsx";
import { chooseMetadata } from "@/components/choose/choose-metadata.ts";
import { SecondFaces } from "@/components/page/font-faces.tsx";

export function generateMetadata(): Metadata {
  return chooseMetadata(openArchive().description);
}

export default function Choose() {
  return (
    <>
      <SecondFaces locale="en" assetUrl={assetUrl} />
      <ChoosePage archive={openArchive().description} />
    </>
  );
}
