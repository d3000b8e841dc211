import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { siteAssets } from "@/lib/site/assets.ts";
import { ChoosePage } from "@/components/choose/choose-page.tsx";
import { PageDocument } from "@/components/page/page-document.tsx";
import { ChooseData } from "@/components/page/page-data.tsx";
import { ChooseTags } from "@/components/page/page-tags.tsx";
import { htmlResponse } from "./_answer/html-response.ts";

/** The page before the languages part is written in Arabic first; its English half says so itself. */
export function GET(): Promise<Response> {
  const archive = openArchive().description;
  return htmlResponse(
    <PageDocument
      locale="ar"
      otherLanguage="texts"
      assets={siteAssets}
      style="choose"
      head={
        <>
          <ChooseTags archive={archive} />
          <ChooseData archive={archive} />
        </>
      }
    >
      <ChoosePage archive={archive} />
    </PageDocument>,
  );
}
