/** The name of the file that is read first; the only one of the index that never changes its name. */
export const CATALOGUE_FILE = "catalogue.bin";
