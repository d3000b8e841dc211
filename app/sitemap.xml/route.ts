import { sitemapCount, sitemapIndex } from "@/lib/publish/sitemap.ts";
import { absoluteUrl } from "@/components/link/absolute-url.ts";
import { sitemapPages } from "../_route/sitemap-pages.ts";

export const dynamic = "force-static";

export function GET() {
  const files = Array.from({ length: sitemapCount(sitemapPages().length) }, (_, file) =>
    absoluteUrl(`/sitemaps/${file}.xml`),
  );
  return new Response(sitemapIndex(files), { headers: { "content-type": "application/xml" } });
}
