import { fail, ok, type Result } from '../result.ts';
import { isDomain } from './address.ts';

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}(?<!\.)$/;
const ipv6 = /^[0-9a-f:]*:[0-9a-f:.]*$/i;

/** Reads a server name or IP address; a trailing dot is dropped, a scheme or a path is refused. */
export function parseHost(typed: string): Result<string> {
  const value = typed.trim().toLowerCase().replace(/\.$/, '');
  const acceptable =
    value === 'localhost' || isDomain(value) || ipv4.test(value) || (value.length <= 45 && ipv6.test(value));
  return acceptable
    ? ok(value)
    : fail('host.invalid', { value: typed.slice(0, 80).replace(/[\u0000-\u001f]/g, ' ') });
}

/** Reads a TCP port, 1 to 65535. */
export function parsePort(typed: string | number): Result<number> {
  const text = String(typed).trim();
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 65535 ? ok(value) : fail('port.invalid', { value: text.slice(0, 20) });
}
