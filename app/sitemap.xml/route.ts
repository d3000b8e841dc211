import { sitemapCount, sitemapIndex } from "@/lib/publish/sitemap.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { sitemapPages } from "../_answer/sitemap-pages.ts";

/** Next takes an address of this name for a file, and would answer it while it compiles, without an archive. */
export const dynamic = "force-dynamic";

/** The index of the sitemaps. */
export function GET(): Response {
  const files = Array.from({ length: sitemapCount(sitemapPages().length) }, (_, file) =>
    absoluteUrl(`/sitemaps/${file}.xml`),
  );
  return new Response(sitemapIndex(files), { headers: { "content-type": "application/xml" } });
}
