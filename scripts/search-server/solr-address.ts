import { call } from "../../lib/base/call.ts";
import { UsageError } from "../set-up/arguments.ts";

/**
 * The addresses of Solr's nodes, as the command or else the environment names them.
 *
 * @throws UsageError when there are none, or one is no address.
 */
export function addressesOfSolr(given = process.env["SIJILL_SOLR_URL"] ?? ""): readonly string[] {
  const urls = given
    .split(",")
    .map((url) => url.trim())
    .filter((url) => url !== "");
  if (urls.length === 0)
    throw new UsageError(
      `No Solr is named: give its address, as in ${call("search:push", "--solr http://localhost:8983/solr")}, or set SIJILL_SOLR_URL.`,
    );
  for (const url of urls)
    if (!/^https?:\/\/[^/\s]+\/\S*$/.test(url))
      throw new UsageError(
        `"${url}" is no address of a Solr node; write it up to /solr, such as http://localhost:8983/solr.`,
      );
  return urls;
}

/**
 * The alias that readers ask.
 *
 * @throws UsageError when it cannot be one.
 */
export function aliasOfSolr(given = process.env["SIJILL_SOLR_ALIAS"] ?? "sijill"): string {
  if (!/^[A-Za-z0-9_]{1,60}$/.test(given))
    throw new UsageError(
      `"${given}" cannot be the name of an alias; use Latin letters, digits and _.`,
    );
  return given;
}
