/** What a reduced page is made of. */
export interface ReducedPage {
  readonly html: string;
  /** Text of each inline script that the page keeps, in order; data blocks (JSON-LD) are not scripts. */
  readonly inlineScripts: readonly string[];
  /** Text of each style element. */
  readonly styles: readonly string[];
}

export interface ReduceOptions {
  readonly basePath: string;
  /** The text of a style sheet that Next wrote, by its address on the page; null when there is none. */
  readonly styleSheet: (address: string) => string | null;
}

/**
 * What Next and React leave in a page that is rendered whole, besides what its author wrote; and the Open Graph
 * tags that Next repeats for Twitter, which reads those themselves.
 */
const element =
  /<script\b([^>]*)>([\s\S]*?)<\/script>|<style\b([^>]*)>([\s\S]*?)<\/style>|<link\b([^>]*?)\/?>|<meta name="(?:next-size-adjust|twitter:[^"]*)"[^>]*>|<!--([\s\S]*?)-->/g;

/** React's markers: between two texts, and around a boundary that was complete when it was written. */
const markers = new Set([" ", "$", "/$"]);

/** Types of script elements that hold data, not code. */
const dataType = /\btype="(?:application\/(?:ld\+)?json|speculationrules)"/;

/** Nothing of these may stand in a reduced page: it would mean that the page needed Next to be complete. */
const residue: readonly (readonly [RegExp, string])[] = [
  [/<template id="[BP]:/, "a boundary that React fills in later (a Suspense that was not ready)"],
  [/<div hidden="" id="S:/, "content that React moves into place later"],
  [/\/_next\//, "an address below /_next/"],
  [/__next_f|__NEXT_|self\.__next|TURBOPACK/, "a piece of Next's payload"],
  [/\$R[A-Z]\(/, "a call of React's streaming runtime"],
];

/**
 * Reduces one page that Next exported to the finished HTML: takes out Next's scripts, payload and preloads
 * and React's markers, and puts its style sheets in the place of their links. What the page itself brings
 * (own scripts, data blocks, comments in no case) stays.
 *
 * @param html the page as exported
 * @throws {Error} one sentence when something is met that this does not know, or is left over
 */
export function reducePage(html: string, options: ReduceOptions): ReducedPage {
  const own = `${options.basePath}/_next/`;
  const inlineScripts: string[] = [];
  const styles: string[] = [];
  const sheets: string[] = [];
  const kept: string[] = [];
  const reduced = html
    .replace(
      element,
      (
        whole: string,
        script?: string,
        code?: string,
        style?: string,
        css?: string,
        link?: string,
        comment?: string,
      ) => {
        if (script !== undefined) {
          const source = attribute(script, "src");
          if (source !== null) return source.startsWith(own) ? "" : keep(kept, whole);
          if (dataType.test(script)) return keep(kept, whole);
          if (isNextScript(script, code ?? "")) return "";
          inlineScripts.push(code ?? "");
          return whole;
        }
        if (style !== undefined) {
          styles.push(css ?? "");
          return whole;
        }
        if (link !== undefined) return reduceLink(whole, link, own, options, sheets);
        if (comment !== undefined && !markers.has(comment)) {
          throw new Error(`a comment that is none of React's: <!--${comment.slice(0, 60)}-->`);
        }
        return "";
      },
    )
    // The place where Next would show metadata that came late; empty in a page that is rendered whole.
    .replace('<div hidden=""></div>', "");
  const sheet = sheets.join("");
  if (sheet !== "") styles.push(sheet);
  const finished =
    sheet === "" ? reduced : reduced.replace("</head>", () => `<style>${sheet}</style></head>`);
  // What a person wrote may speak of Next; only what runs or loads may not.
  const machinery = withoutText(finished, kept);
  for (const [pattern, what] of residue) {
    if (pattern.test(machinery)) throw new Error(`left over: ${what}`);
  }
  if (!/<\/head>/.test(finished)) throw new Error("the page has no </head>");
  return {
    html: finished,
    inlineScripts,
    styles,
  };
}

function keep(kept: string[], whole: string): string {
  kept.push(whole);
  return whole;
}

/** Whether an inline script is Next's: its payload, its bootstrap, or React's streaming runtime. */
function isNextScript(attributes: string, code: string): boolean {
  if (/^\$R[A-Z]|^\(function\(\)\{.*\$RC/.test(code)) {
    throw new Error(
      "React streams a part of the page after the rest (a Suspense that was not ready)",
    );
  }
  return (
    attribute(attributes, "id") === "_R_" ||
    code.startsWith("(self.__next_f=self.__next_f||[]).push(") ||
    code.startsWith("self.__next_f.push(") ||
    code.startsWith("requestAnimationFrame(function(){$RT=performance.now()})")
  );
}

function reduceLink(
  whole: string,
  attributes: string,
  own: string,
  { styleSheet }: ReduceOptions,
  sheets: string[],
): string {
  const address = attribute(attributes, "href") ?? "";
  const relation = attribute(attributes, "rel");
  if (!address.startsWith(own)) return whole;
  const isStyle = attribute(attributes, "as") === "style";
  if (relation === "stylesheet") {
    const text = styleSheet(address);
    if (text === null)
      throw new Error(`the style sheet ${address} is not among the exported files`);
    if (/<\/style/i.test(text)) throw new Error(`the style sheet ${address} holds </style`);
    sheets.push(text);
    return "";
  }
  if (relation === "modulepreload" || attribute(attributes, "as") === "script" || isStyle)
    return "";
  throw new Error(`a link to Next's files that is not known: ${whole.slice(0, 120)}`);
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i").exec(attributes)?.[1] ?? null;
}

/** The page without its text and data blocks: tags, scripts and styles alone. */
function withoutText(html: string, kept: readonly string[]): string {
  let rest = html;
  for (const block of kept) if (dataType.test(block)) rest = rest.replace(block, () => "");
  return rest.replace(/>[^<]+(?=<(?!\/script|\/style))/g, ">");
}
