import { describe, expect, it } from 'vitest';
import { explain } from '../../../core/diagnosis/explain.ts';

const first = (text: string) => explain(text).diagnoses[0]?.id;

describe('a text about another trade than mail', () => {
  it.each([
    'remote: HTTP Basic: Access denied\nfatal: Authentication failed for https://git.exemple.ca/depot.git',
    'PDOException: SQLSTATE[HY000] [2002] Connection timed out',
    'ssh: connect to host 10.0.0.4 port 22: Connection refused',
    'connect() failed (111: Connection refused) while connecting to upstream, upstream: "http://127.0.0.1:3000/"',
    'openvpn: TLS handshake failed',
    'Le réseau Wi-Fi refuse la connexion : mot de passe incorrect',
    'LDAP bind failed: invalid credentials',
  ])('is not read as a refusal to send: %s', (text) => {
    expect(first(text)).toBe('unknown');
  });

  it.each([
    ['smtp: dial tcp 52.97.1.1:587: connect: connection refused', 'port-blocked'],
    ['Jira cannot send mail: connection refused', 'port-blocked'],
    ['535 5.7.3 Authentication unsuccessful (https://exemple.ca/git)', 'auth-refused'],
    ['ssh tunnel vers le serveur de courriel, port 587 : Connection refused', 'port-blocked'],
  ])('is read where it is about mail too: %s', (text, id) => {
    expect(first(text)).toBe(id);
  });
});
