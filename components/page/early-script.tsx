interface EarlyScriptProps {
  /** Address of the module with the reader's switches; loaded at the first touch, key or hovered name. */
  readonly readerModule: string;
}

/**
 * The one inline script of every page. Before the first paint it shows what needs scripts (`.js`), puts the
 * reader's choices in force, and leads readers who prefer both languages side by side from an article to that
 * view (an address with a query stays). The reader's module is fetched when it may be needed, and told of the
 * event that called for it: a press, a key, a link in a text; at once where choices are kept (it renews their
 * styles) and for an article opened from a search. `/` and Ctrl or ⌘ K, which open the search, are taken from
 * the browser here, because that cannot wait for the module.
 *
 * It must stay the same on all pages, so that one hash in a Content-Security-Policy covers it.
 */
export function EarlyScript({ readerModule }: EarlyScriptProps) {
  const source =
    `{let d=document,e=d.documentElement,o=e.dataset,l=location,m=${JSON.stringify(readerModule)},f=t=>import(m).then(m=>m.start(t)),c;e.className="js";` +
    `try{if(c=localStorage.sijill){Object.assign(o,JSON.parse(c));d.adoptedStyleSheets=[c=new CSSStyleSheet];c.replaceSync(localStorage[m])}}catch{}` +
    `if(o.layout&&/articles\\/[^/?]+\\/(#|$)/.test(l))l.replace("parallel/"+l.hash);` +
    `if(c||/s\\/.+\\?q=/.test(l))f();` +
    `onpointerdown=onkeydown=onpointerover=t=>{let x=t.target;if(t.type!="pointerover"||x.matches("p>a"))f(t);` +
    `if((t.ctrlKey||t.metaKey)&&t.code=="KeyK"||/^[/ظ]$/.test(t.key)&&!x.select){t.preventDefault();d.getElementById("q")?.focus()}}}`;
  return <script dangerouslySetInnerHTML={{ __html: source }} />;
}
