import { readFileSync } from "node:fs";
import path from "node:path";
import { mediaTypes } from "./media-types.ts";

/** Header name → value. */
export type Headers = Readonly<Record<string, string>>;

/** Where the build leaves the headers for every page, in the format that static hosts read. */
export const headersFile = "_headers";

/**
 * Headers for every answer. Scripts run only from the site itself or when their hash is listed; nothing is
 * loaded from elsewhere, and no other site may frame the pages.
 * @param scriptHashes `sha256-…` of each inline script, in Base64
 * @param styleHashes the same of each style element; `style="…"` is allowed, because no hash could
 */
export function securityHeaders(
  scriptHashes: readonly string[],
  styleHashes: readonly string[],
): Headers {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join("");
  const policy = [
    "default-src 'none'",
    `script-src 'self'${quoted(scriptHashes)}`,
    `style-src 'self'${quoted(styleHashes)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    // The faces of the first screen lie in a style sheet of the site itself.
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
  };
}

/** Writes headers as a `_headers` file: a path pattern, then one indented header a line. */
export function formatHeaders(headers: Headers, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${basePath}/*`,
    ...lines,
    `${basePath}/_assets/*`,
    "  Cache-Control: public, max-age=31536000, immutable",
    ...Object.entries(mediaTypes).flatMap(([address, type]) => [
      `${basePath}${address}`,
      `  Content-Type: ${type}`,
    ]),
    "",
  ].join("\n");
}

/** Reads the headers for every page back from `_headers`; none when the file is missing. */
export function readHeaders(outDir: string): Headers {
  let text: string;
  try {
    text = readFileSync(path.join(outDir, headersFile), "utf8");
  } catch {
    return {};
  }
  const headers: Record<string, string> = {};
  for (const line of text.split("\n").slice(1)) {
    const match = /^ {2}([\w-]+): (.*)$/.exec(line);
    if (match === null) break;
    headers[match[1] ?? ""] = match[2] ?? "";
  }
  return headers;
}
