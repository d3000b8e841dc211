import { describe, expect, it } from "vitest";
import { parseEditorial } from "../../lib/article/editorial.ts";
import { readContent, translation } from "./read-content.ts";

describe("the editorial decisions on article 003", () => {
  const result = parseEditorial(readContent("editorial", "003.yaml"), "003");

  it("can be read", () => {
    expect(result).toMatchObject({ ok: true, value: { id: "003" } });
  });

  it("supply a title in both languages, the English one that the translation bears", () => {
    if (!result.ok) throw new Error(result.error.join("\n"));
    expect(result.value.title?.ar).toMatch(/تونس/);
    expect(result.value.title?.en).toBe(translation("003").title);
  });

  it("say that the archive supplied it and that nobody has reviewed it", () => {
    if (!result.ok) throw new Error(result.error.join("\n"));
    expect(result.value.note?.ar).toMatch(/الأرشيف.*لم يراجع/);
    expect(result.value.note?.en).toMatch(/archive supplied.*no person has reviewed/);
  });

  it("decide nothing that the raw file states", () => {
    if (!result.ok) throw new Error(result.error.join("\n"));
    expect(result.value).not.toHaveProperty("date");
    expect(result.value).not.toHaveProperty("credit");
    expect(result.value.confirmed).toEqual([]);
  });
});
