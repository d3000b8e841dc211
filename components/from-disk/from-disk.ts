import { isData, isRecordPage } from "./disk-files.ts";

/*
 * The first script of each page of a copy that is opened from a disk (`file://`). There, browsers let a page load scripts
 * and styles and nothing else: no `fetch`, no modules, no workers. What a page asks for is therefore a script, which hands
 * its content over here; the bundles of the copy have the members of `sijillDisk` in the place of the browser's own
 * (`scripts/build/make/from-disk/bundle-scripts.ts`).
 */
declare global {
  var sijillDisk: Disk;
  /** The reader's module, once its script has run. */
  var sijillReader: unknown;
}

/** What stands for the browser's own; see the class below. */
type Disk = typeof disk;

const { src } = document.currentScript as HTMLScriptElement;
/** The folder of the copy, ending with a slash. */
const root = new URL("../", src).href;

interface Policy {
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}
const rules: Policy = {
  createScriptURL(url) {
    if (!url.startsWith(root)) throw new TypeError(`${url} is not of this folder`);
    return url;
  },
};
const factory = (globalThis as { readonly trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy("sijill", rules) ?? rules;

const scripts = new Map<string, Promise<void>>();
/** Name of a file, as in its address → its text, or its bytes in Base64. */
const contents = new Map<string, string>();

/** Runs a script of the folder, once. */
function run(address: string): Promise<void> {
  const url = new URL(address, root).href;
  const known = scripts.get(url);
  if (known !== undefined) return known;
  const running = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = policy.createScriptURL(url);
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      scripts.delete(url);
      reject(new Error(`${url} cannot be read`));
    };
    document.head.append(script);
  });
  scripts.set(url, running);
  return running;
}

/** In the place of a worker: its script runs in the page. There is one, whose `self` is `scope`. */
class PageWorker extends EventTarget {
  readonly #running: Promise<void>;
  readonly #scope: EventTarget;

  constructor(address: string, { name }: { readonly name: string }) {
    super();
    this.#scope = Object.assign(new EventTarget(), {
      name,
      postMessage: (data: unknown) => this.dispatchEvent(new MessageEvent("message", { data })),
    });
    disk.scope = this.#scope;
    this.#running = run(new URL(address, location.href).href);
    this.#running.catch(() => this.dispatchEvent(new Event("error")));
  }

  postMessage(data: unknown): void {
    const told = () => this.#scope.dispatchEvent(new MessageEvent("message", { data }));
    void this.#running.then(told, () => undefined);
  }
}

const disk = {
  /** Address of the reader's module, and its path, under which choices are kept. */
  base: `${root}_assets/reader.js`,
  reader: new URL("_assets/reader.js", root).pathname,
  scope: null as EventTarget | null,
  Worker: PageWorker,

  /** In the place of `import()` of the reader's module; there is none that keeps pages offline (null). */
  async load(address: string | null): Promise<unknown> {
    if (address !== null) await run(address);
    return globalThis.sijillReader;
  },

  /** Called by each file of data that has become a script. */
  take(name: string, content: string): void {
    contents.set(name, content);
  },

  /**
   * The text of a file, or its bytes in Base64.
   * @throws {TypeError} as `fetch` does, for what is not there or is none of the data
   */
  async read(address: string): Promise<string> {
    const [url = ""] = new URL(address, location.href).href.split(/[?#]/);
    const name = url.slice(root.length);
    if (!url.startsWith(root) || !(isData(name) || isRecordPage(name)))
      throw new TypeError(`${url} cannot be read from a disk`);
    await run(`${url}.js`);
    const content = contents.get(name);
    if (content === undefined) throw new TypeError(`${url}.js does not hold ${name}`);
    return content;
  },

  /** In the place of the browser's `fetch`. */
  async fetch(address: string): Promise<Response> {
    const content = await disk.read(address);
    if (!/\.bin(?:[?#]|$)/.test(address)) return new Response(content);
    return new Response(Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)));
  },
};

globalThis.sijillDisk = disk;
