/**
 * A reader that is asked once: a build has the same content throughout, and the development server loads the modules
 * that read content anew after a change.
 */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}
