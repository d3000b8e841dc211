import { quranicMark } from "../../page/font-face-data.ts";

/** The classes of a block of text: `face` for one in another language than the page, `quran` for one with such marks. */
export function textClass(text: string, isForeign: boolean): string | undefined {
  const classes = [isForeign && "face", quranicMark.test(text) && "quran"];
  return classes.filter((each) => each !== false).join(" ") || undefined;
}
