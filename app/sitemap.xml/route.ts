import { sitemapCount, sitemapIndex } from "@/lib/publish/sitemap.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { sitemapPages } from "../_answer/sitemap-pages.ts";

/** The index of the sitemaps. */
export function GET(): Response {
  const files = Array.from({ length: sitemapCount(sitemapPages().length) }, (_, file) =>
    absoluteUrl(`/sitemaps/${file}.xml`),
  );
  return new Response(sitemapIndex(files), { headers: { "content-type": "application/xml" } });
}
