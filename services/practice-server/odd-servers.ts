import net from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { PracticeRole } from '../../core/mail/practice.ts';
import type { ServerCertificate } from './certificates.ts';
import { banner } from './microsoft-words.ts';

/** Accepts connections and never says a word, as a firewall that answers in a server's place. */
export function createSilentServer(): net.Server {
  return net.createServer((socket) => {
    socket.on('error', () => {});
    socket.resume();
  });
}

/** Greets, then resets the connection at the first command, as a device in the middle does. */
export function createCuttingServer(role: PracticeRole): net.Server {
  return net.createServer((socket) => {
    socket.on('error', () => {});
    socket.write(`220 ${banner(role, new Date())}\r\n`);
    socket.once('data', () => socket.resetAndDestroy());
  });
}

export const foreignHost = 'serveur12.hebergeur.example';

/** A web host that takes every mail connection for itself: its own banner, its own certificate. */
export function createForeignServer({ chain, key }: ServerCertificate): net.Server {
  const server = new SMTPServer({
    cert: chain,
    key,
    name: foreignHost,
    banner: `Exim 4.98.2 ${new Date().toUTCString()}`,
    heloResponse: '%s Hello %s',
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth: (_auth, _session, callback) =>
      callback(Object.assign(new Error('Incorrect authentication data'), { responseCode: 535 })),
  });
  server.on('error', () => {});
  return server.server;
}
