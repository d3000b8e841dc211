import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { DeskArticle, NamesPage } from "../../../lib/desk/api.ts";
import { parseYaml } from "../../../lib/schema/read-yaml.ts";
import { openDesk } from "./open-desk.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  desk = await openDesk();
  await desk.post("/api/person", { name: "M. Example" });
});
afterEach(() => desk.close());

const article = async (id = "003") => (await desk.ask(`/api/article?id=${id}`)).body as DeskArticle;
const signed = (...keys: string[]) => [{ by: "M. Example", date: "2026-11-29", keys }];
const names = async (state: string) =>
  ((await desk.ask(`/api/names?state=${state}`)).body as NamesPage).items;

test("nothing is decided before somebody says who decides", async () => {
  const other = await openDesk();
  const decisions = [{ field: "date", action: "accept" }];
  const { version } = await article();
  const asked = await other.post("/api/article", { id: "003", version, decisions });
  await other.close();
  expect(asked).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringContaining("name") } },
  });
});

test("decisions stand in the file that people write, signed; the page has them at once", async () => {
  const before = desk.file("editorial/003.yaml");
  const { version } = await article();
  const written = await desk.post("/api/article", {
    id: "003",
    version,
    decisions: [
      { field: "date", action: "correct", value: "2022-04-04" },
      { field: "credit", action: "clear" },
      { field: "countries", action: "clear", value: "KR" },
      { field: "countries", action: "correct", value: "MA" },
    ],
  });
  expect(written).toMatchObject({
    status: 200,
    body: { undo: { en: "Article 003: date, credit line, countries" } },
  });
  const after = desk.file("editorial/003.yaml");
  expect(after.startsWith(before)).toBe(true);
  expect(parseYaml(after)).toMatchObject({
    date: "2022-04-04",
    credit: null,
    countries: { add: ["MA"], remove: ["KR"] },
    changes: signed("date", "credit", "countries"),
  });
  const shown = await article();
  expect(shown.values).toContainEqual(
    expect.objectContaining({ field: "date", value: "2022-04-04", certainty: "confirmed" }),
  );
  const countries = shown.values.filter(({ field }) => field === "countries");
  expect(countries.map(({ value }) => value)).toEqual(["TN", "MA"]);
  const was = {
    ...{ date: "2022-04", credit: "Ministry of the Interior and Safety", countries: "KR TN" },
  };
  expect(shown.changes).toEqual(
    signed("date", "credit", "countries").map((one) => ({ ...one, was })),
  );
  expect(desk.followed).toContain("editorial/003.yaml");
});

test.each([
  [{ field: "date", action: "correct", value: "4 April" }, "EDTF"],
  [{ field: "countries", action: "correct", value: "Tunisia" }, "ISO 3166"],
])("%j is refused with a sentence, and nothing is written", async (decision, sentence) => {
  const before = desk.file("editorial/003.yaml");
  const { version } = await article();
  const asked = await desk.post("/api/article", { id: "003", version, decisions: [decision] });
  expect(asked).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringContaining(sentence) } },
  });
  expect(desk.file("editorial/003.yaml")).toBe(before);
});

test("a file that changed meanwhile is not written over: both texts come back", async () => {
  const { version } = await article();
  const theirs = `${desk.file("editorial/003.yaml")}source: "وات"\n`;
  writeFileSync(desk.path("editorial/003.yaml"), theirs);
  const decisions = [{ field: "date", action: "accept" }];
  const asked = await desk.post("/api/article", { id: "003", version, decisions });
  expect(asked).toMatchObject({
    status: 409,
    body: {
      file: "editorial/003.yaml",
      theirs,
      yours: expect.stringContaining('confirmed: ["date"]'),
    },
  });
  expect(desk.file("editorial/003.yaml")).toBe(theirs);
  const { version: now } = asked.body as { version: string };
  expect(await desk.post("/api/article", { id: "003", version: now, decisions })).toMatchObject({
    status: 200,
  });
  expect(parseYaml(desk.file("editorial/003.yaml"))).toMatchObject({
    source: "وات",
    confirmed: ["date"],
  });
});

