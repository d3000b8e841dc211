import { pixelSpan, tenth, timeScale, type View } from "../view.ts";

/** Where the gaps of a view are cut out of its picture, in pixels from the left, each with its gap. */
export function breakPlaces(
  view: View,
): readonly { readonly gap: View["gaps"][number]; readonly x: number }[] {
  const scale = timeScale(view);
  return view.gaps.flatMap((gap) => {
    const span = pixelSpan(view, scale, gap.from, gap.to);
    return span === null ? [] : [{ gap, x: tenth(span.x + span.width / 2) }];
  });
}
