// `npm run dist`: builds, then packages for this system. Options go to electron-builder (`-- --dir` stops before the
// installers). ASSISTANT_COURRIEL_ELECTRON_DIST names a folder that holds Electron already, for a machine without access.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, localNode, progress, root, run } from './setup.mjs';

await ensureInstalled();
const built = await run(localNode(), [join(root, 'build', 'build.mjs')]);
if (built !== 0) process.exit(built);

const options = process.argv.slice(2);
const folder = process.env.ASSISTANT_COURRIEL_ELECTRON_DIST;
if (folder && !existsSync(resolve(folder))) {
  progress(
    `ASSISTANT_COURRIEL_ELECTRON_DIST désigne un dossier qui n’existe pas : ${folder}`,
    `ASSISTANT_COURRIEL_ELECTRON_DIST names a folder that does not exist: ${folder}`,
  );
  process.exit(2);
}

// The keychain's compiled part comes as one package a system; npm installed this one's only.
const foreign = { win32: ['--mac', '-m', '--linux', '-l'], darwin: ['--win', '-w', '--linux', '-l'] };
const elsewhere = foreign[process.platform] ?? ['--win', '-w', '--mac', '-m'];
const asked = options.find((option) => elsewhere.includes(option));
if (asked !== undefined) {
  progress(
    `L’option ${asked} vise un autre système. Lancez cette commande sur ce système : le trousseau y a sa propre partie compilée.`,
    `The option ${asked} aims at another system. Run this command on that system: the keychain has its own compiled part there.`,
  );
  process.exit(2);
}

// What an owner says of themselves, and where updates are read. Nothing is invented where they are silent.
const { ASSISTANT_COURRIEL_HOMEPAGE: homepage, ASSISTANT_COURRIEL_MAINTAINER: maintainer } = process.env;
const feed = process.env.ASSISTANT_COURRIEL_FEED;
const unpackedOnly = options.includes('--dir');
if (process.platform === 'linux' && !unpackedOnly && !/^[^<>]+ <[^\s<>]+@[^\s<>]+>$/.test(maintainer ?? '')) {
  progress(
    'Les paquets deb et rpm nomment un responsable : ASSISTANT_COURRIEL_MAINTAINER="Nom <adresse>".',
    'The deb and rpm packages name a maintainer: ASSISTANT_COURRIEL_MAINTAINER="Name <address>".',
  );
  process.exit(2);
}
for (const [name, value, required] of [
  ['ASSISTANT_COURRIEL_HOMEPAGE', homepage, process.platform === 'linux' && !unpackedOnly],
  ['ASSISTANT_COURRIEL_FEED', feed, false],
]) {
  if (
    value === undefined || value === ''
      ? !required
      : URL.canParse(value) && new URL(value).protocol === 'https:'
  )
    continue;
  progress(`${name} doit être une adresse https.`, `${name} must be an https address.`);
  process.exit(2);
}

progress('Empaquetage…', 'Packaging…');
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
const status = await run(localNode(), [
  builder,
  'build',
  '--config',
  join(root, 'build', 'electron-builder.yml'),
  '--publish',
  'never',
  ...(homepage ? [`-c.extraMetadata.homepage=${homepage}`] : []),
  ...(maintainer ? [`-c.linux.maintainer=${maintainer}`] : []),
  ...(feed ? [`-c.publish.url=${feed}`] : []),
  ...(folder ? [`-c.electronDist=${resolve(folder)}`] : []),
  ...options,
]);
if (status === 0) progress('Les paquets sont dans dist/.', 'The packages are in dist/.');
else {
  progress(
    'L’empaquetage n’a pas abouti ; la raison est ci-dessus. Sans accès à Internet, indiquez un dossier qui contient déjà Electron : ASSISTANT_COURRIEL_ELECTRON_DIST=DOSSIER npm run dist.',
    'The packaging did not finish; the reason is above. Without access to the Internet, name a folder that holds Electron already: ASSISTANT_COURRIEL_ELECTRON_DIST=FOLDER npm run dist.',
  );
}
process.exit(status);
