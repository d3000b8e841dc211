import { z } from "zod";
import type { SiteFile } from "./site-files.ts";

const some = z.string().min(1);
const address = z.url({ protocol: /^https?$/ });
const instant = z.iso.datetime();

/** JSON Feed 1.1 (jsonfeed.org), with the extensions of our feeds. */
const jsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: some,
  description: z.string(),
  language: z.enum(["ar", "en"]),
  home_page_url: address,
  feed_url: address,
  items: z.array(
    z.strictObject({
      id: some,
      url: address,
      title: some,
      content_text: z.string(),
      language: z.enum(["ar", "en"]),
      tags: z.array(some),
      authors: z
        .array(z.strictObject({ name: some, url: address.exactOptional() }))
        .exactOptional(),
      date_modified: instant.exactOptional(),
      _issued: z.strictObject({ edtf: some }).exactOptional(),
      _credit: z.strictObject({ text: some }).exactOptional(),
    }),
  ),
});

const name = z.string().regex(/^[-a-z0-9._/]+$/);
const field = z.strictObject({
  name: some,
  type: z.enum(["string", "integer", "boolean", "any"]),
  description: some.exactOptional(),
  constraints: z.strictObject({ enum: z.array(some).min(1) }).exactOptional(),
});

/** A data package (Data Package 1, Data Resource 1, Table Schema 1). */
const dataPackage = z.strictObject({
  profile: z.literal("data-package"),
  name,
  title: z.string(),
  description: z.string(),
  homepage: address,
  version: some.exactOptional(),
  schemaVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  rights: some.exactOptional(),
  licenses: z
    .array(z.strictObject({ path: address, title: some }))
    .min(1)
    .exactOptional(),
  resources: z
    .array(
      z.strictObject({
        name,
        path: z.string().regex(/^[^/.][^:]*$/),
        profile: z.literal("tabular-data-resource").exactOptional(),
        format: some,
        mediatype: z.string().regex(/^.+\/.+$/),
        encoding: z.literal("utf-8"),
        bytes: z.int().nonnegative(),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        schema: z
          .strictObject({
            fields: z.array(field).min(1),
            missingValues: z.array(z.string()).exactOptional(),
            primaryKey: z.array(some).min(1).exactOptional(),
            foreignKeys: z
              .array(
                z.strictObject({
                  fields: some,
                  reference: z.strictObject({ resource: name, fields: some }),
                }),
              )
              .exactOptional(),
          })
          .exactOptional(),
      }),
    )
    .min(1)
    .refine((all) => new Set(all.map((each) => each.name)).size === all.length, "two of one name"),
});

const schemas = [
  { of: /(?:^|\/)feed\.json$|^\w\w\/feeds\/.+\.json$/, schema: jsonFeed },
  { of: /^data\/datapackage\.json$/, schema: dataPackage },
];

/**
 * What is wrong in feeds and in the list of the open data, by the specifications of what they are, a sentence each. What else is
 * JSON has to be that.
 */
export function jsonFaults(files: readonly SiteFile[]): readonly string[] {
  return files.flatMap(({ file, text }) => {
    const value: unknown = JSON.parse(text);
    const schema = schemas.find(({ of }) => of.test(file))?.schema;
    const { error } = schema?.safeParse(value) ?? {};
    return (error?.issues ?? []).map(
      ({ path, message }) => `${file}: ${path.join(".")}: ${message}`,
    );
  });
}
