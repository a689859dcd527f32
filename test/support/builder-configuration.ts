import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './build.ts';

type Configuration = {
  readonly appId: string;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly nsis: Readonly<Record<string, unknown>>;
  readonly win: { readonly target: unknown };
  readonly mac: { readonly target: unknown };
  readonly linux: { readonly target: unknown };
};

/** Reads YAML with the library that electron-builder reads it with. */
export function parseYaml(text: string): unknown {
  const requireFromBuilder = createRequire(
    createRequire(import.meta.url).resolve('app-builder-lib/package.json'),
  );
  const yaml = requireFromBuilder('js-yaml') as { load(text: string): unknown };
  return yaml.load(text);
}

/** `build/electron-builder.yml`. */
export function builderConfiguration(): Configuration {
  return parseYaml(readFileSync(join(root, 'build', 'electron-builder.yml'), 'utf8')) as Configuration;
}
