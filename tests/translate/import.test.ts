import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Choice } from "@/lib/translate/choose-segments.ts";
import type { Format } from "@/lib/translate/formats/write-exchange.ts";
import { formats } from "@/lib/translate/formats/write-exchange.ts";
import { exportSegments } from "@/scripts/translate/export-segments.ts";
import { importSegments } from "@/scripts/translate/import-segments.ts";
import { readExchange } from "@/scripts/translate/read-exchange.ts";
import { tellImport } from "@/scripts/translate/tell.ts";
import { TemporaryContent } from "./temporary-content.ts";

const person = { by: "منى", date: "2026-11-29" };
const arabic = { "1": ["زار الوزير تونس في 27 مارس.", "وعاد أمس."], "2": ["وصل الوفد."] };

async function exported(content: TemporaryContent, format: Format, choice: Choice = "due") {
  const out = `${content.dir}/out`;
  rmSync(out, { force: true });
  await exportSegments({ contentDir: content.dir, format, choice, outlet: null, out });
  return content.read("out") ?? "";
}

function taken(
  content: TemporaryContent,
  file: string,
  made: Parameters<typeof importSegments>[1]["made"] = { person },
  dryRun = false,
) {
  const read = readExchange(new TextEncoder().encode(file));
  if (!read.ok) throw new Error(read.error);
  const outcomes = importSegments(read.value.segments, { contentDir: content.dir, made, dryRun });
  return {
    kinds: outcomes.map(({ returned, judgement }) => [returned.place, judgement.kind]),
    story: tellImport("back.csv", outcomes, read.value.faults, dryRun),
  };
}

/** A table as a translator sends it back. */
function sheet(rows: Readonly<Record<string, string>>, from: string): string {
  const lines = from.split("\r\n").map((line) => {
    const cells = line.split(",");
    const english = rows[cells[0] ?? ""];
    return english === undefined
      ? line
      : [...cells.slice(0, 2), english, ...cells.slice(3)].join(",");
  });
  return lines.join("\r\n");
}

