/**
 * Loads something once, and again where it could not be had.
 * @returns gives it; null where it cannot be had now.
 */
export function loadLater<T>(load: () => Promise<T>): () => Promise<T | null> {
  let loading: Promise<T | null> | undefined;
  return () =>
    (loading ??= load().catch(() => {
      loading = undefined;
      return null;
    }));
}
