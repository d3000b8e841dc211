import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, type Page } from "@playwright/test";
import { startDesk } from "../../../scripts/desk/start-desk.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** A file that people write, without the quotation marks that YAML may do without. */
export function said(file: string): string {
  return readFileSync(file, "utf8").replaceAll('"', "");
}

/** A desk on a content folder of its own. */
interface OpenDesk {
  readonly contentDir: string;
  /** Opens a place of the desk, such as `ar/article/003`. */
  readonly open: (page: Page, place: string) => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/**
 * Tests of the desk: each has the archive that the software ships with in a folder of its own, a desk on it, and a person
 * who decides.
 */
export const test = base.extend<{ readonly desk: OpenDesk }>({
  desk: async ({ request }, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), "sijill-desk-"));
    const contentDir = path.join(folder, "content");
    cpSync(path.join(root, "content"), contentDir, { recursive: true });
    const port = await freePort();
    const running = await startDesk({
      ...{ root, contentDir, cacheDir: path.join(folder, "cache"), port },
      preview: false,
      today: () => "2024-05-06",
      onProgress: () => undefined,
    });
    const { origin, searchParams } = new URL(running.address);
    const authorization = `Bearer ${searchParams.get("token") ?? ""}`;
    const headers = { authorization, origin };
    await request.post(`${origin}/api/person`, { headers, data: { name: "ليلى المنصوري" } });
    await use({
      contentDir,
      open: async (page, place) => {
        await page.goto(`${running.address}#/${place}`);
        await page.locator("main h1").waitFor();
      },
    });
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  },
});
