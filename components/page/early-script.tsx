interface EarlyScriptProps {
  /** Address of the module with the reader's switches and short cuts; loaded at the first touch or key. */
  readonly readerModule: string;
}

/**
 * The one inline script of every page. It sets the reader's choices on `<html>` before the first paint, shows
 * what needs scripts (`.js`), and fetches the reader's module only when somebody touches a key, a pointer or a
 * selection. It must stay the same on all pages, so that one hash in a Content-Security-Policy covers it.
 */
export function EarlyScript({ readerModule }: EarlyScriptProps) {
  const source =
    `(e=>{e.classList.add("js");try{Object.assign(e.dataset,JSON.parse(localStorage.sijill||"{}"))}catch{}` +
    `let l=()=>import(${JSON.stringify(readerModule)});` +
    `for(let t of["pointerdown","keydown","copy"])addEventListener(t,l,{once:!0,capture:!0})` +
    `})(document.documentElement)`;
  return <script dangerouslySetInnerHTML={{ __html: source }} />;
}
