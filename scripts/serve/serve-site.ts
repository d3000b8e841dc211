import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { fileStamp } from "../../lib/base/files.ts";
import { isLocale } from "../../lib/locale/locale.ts";
import { answerFailure, beginWhenOpen } from "./answer-failure.ts";
import { mediaTypeOf } from "./media-types.ts";
import { portSentence } from "./port-sentence.ts";
import { rawTypeOf } from "./raw-charsets.ts";
import { headersFile, readHeaders, type SiteHeaders } from "./security-headers.ts";

export interface ServeOptions {
  readonly outDir: string;
  readonly basePath: string;
  readonly port: number;
}

/** A browser sends a request at once, and takes an answer without long rests: who does neither holds a connection for nothing. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
};
const longestRest = 60_000;

/**
 * Serves the finished site: the precompressed file where the browser takes it, a redirect to the address
 * with its slash, and the page "not found" in the language of the address.
 * @throws {Error} with one sentence when the port is taken or may not be used
 */
export function serveSite({ outDir, basePath, port }: ServeOptions): Promise<Server> {
  /** As they were read last: where no more files can be opened, no page goes out without them. */
  let site: SiteHeaders = { headers: {}, charsets: [] };
  let stamp = "";
  const readAgain = (): void => {
    const now = fileStamp(path.join(outDir, headersFile));
    const read = now === stamp ? null : readHeaders(outDir, basePath);
    if (read !== null) [site, stamp] = [read, now];
  };
  // `dev` looks at the disk on each request, so that a new build is served without a restart.
  const files = sirv(outDir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ["html"],
    setHeaders: (response, pathname) => {
      const immutable = pathname.startsWith("/_assets/");
      response.setHeader(
        "Cache-Control",
        immutable ? "public, max-age=31536000, immutable" : "no-cache",
      );
      const type =
        rawTypeOf(response.req.url ?? "", site.charsets) ??
        mediaTypeOf(pathname) ??
        textTypes[path.extname(pathname)];
      if (type !== undefined) response.setHeader("Content-Type", type);
      if (withoutPolicy.test(pathname)) response.removeHeader("Content-Security-Policy");
      beginWhenOpen(response);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const address = addressOf(request.url);
    readAgain();
    for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
    if (address === null) {
      response.writeHead(400).end();
      return;
    }
    const { pathname, search } = address;
    dropUnsoundRange(request);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    if (basePath !== "" && (pathname === "/" || pathname === basePath)) {
      redirect(response, `${basePath}/${search}`);
      return;
    }
    if (basePath !== "" && !pathname.startsWith(`${basePath}/`)) {
      notFound(outDir, pathname, request, response);
      return;
    }
    const local = pathname.slice(basePath.length);
    if (!local.endsWith("/") && isPage(outDir, local)) {
      redirect(response, `${basePath}${local}/${search}`);
      return;
    }
    if (safeDecode(local).replace(/\/+$/, "") === `/${headersFile}`) {
      notFound(outDir, local, request, response);
      return;
    }
    // sirv leaves these signs encoded (`decodeURI`), and would not find files whose names have them.
    request.url = local.replace(/%(?:2[346BC]|3[ABD]|40)/gi, decodeURIComponent) + search;
    files(request, response, () => {
      notFound(outDir, local, request, response);
    });
  };
  const server = createServer(patience, (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      answerFailure(response, error);
    }
  });
  server.setTimeout(longestRest);
  return new Promise((resolve, reject) => {
    // Also told of connections that could not be taken; once it listens, there is nobody to hear of them.
    server.on("error", (error: NodeJS.ErrnoException) => {
      reject(new Error(portSentence(port, error.code ?? error.message, "start")));
    });
    server.listen(port, () => {
      resolve(server);
    });
  });
}

/**
 * Files that no policy applies to: it is read for documents and workers alone, and is longer than some of what
 * it would travel with.
 */
const withoutPolicy = /\.(?:woff2|png|json|bin)$|(?<!\.worker)\.[^./]+\.js$/;

/** Types whose charset matters; the rest is told by the file's ending. */
const textTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "application/x-ndjson; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".tmx": "application/x-tmx+xml; charset=utf-8",
};

/**
 * The address that was asked for, with runs of slashes made one: an address that begins with two names another
 * host, and a redirect to it would lead there. Null when it is none.
 */
function addressOf(target = "/"): { readonly pathname: string; readonly search: string } | null {
  const relative = target.startsWith("/") ? target.replace(/^[/\\]+/, "/") : target;
  if (!URL.canParse(relative, "http://localhost")) return null;
  const { pathname, search } = new URL(relative, "http://localhost");
  return { pathname: pathname.replace(/\/{2,}/g, "/"), search };
}

/**
 * Leaves only ranges that sirv reads rightly: a first byte, and perhaps a last one that is not before it. One that
 * ends before it begins would end the process, and `-500` would give the first bytes for the last ones. Without
 * the header the whole file is sent, as a server may (RFC 9110, 14.2).
 */
function dropUnsoundRange(request: IncomingMessage): void {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(request.headers.range ?? "");
  const sound = match !== null && (match[2] === "" || Number(match[1]) <= Number(match[2]));
  if (!sound) delete request.headers.range;
}

/** Permanent: the addresses without slash are never anything else. */
function redirect(response: ServerResponse, location: string): void {
  response.writeHead(308, { Location: location }).end();
}

/** Whether a path without its slash names a page; never looks outside the site. */
function isPage(outDir: string, pathname: string): boolean {
  const folder = path.join(outDir, safeDecode(pathname));
  if (!folder.startsWith(outDir + path.sep)) return false;
  return existsSync(path.join(folder, "index.html")) && statSync(folder).isDirectory();
}

function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function notFound(
  outDir: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const language = pathname.split("/")[1] ?? "";
  const candidates = [
    ...(isLocale(language) ? [path.join(outDir, language, "404", "index.html")] : []),
    path.join(outDir, "404.html"),
  ];
  const file = candidates.find((candidate) => existsSync(candidate));
  response.writeHead(404, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
  });
  response.end(request.method === "HEAD" || file === undefined ? "" : readFileSync(file));
}
