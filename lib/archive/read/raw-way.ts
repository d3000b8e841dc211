/** Signs of direction that stand unseen in what is copied out of Windows. */
const unseen = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * The way of a raw file or folder inside `content/raw/`, however a person or a system wrote it: `raw\al-riyadh\1.txt` is
 * `al-riyadh/1.txt`. Letters in two parts, as some systems name files, are joined.
 */
export function rawWay(written: string): string {
  const plain = written.normalize("NFC").replace(unseen, "").replaceAll("\\", "/");
  return plain.replace(/^(?:\.\/+)?(?:content\/+)?(?:raw\/+)?/u, "").replace(/(?<=.)\/+$/u, "");
}
