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
 * @param styleHashes the same of each style element; no page has a `style="…"`
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
    "img-src 'self' data:",
    // The faces of the first screen lie in a style sheet of the site itself.
    "font-src 'self' data:",
    "connect-src 'self'",
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

/** For files whose name changes with what is in them. */
const forEver = "public, max-age=31536000, immutable";

/** Writes headers as a `_headers` file: a path pattern, then one indented header a line. */
export function formatHeaders(headers: Headers, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${basePath}/*`,
    ...lines,
    `${basePath}/_assets/*`,
    `  Cache-Control: ${forEver}`,
    ...Object.entries(mediaTypes).flatMap(([address, type]) => [
      `${basePath}${address}`,
      `  Content-Type: ${type}`,
    ]),
    "",
  ].join("\n");
}

/** Web servers that read no `_headers`, for which `npm run serve -- --headers` writes the same. */
export const servers = ["nginx", "caddy"] as const;

/** Writes headers as a part of a web server's configuration: of nginx for its `server`, of Caddy for its site block. */
export function configurationOf(
  server: (typeof servers)[number],
  headers: Headers,
  basePath: string,
): string {
  const entries = Object.entries(headers);
  if (server === "caddy") {
    const lines = entries.map(([name, value]) => `\t${name} "${value}"\n`).join("");
    return `header ${basePath}/* {\n${lines}}\nheader ${basePath}/_assets/* Cache-Control "${forEver}"\nrespond ${basePath}/${headersFile} 404\n`;
  }
  // A block that adds a header has none of those around it.
  const block = (path: string, cache: string) =>
    `location ${path} {\n${[...entries, ["Cache-Control", cache] as const]
      .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
      .join("")}}\n`;
  return `${block(`${basePath}/`, "no-cache")}${block(`${basePath}/_assets/`, forEver)}location = ${basePath}/${headersFile} { return 404; }\n`;
}

/** Reads the headers for every page back from `_headers`; null when that cannot be read. */
export function readHeaders(outDir: string): Headers | null {
  let text: string;
  try {
    text = readFileSync(path.join(outDir, headersFile), "utf8");
  } catch {
    return null;
  }
  const headers: Record<string, string> = {};
  for (const line of text.split("\n").slice(1)) {
    const match = /^ {2}([\w-]+): (.*)$/.exec(line);
    if (match === null) break;
    headers[match[1] ?? ""] = match[2] ?? "";
  }
  return headers;
}
