import { setHtml } from "../reader/trusted.ts";

/** `fetchPage` of `components/reader/fetch-page.ts` for pages that are opened from a disk: the head of a record's page. */
export async function fetchPage(address: string): Promise<Document | null> {
  const head = await sijillDisk.read(address);
  const page = document.implementation.createHTMLDocument();
  setHtml(page.body, `<main>${head}</main>`);
  return page;
}
