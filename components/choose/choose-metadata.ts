import type { Metadata } from "next";
import type { ArchiveDescription } from "@/lib/archive/read/description.ts";
import { locales } from "@/lib/locale/locale.ts";
import { paths } from "@/lib/locale/paths.ts";
import { isolate } from "@/lib/strings/isolate.ts";
import { absoluteUrl } from "../link/absolute-url.ts";
import { pageMetadata } from "../page/page-metadata.ts";

/** The head of the page that chooses a language: the default of the two homes. */
export function chooseMetadata(archive: ArchiveDescription): Metadata {
  const { name, description } = archive;
  return {
    ...pageMetadata(archive, {
      locale: "ar",
      path: paths.chooseLanguage,
      description: `${description.ar} ${isolate(description.en)}`,
    }),
    title: `${name.ar} · ${isolate(name.en)}`,
    alternates: {
      canonical: absoluteUrl(paths.chooseLanguage()),
      languages: {
        ...Object.fromEntries(locales.map((each) => [each, absoluteUrl(paths.home(each))])),
        "x-default": absoluteUrl(paths.chooseLanguage()),
      },
    },
  };
}
