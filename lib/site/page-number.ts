/** The numbers of all pages of a list: of its front page (0), and of as many further ones, from 1. */
export function pageNumbers(further: number): number[] {
  return Array.from({ length: further + 1 }, (_, number) => number);
}

/**
 * Reads the number of a list's page out of the rest of an address.
 * @param segments what follows the list's own address; nothing for its front page
 * @returns 0 for the front page, else the number, from 1; null where the address names no page
 */
export function pageNumber(segments: readonly string[] = []): number | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) return 0;
  return rest.length === 0 && /^[1-9]\d*$/.test(segment) ? Number(segment) : null;
}
