import { sitemap, sitemapCount } from "@/lib/publish/sitemap.ts";
import { notFoundResponse } from "../../_answer/not-found-response.tsx";
import { sitemapPages } from "../../_answer/sitemap-pages.ts";

interface Context {
  readonly params: Promise<{ file: string }>;
}

/** One of the sitemaps, `0.xml` and on. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const number = /^(\d{1,6})\.xml$/.exec((await params).file)?.[1];
  const pages = sitemapPages();
  if (number === undefined || Number(number) >= sitemapCount(pages.length))
    return notFoundResponse();
  return new Response(sitemap(pages, Number(number)), {
    headers: { "content-type": "application/xml" },
  });
}