test("a file with a fault is left as it is, and the sentence says what to mend", async () => {
  writeFileSync(desk.path("editorial/003.yaml"), "id: 003\ncolour: red\n");
  const { version } = await article();
  const decisions = [{ field: "date", action: "accept" }];
  const asked = await desk.post("/api/article", { id: "003", version, decisions });
  expect(asked).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringContaining("colour") } },
  });
  expect(desk.file("editorial/003.yaml")).toBe("id: 003\ncolour: red\n");
});

test("steps are taken back one by one, also after the desk was opened again", async () => {
  const first = desk.file("editorial/003.yaml");
  for (const value of ["2022-04-04", "2022-04-05"]) {
    const { version } = await article();
    const decisions = [{ field: "date", action: "correct", value }];
    await desk.post("/api/article", { id: "003", version, decisions });
  }
  const { version } = await article("000");
  const decisions = [{ field: "title", action: "accept" }];
  await desk.post("/api/article", { id: "000", version, decisions });
  expect(existsSync(desk.path("editorial/000.yaml"))).toBe(true);
  await desk.again();
  await desk.post("/api/undo", {});
  expect(existsSync(desk.path("editorial/000.yaml"))).toBe(false);
  await desk.post("/api/undo", {});
  expect(desk.file("editorial/003.yaml")).toContain('date: "2022-04-04"');
  expect(await desk.post("/api/undo", {})).toMatchObject({ body: { undo: null } });
  expect(desk.file("editorial/003.yaml")).toBe(first);
  expect(await desk.post("/api/undo", {})).toMatchObject({ status: 400 });
});

test("a step is not taken back over what somebody wrote since", async () => {
  const { version } = await article();
  await desk.post("/api/article", {
    id: "003",
    version,
    decisions: [{ field: "date", action: "accept" }],
  });
  const theirs = `${desk.file("editorial/003.yaml")}# mine\n`;
  writeFileSync(desk.path("editorial/003.yaml"), theirs);
  expect(await desk.post("/api/undo", {})).toMatchObject({ status: 409, body: { theirs } });
  expect(desk.file("editorial/003.yaml")).toBe(theirs);
});

test("a name is accepted with its forms as a record, and is open no more", async () => {
  const open = await names("open");
  expect(open.map(({ name }) => name)).toEqual(["منصة المشاركة", "مجلس الوزراء", "الأمم"]);
  const [platform, cabinet] = open;
  // As a table has it: of what every country has, the English says whose it is.
  expect(cabinet?.english[0]?.text).toContain("(United Arab Emirates)");
  const accepted = {
    ...{ action: "accept", key: platform?.key, type: "system", name: "منصة المشاركة" },
    english: { text: "Participation Platform", from: "parts" },
  };
  expect(await desk.post("/api/names", accepted)).toMatchObject({ status: 200 });
  expect(desk.file("authorities/system/participation-platform.yaml"))
    .toBe(`id: "participation-platform"
type: "system"
kind: "platform"
prefLabel: { ar: "منصة المشاركة", en: "Participation Platform" }
englishFrom: "parts"
altLabels: { ar: ["منصة مشاركة المواطنين"] }
shortLabels: { ar: ["المنصة"] }
changes:
  - { by: "M. Example", date: "2026-11-29", keys: ["type", "kind", "prefLabel", "englishFrom", "altLabels", "shortLabels"] }
`);
  expect((await names("open")).map(({ name }) => name)).not.toContain("منصة المشاركة");
  expect(await desk.post("/api/names", accepted)).toMatchObject({ status: 400 });
});

