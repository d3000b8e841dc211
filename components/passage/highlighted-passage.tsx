import { Fragment } from "react";
import { type TextSpan, wholeWords } from "@/lib/arabic/whole-words.ts";

interface HighlightedPassageProps {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** A sentence with the words in question highlighted; always whole words. */
export function HighlightedPassage({ text, spans }: HighlightedPassageProps) {
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
