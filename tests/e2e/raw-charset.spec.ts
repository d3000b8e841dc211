import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { charsetRules } from "../../scripts/serve/raw-charsets.ts";
import { formatHeaders, securityHeaders } from "../../scripts/serve/security-headers.ts";
import { serveSite } from "../../scripts/serve/serve-site.ts";
import { encode } from "../ingest/encode.ts";

const text = "قال الوزير إن الأرشيف يحفظ النصوص كما وردت إليه.";

test("a browser shows a raw file of any encoding as it was written", async ({ page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sijill-raw-"));
  const files = (["utf-8", "windows-1256", "utf-16le", "utf-16be"] as const).map((encoding) => ({
    file: `${encoding}.txt`,
    encoding,
  }));
  mkdirSync(path.join(folder, "raw"));
  for (const { file, encoding } of files)
    writeFileSync(path.join(folder, "raw", file), encode(text, encoding));
  writeFileSync(
    path.join(folder, "_headers"),
    formatHeaders(securityHeaders([], []), "", charsetRules(files)),
  );
  const server = await serveSite({ outDir: folder, basePath: "", port: 0 });
  try {
    for (const { file } of files) {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/raw/${file}`);
      expect([file, await page.locator("body").innerText()]).toEqual([file, text]);
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
