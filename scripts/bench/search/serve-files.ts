import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
};

/**
 * Serves files from memory as `npm run serve` would: text in Brotli where the browser takes it, everything else as it
 * is.
 *
 * @param file gives the bytes for a path without its first slash; null when there is none.
 * @returns the address, how many bytes of files were sent so far, and how to stop.
 */
export async function serveFiles(
  file: (path: string) => Uint8Array | null,
): Promise<{ address: string; sent: () => number; close: () => void }> {
  let sent = 0;
  const compressed = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
    const bytes = file(path);
    if (!bytes) {
      response.writeHead(404).end();
      return;
    }
    const type = types[path.split(".").at(-1) ?? ""];
    if (type === undefined) {
      sent += bytes.length;
      response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(bytes);
      return;
    }
    const coding = /\bbr\b/.test(String(request.headers["accept-encoding"])) ? "br" : "gzip";
    const pack = coding === "br" ? brotliCompressSync : gzipSync;
    const packed = compressed.get(`${path} ${coding}`) ?? pack(bytes);
    compressed.set(`${path} ${coding}`, packed);
    sent += packed.length;
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": coding }).end(packed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, sent: () => sent, close: () => server.close() };
}
