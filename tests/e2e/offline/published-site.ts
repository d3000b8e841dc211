import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { serveSite } from "../../../scripts/serve/serve-site.ts";
import { readSettings } from "../../../scripts/set-up/settings.ts";

const out = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../out");
const { basePath } = readSettings();

/** A copy of the built site on a server of its own, which a test may change and stop. */
export class PublishedSite {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "sijill-published-"));
  #server: Server | null = null;
  #port = 0;

  constructor() {
    // Without compressed copies: a file that a test changes is then the one that is sent.
    cpSync(out, this.folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  }

  async start(): Promise<void> {
    this.#server = await serveSite({ outDir: this.folder, basePath, port: this.#port });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Nothing answers at its address any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }

  /** A whole address of the site. */
  url(address: string): string {
    return `http://localhost:${this.#port}${basePath}/${address}`;
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), "utf8");
  }

  bytes(file: string): Uint8Array {
    return readFileSync(path.join(this.folder, file));
  }

  write(file: string, content: string | Uint8Array): void {
    writeFileSync(path.join(this.folder, file), content);
  }

  delete(file: string): void {
    rmSync(path.join(this.folder, file), { recursive: true });
  }

  /** The file below a folder whose name begins so. */
  named(folder: string, begin: string): string {
    const found = readdirSync(path.join(this.folder, folder)).find((name) =>
      name.startsWith(begin),
    );
    if (found === undefined) throw new Error(`${folder} has no ${begin}…`);
    return `${folder}/${found}`;
  }
}
