import type { Article, Evidence } from "../../article/article.ts";
import type { Editorial } from "../../article/editorial.ts";

const plain = ["credit", "author", "source", "dateline"] as const;

/** What the desk shows of an article. */
interface Shown {
  readonly article: Article;
  readonly values: readonly Evidence[];
}

/**
 * An article with what people decided laid over it at once, before the ingest has done the same. Where it has, nothing
 * changes.
 * @param file of the decisions, as evidence names it.
 */
export function withDecisions(shown: Shown, editorial: Editorial | null, file: string): Shown {
  if (editorial === null) return shown;
  let article = shown.article;
  let values = shown.values;
  const decide = (
    field: keyof Article,
    value: string | null,
    certainty: Evidence["certainty"] = "confirmed",
  ): void => {
    const own: Evidence[] =
      value === null ? [] : [{ field, value, rule: "editorial", certainty, quote: file }];
    values = [...values.filter((other) => other.field !== field), ...own];
  };
  if (editorial.title !== undefined) {
    const title = editorial.title?.ar ?? null;
    const titleStatus = title === null ? "none" : (editorial.titleStatus ?? "supplied");
    article = { ...article, title, titleStatus };
    decide("title", title, titleStatus === "supplied" ? "supplied" : "confirmed");
  }
  if (editorial.date !== undefined) {
    const { date } = editorial;
    article = { ...article, date, dateCertainty: date === null ? null : "confirmed" };
    decide("date", date);
  }
  for (const field of plain) {
    const value = editorial[field];
    if (value === undefined) continue;
    article = { ...article, [field]: value };
    decide(field, value);
  }
  const { add = [], mention = [], remove = [] } = editorial.countries ?? {};
  const moved = new Set([...add, ...mention, ...remove]);
  const left = article.countries.filter((iso2) => !moved.has(iso2));
  const isNew = add.some((iso2) => !article.countries.includes(iso2));
  if (isNew || left.length + add.length !== article.countries.length) {
    article = { ...article, countries: [...left, ...add] };
    const added = add.map((value): Evidence => {
      const sure = { rule: "editorial", certainty: "confirmed", quote: file } as const;
      return { field: "countries", value, ...sure };
    });
    values = [
      ...values.filter(({ value, field }) => !/ountries$/u.test(field) || !moved.has(value)),
      ...added,
    ];
  }
  for (const field of editorial.confirmed) {
    values = values.map((value) =>
      value.field === field ? { ...value, certainty: "confirmed" } : value,
    );
    if (field === "date" && article.date !== null)
      article = { ...article, dateCertainty: "confirmed" };
  }
  return { article, values };
}
