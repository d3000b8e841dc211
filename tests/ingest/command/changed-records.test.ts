import { expect, test } from "vitest";
import { run } from "../../../scripts/ingest/run/run.ts";
import { news, temporaryArchive } from "./temporary-archive.ts";

const record = (id: string, ar: string, more = ""): string =>
  `id: "${id}"\ntype: "organisation"\nprefLabel: { ar: "${ar}", en: "${id}" }\n${more}`;

test("with a record that changed only the articles are converted again whose text it concerns", async () => {
  const archive = temporaryArchive();
  for (const [n, topic] of ["الصحة", "التعليم", "النقل"].entries())
    archive.write(`raw/${n}.txt`, news(topic));
  await run(archive.options);
  const written = async () => {
    const narrowed = await run(archive.options);
    const shown = archive.snapshot();
    // As a run that remembers nothing makes them.
    await run({ ...archive.options, cache: `${archive.folder}/fresh-${Math.random()}` });
    expect(archive.snapshot()).toEqual(shown);
    return narrowed.written.map(({ file }) => file);
  };
  archive.write("authorities/organisation/health.yaml", record("health", "وزارة الصحة"));
  expect(await written()).toEqual(["0.txt"]);
  expect(await written()).toEqual([]);
  const more = 'description: { ar: "وصف.", en: "A description." }\n';
  archive.write("authorities/organisation/health.yaml", record("health", "وزارة الصحة", more));
  archive.write("authorities/organisation/nobody.yaml", record("nobody", "هيئة المجهول"));
  expect(await written()).toEqual([]);
  archive.write("authorities/organisation/health.yaml", record("health", "وزارة النقل", more));
  expect(await written()).toEqual(["0.txt", "2.txt"]);
  archive.write("authorities/organisation/other.yaml", record("other", "وزارة النقل"));
  expect(await written()).toEqual(["2.txt"]);
  archive.remove("authorities/organisation/other.yaml");
  expect(await written()).toEqual(["2.txt"]);
});
