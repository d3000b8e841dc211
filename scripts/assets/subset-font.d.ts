/** The part of subset-font 2.9 that is used here; the package brings no types. */
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat?: "woff2" | "woff" | "sfnt";
    /** OpenType features to keep; all when absent. */
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
    readonly variationAxes?: Readonly<
      Record<
        string,
        number | { readonly min?: number; readonly max?: number; readonly default?: number }
      >
    >;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options?: SubsetOptions,
  ): Promise<Uint8Array>;
}
