/** What the page may hand over, piece by piece: sizes in bytes, times in milliseconds. */
export const uploadLimits = {
  /** A month of hourly files of diagnostic settings is 720. */
  files: 1000,
  total: 4 * 1024 ** 3,
  piece: 1024 ** 2,
  /** Files that nothing asked for any more. */
  idle: 30 * 60 * 1000,
} as const;
