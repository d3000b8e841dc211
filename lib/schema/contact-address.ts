/** What a contact leads to: a page, or a new message. Null for what is no contact. */
export function addressOfContact(value: string): string | null {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(value)) return `mailto:${value}`;
  const isPage = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return isPage ? value : null;
}

/** Whom programs can write to: a contact that is an e-mail address; null for any other, and where there is none. */
export function mailOfContact(value: string | undefined): string | null {
  const isMail = value !== undefined && addressOfContact(value) === `mailto:${value}`;
  return isMail ? value : null;
}
