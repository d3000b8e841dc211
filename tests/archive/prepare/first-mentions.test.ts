import { describe, expect, it } from "vitest";
import { firstMentions } from "../../../lib/archive/prepare/build-details.ts";

const paragraphs = [
  "a memorandum aimed at strengthening what both countries do was signed",
  "the memorandum lasts",
];
const long = { paragraph: 1, start: 2, end: 57, authority: "mou", rule: "label" } as const;
const short = { paragraph: 2, start: 0, end: 14, authority: "mou", rule: "short-label" } as const;

describe("firstMentions", () => {
  it("links the first mention that is no longer than a name", () => {
    expect(firstMentions([long, short], paragraphs)).toEqual([short]);
  });

  it("links the description where the text has no name", () => {
    expect(firstMentions([long], paragraphs)).toEqual([long]);
  });

  it("links a record once, at its first name, and not in the title", () => {
    const title = { ...short, paragraph: 0 };
    const later = { ...short, start: 15, end: 20 };
    expect(firstMentions([title, later, short], paragraphs)).toEqual([short]);
  });
});
