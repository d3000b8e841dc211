import { agencies } from "./known/agencies.ts";
import { broadcasters } from "./known/broadcasters.ts";
import { newspapers } from "./known/newspapers.ts";
import { websites } from "./known/websites.ts";
import { type Outlet, outletSchema } from "./outlet.ts";

function readRow(row: string): Outlet {
  const [id, country, kind, ar, en, spellings = ""] = row.split("|").map((cell) => cell.trim());
  return outletSchema.parse({
    id,
    name: { ar, en },
    spellings: spellings.split(",").flatMap((name) => name.trim() || []),
    country: country === "-" ? null : country,
    kind,
  });
}

/**
 * The outlets that the software knows by itself, so that an archive without `content/outlets.yaml` reads the names that
 * stand in datelines and bylines of the Arabic press.
 */
export const knownOutlets: readonly Outlet[] = [agencies, newspapers, websites, broadcasters]
  .flatMap((table) => table.split("\n"))
  .flatMap((row) => (row.trim() === "" ? [] : [readRow(row)]));
