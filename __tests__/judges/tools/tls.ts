import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openssl } from '../../../harness/keys.ts';

/** A certificate that clients trust when they are told to, for clients that talk https alone. */
export interface Tls {
  readonly key: string;
  readonly certificate: string;
  /** Path of the certificate. */
  readonly file: string;
}

/** Makes one in a folder, for this machine and the names of Salesforce's login hosts. */
export function tlsFor(folder: string): Tls {
  const [keyFile, file] = [join(folder, 'tls.key'), join(folder, 'tls.crt')];
  openssl([
    ...[
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-sha256',
      '-days',
      '2',
      '-subj',
      '/CN=Embedded Dev Hub',
    ],
    ...['-addext', 'subjectAltName=IP:127.0.0.1,DNS:login.salesforce.com,DNS:test.salesforce.com'],
    ...['-keyout', keyFile, '-out', file],
  ]);
  return { key: readFileSync(keyFile, 'utf8'), certificate: readFileSync(file, 'utf8'), file };
}