describe("a file that comes back", () => {
  test.each(formats.filter((format) => format !== "tmx"))(
    "as %s gives each paragraph its English, as a person's draft",
    async (format) => {
      const content = new TemporaryContent(arabic);
      const file = await exported(content, format);
      const english = {
        title: "Headline",
        p1: "The minister visited Tunis on 27 March.",
        p2: "He returned.",
      };
      const filled = {
        xliff: file.replace(
          /<segment id="(\w+)" state="initial">(<source>[^<]*<\/source>)/gu,
          (_, id: keyof typeof english, source: string) =>
            `<segment id="${id}" state="translated">${source}<target>${english[id]}</target>`,
        ),
        csv: file.replace(
          /^(1#(\w+),[^,]*),,/gmu,
          (_, head: string, id: keyof typeof english) => `${head},${english[id]},`,
        ),
        po: file.replace(
          /(msgctxt "1#(\w+)"\nmsgid .*\n)msgstr ""/gu,
          (_, head: string, id: keyof typeof english) => `${head}msgstr "${english[id]}"`,
        ),
      }[format];
      const { story } = taken(content, filled);
      expect(story.isPartial).toBe(false);
      expect(content.translation("1")).toMatchObject({
        ...{ title: "Headline", titleState: "draft", titleStatus: "translated", method: "human" },
        ...{ paragraphs: [english.p1, english.p2], states: ["draft", "draft"], review: null },
        changes: [{ ...person, keys: ["title", "paragraphs"] }],
      });
      // Nothing is missing any more, and the same file says nothing new.
      const before = content.read("translations/1/en.md");
      expect(taken(content, filled).kinds.filter(([place]) => place?.startsWith("1#"))).toEqual([
        ["1#title", "same"],
        ["1#p1", "same"],
        ["1#p2", "same"],
      ]);
      expect(content.read("translations/1/en.md")).toBe(before);
      expect(await exported(content, format)).not.toContain("1#");
    },
  );

  test("is taken as far as it is good, and the rest is told with its line", async () => {
    const content = new TemporaryContent(arabic);
    const file = await exported(content, "csv");
    content.article("2", ["وصل الوفد الكبير."]);
    const back = sheet(
      {
        "1#p1": "The minister visited Tunis in May.",
        "1#p2": "عاد الوزير",
        "2#p1": "The delegation arrived.",
      },
      file,
    );
    const { kinds, story } = taken(
      content,
      `${back}9#p1,نص,Text,,,\r\n1#p7,نص,Text,,,\r\n../1#p1,نص,Text,,,\r\n`,
    );
    expect(kinds).toEqual([
      ["1#title", "empty"],
      ["1#p1", "taken"],
      ["1#p2", "refused"],
      ["2#title", "empty"],
      ["2#p1", "refused"],
      ["9#p1", "refused"],
      ["1#p7", "refused"],
      ["../1#p1", "refused"],
    ]);
    expect(story.isPartial).toBe(true);
    expect(story.lines).toEqual([
      "back.csv, line 4 (1#p2): not taken: the translation has no word in Latin letters; write it in English.",
      "back.csv, line 6 (2#p1): not taken: the Arabic is not what was exported; export it again and translate that.",
      "back.csv, line 7 (9#p1): not taken: the archive has no article 9; check its name.",
      "back.csv, line 8 (1#p7): not taken: the archive has no such headline or paragraph; check its name.",
      "back.csv, line 9 (../1#p1): not taken: the archive has no article ../1; check its name.",
      "1#p1: the number 27 is not in the English.",
      "1#p1: the date «27 مارس» (XXXX-03-27) is not in the English.",
    ]);
    expect(content.translation("1")?.paragraphs).toEqual([
      "The minister visited Tunis in May.",
      null,
    ]);
    expect(content.translation("2")).toBeNull();
  });

  test("tells in a dry run what would come of it, and writes nothing", async () => {
    const content = new TemporaryContent(arabic);
    const back = sheet({ "1#p2": "He returned." }, await exported(content, "csv"));
    expect(taken(content, back, { person }, true).story.summary).toMatch(
      /^1 would be taken, in 1 article;/u,
    );
    expect(content.translation("1")).toBeNull();
  });

  test("of a translation memory without places goes to wherever the archive has its Arabic", () => {
    const content = new TemporaryContent({ "1": ["وصل الوفد.", "نص"], "2": ["وصل  الوفد."] });
    const unit = (ar: string, en: string) =>
      `<tu><tuv xml:lang="ar"><seg>${ar}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
    const memory = `<tmx version="1.4"><header/><body>${unit("وصل الوفد.", "The delegation arrived.")}${unit("غيره", "Other")}</body></tmx>`;
    expect(taken(content, memory).kinds).toEqual([
      ["1#p1", "taken"],
      ["2#p1", "taken"],
      [null, "foreign"],
    ]);
    expect(content.translation("2")?.paragraphs).toEqual(["The delegation arrived."]);
  });
});

describe("what is there", () => {
  const translated = (fields: string, body: string, raw = "") => `---
id: "1"
lang: "en"
titleStatus: "none"
method: "human"
review: null
${fields}rawSha256: "${raw}"
---

${body}
`;
  const content = () => {
    const made = new TemporaryContent({ "1": ["أولا", "ثانيا", "ثالثا"] });
    taken(made, "place,arabic,english\n1#p1,أولا,First.\n");
    const { rawSha256 = "" } = made.translation("1") ?? {};
    made.write(
      "translations/1/en.md",
      translated(
        "states:\n  machine: [3]\n  reviewed: [1]\n",
        "First.\n\nSecond.\n\nThird.",
        rawSha256,
      ),
    );
    return made;
  };

  test("stays when it was reviewed, and a person's text when the file does not know it", async () => {
    const made = content();
    const file = sheet(
      { "1#p1": "One.", "1#p2": "Two.", "1#p3": "Three." },
      await exported(made, "csv", "all"),
    );
    const blind = file.replace(/,[0-9a-f]{12}-[0-9a-z]+\r/gu, ",\r");
    expect(taken(made.copy(), blind).kinds).toEqual([
      ["1#title", "empty"],
      ["1#p1", "kept"],
      ["1#p2", "kept"],
      ["1#p3", "taken"],
    ]);
    taken(made, file);
    expect(made.translation("1")).toMatchObject({
      ...{ paragraphs: ["First.", "Two.", "Three."], states: ["reviewed", "draft", "draft"] },
    });
    // The second was changed since this file was exported.
    const late = file.replace("Two.", "Deux.");
    expect(taken(made, late).kinds).toContainEqual(["1#p2", "kept"]);
    expect(made.translation("1")?.paragraphs[1]).toBe("Two.");
  });

  test("is not taken where the Arabic of one paragraph was put beside the name of another", async () => {
    const content = new TemporaryContent(arabic);
    const file = await exported(content, "csv");
    const [head, ...rows] = sheet(
      { "1#p1": "The minister went home.", "1#p2": "He returned." },
      file,
    )
      .split("\r\n")
      .map((line) => line.split(","));
    const cellOf = (place: string) => rows.find(([name]) => name === place)?.[1] ?? "";
    const [first, second] = [cellOf("1#p1"), cellOf("1#p2")];
    const swapped = rows.map(([place = "", source = "", ...others]) => [
      place,
      place === "1#p1" ? second : place === "1#p2" ? `  ${first}` : source,
      ...others,
    ]);
    const { kinds } = taken(content, [head, ...swapped].map((row) => row?.join(",")).join("\r\n"));
    expect(Object.fromEntries(kinds)).toMatchObject({ "1#p1": "refused", "1#p2": "refused" });
    expect(content.translation("1")).toBeNull();
  });

  test("is a machine's where a machine translated the file, and never takes a person's place", async () => {
    const made = content();
    const file = sheet(
      { "1#title": "Headline", "1#p1": "One.", "1#p2": "Two.", "1#p3": "Three." },
      await exported(made, "csv", "all"),
    );
    taken(made, file, { engine: "Some Engine 2" });
    expect(made.translation("1")).toMatchObject({
      ...{ title: "Headline", titleState: "machine", paragraphs: ["First.", "Second.", "Three."] },
      ...{ states: ["reviewed", "draft", "machine"], engine: "Some Engine 2", changes: [] },
      method: "machine-edited",
    });
  });

  test("is due again when the Arabic has changed, until each part was looked at", async () => {
    const made = content();
    made.article("1", ["أولا", "ثانيا", "ثالثا جديدا"]);
    const file = await exported(made, "csv");
    expect(file.match(/^1#p\d.*,changed,/gmu)).toHaveLength(3);
    taken(made, sheet({ "1#p3": "A new third." }, file));
    expect((await exported(made, "csv")).match(/,changed,/gu)).toHaveLength(3);
    // The third has another stamp by now.
    const again = (await exported(made, "csv")).replaceAll(",changed,", ",checked,");
    taken(made, again);
    expect(await exported(made, "csv")).not.toMatch(/#p\d/u);
    expect(made.translation("1")).toMatchObject({ states: ["reviewed", "draft", "draft"] });
  });
});

test("nothing of a file that comes in steers the terminal", () => {
  const content = new TemporaryContent(arabic);
  const table = "place,arabic,english\r\n\u001B[2J9#p1,نص,Text\r\n";
  const { story } = taken(content, table);
  expect(story.summary).toContain("\\u001b[2J9");
  expect(story.summary).not.toContain("\u001B");
});
