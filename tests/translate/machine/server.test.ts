import { describe, expect, test } from "vitest";
import { TemporaryContent } from "../temporary-content.ts";
import { aRun } from "./a-run.ts";
import { aServer, english, wellBehaved } from "./a-server.ts";

const arabic = {
  "1": ["زار الوزير تونس في 2022.", "وعاد أمس إلى بلاده."],
  "2": ["وصل الوفد.", "ثم غادر الوفد إلى عمّان."],
};
const whole = (content: TemporaryContent, id: "1" | "2") => ({
  ...{
    title: english(`عنوان ${id}`),
    titleState: "machine",
    method: "machine",
    engine: "Engine 1",
  },
  ...{
    paragraphs: arabic[id].map(english),
    states: ["machine", "machine"],
    review: null,
    changes: [],
  },
});

describe("a server", () => {
  test("is asked as LibreTranslate is, and every page can name it", async () => {
    const content = new TemporaryContent(arabic);
    const server = await aServer(wellBehaved);
    const { story } = await aRun(content, { server: `${server.url}/` }, { apiKey: "secret" });
    expect(story).toMatchObject({ isPartial: false });
    expect(story.summary).toMatch(/^6 translated, in 2 articles\./u);
    expect(server.asked.flatMap(({ q }) => q)).toHaveLength(6);
    expect(server.asked[0]).toMatchObject({
      ...{ source: "ar", target: "en", format: "text", api_key: "secret" },
    });
    expect(content.translation("1")).toMatchObject(whole(content, "1"));
    expect(content.translation("2")).toMatchObject(whole(content, "2"));
    // Nothing is missing now, and nothing asked.
    await aRun(content, { server: server.url });
    expect(server.asked.flatMap(({ q }) => q)).toHaveLength(6);
  });

  test("that fails, delays, is cut off and loses connections is asked again, and it ends the same", async () => {
    const content = new TemporaryContent(arabic);
    const server = await aServer((asked, response, request) => {
      const answer = JSON.stringify({ translatedText: asked.q.map(english) });
      switch (request) {
        case 1:
          return void response.writeHead(503).end("<html>busy</html>");
        case 2:
          return void response.writeHead(429, { "retry-after": "0" }).end('{"error": "Slowdown"}');
        case 3:
          return void response
            .writeHead(200, { "content-length": answer.length * 3 })
            .end(answer.slice(0, 9));
        case 4:
          return void response.end(answer.slice(0, -5));
        case 5:
          return void response.destroy();
        case 6:
          // No answer until the connection is given up.
          return;
        case 7:
          return void response.end('{"translatedText": [1, 2]}');
        default:
          return void response.end(answer);
      }
    });
    const { story } = await aRun(content, {
      server: server.url,
      requests: 1,
      characters: 200,
      seconds: 1,
    });
    // Four tries end a request: its texts wait for the next run.
    const again = await aRun(content, { server: server.url, seconds: 1 });
    expect(story.isPartial || again.story.isPartial).toBe(true);
    const last = await aRun(content, { server: server.url });
    expect(last.story.isPartial).toBe(false);
    expect(content.translation("1")).toMatchObject(whole(content, "1"));
    expect(content.translation("2")).toMatchObject(whole(content, "2"));
  });

  test("whose answers are nonsense, too long or too few is asked for each text, and what is none is told", async () => {
    const content = new TemporaryContent(arabic);
    const [first = "", second = ""] = arabic["1"];
    const server = await aServer(({ q }, response) => {
      const answers = q.map((text) => {
        if (text === first) return "the the the the the the the the";
        return text === second ? text : english(text);
      });
      const list = q.length > 1 ? answers.slice(1) : answers;
      response.end(JSON.stringify({ translatedText: list }));
    });
    const { story } = await aRun(content, { server: server.url });
    expect(story.isPartial).toBe(true);
    expect(story.lines).toEqual([
      "1#p1: not translated: the answer says the same over and over.",
      "1#p2: not translated: the answer has no word in Latin letters.",
    ]);
    expect(content.translation("1")).toMatchObject({
      title: english("عنوان 1"),
      paragraphs: [null, null],
    });
    expect(content.translation("2")).toMatchObject(whole(content, "2"));
  });

  test("that answers without end is not listened to", async () => {
    const content = new TemporaryContent({ "1": ["نص"] });
    const server = await aServer((_, response) => {
      const chunk = "x".repeat(65_536);
      const more = (): void => {
        while (response.write(chunk));
      };
      response.on("drain", more);
      more();
    });
    const { story } = await aRun(content, { server: server.url });
    expect(story.lines[0]).toMatch(
      /^1#title: not translated: the connection failed \(its answer is far longer/u,
    );
  });

  test("that leads to another address is not followed: texts and key go to the one that is named", async () => {
    const content = new TemporaryContent({ "1": ["نص"] });
    const other = await aServer(wellBehaved);
    const server = await aServer((_, response) => {
      response.writeHead(307, { location: `${other.url}/translate` }).end();
    });
    const { story } = await aRun(content, { server: server.url }, { apiKey: "secret" });
    expect(other.asked).toEqual([]);
    expect(story.isPartial).toBe(true);
    expect(JSON.stringify(story)).toContain(
      `the server leads to another address (${other.url}/translate); write that one`,
    );
  });

  test("that does not take one text takes the others", async () => {
    const content = new TemporaryContent(arabic);
    const server = await aServer((asked, response) => {
      if (asked.q.includes(arabic["2"][0] ?? ""))
        return void response.writeHead(400).end('{"error": "too long"}');
      wellBehaved(asked, response, 0);
    });
    const { story } = await aRun(content, { server: server.url });
    expect(story.lines).toEqual(["2#p1: not translated: it answered 400 (too long)."]);
    expect(content.translation("1")).toMatchObject(whole(content, "1"));
  });

  test.each([
    [
      403,
      "",
      "the server refuses us: it answered 403 (Invalid API key); look at `translator` in archive.yaml, and at its key",
    ],
    [429, "7200", "the server asks us to come back in 120 minutes; run it then"],
    [
      500,
      "0",
      "the server failed 5 times in a row, the last time because it answered 500 (Invalid API key)",
    ],
  ])(
    "that answers %i ends the run with one sentence, and what was answered is kept",
    async (status, retry, sentence) => {
      const many = Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [String(at), [`نص ${at} ${"ل".repeat(180)}`]]),
      );
      const content = new TemporaryContent(many);
      const server = await aServer((asked, response, request) => {
        if (request <= 3) wellBehaved(asked, response, request);
        else
          response.writeHead(status, { "retry-after": retry }).end('{"error": "Invalid API key"}');
      });
      const settings = { server: server.url, requests: 1, characters: 200 };
      const { story, stopped } = await aRun(content, settings);
      expect(stopped).toBe(sentence);
      expect(story.lines[0]).toBe(
        `Stopped: ${sentence}. What was answered is kept; run it again to go on.`,
      );
      const asked = server.asked.length;
      expect(asked).toBeLessThan(30);
      const better = await aServer(wellBehaved);
      await aRun(content, { ...settings, server: better.url });
      const answered = new Set(server.asked.slice(0, 3).flatMap(({ q }) => q));
      const later = better.asked.flatMap(({ q }) => q);
      expect(later.filter((text) => answered.has(text))).toEqual([]);
      expect(later).toHaveLength(24 - answered.size);
      expect(content.translation("11")).toMatchObject({ states: ["machine"] });
    },
  );

  test("nobody listens to is told", async () => {
    const content = new TemporaryContent({ "1": ["نص"] });
    const { story } = await aRun(content, { server: "http://127.0.0.1:9" });
    expect(story.lines[0]).toContain("not translated: ");
    expect(content.translation("1")).toBeNull();
  });
});

