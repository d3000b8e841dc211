import { sitemap, sitemapCount } from "@/lib/publish/sitemap.ts";
import { sitemapPages } from "../../_route/sitemap-pages.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return Array.from({ length: sitemapCount(sitemapPages().length) }, (_, file) => ({
    file: `${file}.xml`,
  }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = Number.parseInt((await params).file, 10);
  return new Response(sitemap(sitemapPages(), file), {
    headers: { "content-type": "application/xml" },
  });
}
