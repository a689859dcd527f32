import { spawn } from 'node:child_process';

export type VirtualDisplay = {
  /** What a program needs to take this display for its session's. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): void;
};

/** An X server without a screen, on a free number of its own: a session with a real clipboard. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // Xvfb chooses a free display itself and writes its number on descriptor 3.
  const server = spawn('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(`:${String(chunk).trim()}`));
  });
  return {
    environment: { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
    stop: () => server.kill(),
  };
}
