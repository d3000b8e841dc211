import { openArchive } from "@/lib/archive/open-archive.ts";
import { PageFrame, type PageFrameProps } from "@/components/page/page-frame.tsx";

/** The frame of a page, with what the archive says of itself. */
export function SiteFrame(props: Omit<PageFrameProps, "archive">) {
  return <PageFrame archive={openArchive().description} {...props} />;
}
