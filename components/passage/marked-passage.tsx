import { Fragment } from "react";
import { wholeWords, type TextSpan } from "../../lib/arabic/whole-words.ts";

interface MarkedPassageProps {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** A sentence with the words in question marked; always whole words. */
export function MarkedPassage({ text, spans }: MarkedPassageProps) {
  const words = wholeWords(text, spans);
  return (
    <>
      {words.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(words[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(words.at(-1)?.end ?? 0)}
    </>
  );
}
