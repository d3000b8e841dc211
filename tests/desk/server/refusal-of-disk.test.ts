import { expect, test } from "vitest";
import { refusalOfDisk } from "@/scripts/desk/http/refusal-of-disk.ts";

const failed = (code: string) => Object.assign(new Error(code), { code });

test("a full disk, and one that may not be written, are told of in words", () => {
  expect(refusalOfDisk(failed("ENOSPC"))?.sentence.en).toContain("The disk is full");
  expect(refusalOfDisk(failed("EROFS"))?.sentence.en).toContain("permissions");
  expect(refusalOfDisk(failed("ENOENT"))).toBeNull();
  expect(refusalOfDisk("ENOSPC")).toBeNull();
});
