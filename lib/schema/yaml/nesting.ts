import YAML from "yaml";

/** Lists and mappings inside each other; what people write has five or six. */
export const deepest = 50;

/** No level is opened without one of these. */
const opener = /[[{]|^ |[-?:]\s/gm;

/**
 * Finds where YAML nests lists and mappings too deeply. The library composes them by recursion, and some thousand `[`
 * use up the stack: where that happens while V8 compiles a regular expression, the process ends, and nothing can catch
 * it. So the tokens are asked before, which costs a third of the reading where a text may be deep at all.
 * @returns the line, from 1, on which it gets deeper than `deepest`; null where it does not.
 */
export function lineTooDeep(text: string): number | null {
  if ((text.match(opener)?.length ?? 0) < deepest) return null;
  /** The columns at which the blocks around this place begin. */
  const columns: number[] = [];
  let flow = 0;
  let line = 1;
  let column = 0;
  /** Whether a block may begin here: at the head of a line, and behind a mark. */
  let begins = true;
  let isText = false;
  for (const token of new YAML.Lexer().lex(text)) {
    const type: string | null = isText ? "text" : YAML.CST.tokenType(token);
    isText = type === "scalar";
    if (isText || type === "doc-mode" || type === "flow-error-end") continue;
    if (flow === 0 && begins && type !== "newline" && type !== "space" && type !== "comment") {
      while ((columns.at(-1) ?? -1) > column) columns.pop();
      if ((columns.at(-1) ?? -1) < column) columns.push(column);
      begins = false;
    }
    if (token === "-" || token === "?" || token === ":") begins = true;
    if (type === "flow-map-start" || type === "flow-seq-start") flow++;
    if (type === "flow-map-end" || type === "flow-seq-end") flow--;
    if (columns.length + flow > deepest) return line;
    const breaks = token.split("\n").length - 1;
    line += breaks;
    column = breaks === 0 ? column + token.length : token.length - token.lastIndexOf("\n") - 1;
    if (breaks > 0) begins = true;
  }
  return null;
}
