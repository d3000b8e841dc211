interface EarlyScriptProps {
  /** Address of the module with the reader's switches; loaded at the first touch, key or hovered name. */
  readonly readerModule: string;
}

/**
 * The one inline script of every page. Before the first paint it sets the reader's choices on `<html>`, shows
 * what needs scripts (`.js`), and leads readers who prefer both languages side by side from an article to that
 * view (an address with a query stays). `/` and Ctrl or ⌘ K open the search. The reader's module is fetched when
 * it may be needed, and told of the event that called for it; at once for an article opened from a search.
 *
 * It must stay the same on all pages, so that one hash in a Content-Security-Policy covers it.
 */
export function EarlyScript({ readerModule }: EarlyScriptProps) {
  const source =
    `((d,w)=>{let e=d.documentElement,s=e.dataset,l=w.location;e.classList.add("js");` +
    `try{Object.assign(s,JSON.parse(localStorage.sijill||"{}"))}catch{}` +
    `if(s.layout=="parallel"&&!l.search&&/\\/articles\\/[^/]+\\/$/.test(l.pathname))l.replace(l.pathname+"parallel/"+l.hash);` +
    `let i=()=>import(${JSON.stringify(readerModule)}),f=t=>i().then(m=>m.start(t));` +
    `if(/articles\\/.*\\?q=./.test(l))i().then(m=>m.hits());` +
    `for(let t of["pointerdown","keydown"])w.addEventListener(t,f,{once:!0});` +
    `w.addEventListener("pointerover",t=>t.target.className=="mention"&&f(t));` +
    `w.addEventListener("keydown",t=>{let q=d.getElementById("q")||d.querySelector("[data-search-link]");` +
    `if(q&&((t.ctrlKey||t.metaKey)&&t.code=="KeyK"||/^[/ظ]$/.test(t.key)&&!/^(INPUT|TEXTAREA|SELECT)$/.test(t.target.tagName))){t.preventDefault();q.focus();q.click()}})` +
    `})(document,window)`;
  return <script dangerouslySetInnerHTML={{ __html: source }} />;
}
