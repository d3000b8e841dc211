import type { Metadata } from "next";
import { openArchive } from "@/lib/archive/open-archive.ts";
import { ChoosePage } from "@/components/choose/choose-page.tsx";
import { chooseMetadata } from "@/components/choose/choose-metadata.ts";

export function generateMetadata(): Metadata {
  return chooseMetadata(openArchive().description);
}

export default function Choose() {
  return <ChoosePage archive={openArchive().description} />;
}
