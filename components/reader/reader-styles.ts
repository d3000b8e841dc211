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
.settings [name=digits]+span:lang(ar){font-family:Sijill Figures,Sijill More,Naskh Stand-in,Georgia,serif}
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
