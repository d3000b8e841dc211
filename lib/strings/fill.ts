/**
 * Puts values into a phrase: every `{name}` becomes `values.name`. A name without a value is a mistake in
 * the program and throws.
 */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The phrase «${phrase}» asks for {${name}}, which was not given.`);
    return value;
  });
}
