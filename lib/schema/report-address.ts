import { addressOfContact } from "./contact-address.ts";

/** What a report is about. */
export interface Reported {
  /** The whole address of the article or its paragraph. */
  readonly url: string;
  readonly id: string;
  /** From 1; null of the article as a whole. */
  readonly paragraph: number | null;
}

/** What stands in the address of a form for what is reported. */
const places = /\{(url|id|paragraph)\}/g;

/** Whether errors can be reported to an address: an e-mail address, or a form's that begins with `https://`. */
export function isReportAddress(value: string): boolean {
  const filled = value.replace(places, "x");
  const address = addressOfContact(filled);
  if (address === null || /[{}]/.test(filled)) return false;
  return address.startsWith("mailto:") ? filled === value : address.startsWith("https://");
}

/**
 * Where a reader reports an error in a passage: the form, told of it where its address says how; or a new message that
 * names it (RFC 6068). In a message everything but the words is ASCII, which is short in an address.
 * @param report as `archive.yaml` has it
 * @param words further lines of the message
 */
export function addressOfReport(
  report: string,
  { url, id, paragraph }: Reported,
  words: readonly string[] = [],
): string {
  const about = { url, id, paragraph: paragraph === null ? "" : String(paragraph) };
  if (report.startsWith("https://"))
    return report.replace(places, (_, place: keyof typeof about) =>
      encodeURIComponent(about[place]),
    );
  const subject = paragraph === null ? id : `${id} #p${paragraph}`;
  const [to, domain] = report.split("@");
  const body = [url, ...words].join("\r\n\r\n");
  return `mailto:${encodeURIComponent(to ?? "")}@${domain ?? ""}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
