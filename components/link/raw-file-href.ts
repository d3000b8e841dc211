import { siteHref } from "./site-href.ts";

/** The address of a raw file to download, whatever signs its name has. */
export function rawFileHref(file: string): string {
  return siteHref(`/raw/${file.split("/").map(encodeURIComponent).join("/")}`);
}
