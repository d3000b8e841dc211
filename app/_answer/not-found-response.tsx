import { siteAssets } from "@/lib/site/assets.ts";
import { NotFoundPage } from "@/components/choose/not-found-page.tsx";
import { PageDocument } from "@/components/page/page-document.tsx";
import { NotFoundTags } from "@/components/page/page-tags.tsx";
import { htmlResponse } from "./html-response.ts";

/** The answer to every address that does not exist, whichever language was meant. */
export function notFoundResponse(): Promise<Response> {
  return htmlResponse(
    <PageDocument
      locale="ar"
      otherLanguage="texts"
      assets={siteAssets}
      style="notFound"
      head={<NotFoundTags />}
    >
      <NotFoundPage />
    </PageDocument>,
    404,
  );
}
