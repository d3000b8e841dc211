/**
 * A file name that changes with the content: FNV-1a over its UTF-16 units in two 32-bit lanes, 12 hexadecimal
 * digits. Not for security: it tells one build's file from another's.
 */
export function contentName(prefix: string, content: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + i), 0x85ebca6b);
  }
  const hex = (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
  return `${prefix}-${hex.slice(2, 14)}.json`;
}
