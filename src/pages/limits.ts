/** Largest page that is read, in bytes; a long read is some 100 kB, a whole book 1 MB. */
export const MAX_PAGE_BYTES = 20 * 1024 * 1024;

/** A size in words that people use. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}
