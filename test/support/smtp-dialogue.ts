import net from 'node:net';

/**
 * Sends commands one by one to a server on loopback and returns the whole conversation as text, the client's lines
 * after « > ». Ends when the server closes, after the last reply, or after five seconds.
 */
export async function dialogue(port: number, commands: readonly string[]): Promise<string> {
  const waiting = [...commands];
  const transcript: string[] = [];
  const socket = net.connect(port, '127.0.0.1');
  socket.setTimeout(5000, () => socket.destroy());
  let buffer = Buffer.alloc(0);
  await new Promise<void>((resolve) => {
    socket.on('error', (error) => {
      transcript.push(String(error));
      resolve();
    });
    socket.on('close', () => {
      if (buffer.length > 0) transcript.push(buffer.toString());
      resolve();
    });
    socket.on('data', (chunk: Buffer) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
        const line = buffer.subarray(0, end).toString().replace(/\r$/, '');
        buffer = buffer.subarray(end + 1);
        transcript.push(line);
        if (!/^\d{3}(?: |$)/.test(line)) continue;
        const command = waiting.shift();
        if (command === undefined) {
          socket.end();
          return;
        }
        transcript.push(`> ${command}`);
        socket.write(`${command}\r\n`);
      }
    });
  });
  return transcript.join('\n');
}
