import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeskArticle, QueuePage } from "../../../lib/desk/api.ts";
import { openDesk } from "./open-desk.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  desk = await openDesk();
  await desk.post("/api/person", { name: "M. Example" });
});
afterEach(() => desk.close());

const reasons = async () =>
  ((await desk.ask("/api/queue?kind=problem")).body as QueuePage).items.map(
    ({ reason }) => reason?.en ?? "",
  );
/** Waits until something is so; the test ends where it never is. */
const until = (isSo: () => unknown) => expect.poll(isSo, { timeout: 30_000 });

/** What an open page has heard. */
async function listening(): Promise<() => string> {
  let heard = "";
  await new Promise<void>((resolve) => {
    request(`${desk.origin}/api/events?token=${desk.token()}`, (answer) => {
      answer.on("data", (chunk: Buffer) => {
        heard += chunk.toString();
        resolve();
      });
      answer.on("error", () => undefined);
    }).end();
  });
  return () => heard;
}

/** Writes a file as editors and git do: beside its place, then moved there. */
function put(file: string, text: string): void {
  const place = desk.path(file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(`${place}~`, text);
  renameSync(`${place}~`, place);
}

test("what others write is in the lists, and the page hears of it, each time anew", async () => {
  const heard = await listening();
  const file = "editorial/000.yaml";
  for (const key of ["colour", "size"]) {
    put(file, `id: "000"\n${key}: red\n`);
    await until(reasons).toContainEqual(expect.stringContaining(key));
  }
  rmSync(desk.path(file));
  await until(reasons).not.toContainEqual(expect.stringContaining("size"));
  await until(() => heard().split('"content"').length).toBeGreaterThan(3);
  expect(desk.followed.filter((each) => each === file)).toHaveLength(3);
});

test("a folder that comes with its files is seen too", async () => {
  const fresh = "translations/000/deeper/note.md";
  rmSync(desk.path("translations"), { recursive: true });
  put("translations/000/en.md", "no translation\n");
  await until(reasons).toContainEqual(expect.stringContaining("front matter"));
  put(fresh, "x\n");
  await until(() => desk.followed).toContain(fresh);
});

test("what the desk writes itself is followed once", async () => {
  const { version } = (await desk.ask("/api/article?id=003")).body as DeskArticle;
  const decisions = [{ field: "date", action: "accept" }];
  await desk.post("/api/article", { id: "003", version, decisions });
  put("editorial/000.yaml", 'id: "000"\n');
  await until(() => desk.followed).toContain("editorial/000.yaml");
  expect(desk.followed.slice(1)).toEqual(["editorial/003.yaml", "editorial/000.yaml"]);
});