describe("what is asked for", () => {
  test("may be headlines alone, some articles, and long paragraphs in pieces", async () => {
    const long = Array.from(
      { length: 40 },
      (_, at) => `وقال الوزير إن العمل مستمر في المرحلة ${at}.`,
    ).join(" ");
    const content = new TemporaryContent({ "1": [long], "2": ["نص"], "3": ["نص آخر"] });
    const server = await aServer(wellBehaved);
    const first = await aRun(content, { server: server.url }, { headlines: true, limit: 2 });
    expect(first.story.summary).toMatch(
      /^2 translated, in 2 articles; 1 article left for another run\./u,
    );
    expect(content.translation("1")).toMatchObject({
      title: english("عنوان 1"),
      paragraphs: [null],
    });
    expect(content.translation("3")).toBeNull();
    await aRun(content, { server: server.url, characters: 300 });
    const pieces = server.asked.flatMap(({ q }) => q).filter((text) => text.includes("الوزير"));
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(300);
    expect(pieces.join(" ")).toBe(long);
    expect(content.translation("1")?.paragraphs).toEqual([pieces.map(english).join(" ")]);
  });

  test("is never what a person wrote, and what the machine wrote only when the Arabic changed", async () => {
    const content = new TemporaryContent({ "1": ["أولا جدا", "ثانيا جدا"] });
    const server = await aServer(wellBehaved);
    await aRun(content, { server: server.url });
    const made = content.read("translations/1/en.md") ?? "";
    content.write(
      "translations/1/en.md",
      made.replace("review: null", "review: null\nstates:\n  draft: [1]"),
    );
    content.article("1", ["أولا جدا جدا", "ثانيا جدا جدا"]);
    await aRun(content, { server: server.url });
    expect(content.translation("1")).toMatchObject({
      ...{
        paragraphs: [english("أولا جدا"), english("ثانيا جدا جدا")],
        states: ["draft", "machine"],
      },
    });
  });

  test("is checked against names of records, and their breach is told", async () => {
    const content = new TemporaryContent({ "1": ["زار قيس سعيد كوريا."] });
    content.write(
      "authorities/person/kais-saied.yaml",
      'id: "kais-saied"\ntype: "person"\nprefLabel: { ar: "قيس سعيد", en: "Kais Saied" }\n',
    );
    const server = await aServer(wellBehaved);
    const { story } = await aRun(content, { server: server.url });
    expect(story.isPartial).toBe(false);
    expect(story.lines).toEqual([
      "1#p1: «قيس سعيد» is “Kais Saied” in the archive's records, and the English has no such name.",
    ]);
  });
});
