import { execFile } from 'node:child_process';
import type { ProxySetting } from '../../core/checkup/observation.ts';
import { proxyQuestions } from '../../core/checkup/outlook-keys.ts';
import { dwordOf, type RegistryReading, valueIn } from '../../core/checkup/registry.ts';
import { readRegistry } from './registry-reader.ts';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];

/** The proxies that the environment and the system set, their passwords left out. */
export async function proxySettings(
  signal: AbortSignal,
  {
    env,
    platform,
  }: { env: Readonly<Record<string, string | undefined>>; platform: NodeJS.Platform } = process,
): Promise<readonly ProxySetting[]> {
  const stated = variables.flatMap((name) => {
    const value = env[name] ?? env[name.toLowerCase()] ?? '';
    return value === '' ? [] : [{ where: name, value: withoutPassword(value) }];
  });
  if (platform === 'win32') return [...stated, ...windowsProxies(await readRegistry(proxyQuestions, signal))];
  return platform === 'darwin' ? [...stated, ...macProxies(await runScutil(signal))] : stated;
}

/** The proxy of one person's Internet settings, when it is on; a set-up script counts as one. */
export function windowsProxies(readings: readonly RegistryReading[]): ProxySetting[] {
  const key = proxyQuestions[0]?.key ?? '';
  const enabled = valueIn(readings, key, 'ProxyEnable');
  const on = enabled !== undefined && dwordOf(enabled) === 1;
  const server = on ? (valueIn(readings, key, 'ProxyServer')?.data ?? '') : '';
  const script = valueIn(readings, key, 'AutoConfigURL')?.data ?? '';
  return [server, script]
    .filter((value) => value !== '')
    .map((value) => ({ where: 'Windows', value: withoutPassword(value) }));
}

/** The proxies that `scutil --proxy` prints: `HTTPSEnable : 1`, then `HTTPSProxy` and `HTTPSPort`. */
export function macProxies(printed: string): ProxySetting[] {
  const value = (name: string) => new RegExp(`^\\s*${name} : (.+)$`, 'm').exec(printed)?.[1]?.trim();
  return ['HTTPS', 'HTTP', 'SOCKS'].flatMap((kind) => {
    const host = value(`${kind}Proxy`);
    if (value(`${kind}Enable`) !== '1' || host === undefined) return [];
    return [{ where: 'macOS', value: `${host}:${value(`${kind}Port`) ?? ''}` }];
  });
}

function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/@]*@/g, '//***@').slice(0, 200);
}

function runScutil(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    execFile('scutil', ['--proxy'], { signal }, (error, output) => resolve(error === null ? output : ''));
  });
}
