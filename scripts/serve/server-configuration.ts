import { mediaTypes } from "./media-types.ts";
import { type CharsetRule, rawType } from "./raw-charsets.ts";
import { forEver, headersFile, serviceWorker, type SiteHeaders } from "./security-headers.ts";

/** Web servers that read no `_headers`, for which `npm run serve -- --headers` writes the same. */
export const servers = ["nginx", "caddy"] as const;

/** Writes headers as a part of a web server's configuration: of nginx for its `server`, of Caddy for its site block. */
export function configurationOf(
  server: (typeof servers)[number],
  site: SiteHeaders,
  basePath: string,
): string {
  return server === "caddy" ? forCaddy(site, basePath) : forNginx(site, basePath);
}

function forCaddy({ headers, charsets }: SiteHeaders, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"\n`);
  const blocks = [...charsetsOf(charsets)].map(([charset, rules]) => {
    const paths = rules.map(({ path, isWhole }) => `${plain(path)}${isWhole ? "$" : ""}`).join("|");
    return `@raw-${charset} path_regexp "^${plain(basePath)}(?:${paths})"\nheader @raw-${charset} Content-Type "${rawType(charset)}"\n`;
  });
  const types = [...addressesOf(mediaTypes)].map(([type, addresses], index) => {
    const matcher = `@type-${index}`;
    return `${matcher} path_regexp "^${plain(basePath)}(?:${addresses.map(pattern).join("|")})$"\nheader ${matcher} Content-Type "${type}"\n`;
  });
  return `header ${basePath}/* {\n${lines.join("")}}\nheader ${basePath}/_assets/* Cache-Control "${forEver}"\nheader ${basePath}/${serviceWorker} Cache-Control no-cache\n${blocks.join("")}${types.join("")}respond ${basePath}/${headersFile} 404\n`;
}

/** A text in a regular expression of Go or PCRE, without a sign that means something there or in a Caddyfile. */
function plain(text: string): string {
  return text.replace(/[^\w/-]/gu, (sign) =>
    sign < "\x80" ? `\\x${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}` : sign,
  );
}

/** The addresses of each media type. */
function addressesOf(table: typeof mediaTypes): ReadonlyMap<string, readonly string[]> {
  const rows = Object.entries(table);
  const all = [...new Set(rows.map(([, type]) => type))];
  return new Map(
    all.map((one) => [one, rows.flatMap(([name, type]) => (type === one ? name : []))]),
  );
}

/** An address of `mediaTypes` as a regular expression, which Go and PCRE read alike. */
function pattern(address: string): string {
  return address.split("*").map(plain).join(".*");
}

/** The rules of each encoding. */
function charsetsOf(rules: readonly CharsetRule[]): ReadonlyMap<string, readonly CharsetRule[]> {
  const all = [...new Set(rules.map(({ charset }) => charset))];
  return new Map(all.map((one) => [one, rules.filter(({ charset }) => charset === one)]));
}

function forNginx({ headers, charsets }: SiteHeaders, basePath: string): string {
  // A block that adds a header has none of those around it; those within it have all of its own.
  const block = (path: string, cache: string, more = "") =>
    `location ${path} {\n${[...Object.entries(headers), ["Cache-Control", cache] as const]
      .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
      .join("")}${more}}\n`;
  const rules = charsets
    .filter(({ charset }) => charset !== "utf-8")
    .map(({ path, isWhole, charset }) => {
      const place = `${isWhole ? "= " : ""}"${(basePath + path).replace(/["\\]/g, "\\$&")}"`;
      return `    location ${place} { default_type "${rawType(charset)}"; }\n`;
    });
  const raw = `    charset off;\n    types { }\n    default_type "${rawType("utf-8")}";\n${rules.join("")}`;
  const types = [...addressesOf(mediaTypes)].map(
    ([type, addresses]) =>
      `    location ~ "^${plain(basePath)}(?:${addresses.map(pattern).join("|")})$" { charset off; types { } default_type "${type}"; }\n`,
  );
  return `${block(`${basePath}/`, "no-cache", types.join(""))}${block(`${basePath}/_assets/`, forEver)}${block(`${basePath}/raw/`, "no-cache", raw)}location = ${basePath}/${headersFile} { return 404; }\n`;
}
