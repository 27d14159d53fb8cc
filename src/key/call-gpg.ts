import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { forChildren } from '../child-environment.ts';
import { Problem } from '../problem.ts';
import { tooMuchWork } from './decryption-problems.ts';

/** More than any private key; a message may be a few bytes that grow to gigabytes. */
const mostBytes = 1024 * 1024;

const encryptAgain = 'gpg --symmetric --cipher-algo AES256 server.key';

/** Milliseconds: gpg derives a key in less than one second, and how often is the message's to say. */
const mostTime = 60_000;

/** Where `gpg` runs, and what its user is told there. */
export interface GpgPlace {
  /** Takes a home for as long as gpg runs: the user's keyring and agent stay out of it. */
  readonly folder: string;
  /** Such as `this runner`. */
  readonly machine: string;
  /** What to do when there is no `gpg`. */
  readonly install: string;
  /** What to do when the passphrase is wrong. */
  readonly checkPassphrase: string;
  /** Milliseconds that gpg may take. Default one minute. */
  readonly mostTime?: number;
}

/**
 * Decrypts an OpenPGP message that a passphrase protects, with the machine's `gpg`. The message goes in by standard
 * input behind the passphrase's own line, and the key comes back by standard output, so that neither is ever a
 * file or an argument.
 *
 * @throws Problem `key/gpg-missing`, `key/wrong-passphrase`, `key/gpg-failed`
 */
export async function callGpg(cipher: Uint8Array, passphrase: string, place: GpgPlace): Promise<Uint8Array> {
  const home = await mkdtemp(join(place.folder, 'orgkey-gpg-'));
  const ofHome = ['--homedir', home];
  const input = Buffer.concat([Buffer.from(`${passphrase}\n`), cipher]);
  const decrypt = [
    ...['--batch', '--no-tty', '--pinentry-mode', 'loopback'],
    ...['--max-output', `${mostBytes}`, '--passphrase-fd', '0', '--decrypt'],
  ];
  try {
    const call = run('gpg', [...ofHome, ...decrypt], input, place.mostTime);
    const { status, plain, said } = await call.catch((cause: unknown) => {
      throw missing(place, cause);
    });
    if (status === 0) return plain;
    if (status === null) throw tooMuchWork('the GPG message', 'gpg did not end', 'a minute');
    throw failed(said, place);
  } finally {
    await run('gpgconf', [...ofHome, '--kill', 'gpg-agent']).catch(() => undefined);
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What `gpg` says is told apart, so it has to be English. */
async function run(
  command: string,
  args: readonly string[],
  input: Uint8Array = Buffer.alloc(0),
  timeout = mostTime,
) {
  const child = spawn(command, args, { stdio: 'pipe', env: { ...forChildren(process.env), LC_ALL: 'C' } });
  // Its own `timeout` goes on where there is no such command.
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A gpg that ends early closes its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  try {
    const [status, plain, said] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
    return { status, plain, said: said.toString() };
  } finally {
    clearTimeout(timer);
  }
}

function missing({ machine, install }: GpgPlace, cause: unknown): Problem {
  const what = `The key is a GPG message, and there is no \`gpg\` on ${machine}.`;
  return new Problem({ kind: 'key/gpg-missing', what, fix: install }, { cause });
}

function failed(said: string, { machine, checkPassphrase }: GpgPlace): Problem {
  if (/bad session key|bad passphrase|decryption failed: Bad/i.test(said)) {
    return new Problem({
      kind: 'key/wrong-passphrase',
      what: 'gpg could not decrypt the key: the passphrase is wrong.',
      fix: checkPassphrase,
    });
  }
  if (/no secret key|public key decryption failed/i.test(said)) {
    return new Problem({
      kind: 'key/gpg-failed',
      what: `The GPG message is encrypted to a public key, which ${machine} can’t open.`,
      fix: `Encrypt it with a passphrase instead: \`${encryptAgain}\`.`,
    });
  }
  if (/exceeded --max-output limit/i.test(said)) {
    return new Problem({
      kind: 'key/gpg-failed',
      what: 'The GPG message holds more than 1 MiB: that is not a private key.',
      fix: `Encrypt the private key alone: \`${encryptAgain}\`.`,
    });
  }
  return new Problem({
    kind: 'key/gpg-failed',
    what: `gpg could not decrypt the key: ${said.trim().split('\n').at(-1) ?? ''}`,
    why: 'The message is damaged or cut short, or it was made with an algorithm this gpg does not know.',
    fix: `Encrypt it again with \`${encryptAgain}\`, and paste all of it.`,
  });
}