test("a name of a country has it in its id, and Arabic alone is enough", async () => {
  const cabinet = (await names("open")).find(({ country }) => country === "AE");
  expect(cabinet?.english[0]?.text).toContain("(United Arab Emirates)");
  const query = `name=${encodeURIComponent("وزارة الصحة")}&type=organisation&country=TN`;
  expect((await desk.ask(`/api/english?${query}`)).body).toContainEqual(
    expect.objectContaining({ text: "Ministry of Health (Tunisia)" }),
  );
  const accepted = {
    action: "accept",
    key: cabinet?.key,
    type: "organisation",
    name: "مجلس الوزراء",
  };
  await desk.post("/api/names", { ...accepted, english: null, country: "AE" });
  expect(parseYaml(desk.file("authorities/organisation/mjls-alwzra-ae.yaml"))).toMatchObject({
    prefLabel: { ar: "مجلس الوزراء" },
    countries: ["AE"],
  });
});

test("a rejected name is open no more until it is proposed again", async () => {
  const none = (await names("open")).find(({ name }) => name === "الأمم");
  await desk.post("/api/names", { action: "reject", key: none?.key });
  expect(parseYaml(desk.file("authorities/rejected.yaml"))).toEqual({
    rejected: [{ name: "الأمم", type: "organisation", by: "M. Example", date: "2026-11-29" }],
  });
  expect((await names("decided")).find(({ name }) => name === "الأمم")?.rejected).toBe(true);
  await desk.post("/api/names", { action: "reopen", key: none?.key });
  expect((await names("open")).map(({ name }) => name)).toContain("الأمم");
});

test("a name merged into a record becomes another name of it; the record keeps its words", async () => {
  const none = (await names("open")).find(({ name }) => name === "الأمم");
  const before = desk.file("authorities/organisation/government-tn.yaml");
  await desk.post("/api/names", {
    action: "merge",
    key: none?.key,
    into: { record: "government-tn" },
  });
  const after = desk.file("authorities/organisation/government-tn.yaml");
  const lines = after.split("\n");
  for (const line of before.split("\n").filter((old) => !old.includes("altLabels")))
    expect(lines).toContain(line);
  expect(after).toContain('"الأمم"');
  expect(parseYaml(after)).toMatchObject({
    shortLabels: { ar: ["المنظمة"] },
    changes: signed("altLabels", "shortLabels"),
  });
});

test("a record of the starter list that is taken over says where its English comes from", async () => {
  writeFileSync(desk.path("archive.yaml"), `${desk.file("archive.yaml")}starter: true\n`);
  await desk.again();
  const none = (await names("open")).find(({ name }) => name === "الأمم");
  const into = { record: "united-nations" };
  expect(await desk.post("/api/names", { action: "merge", key: none?.key, into })).toMatchObject({
    status: 200,
  });
  expect(parseYaml(desk.file("authorities/organisation/united-nations.yaml"))).toMatchObject({
    prefLabel: { en: "United Nations" },
    englishFrom: "starter",
    altLabels: { ar: expect.arrayContaining(["الأمم"]) },
  });
});

test("a name merged into another proposal goes with it when that is accepted", async () => {
  const [platform, , none] = await names("open");
  await desk.post("/api/names", { action: "merge", key: none?.key, into: { key: platform?.key } });
  expect((await names("open")).map(({ name }) => name)).toEqual(["منصة المشاركة", "مجلس الوزراء"]);
  const accepted = { action: "accept", key: platform?.key, type: "system", name: "منصة المشاركة" };
  await desk.post("/api/names", { ...accepted, english: { text: "Platform", from: "person" } });
  expect(parseYaml(desk.file("authorities/system/platform.yaml"))).toMatchObject({
    altLabels: { ar: ["منصة مشاركة المواطنين", "الأمم"] },
    shortLabels: { ar: ["المنصة", "المنظمة"] },
  });
});

