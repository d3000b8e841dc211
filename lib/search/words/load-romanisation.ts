import { untilItSucceeds } from "../../base/once.ts";

/** Loads what tells how unlike a spelling is to a name of the other script: much code, which few questions need. */
export const loadRomanisation = untilItSucceeds(() => import("./romanisation.ts"));
