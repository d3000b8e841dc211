import { fromDownloads, readDownloads } from "./downloads.ts";
import { folderOfFirst, isNamedByContent, kindOf, storeOf } from "./kept-files.ts";

/** So long a page may keep a reader waiting who has opened it before. */
const patience = 5000;

/** Pages that load data: they and their data are of one time, or both of another. */
const withData = /\/(?:search|timeline)\//;

/**
 * Answers for the pages of a site and what they load. Pages come from the network; where there is none, from what was
 * fetched as a whole, or as they were opened last. Each finds its own styles and scripts, whose names change with their
 * content. Kept is only a whole and good answer of the site itself.
 */
export class KeptAnswers {
  readonly #scope: string;

  /** @param scope where the site begins, with a slash at its end. */
  constructor(scope: string) {
    this.#scope = scope;
  }

  /**
   * The answer to a request for a page.
   * @param hold keeps the service worker alive until what it is given has ended
   */
  async page(request: Request, hold: (job: Promise<unknown>) => void): Promise<Response> {
    const { pathname } = new URL(request.url);
    const arriving = fetch(request);
    hold(
      arriving.then(
        (response) => this.#keepPage(pathname, response.clone()),
        () => undefined,
      ),
    );
    const kept = async () =>
      (await fromDownloads(this.#scope, pathname.slice(this.#scope.length))) ??
      (await this.#kept("page", pathname));
    const late = new Promise<null>((resolve) => {
      if (!withData.test(pathname)) setTimeout(resolve, patience, null);
    });
    try {
      return (await Promise.race([arriving, late])) ?? (await kept()) ?? (await arriving);
    } catch {
      return (await kept()) ?? (await this.#unkept(pathname)) ?? Response.error();
    }
  }

  /** A file whose name changes with its content: what is kept of it is all that it will ever be. */
  async asset(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    return (await this.#kept("asset", pathname)) ?? this.#fetched("asset", request);
  }

  /**
   * A file of the search's index or of the timeline. Where something was fetched as a whole, offline pages come from it,
   * and so do their data; else from what earlier questions loaded.
   */
  async data(request: Request, file: string): Promise<Response> {
    if ((await readDownloads(this.#scope)) !== null) {
      const answer = await fetch(request).catch(() => null);
      return answer ?? (await fromDownloads(this.#scope, file)) ?? Response.error();
    }
    const { pathname } = new URL(request.url);
    const kept = await this.#kept("data", pathname);
    if (kept !== null && isNamedByContent(file)) return kept;
    try {
      const folder = folderOfFirst(file);
      if (folder !== null) return await this.#first(request, folder, kept);
      return await this.#fetched("data", request);
    } catch {
      return kept ?? Response.error();
    }
  }

  /** Keeps what a page had loaded before it had a service worker: its own address and those of its files. */
  async keep(addresses: readonly string[]): Promise<void> {
    for (const address of addresses) {
      const { origin, pathname } = new URL(address);
      const found = origin === location.origin ? kindOf(pathname, this.#scope) : null;
      if (found === null) continue;
      const request = new Request(pathname);
      try {
        if (found.kind === "page") await this.#keepPage(pathname, await fetch(request));
        else if (found.kind === "asset") await this.asset(request);
        else await this.data(request, found.file);
      } catch {
        // What cannot be had now is kept when it is asked for again.
      }
    }
  }

  /** Instead of a page that is not kept: the one that says what is, in the language of the address. */
  async #unkept(pathname: string): Promise<Response | null> {
    const [language] = pathname.slice(this.#scope.length).split("/");
    const path = `${language === "en" ? "en" : "ar"}/about/offline/`;
    return (
      (await fromDownloads(this.#scope, path)) ?? (await this.#kept("page", this.#scope + path))
    );
  }

  async #kept(kind: "page" | "asset" | "data", pathname: string): Promise<Response | null> {
    return (await (await storeOf(this.#scope, kind)).match(pathname)) ?? null;
  }

  async #fetched(kind: "asset" | "data", request: Request): Promise<Response> {
    const response = await fetch(request);
    if (isGood(response))
      await put(await storeOf(this.#scope, kind), request.url, response.clone());
    return response;
  }

  /** The first file of a folder of data: where it is another than was kept, the others are let go. */
  async #first(request: Request, folder: string, kept: Response | null): Promise<Response> {
    const response = await fetch(request);
    if (!isGood(response)) return response;
    const fresh = await response.clone().arrayBuffer();
    if (kept !== null && isSame(await kept.clone().arrayBuffer(), fresh)) return response;
    await this.#empty(folder);
    await put(await storeOf(this.#scope, "data"), request.url, response.clone());
    return response;
  }

  /** Lets go of the data of a folder below the site's root. */
  async #empty(folder: string): Promise<void> {
    const store = await storeOf(this.#scope, "data");
    for (const { url } of await store.keys())
      if (new URL(url).pathname.startsWith(this.#scope + folder)) await store.delete(url);
  }

  async #keepPage(pathname: string, response: Response): Promise<void> {
    if (!isGood(response) || !/^text\/html/.test(response.headers.get("content-type") ?? ""))
      return;
    const store = await storeOf(this.#scope, "page");
    const html = await response.clone().text();
    await this.#sameWorker(html);
    for (const [, address = ""] of html.matchAll(/ (?:href|src)="([^"]*\/_assets\/[^"]+)"/g))
      await this.asset(new Request(address)).catch(() => undefined);
    await put(store, pathname, response);
  }

  /** An index that was read by scripts of another time is let go of: they may see other words in a text. */
  async #sameWorker(html: string): Promise<void> {
    const worker = / data-worker="([^"]+)"/.exec(html)?.[1];
    if (worker === undefined) return;
    const store = await storeOf(this.#scope, "data");
    const mark = `${this.#scope}_search/`;
    const known = await (await store.match(mark))?.text();
    if (known === worker) return;
    if (known !== undefined) await this.#empty("_search/");
    await put(store, mark, new Response(worker));
  }
}

/** A whole answer of the site itself, to the address that was asked. */
function isGood({ status, type, redirected }: Response): boolean {
  return status === 200 && type === "basic" && !redirected;
}

/** A full or forbidden store costs reading offline, and no answer. */
async function put(store: Cache, address: string, response: Response): Promise<void> {
  await store.put(address, response).catch(() => undefined);
}

function isSame(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
