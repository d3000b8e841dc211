import { absoluteUrl } from "@/components/link/absolute-url.ts";

export const dynamic = "force-static";

export function GET() {
  const lines = ["User-agent: *", "Allow: /", `Sitemap: ${absoluteUrl("/sitemap.xml")}`];
  return new Response(`${lines.join("\n")}\n`, { headers: { "content-type": "text/plain" } });
}
