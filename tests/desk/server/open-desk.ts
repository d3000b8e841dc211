import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ListedName } from "../../../lib/authorities/names/lay-records.ts";
import { startDesk } from "../../../scripts/desk/start-desk.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** What a request was answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body, as JSON where it is. */
  readonly body: unknown;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

const proposal = (name: string, more: Partial<ListedName> = {}): ListedName => ({
  ...{ name, type: "organisation", forms: [name], short: [], articles: 2, confidence: 0.9 },
  ...{ country: null, sentences: [], record: null, rejected: false },
  ...more,
});

export const proposals: readonly ListedName[] = [
  proposal("منصة المشاركة", {
    type: "system",
    forms: ["منصة المشاركة", "منصة مشاركة المواطنين"],
    short: ["المنصة"],
  }),
  proposal("مجلس الوزراء", { country: "AE" }),
  proposal("الأمم", { short: ["المنظمة"] }),
  proposal("قيس سعيد", { type: "person", short: ["سعيد"] }),
];

/** A desk on a copy of the archive that the project ships with; nothing follows its decisions. */
export async function openDesk() {
  const folder = mkdtempSync(path.join(tmpdir(), "sijill-desk-"));
  const contentDir = path.join(folder, "content");
  cpSync(path.join(root, "content"), contentDir, { recursive: true });
  const port = await freePort();
  const followed: string[] = [];
  const open = () =>
    startDesk({
      ...{ root, contentDir, cacheDir: path.join(folder, "cache"), port, preview: false },
      today: () => "2026-11-29",
      onProgress: () => undefined,
      startFollower: (_settings, _preview, report) => {
        report({ did: "names", proposals });
        return { changed: (files) => void followed.push(...files), close: () => undefined };
      },
    });
  let desk = await open();
  const token = () => new URL(desk.address).searchParams.get("token") ?? "";
  const origin = `http://127.0.0.1:${port}`;
  const ask = (address: string, { method = "GET", headers = {}, body }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const own: NonNullable<Asked["headers"]> = { authorization: `Bearer ${token()}`, ...headers };
      const given = Object.entries(own).filter(([, value]) => value !== undefined);
      const sent = request(
        origin + address,
        { method, headers: Object.fromEntries(given) },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () => {
            const text = Buffer.concat(chunks).toString();
            const isJson = answer.headers["content-type"]?.startsWith("application/json");
            const read: unknown = isJson ? JSON.parse(text) : text;
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read });
          });
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  return {
    origin,
    followed,
    ask,
    token,
    post: (address: string, body: unknown, headers: Asked["headers"] = {}) =>
      ask(address, {
        method: "POST",
        headers: { origin, "content-type": "application/json", ...headers },
        body: JSON.stringify(body),
      }),
    file: (name: string) => readFileSync(path.join(contentDir, name), "utf8"),
    path: (name: string) => path.join(contentDir, name),
    async again() {
      await desk.close();
      desk = await open();
    },
    open,
    async close() {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        resolve(address !== null && typeof address === "object" ? address.port : 0);
      });
    });
  });
}
