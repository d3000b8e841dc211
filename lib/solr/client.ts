/** A document as it is sent, and as it comes back. */
export type SolrFields = Readonly<Record<string, unknown>>;

/** What a node answers to a question. */
export interface SolrAnswer {
  readonly response: {
    readonly numFound: number;
    readonly maxScore?: number;
    readonly docs: readonly SolrFields[];
  };
  readonly facets?: Readonly<Record<string, unknown>>;
  readonly nextCursorMark?: string;
}

/** A question in Solr's JSON Request API. */
export interface SolrQuestion {
  readonly query: string;
  readonly filter?: readonly (string | SolrFields)[];
  readonly fields?: readonly string[];
  readonly sort?: string;
  readonly limit?: number;
  readonly offset?: number;
  readonly facet?: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}

/** What the server says of a request that it refuses, or why no node could be asked. */
export class SolrError extends Error {
  /** The status of HTTP; null where no node answered. */
  readonly status: number | null;

  constructor(message: string, status: number | null, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** Every node is asked so often, with a pause between, before a request is given up. */
const ROUNDS = 4;
const PAUSE = 400;
const TIMEOUT = 15_000;

/**
 * Asks a SolrCloud over HTTP. Each request goes to one of its nodes; where that is gone, slow, or fails on its side, to the
 * next, since all that is sent here may be sent twice.
 */
export class SolrClient {
  readonly #urls: readonly string[];
  /** Where it is asked next; clients begin at any, so that not all ask the first. */
  #next: number;

  /** @param urls of nodes, each up to `/solr`: `http://localhost:8983/solr`. */
  constructor(urls: readonly string[]) {
    this.#urls = urls.map((url) => url.replace(/\/+$/, ""));
    this.#next = Math.floor(Math.random() * urls.length);
  }

  /**
   * Sends a request and reads the answer, JSON.
   *
   * @param path below `/solr`, with what it asks in the address.
   * @param body is sent as JSON; a text or bytes as they are.
   * @param timeout milliseconds for one try.
   * @throws SolrError when the server refuses it, or no node answers.
   */
  async request<T>(path: string, body?: unknown, timeout = TIMEOUT): Promise<T> {
    let last: SolrError | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      if (round > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE * round));
      for (let left = this.#urls.length; left > 0; left--) {
        const url = this.#urls[this.#next % this.#urls.length] ?? "";
        try {
          return (await ask(url, path, body, timeout)) as T;
        } catch (error) {
          if (!(error instanceof SolrError) || !mayHelp(error)) throw error;
          last = error;
          this.#next++;
        }
      }
    }
    throw last ?? new SolrError("No address of a Solr node was given.", null);
  }

  /** Puts a question to a collection; an answer that only some of its shards gave is none. */
  select(collection: string, question: SolrQuestion): Promise<SolrAnswer> {
    return this.request(`/${collection}/select?shards.tolerant=false`, question);
  }

  /** Sends documents, or orders to the index (`{ commit: {} }`); both as JSON, or as its text. */
  async update(collection: string, body: unknown): Promise<void> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    await this.request(`/${collection}/update/json?wt=json`, text, TIMEOUT * 8);
  }
}

/** Whether another node, or the same a little later, may do what one did not. */
function mayHelp({ status }: SolrError): boolean {
  return status === null || status >= 500 || status === 429;
}

async function ask(url: string, path: string, body: unknown, timeout: number): Promise<unknown> {
  const isPlain = typeof body === "string" || body instanceof Uint8Array;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url + path, {
      signal: AbortSignal.timeout(timeout),
      ...(body !== undefined && {
        method: "POST",
        headers: { "Content-Type": isPlain ? "text/plain" : "application/json" },
        body: isPlain ? (body as BodyInit) : JSON.stringify(body),
      }),
    });
    text = await response.text();
  } catch (cause) {
    throw new SolrError(`The Solr node ${url} does not answer; is it running?`, null, { cause });
  }
  const answer = readAnswer(text);
  if (answer === null || !response.ok) {
    const reason = (answer?.error?.msg ?? text.slice(0, 300)).replace(/\s+/g, " ");
    throw new SolrError(
      `The Solr node ${url} answered ${response.status}: ${reason}`,
      response.ok ? null : response.status,
    );
  }
  if (answer.responseHeader?.partialResults === true)
    throw new SolrError(`The Solr node ${url} could not ask all shards.`, 503);
  return answer;
}

interface ReadAnswer {
  readonly error?: { readonly msg?: string };
  readonly responseHeader?: { readonly partialResults?: boolean };
}

function readAnswer(text: string): ReadAnswer | null {
  try {
    return JSON.parse(text) as ReadAnswer;
  } catch {
    return null;
  }
}
