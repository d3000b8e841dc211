import { absoluteUrl } from "@/components/link/site-href.ts";

/** Next takes an address of this name for a file, and would answer it while it compiles, without an archive. */
export const dynamic = "force-dynamic";

/** What search engines may read: everything. */
export function GET(): Response {
  const lines = ["User-agent: *", "Allow: /", `Sitemap: ${absoluteUrl("/sitemap.xml")}`];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
}
