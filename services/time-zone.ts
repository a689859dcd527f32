/** This machine's time zone, as the system names it: `America/Toronto`. */
export const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
