/** What a person can do about what the disk refuses; null for any other error. */
function adviceOn(code: string): string | null {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return "give yourself the right to it, or name another folder";
    case "EROFS":
      return "the disk may only be read; name another folder";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full; make room and run it again, nothing is lost";
    case "EFBIG":
      return "the file grew larger than this system allows; run it again where it may, nothing is lost";
    default:
      return null;
  }
}

/** What to tell of an error: its message, and of one of the disk what can be done about it. */
export function sentenceOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, code = "" } = error as NodeJS.ErrnoException;
  const advice = adviceOn(code);
  return advice === null ? message : `${message}: ${advice}.`;
}
