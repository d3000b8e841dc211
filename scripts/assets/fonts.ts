import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { coarsenDeltas } from "./coarse-deltas.ts";
import { redraw } from "./redraw.ts";
import { faceFiles, type FaceFile } from "../../components/page/font-face-data.ts";

/**
 * Layout features that the two faces need: joining, ligatures, marks, kerning. No stylistic extras, and no
 * shapes of other languages than Arabic (`locl`, a twentieth of the file).
 */
const features = [
  ...["ccmp", "rlig", "liga", "calt", "rclt", "kern"],
  ...["init", "medi", "fina", "isol", "mark", "mkmk", "curs"],
  ...["lnum", "tnum"],
];

/** Tables that browsers do without. Widths between the weights stay: letters stand where they stood (`coarsenDeltas`). */
const dropTables = ["STAT", "MVAR"];

const require = createRequire(import.meta.url);

/** Every character of a face's ranges, as one string. */
function characters({ ranges }: Pick<FaceFile, "ranges">): string {
  return ranges
    .flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
    )
    .join("");
}

/** How finely outlines follow the weight, in units of the font. */
const deltaStep = 8;

async function cut(source: Uint8Array, face: FaceFile): Promise<Uint8Array> {
  const { drawnAs = [], withoutTables = [], oneWeight = false } = face;
  const options = {
    dropTables: [...dropTables, ...withoutTables],
    keepFeatures: features,
  };
  const own = characters(face);
  const others = String.fromCodePoint(...drawnAs.map(([, other]) => other));
  const drawn = String.fromCodePoint(...drawnAs.map(([character]) => character));
  const sfnt = await subsetFont(source, own + others, {
    ...options,
    variationAxes: { wght: oneWeight ? 400 : { min: 400, max: 700, default: 400 } },
    targetFormat: "sfnt",
  });
  const changed = Buffer.from(drawnAs.length === 0 ? sfnt : redraw(sfnt, drawnAs));
  coarsenDeltas(changed, deltaStep);
  return subsetFont(changed, own + drawn, { ...options, targetFormat: "woff2" });
}

/**
 * A font file with all of its characters in the weights of the site, opened for tools that do not read WOFF2.
 * @param source module path of the font
 * @returns a TrueType font
 */
export async function wholeFace(source: string): Promise<Uint8Array> {
  const everything = characters({
    ranges: [
      [0x20, 0xd7ff],
      [0xf900, 0xfffd],
    ],
  });
  return subsetFont(await readFile(require.resolve(source)), everything, {
    dropTables,
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    targetFormat: "sfnt",
  });
}

/**
 * Cuts every face of the site down to the characters it serves, with its layout closure (an Arabic font
 * without it no longer joins its letters).
 *
 * @returns Logical asset name (such as `fonts/naskh.woff2`) and the bytes of the WOFF2 file.
 */
export async function subsetFonts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const face of Object.values<FaceFile>(faceFiles)) {
    const source = await readFile(require.resolve(face.source));
    files.set(face.file, await cut(source, face));
  }
  return files;
}
