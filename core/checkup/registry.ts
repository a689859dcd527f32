/** A key that `reg query` is asked for, in one of the two views that a 64-bit Windows keeps. */
export type RegistryQuestion = {
  readonly key: string;
  readonly view: '32' | '64';
  /** `default`: the key's own value alone; `tree`: the keys beneath as well. */
  readonly what: 'values' | 'default' | 'tree';
};

export type RegistryValue = {
  /** The key it stands under, as `reg` writes it. */
  readonly key: string;
  readonly name: string;
  /** REG_SZ, REG_DWORD… */
  readonly type: string;
  readonly data: string;
};

/** How a question ended: read, no such key, refused, no `reg` here, too long, or another failure. */
export type RegistryReading = RegistryQuestion & {
  readonly state: 'read' | 'absent' | 'refused' | 'tool-absent' | 'too-long' | 'failed';
  readonly values: readonly RegistryValue[];
};

/**
 * The values of what `reg query` printed: a line for the key, then « four spaces, name, four spaces, type, four
 * spaces, data » for each value. The name of a key's own value is in the system's language, as is the text of one
 * that is not set (« (value not set) »), which is left out.
 */
export function parseRegQuery(text: string): RegistryValue[] {
  let key = '';
  const values: RegistryValue[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^HKEY_[A-Z_]+/.test(line)) key = line.trim();
    const match = /^ {4}(.*?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$/.exec(line);
    const [, name = '', type = '', data = ''] = match ?? [];
    const notSet = name.startsWith('(') && /^\(.*\)$/.test(data);
    if (match !== null && !notSet) values.push({ key, name, type, data });
  }
  return values;
}

/** The number of a DWORD; null for another type, or for what does not read as one. */
export function dwordOf(value: RegistryValue): number | null {
  if (value.type !== 'REG_DWORD' || !/^0x[0-9a-f]{1,8}$/i.test(value.data)) return null;
  return Number.parseInt(value.data, 16);
}

/** The first value of that name among the readings of a key, whichever view; key and name without regard to case. */
export function valueIn(
  readings: readonly RegistryReading[],
  key: string,
  name: string,
): RegistryValue | undefined {
  return readings
    .filter((reading) => sameText(reading.key, key))
    .flatMap((reading) => reading.values)
    .find((value) => sameText(value.name, name));
}

/** The key's own value, in either view. */
export function defaultIn(readings: readonly RegistryReading[], key: string): string | null {
  const found = readings
    .filter((reading) => reading.what === 'default' && sameText(reading.key, key))
    .flatMap((reading) => reading.values)[0];
  return found === undefined || found.data === '' ? null : found.data;
}

export function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
