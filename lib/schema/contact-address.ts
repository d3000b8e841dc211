/** What a contact leads to: a page, or a new message. Null for what is no contact. */
export function addressOfContact(value: string): string | null {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(value)) return `mailto:${value}`;
  const isPage = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return isPage ? value : null;
}
