import type { KeyObject } from 'node:crypto';

/** What one line of `openssl base64`, `base64`, `xxd -p` and `openssl rsa -text` holds. */
const base64Lines = [64, 76];
const hexLine = 60;
const shortestLine = 12;
const textLineBytes = 15;

/**
 * The forms in which a private key may get into a log, each of one line or of several: as PEM and as the DER in it, PKCS#8 and
 * PKCS#1, in base64 and hex as common programs print them, as `openssl rsa -text` and as JWK. What a runner makes of a
 * masked value by itself, such as its JSON, is left out.
 */
export function printedForms(key: KeyObject): string[] {
  const types = ['pkcs8', 'pkcs1'] as const;
  const ders = types.map((type) => key.export({ type, format: 'der' }));
  const pems = types.map((type) => key.export({ type, format: 'pem' }).toString());
  const { d = '', p = '', q = '', dp = '', dq = '', qi = '' } = key.export({ format: 'jwk' });
  const numbers = [d, p, q, dp, dq, qi];
  return [
    ...pems.map((pem) => withoutShortLines(pem.split('\n'))),
    ...pems.flatMap((pem) => inLines(Buffer.from(pem).toString('base64'))),
    ...ders.flatMap((der) => [
      der.toString('base64'),
      ...inLines(der.toString('base64')),
      der.toString('base64url'),
      der.toString('hex'),
      der.toString('hex').toUpperCase(),
      wrapped(der.toString('hex'), hexLine),
    ]),
    ...numbers,
    ...numbers.map((number) => textOf(Buffer.from(number, 'base64url'))),
  ];
}

function inLines(base64: string): string[] {
  return base64Lines.map((width) => wrapped(base64, width));
}

function wrapped(text: string, width: number): string {
  return withoutShortLines(text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []);
}

/** The few characters of a last line are in other texts by chance. */
function withoutShortLines(lines: readonly string[]): string {
  return lines.filter(({ length }) => length >= shortestLine).join('\n');
}

/** `00:c1:…:` in lines of 15 bytes; a number whose first bit is set has a zero before it. */
function textOf(number: Buffer): string {
  const bytes = (number[0] ?? 0) > 127 ? Buffer.concat([Buffer.of(0), number]) : number;
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += textLineBytes) {
    const line = bytes.subarray(at, at + textLineBytes).toString('hex');
    lines.push(line.replace(/..(?=.)/g, '$&:'));
  }
  return withoutShortLines(lines);
}
