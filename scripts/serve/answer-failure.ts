import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Readable } from "node:stream";

/** Too many files and connections are open at this moment: the next request may find room. */
const passing: ReadonlySet<unknown> = new Set(["EMFILE", "ENFILE", "EAGAIN", "ENOMEM"]);

const sentences = {
  503: `الخادم مشغول الآن؛ أعد المحاولة بعد لحظات.
The server is busy; try again in a moment.
`,
  500: `تعذّرت قراءة هذا الملف على الخادم؛ أبلغ من يدير الموقع.
The server could not read this file; tell whoever runs the site.
`,
} as const;

/**
 * Answers a request that the server failed: 503 where that passes, 500 where a file cannot be read. An answer that has
 * begun is cut off, so that nobody takes the part for the whole.
 */
export function answerFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = error instanceof Error && "code" in error ? error.code : null;
  const status = passing.has(code) ? 503 : 500;
  for (const name of ["ETag", "Last-Modified", "Content-Encoding", "Content-Range"])
    response.removeHeader(name);
  if (status === 503) response.setHeader("Retry-After", "5");
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(response.req.method === "HEAD" ? "" : sentences[status]);
}

type Head = readonly [status: number, headers?: OutgoingHttpHeaders | OutgoingHttpHeader[]];

/**
 * Lets an answer begin only when its file is open. sirv writes the head first, and nobody hears of a file that then
 * cannot be opened (the process would end), nor closes one whose reader has gone.
 */
export function beginWhenOpen(response: ServerResponse): void {
  const begin = response.writeHead.bind(response) as (...head: Head) => ServerResponse;
  let head: Head = [200];
  response.writeHead = ((...given: Head) => {
    // An answer without a file is written with its status alone.
    if (given[1] === undefined) return begin(...given);
    head = given;
    return response;
  }) as typeof response.writeHead;
  response.once("pipe", (file: Readable) => {
    response.writeHead = begin as typeof response.writeHead;
    file.once("open", () => begin(...head));
    file.once("error", (error) => answerFailure(response, error));
    response.once("close", () => file.destroy());
  });
}
