import { SolrClient } from "../../../lib/solr/client.ts";

interface Status {
  readonly status: Readonly<Record<string, { readonly index?: { readonly sizeInBytes: number } }>>;
}

/**
 * @param alias collections are called so with something behind.
 * @returns bytes of the indexes that all nodes hold of an archive, every copy counted.
 */
export async function sizeOnDisk(urls: readonly string[], alias: string): Promise<number> {
  const nodes = await Promise.all(
    urls.map((url) =>
      new SolrClient([url]).request<Status>("/admin/cores?action=STATUS&indexInfo=true"),
    ),
  );
  return nodes
    .flatMap(({ status }) => Object.entries(status))
    .filter(([core]) => core.startsWith(`${alias}-`))
    .reduce((sum, [, { index }]) => sum + (index?.sizeInBytes ?? 0), 0);
}
