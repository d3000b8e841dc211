import { readFileSync } from "node:fs";
import path from "node:path";
import { mediaTypes } from "./media-types.ts";
import { type CharsetRule, rawType, readPattern, rulePattern } from "./raw-charsets.ts";

/** Header name → value. */
export type Headers = Readonly<Record<string, string>>;

/** Where the build leaves the headers for every page, in the format that static hosts read. */
export const headersFile = "_headers";

/**
 * Headers for every answer. Scripts run only from the site itself or when their hash is listed; nothing is
 * loaded from elsewhere, and no other site may frame the pages.
 * @param scriptHashes `sha256-…` of each inline script, in Base64
 * @param styleHashes the same of each style element; no page has a `style="…"`
 * @param searchServer address of the server that pages may ask besides the site itself; null for none
 */
export function securityHeaders(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
  searchServer: string | null = null,
): Headers {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join("");
  const policy = [
    "default-src 'none'",
    `script-src 'self'${quoted(scriptHashes)}`,
    `style-src 'self'${quoted(styleHashes)}`,
    "img-src 'self' data:",
    // The faces of the first screen lie in a style sheet of the site itself.
    "font-src 'self' data:",
    `connect-src 'self'${searchServer === null ? "" : ` ${new URL(searchServer).origin}`}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // What a script makes HTML or a worker of goes through a policy: that of lit, or `components/reader/trusted.ts`.
    "require-trusted-types-for 'script'",
    // Bundles that share nothing have each their own copy of both.
    "trusted-types lit-html sijill 'allow-duplicates'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

/** The service worker: its name is always the same, and an older one must not outlive it. */
export const serviceWorker = "sw.js";

/** For files whose name changes with what is in them. */
export const forEver = "public, max-age=31536000, immutable";

/**
 * Writes headers as a `_headers` file: a path pattern, then one indented header a line.
 * @param charsets of raw files: last, since of many rules a host may read the first alone
 */
export function formatHeaders(
  headers: Headers,
  basePath: string,
  charsets: readonly CharsetRule[],
): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const types = [
    ...Object.entries(mediaTypes),
    ...charsets.map((rule) => [rulePattern(rule), rawType(rule.charset)] as const),
  ];
  return [
    `${basePath}/*`,
    ...lines,
    `${basePath}/_assets/*`,
    `  Cache-Control: ${forEver}`,
    `${basePath}/${serviceWorker}`,
    "  Cache-Control: no-cache",
    ...types.flatMap(([address, type]) => [`${basePath}${address}`, `  Content-Type: ${type}`]),
    "",
  ].join("\n");
}

/** What `_headers` says of every page, and of the encodings of raw files. */
export interface SiteHeaders {
  readonly headers: Headers;
  readonly charsets: readonly CharsetRule[];
}

/** Reads `_headers` back; null when it cannot be read. */
export function readHeaders(outDir: string, basePath = ""): SiteHeaders | null {
  let text: string;
  try {
    text = readFileSync(path.join(outDir, headersFile), "utf8");
  } catch {
    return null;
  }
  const lines = text.split("\n");
  const headers: Record<string, string> = {};
  const charsets: CharsetRule[] = [];
  let isFirst = true;
  for (const [at, line] of lines.entries()) {
    const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === "") isFirst = at === 0;
    else if (isFirst) headers[name] = value;
    else if (name === "Content-Type") {
      const rule = readPattern(lines[at - 1]?.slice(basePath.length) ?? "", value);
      if (rule !== null) charsets.push(rule);
    }
  }
  return { headers, charsets };
}
