import type { ArchiveDescription } from "./description.ts";

/** Where an archive's searches are answered. */
export interface SearchPlace {
  /** Address of the server that answers them, without a slash at its end; null where the reader's browser does. */
  readonly server: string | null;
  /** Whether the site has the index. */
  readonly index: boolean;
}

/** What an archive says of where its searches are answered; a browser needs the index, a server has its own. */
export function searchPlace({ search }: Pick<ArchiveDescription, "search">): SearchPlace {
  return { server: search?.server ?? null, index: search?.index ?? search === undefined };
}
