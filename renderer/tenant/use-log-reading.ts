export type LogReading = Record<string, never>;
export function useLogReading(): LogReading {
  return {};
}
