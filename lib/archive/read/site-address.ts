import * as z from "zod";

/** The origin of a site without trailing slash, such as `https://example.org`. */
export const siteUrl = z
  .string()
  .refine(isOrigin, {
    error:
      "is not an origin; write one such as https://example.org, without the path, which belongs in the base path",
  })
  .transform((value) => new URL(value).origin);

function isOrigin(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/";
}

/** `""`, or a path such as `/archive` under which a site is hosted. */
export const basePath = z
  .string()
  // Browsers take `.` and `..` out of an address before they ask for it.
  .regex(/^(?:|\/|(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)+)$/, {
    error:
      "is not a base path; write one such as /archive, beginning with a slash and not ending with one",
  })
  .transform((value) => (value === "/" ? "" : value));
