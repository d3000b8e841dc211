import type { RawFileFacts } from "../../lib/article/article.ts";
import { manifestName } from "../ingest/state/manifest.ts";

/** Addresses below `/raw/` that begin so (or are so, where `isWhole`), and the encoding of all that stands there. */
export interface CharsetRule {
  /** Not percent-encoded. */
  readonly path: string;
  readonly isWhole: boolean;
  /** WHATWG label, which is also the name that `charset` takes (IANA). */
  readonly charset: string;
}

/**
 * In which encoding each raw file is sent: it is published byte for byte, and a browser that is not told takes it for
 * another. One rule stands for all names that begin alike where they are of one encoding, and no two rules meet: hosts
 * join the values of a header that two rules give (`text/plain; charset=a, text/plain; charset=b`), and read few
 * rules (Cloudflare 100). Those of UTF-8, which hosts take for granted, come last.
 * @param files may lack the list of checksums, which lies beside them in UTF-8
 */
export function charsetRules(
  files: readonly Pick<RawFileFacts, "file" | "encoding">[],
): readonly CharsetRule[] {
  const all = [...files, { file: manifestName, encoding: "utf-8" }].map(({ file, encoding }) => ({
    path: Array.from(`/raw/${file}`),
    charset: encoding,
  }));
  const isUtf8 = ({ charset }: CharsetRule) => Number(charset === "utf-8");
  return rulesFor(all, "/raw/".length).sort((a, b) => isUtf8(a) - isUtf8(b));
}

interface Name {
  readonly path: readonly string[];
  readonly charset: string;
}

/** @param names that are the same up to `from` */
function rulesFor(names: readonly Name[], from: number): CharsetRule[] {
  const [first] = names;
  if (first === undefined) return [];
  const { path, charset } = first;
  if (names.length === 1) return [{ path: path.join(""), isWhole: true, charset }];
  if (names.every((name) => name.charset === charset))
    return [{ path: path.slice(0, from).join(""), isWhole: false, charset }];
  const next = new Map<string, Name[]>();
  for (const name of names) {
    const sign = name.path[from] ?? "";
    const group = next.get(sign);
    if (group) group.push(name);
    else next.set(sign, [name]);
  }
  return [...next].flatMap(([, group]) => rulesFor(group, from + 1));
}

/** The value of `Content-Type` for a raw file. */
export const rawType = (charset: string): string => `text/plain; charset=${charset}`;

/** A rule's address as URLs and `_headers` write it: `*` at its end stands for any text, and nowhere else. */
export function rulePattern({ path, isWhole }: CharsetRule): string {
  const address = path.split("/").map(encodeURIComponent).join("/").replaceAll("*", "%2A");
  return isWhole ? address : `${address}*`;
}

/** Reads such an address back; null for one that is no rule of raw files. */
export function readPattern(pattern: string, type: string): CharsetRule | null {
  const charset = /^text\/plain; charset=([\w-]+)$/.exec(type)?.[1];
  if (charset === undefined || !pattern.startsWith("/raw/")) return null;
  const isWhole = !pattern.endsWith("*");
  return { path: decodeURIComponent(pattern.replace(/\*$/, "")), isWhole, charset };
}

/** The type of an address as it was asked for; undefined for every one that is no raw file of a known encoding. */
export function rawTypeOf(asked: string, rules: readonly CharsetRule[]): string | undefined {
  if (!asked.startsWith("/raw/")) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(asked.replace(/\?.*$/s, ""));
  } catch {
    return undefined;
  }
  const rule = rules.find((one) => (one.isWhole ? path === one.path : path.startsWith(one.path)));
  return rule && rawType(rule.charset);
}
