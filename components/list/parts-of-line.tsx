import { Fragment, type ReactNode } from "react";

/** What is known of an article, in one line with points between. */
export function PartsOfLine({ parts }: { readonly parts: readonly ReactNode[] }) {
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && " · "}
      {part}
    </Fragment>
  ));
}
