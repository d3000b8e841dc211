import { absoluteUrl } from "@/components/link/site-href.ts";

/** What search engines may read: everything. */
export function GET(): Response {
  const lines = ["User-agent: *", "Allow: /", `Sitemap: ${absoluteUrl("/sitemap.xml")}`];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
}
