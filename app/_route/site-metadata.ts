import type { Metadata } from "next";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { pageMetadata, type PageInfo } from "@/components/page/page-metadata.ts";

/** The head of a page, with what the archive says of itself. */
export function siteMetadata(page: PageInfo): Metadata {
  return pageMetadata(openArchive().description, page);
}
