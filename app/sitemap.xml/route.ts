import { sitemapCount, sitemapIndex } from "@/lib/publish/sitemap.ts";
import { absoluteUrl } from "@/components/link/site-href.ts";
import { sitemapPages } from "../_page/sitemap-pages.ts";

// Without parameters it would be rendered when the routes are compiled, of the archive of that day.
export const dynamic = "force-dynamic";

/** The index of the sitemaps. */
export function GET(): Response {
  const files = Array.from({ length: sitemapCount(sitemapPages().length) }, (_, file) =>
    absoluteUrl(`/sitemaps/${file}.xml`),
  );
  return new Response(sitemapIndex(files), { headers: { "content-type": "application/xml" } });
}
