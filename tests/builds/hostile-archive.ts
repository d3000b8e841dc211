import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeArchive } from "../../scripts/bench/build/make-archive.ts";
import { attacks } from "./attacks.ts";

function write(content: string, file: string, text: string): void {
  const target = path.join(content, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** A text that a person writes on one line of YAML, whatever is in it; JSON is YAML. */
const quoted = (text: string) =>
  JSON.stringify(
    text.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u2028-\u202E\u2066-\u2069]/gu, " "),
  );

/** Beside so much Arabic, any attack is a word in an Arabic text. */
const plain =
  "وأوضح المسؤول أن الأرشيف يحفظ النصوص كما وردت إليه، وأن القارئ يجد في كل صفحة مصدر كل معلومة. ".repeat(
    4,
  );

/** Whom translations name, and no Arabic text. */
export const translatedName = "Zebedee Quill";

/** An address of a form that tries to leave its attribute. */
const hostileForm = `https://form.example/"'><img/src=x/onerror=alert(1)>?page={url}&n={paragraph}`;

/** An archive in which every attack stands in every place where a text may stand. */
export function addAttacks(from: string, content: string): void {
  makeArchive({ from, to: content, articles: 2 });
  for (const [index, attack] of attacks.entries()) {
    const year = 1990 + index;
    const name = attack.replace(/[/\\\0\n]/g, "").slice(0, 40);
    const line = attack.replaceAll("\n", " ");
    write(
      content,
      `raw/${index} ${name}.txt`,
      `خبر عن أمن الصفحات والأرشيف الرقمي ${line}\n5 مايو ${year}\nⓒ ${line}\nبقلم: ${line}\nالمصدر: ${line}\n\n` +
        `${attack}\n\nقال المتحدث رقم ${index} باسم الحكومة في تونس يوم 3 مايو ${year} إن النص ${line} يبقى كما هو في الصفحة، وإن ${line} لا يغيّره.\n\n${plain}\n`,
    );
    write(
      content,
      `authorities/person/hostile-${index}.yaml`,
      `id: "hostile-${index}"\ntype: person\nprefLabel: {ar: ${quoted(`فلان ${attack}`)}, en: ${quoted(`Somebody ${attack}`)}}\n` +
        `altLabels: {ar: ["المتحدث رقم ${index}"], en: []}\n` +
        `description: {ar: ${quoted(attack)}, en: ${quoted(attack)}}\nroles: []\ncountries: [TN]\nrelated: []\nsameAs: []\n`,
    );
  }
  write(
    content,
    "authorities/person/translated.yaml",
    `id: translated\ntype: person\nprefLabel: {ar: "زبيدي المترجم", en: ${quoted(translatedName)}}\naltLabels: {ar: [], en: []}\nroles: []\ncountries: []\nrelated: []\nsameAs: []\n`,
  );
  const all = quoted(attacks.slice(0, 4).join(" "));
  write(
    content,
    "archive.yaml",
    `name: {ar: ${all}, en: ${all}}\nsubtitle: {ar: ${all}, en: ${all}}\ndescription: {ar: ${all}, en: ${all}}\nreleased: "2026-11-21"\ncontact: "archive@example.org"\nrights: {ar: ${all}, en: ${all}}\n` +
      `publisher: {name: {ar: ${all}, en: ${all}}, address: {ar: ${all}, en: ${all}}}\n` +
      `corrections: {report: ${quoted(hostileForm)}, policy: {ar: [${all}], en: [${all}]}}\n`,
  );
}

/** Gives each article of such an archive a translation and a note, with its attack in every text. */
export function addTranslations(content: string): void {
  for (const id of readdirSync(path.join(content, "articles"))) {
    if (!/^\d+$/.test(id)) continue;
    const article = readFileSync(path.join(content, "articles", id, "ar.md"), "utf8");
    const attack = attacks[Number(/^ {2}file: "(\d+) /m.exec(article)?.[1] ?? -1)];
    if (attack === undefined) continue;
    const raw = /^ {2}sha256: "(\w+)"/m.exec(article)?.[1] ?? "";
    const head = `id: "${id}"\nlang: en\ntitle: ${quoted(attack)}\ntitleStatus: translated\nmethod: machine\nengine: ${quoted(attack)}\nreview: null\nrawSha256: "${raw}"`;
    const count = article.split("---\n").slice(2).join("---\n").trim().split(/\n\n/).length;
    const body = Array.from(
      { length: count },
      () => `An English text, says ${translatedName}: ${attack.replaceAll("\n", " ")}`,
    );
    write(content, `translations/${id}/en.md`, `---\n${head}\n---\n\n${body.join("\n\n")}\n`);
    write(
      content,
      `editorial/${id}.yaml`,
      `id: "${id}"\nnote: {ar: ${quoted(`ملاحظة ${attack}`)}, en: ${quoted(attack)}}\n` +
        `corrections: [{date: "2026-01-02", paragraph: 1, text: {ar: ${quoted(attack)}, en: ${quoted(attack)}}}]\n` +
        `changes: [{by: ${quoted(attack)}, date: "2026-01-03", keys: [title], was: {title: ${quoted(attack)}}}]\n`,
    );
  }
}
