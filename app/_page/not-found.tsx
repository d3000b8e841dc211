import { siteAssets } from "@/lib/site/assets.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { stringsFor } from "@/lib/strings/strings-for.ts";
import { NotFoundPage } from "@/components/choose/not-found-page.tsx";
import { PageDocument } from "@/components/page/page-document.tsx";
import { htmlResponse } from "./html-response.ts";

/** The answer to every address that does not exist, whichever language was meant. */
export function notFound(): Promise<Response> {
  const [ar, en] = [stringsFor("ar").notFound.title, stringsFor("en").notFound.title];
  const head = (
    <>
      <meta name="robots" content="noindex" />
      <title>{`${ar} · ${isolate(en)}`}</title>
    </>
  );
  return htmlResponse(
    <PageDocument locale="ar" alsoIn="en" assets={siteAssets} style="notFound" head={head}>
      <NotFoundPage />
    </PageDocument>,
    404,
  );
}
