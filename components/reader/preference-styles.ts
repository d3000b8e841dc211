/** File names of the two faces that only a reader's choice calls for, beside this module; set by the bundler. */
declare const SIJILL_FACES: { readonly digits: string; readonly bare: string };

function face(family: string, file: string): string {
  const address = new URL(file, import.meta.url).pathname;
  return `@font-face{font-family:${family};font-weight:400 700;font-display:swap;src:url(${address})}`;
}

/**
 * What the reader's choices look like. No page carries these rules: with the first choice they are kept on the
 * device, and the script in the head of each page puts them in force before the first paint.
 */
export function preferenceStyles(): string {
  return (
    face("Sijill Digits", SIJILL_FACES.digits).replace("}", ";unicode-range:u+30-39}") +
    face("Sijill Bare", SIJILL_FACES.bare).replace("}", ";unicode-range:u+20,u+60c-670}") +
    `@media screen{
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
:root[data-theme=sepia]{color-scheme:light;--paper:#f5ead4;--ink:#2f2517;--soft:#5e5038;--rule:#d4c4a2;--accent:#80261a;--mark:#ecd189}
:root[data-size=small]{font-size:90%}
:root[data-size=large]{font-size:115%}
:root[data-size=larger]{font-size:135%}
}
:root[data-digits=arab]{--digits:Sijill Digits}
:root[data-marks=hidden]{--marks:Sijill Bare}
html[lang=ar],.face[lang=ar]{font-family:var(--digits,Sijill Naskh),var(--marks,Sijill Naskh),Sijill Naskh,Sijill Figures,Sijill More,Naskh Stand-in,Georgia,serif}
:root[data-calendar=gregorian] .hijri,:root[data-calendar=hijri] time:has(+.hijri){display:none}
`
  );
}
