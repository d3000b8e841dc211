import * as z from "zod";
import { edtf, listOf, mapping, text } from "./values.ts";

/** Who decided what in a file that people write, and when: oldest first; empty where nobody wrote it down. */
export const changes = z
  .array(
    mapping({
      by: text.describe("Who."),
      date: edtf.describe("When, as EDTF."),
      keys: listOf(text).describe("What: keys of this file, or `paragraphs` of a translation."),
    }),
  )
  .default([]);
