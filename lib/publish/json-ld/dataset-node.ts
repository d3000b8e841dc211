import type { DatasetLeaf, WebSiteLeaf } from "schema-dts";
import { type DataFile, mediaTypeOf } from "../data/data-package.ts";

export interface DatasetNode {
  readonly name: string;
  readonly description: string;
  /** Whole address of the page about the data, and of a file of theirs. */
  readonly url: string;
  readonly fileUrl: (file: string) => string;
  readonly files: readonly DataFile[];
  /** The day of the archive's release, and its first and last year; null where they are not known. */
  readonly released: string | null;
  readonly years: readonly [first: string, last: string] | null;
  /** Under what terms the data may be used; null where the archive says nothing. */
  readonly rights: { readonly text: string; readonly url: string | null } | null;
  /** The archive. */
  readonly isPartOf: WebSiteLeaf;
}

/** The archive's open data, with every file to download. */
export function datasetNode(data: DatasetNode): DatasetLeaf {
  const { name, description, url, fileUrl, files, released, years, rights, isPartOf } = data;
  return {
    "@type": "Dataset",
    name,
    description,
    url,
    isAccessibleForFree: true,
    isPartOf,
    ...(released === null ? {} : { version: released, dateModified: released }),
    ...(years === null ? {} : { temporalCoverage: years.join("/") }),
    ...(rights === null
      ? {}
      : { license: rights.url ?? { "@type": "CreativeWork", name: rights.text } }),
    distribution: files.map(({ file, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: file,
      contentUrl: fileUrl(file),
      ...(mediaTypeOf(file) === undefined ? {} : { encodingFormat: mediaTypeOf(file) }),
      contentSize: `${bytes} B`,
      sha256,
    })),
  } as DatasetLeaf;
}
