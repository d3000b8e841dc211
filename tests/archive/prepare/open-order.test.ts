import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openOrder } from "../../../lib/archive/prepare/open-order.ts";

function order(ids: readonly string[]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "sijill-order-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, "order.jsonl");
  writeFileSync(file, ids.map((id) => `${JSON.stringify(id)}\n`).join(""));
  return openOrder(file, ids.length);
}

test("finds each article's place, and what stands there", () => {
  const ids = Array.from({ length: 5000 }, (_, n) => `n-${(n * 7919) % 5000}`);
  const found = order(ids);
  expect(found.size).toBe(5000);
  expect(ids.map((id) => found.place(id))).toEqual(ids.map((_, place) => place));
  expect(ids.map((_, place) => found.at(place))).toEqual(ids);
});

test("of what is not there it says nothing", () => {
  const found = order(["003", "000"]);
  for (const place of [-1, 2]) expect(found.at(place)).toBeUndefined();
  for (const id of ["001", ""]) expect(found.place(id)).toBeUndefined();
  expect(order([]).place("000")).toBeUndefined();
});
