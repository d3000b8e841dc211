import type { ReactNode } from "react";
import { assetUrl } from "@/lib/archive/read/assets.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import type { Locale } from "@/lib/locale/locale.ts";
import { SecondFaces } from "@/components/page/font-faces.tsx";
import { PageFrame, type PageFrameProps } from "@/components/page/page-frame.tsx";

interface SiteFrameProps extends Omit<PageFrameProps, "archive" | "html"> {
  /** Another language that the page is read in from the start: its faces come with it. */
  readonly alsoIn?: Locale | null;
  readonly children: ReactNode;
}

/**
 * The frame of a page, with what the archive says of itself.
 *
 * The content is made into HTML here, in one go. Left to Next, React would write every element of it into the
 * payload for the browser, read that again and only then make HTML of it: half the cost of a page, for a payload
 * that no page keeps.
 */
export async function SiteFrame({ alsoIn = null, children, ...frame }: SiteFrameProps) {
  // Next refuses this import at the head of a file, lest it come into a bundle for browsers.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return (
    <>
      {alsoIn !== null && <SecondFaces locale={alsoIn} assetUrl={assetUrl} />}
      <PageFrame
        {...frame}
        archive={openArchive().description}
        html={renderToStaticMarkup(children)}
      />
    </>
  );
}
