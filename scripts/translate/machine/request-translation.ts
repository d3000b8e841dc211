import pRetry, { AbortError } from "p-retry";
import { MachineStopped, MOST_TRIES, type AskOptions, type Job } from "./translator.ts";

/** Longest that a server may ask us to wait within one run. */
const MOST_WAIT_MS = 300_000;

/** The server does not take these texts, and may take others. */
export class NotTaken extends Error {}

/** A try failed; `retryAfter` in milliseconds where the server says when to come back. */
class TryFailed extends Error {
  readonly retryAfter: number | null;

  constructor(message: string, retryAfter: number | null = null) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/**
 * Makes one request of LibreTranslate's API (`POST /translate`); what fails for now is tried again.
 * @returns the texts, or why there are not as many as were asked for.
 * @throws NotTaken, MachineStopped, or an error with the reason of the last try.
 */
export async function requestTranslation(
  batch: readonly Job[],
  { server, apiKey, seconds, firstWait }: AskOptions,
): Promise<readonly string[] | string> {
  const body = JSON.stringify({
    q: batch.map(({ text }) => text),
    ...{ source: "ar", target: "en", format: "text" },
    ...(apiKey === null ? {} : { api_key: apiKey }),
  });
  const most = 20 * body.length + 10_000;
  const tryOnce = async (): Promise<readonly string[] | string> => {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${(server ?? "").replace(/\/+$/u, "")}/translate`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        // What is sent, and the key with it, goes to the server that is named and to no other.
        redirect: "manual",
        signal: AbortSignal.timeout(seconds * 1000),
      });
      text = await textOf(response, most);
    } catch (error) {
      throw new TryFailed(reasonOf(error, seconds));
    }
    if (!response.ok) throw refusalOf(response, text);
    return answersIn(text, batch.length);
  };
  return pRetry(tryOnce, {
    retries: MOST_TRIES - 1,
    minTimeout: firstWait,
    maxTimeout: 60_000,
    randomize: true,
    onFailedAttempt: async ({ error, retriesLeft }) => {
      const wait = error instanceof TryFailed ? error.retryAfter : null;
      if (wait !== null && retriesLeft > 0) await new Promise((done) => setTimeout(done, wait));
    },
  });
}

/** The body, as long as it is no longer than an answer can be. */
async function textOf(response: Response, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > most) throw new Error("its answer is far longer than what was asked");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What a server's refusal means: wait and try again, or stop. */
function refusalOf(response: Response, text: string): Error {
  const { status } = response;
  const said = /"error"\s*:\s*"([^"]{1,120})/u.exec(text)?.[1];
  const reason = `it answered ${status}${said === undefined ? "" : ` (${said})`}`;
  if (status === 429 || status >= 500 || status === 408) {
    const wait = waitOf(response.headers.get("retry-after"));
    if (wait !== null && wait > MOST_WAIT_MS) {
      const minutes = Math.ceil(wait / 60_000);
      return new AbortError(
        new MachineStopped(`the server asks us to come back in ${minutes} minutes; run it then`),
      );
    }
    return new TryFailed(reason, wait);
  }
  const elsewhere = response.headers.get("location");
  if (status >= 300 && status < 400 && elsewhere !== null)
    return new AbortError(
      new MachineStopped(
        `the server leads to another address (${elsewhere.slice(0, 200)}); write that one as \`translator.server\` in archive.yaml if it is the right one`,
      ),
    );
  // A text that it does not take concerns that text; everything else concerns us.
  if (status === 400 || status === 413) return new AbortError(new NotTaken(reason));
  return new AbortError(
    new MachineStopped(
      `the server refuses us: ${reason}; look at \`translator\` in archive.yaml, and at its key`,
    ),
  );
}

/** Milliseconds that `Retry-After` means, in seconds or as a date. */
function waitOf(header: string | null): number | null {
  if (header === null) return null;
  const wait = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

function answersIn(text: string, count: number): readonly string[] | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new TryFailed("its answer is cut off or no JSON");
  }
  const { translatedText } = (data ?? {}) as { translatedText?: unknown };
  const list = Array.isArray(translatedText) ? (translatedText as unknown[]) : [translatedText];
  if (!list.every((answer) => typeof answer === "string"))
    throw new TryFailed("its answer has no `translatedText`");
  return list.length === count ? list : `it gave ${list.length} texts for ${count}`;
}

function reasonOf(error: unknown, seconds: number): string {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") return `it gave no answer in ${seconds} seconds`;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ECONNREFUSED") return "nothing listens at its address";
  return `the connection failed (${code ?? message})`;
}
