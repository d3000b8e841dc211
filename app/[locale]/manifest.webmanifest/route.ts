import { siteHref } from "@/components/link/site-href.ts";
import { openArchive } from "@/lib/archive/ask/open-archive.ts";
import { direction, isLocale } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { notFoundResponse } from "../../_answer/not-found-response.tsx";

interface Context {
  readonly params: Promise<{ locale: string }>;
}

/** What an installed archive is called in a language, and how it looks (W3C Web Application Manifest). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return notFoundResponse();
  const { name, subtitle } = openArchive().description;
  const icons = [
    { src: siteHref("/icon.svg"), type: "image/svg+xml", sizes: "any" },
    ...[192, 512].map((size) => ({
      src: siteHref(`/icon-${size}.png`),
      type: "image/png",
      sizes: `${size}x${size}`,
    })),
  ];
  const manifest = {
    id: siteHref(paths.home(locale)),
    name: `${name[locale]} · ${subtitle[locale]}`,
    short_name: name[locale],
    description: openArchive().description.description[locale],
    lang: locale,
    dir: direction(locale),
    start_url: siteHref(paths.home(locale)),
    scope: siteHref("/"),
    display: "minimal-ui",
    // The paper of the light pages (`components/page/page.css`), which the icon stands on too.
    background_color: "#fdfbf6",
    theme_color: "#fdfbf6",
    icons: ["any", "maskable"].flatMap((purpose) => icons.map((icon) => ({ ...icon, purpose }))),
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { "content-type": "application/manifest+json; charset=utf-8" },
  });
}
