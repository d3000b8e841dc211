const hangul = /([\p{Script=Hangul}0-9]*\p{Script=Hangul}[\p{Script=Hangul}0-9]*)/u;

/** A text whose Korean words are marked as such, so that they are read aloud and drawn as Korean. */
export function WithKorean({ text }: { readonly text: string }) {
  // Every second part is what the pattern found.
  return text.split(hangul).map((part, n) =>
    n % 2 === 0 ? (
      part
    ) : (
      <bdi key={n} lang="ko">
        {part}
      </bdi>
    ),
  );
}
