import type { SolrClient } from "../client.ts";

/** A version of a document as the collection has it. */
export interface Version {
  readonly id: string;
  readonly hash: string;
  readonly since: number;
  readonly until: number;
}

/** Versions that are read at once. */
const PAGE = 10_000;

/** Every version that the collection has of a document, by its name; not those that no reader sees any more. */
export async function listVersions(
  client: SolrClient,
  collection: string,
  now: number,
): Promise<Map<string, Version[]>> {
  const versions = new Map<string, Version[]>();
  for (let mark = "*"; ;) {
    const { response, nextCursorMark } = await client.select(collection, {
      query: `until:[${now} TO *]`,
      fields: ["id", "hash", "since", "until"],
      sort: "id asc",
      limit: PAGE,
      params: { cursorMark: mark },
    });
    for (const version of response.docs as unknown as Version[]) {
      const name = version.id.slice(0, version.id.lastIndexOf("~"));
      const own = versions.get(name);
      if (own) own.push(version);
      else versions.set(name, [version]);
    }
    if (nextCursorMark === undefined || nextCursorMark === mark) return versions;
    mark = nextCursorMark;
  }
}
