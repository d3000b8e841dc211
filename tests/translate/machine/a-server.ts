import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll } from "vitest";
import { sha256 } from "@/lib/base/hash-files.ts";

/** What LibreTranslate is asked. */
export interface Asked {
  readonly q: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly format: string;
  readonly api_key?: string;
}

type Answer = (asked: Asked, response: ServerResponse, request: number) => void;

const closing: (() => void)[] = [];
afterAll(() => closing.forEach((close) => close()));

/** English of a sort: what a text is can be seen in it, and its numbers are kept. */
export function english(arabic: string): string {
  const words = Array.from({ length: 1 + arabic.length / 20 }, (_, at) =>
    sha256(`${arabic} ${at}`).replace(/\d/gu, "g").slice(0, 8),
  );
  return ["English", ...words, ...(arabic.match(/\d+/gu) ?? []), "text."].join(" ");
}

/** Answers as LibreTranslate does. */
export const wellBehaved: Answer = ({ q }, response) => {
  response.end(JSON.stringify({ translatedText: q.map(english) }));
};

/** A real server on this machine; what it was asked is kept. */
export async function aServer(answer: Answer) {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    void text(request).then((body) => {
      const question = JSON.parse(body) as Asked;
      asked.push(question);
      if (request.method === "POST" && request.url === "/translate")
        answer(question, response, asked.length);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