test("a paragraph's English is written with its state, signed, and taken back", async () => {
  const before = desk.file("translations/003/en.md");
  const { version } = (await desk.ask("/api/translation?id=003")).body as { version: string };
  const paragraphs = [{ n: 2, en: "A second paragraph.", state: "draft" }];
  const asked = await desk.post("/api/translation", { id: "003", version, paragraphs });
  expect(asked).toMatchObject({ status: 200 });
  expect(await desk.ask("/api/translation?id=003")).toMatchObject({
    body: { paragraphs: { 1: { en: "A second paragraph.", state: "draft" } } },
  });
  expect(desk.file("translations/003/en.md")).toContain('by: "M. Example"');
  await desk.post("/api/undo", {});
  expect(desk.file("translations/003/en.md")).toBe(before);
});

test.each([
  ["a line break", "فلان\nعلان"],
  ["a sign that turns the text around", "فلان\u202eعلان"],
  ["what is no character", "فلان\uffff"],
  ["nothing that is seen", "\u200b"],
])("a name with %s is not written, and no record is faulty", async (_, name) => {
  const accepted = { action: "accept", key: null, type: "person", name, english: null };
  expect(await desk.post("/api/names", accepted)).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringMatching(/^This cannot be written, and nothing was: /u) } },
  });
  const english = { text: name, from: "person" };
  const other = await desk.post("/api/names", { ...accepted, name: "فلان", english });
  expect(other.status).toBe(400);
  expect(await desk.ask("/api/queue?kind=problem")).toMatchObject({ body: { total: 0 } });
});

test("half of a character is refused, and the file stays as it is", async () => {
  const before = desk.file("translations/003/en.md");
  const { version } = (await desk.ask("/api/translation?id=003")).body as { version: string };
  const paragraphs = [{ n: 2, en: "half \ud800", state: "draft" }];
  const asked = await desk.post("/api/translation", { id: "003", version, paragraphs });
  expect(asked.status).toBe(400);
  expect(desk.file("translations/003/en.md")).toBe(before);
});

test("English of a paragraph that the article has no more is not lost in silence", async () => {
  const { version } = (await desk.ask("/api/translation?id=003")).body as { version: string };
  const paragraphs = [{ n: 999, en: "Words.", state: "draft" }];
  expect(await desk.post("/api/translation", { id: "003", version, paragraphs })).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringContaining("no paragraph 999") } },
  });
});

test("a file in another encoding is left as it is, with a sentence that says why", async () => {
  const arabic = Buffer.from([0xcc, 0xe3, 0xc7, 0xe1]);
  const bytes = Buffer.concat([Buffer.from('id: "003"\n# '), arabic, Buffer.from("\n")]);
  writeFileSync(desk.path("editorial/003.yaml"), bytes);
  const { version } = await article();
  const decisions = [{ field: "date", action: "accept" }];
  expect(await desk.post("/api/article", { id: "003", version, decisions })).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringMatching(/editorial\/003\.yaml .*is not UTF-8/) } },
  });
  expect(readFileSync(desk.path("editorial/003.yaml"))).toEqual(bytes);
});

test("what one tab has decided about a name, another does not decide again", async () => {
  const cabinet = (await names("open")).find(({ country }) => country === "AE");
  const accepted = {
    ...{ action: "accept", key: cabinet?.key, type: "organisation", name: "مجلس الوزراء" },
    english: null,
  };
  expect((await desk.post("/api/names", accepted)).status).toBe(200);
  for (const late of [
    { ...accepted, name: "مجلس وزراء الدولة" },
    { action: "reject", key: cabinet?.key },
    { action: "merge", key: cabinet?.key, into: { record: "kais-saied" } },
  ])
    expect(await desk.post("/api/names", late)).toMatchObject({
      status: 400,
      body: { error: { en: expect.stringContaining("decided in the meantime") } },
    });
});

test("what an article is called is at fault, not its file", async () => {
  const { version } = await article();
  const decisions = [{ field: "title", action: "correct", value: "عنوان\u202eمقلوب" }];
  expect(await desk.post("/api/article", { id: "003", version, decisions })).toMatchObject({
    status: 400,
    body: { error: { en: expect.stringMatching(/^This cannot be written, and nothing was: /u) } },
  });
});
