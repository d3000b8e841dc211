import { Blob, Face, Font, Variation } from "harfbuzzjs";
import { faceFiles } from "../../../../../components/page/font-face-data.ts";
import type { Locale } from "../../../../../lib/locale/locale.ts";
import { wholeFace } from "../../../../assets/fonts.ts";

/** The files of both faces of the site, whole: pictures cost readers no font. Those of Arabic first. */
const { naskh, ascii, serif, romanised } = faceFiles;
const sourcesOf = {
  arabic: [naskh.source, ascii.source],
  latin: [
    serif.source,
    romanised.source,
    ...["greek", "cyrillic"].map((script) => serif.source.replace("-latin-", `-${script}-`)),
  ],
} as const;

/** A face in the two weights of pictures, and the code points that it has. */
export interface PictureFace {
  readonly characters: ReadonlySet<number>;
  readonly regular: Font;
  readonly bold: Font;
}

/** Bytes of the font files, to be given to threads. */
export interface FaceBytes {
  readonly arabic: readonly Uint8Array[];
  readonly latin: readonly Uint8Array[];
}

/** The faces of each language, in the order in which they are asked for a letter. */
export type PictureFaces = Readonly<Record<Locale, readonly PictureFace[]>>;

/** Reads the font files that pictures are drawn from. */
export async function readFaces(): Promise<FaceBytes> {
  const [arabic, latin] = await Promise.all([
    Promise.all(sourcesOf.arabic.map(wholeFace)),
    Promise.all(sourcesOf.latin.map(wholeFace)),
  ]);
  return { arabic, latin };
}

export function openFaces({ arabic, latin }: FaceBytes): PictureFaces {
  const [first, second] = [arabic.map(openFace), latin.map(openFace)];
  return { ar: [...first, ...second], en: [...second, ...first] };
}

function openFace(bytes: Uint8Array): PictureFace {
  const face = new Face(new Blob(bytes));
  const weighing = (weight: number) => {
    const font = new Font(face);
    font.setVariations([new Variation("wght", weight)]);
    return font;
  };
  return {
    characters: new Set(face.collectUnicodes()),
    regular: weighing(400),
    bold: weighing(700),
  };
}
