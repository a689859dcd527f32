import type { RegistryQuestion } from '../../core/checkup/registry.ts';
import type { RegRun, RunReg } from '../../services/checkup/registry-reader.ts';

/**
 * A registry as `reg query` prints it, written after Microsoft's documentation of the command: the key, then each
 * value on a line of its own with four spaces between name, type and data. Keys without their hive's short name.
 */
export type RegTable = Readonly<
  Record<string, readonly (readonly [name: string, type: string, data: string])[]>
>;

const hives: Record<string, string> = {
  HKCU: 'HKEY_CURRENT_USER',
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCR: 'HKEY_CLASSES_ROOT',
};

export function regOutput(key: string, rows: RegTable[string]): string {
  const [hive = '', ...rest] = key.split('\\');
  const name = [hives[hive] ?? hive, ...rest].join('\\');
  return ['', name, ...rows.map((row) => `    ${row.join('    ')}`), '', ''].join('\r\n');
}

/** What each language says of a key that is not there, and of one that is closed to the account. */
export const complaints = {
  en: {
    absent: 'ERROR: The system was unable to find the specified registry key or value.\r\n',
    denied: 'ERROR: Access is denied.\r\n',
    default: '(Default)',
    notSet: '(value not set)',
  },
  fr: {
    absent: 'ERREUR\u00a0: le système n’a pas trouvé la clé ou la valeur de Registre spécifiée.\r\n',
    denied: 'ERREUR\u00a0: Accès refusé.\r\n',
    default: '(par défaut)',
    notSet: '(valeur non définie)',
  },
  de: {
    absent: 'FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.\r\n',
    denied: 'FEHLER: Zugriff verweigert\r\n',
    default: '(Standard)',
    notSet: '(Wert nicht gesetzt)',
  },
} as const;

const existing = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion';

type Machine = {
  readonly language?: keyof typeof complaints;
  /** Keys, either view; a key ended by `@32` or `@64` is of that view alone. */
  readonly keys?: RegTable;
  /** Keys closed to this account, or `all` where an administrator forbids `reg` itself. */
  readonly denied?: readonly string[] | 'all';
};

/** A `reg` that answers from a table, in the language of its Windows. */
export function playedReg({ language = 'en', keys = {}, denied = [] }: Machine): RunReg {
  const words = complaints[language];
  const complain = (complaint: string): RegRun => ({ status: 1, output: '', complaint, failure: null });
  return async ([, key = '', ...options]) => {
    const view = options.at(-1)?.slice('/reg:'.length) as RegistryQuestion['view'];
    if (denied === 'all' || denied.includes(key)) return complain(words.denied);
    if (key === existing) return { status: 0, output: regOutput(key, []), complaint: '', failure: null };
    const rows = keys[`${key}@${view}`] ?? keys[key];
    if (rows === undefined) return complain(words.absent);
    return { status: 0, output: regOutput(key, rows), complaint: '', failure: null };
  };
}
