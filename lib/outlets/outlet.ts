import * as z from "zod";
import { countryCode, line, listOf, localizedName, mapping, type Value } from "../schema/values.ts";

/** What an outlet is; the words before a name («صحيفة», «قناة») tell outlets of one name apart by it. */
export const outletKinds = [
  ...["agency", "newspaper", "magazine", "television", "radio", "website", "institution"],
] as const;
export type OutletKind = (typeof outletKinds)[number];

/** Short enough for every file system, and safe in an address. */
const LONGEST_ID = 48;

/** One paper, agency, channel or site, as an entry of `content/outlets.yaml` describes it. */
export const outletSchema = mapping({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: 'is no id; write small letters, digits and hyphens, such as "al-riyadh"',
    })
    .max(LONGEST_ID, { error: `is longer than ${LONGEST_ID} letters; write a shorter one` })
    .describe("Written once: it stands in the address of the outlet's page."),
  name: localizedName.describe("What pages call it."),
  spellings: listOf(line).describe(
    "Other names and spellings, as texts print them («واس», `CNN Arabic`); a sign that differs in dots or hamza alone counts as the same.",
  ),
  country: countryCode
    .nullable()
    .default(null)
    .describe("The country that it publishes from, as ISO 3166 code."),
  home: z
    .url({
      protocol: /^https?$/,
      error: "is no web address; write one such as https://example.org/",
    })
    .nullable()
    .default(null)
    .describe("Its home page. A source that is printed as an address of the same site means it."),
  kind: z
    .enum(outletKinds)
    .nullable()
    .default(null)
    .describe("What it is: «صحيفة الجزيرة» is the newspaper, «قناة الجزيرة» the channel."),
  folders: listOf(line).describe(
    'Folders in `content/raw/` of which everything is this outlet\'s; `"."` is the whole of `content/raw/`. A folder that bears its id or its name needs no mention.',
  ),
});

/** One paper, agency, channel or site. */
export type Outlet = Value<typeof outletSchema>;

/** `content/outlets.yaml` as a whole. */
export const outletsSchema = mapping({
  outlets: z
    .array(outletSchema)
    .describe("Outlets that the software does not know, or of which you know more than it does."),
});
