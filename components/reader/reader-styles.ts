/**
 * How the reader's switches, the cards and the announcements look; adopted with the module. The two forms of
 * digits are shown as written, outside the face that draws one as the other.
 */
export const readerStyles = `
.settings{inline-size:min(30rem,calc(100vw - 2rem));max-block-size:calc(100dvh - 2rem);margin:auto;padding:1.5rem;border:1px solid var(--ink);background:var(--paper);color:var(--ink)}
.settings::backdrop{background:#0006}
.settings fieldset{border:0;border-block-start:1px solid var(--rule);margin:0;padding:.5rem 0;display:flex;flex-wrap:wrap;gap:0 1.25rem}
.settings legend{float:inline-start;inline-size:100%;color:var(--soft);font-size:.875rem;padding:0}
.settings label{display:inline-flex;align-items:center;gap:.5rem;min-block-size:2.75rem;cursor:pointer}
.settings{accent-color:var(--accent)}
.settings input{inline-size:1.25rem;block-size:1.25rem;min-block-size:0;margin:0}
.settings [name=digits]+span:lang(ar){font-family:Sijill Ascii,Sijill More,Georgia,serif}
.settings h2{margin-block-end:.75rem}
.settings button{margin-block-start:.75rem;background:var(--ink);color:var(--paper);padding-inline:1.5rem}
.announce{position:fixed;inset-block-end:1rem;inset-inline:0;inline-size:fit-content;margin-inline:auto;padding:.5rem 1.25rem;background:var(--ink);color:var(--paper);z-index:2}
.mention-card{position:absolute;z-index:1;inline-size:min(22rem,calc(100vw - 1rem));padding:.75rem 1rem;background:var(--paper);border:1px solid var(--soft);font-size:.9375rem}
.mention-card .lead{font-size:1rem;margin:0}
.mention-card .name{font-size:1.25rem;font-weight:bold;line-height:1.4}
.mention-card .other-name{font-size:1.125rem;inline-size:fit-content;text-align:end}
.mention-card .rubric{font-size:.875rem}
[hidden]{display:none!important}
@media print{.announce,.mention-card{display:none}}
`;

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
:root[data-theme=sepia]{color-scheme:light;--paper:#f5ead4;--panel:#ecdfc3;--sea:#dde3d4;--place:#10555e;--time:#6f4d08;--planned:#433c82;--ink:#2f2517;--soft:#5e5038;--rule:#d4c4a2;--accent:#80261a;--mark:#ecd189}
:root[data-size=small]{font-size:90%}
:root[data-size=large]{font-size:115%}
:root[data-size=larger]{font-size:135%}
}
:root[data-digits=arab]{--digits:Sijill Digits}
:root[data-marks=hidden]{--marks:Sijill Bare}
html[lang=ar],.face[lang=ar]{font-family:var(--digits,Sijill Naskh),var(--marks,Sijill Naskh),var(--naskh)}
:root[data-calendar=gregorian] .hijri,:root[data-calendar=hijri] :is(time,.when):has(+.hijri){display:none}
`
  );
}
