/** The name by which bibliographies call an article of the archive: the same in every format and language. */
export function citationKey(id: string): string {
  return `sijill-${id}`;
}
