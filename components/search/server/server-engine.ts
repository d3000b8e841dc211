import { longestQuery, type SearchEngine } from "@/lib/search/types.ts";
import { writeQuestion } from "./question-address.ts";

/** Milliseconds after which a reader is told that the server does not answer. */
const patience = 15_000;

/** The server answered that it will not, with an HTTP status. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the search server answered ${status}`);
    this.status = status;
  }
}

/**
 * The search engine as the page sees it, answered by a search server (docs/search-server.md).
 * @param server its address, without a slash at its end
 * @returns an engine that rejects with `Refused`, or as `fetch` does where there is no answer
 */
export function serverEngine(server: string): SearchEngine {
  const ask = async <T>(route: string, parameters: URLSearchParams): Promise<T> => {
    const response = await fetch(`${server}/v1/${route}?${parameters.toString()}`, {
      credentials: "omit",
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Refused(response.status);
    return (await response.json()) as T;
  };
  const isTooLong = (text: string) => text.length > longestQuery;
  return {
    async search(request) {
      // No server is asked so long a question: its address would be refused on the way.
      if (isTooLong(request.text)) return { kind: "problem", problem: "too-long" };
      return ask("search", writeQuestion(request));
    },
    async complete(text) {
      if (isTooLong(text)) return { records: [], words: [] };
      return ask("complete", new URLSearchParams({ q: text }));
    },
  };
}
