import { Problem } from '../../problem.ts';
import { makePassphrase } from './key-pair.ts';
import type { Terminal } from '../terminal.ts';

export interface PassphraseOptions {
  /** The name of an environment variable that holds it. */
  readonly passphraseEnv?: string | undefined;
  readonly generatePassphrase?: boolean | undefined;
}

/** How the new key is protected. */
export interface ChosenPassphrase {
  readonly text: string;
  /** Made here: its user has to be shown it, once. */
  readonly generated: boolean;
  /** The variable that it came from. */
  readonly variable?: string;
}

/** PKCS#8 of OpenSSL has 2048 rounds of PBKDF2: a short passphrase is guessed. */
const shortest = 12;

/**
 * The passphrase for a new key: from the environment, made, or typed twice.
 *
 * @throws Problem `cli/passphrase`, `cli/not-a-terminal`
 */
export async function choosePassphrase(
  options: PassphraseOptions,
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
): Promise<ChosenPassphrase> {
  const { passphraseEnv: variable, generatePassphrase = false } = options;
  if (variable !== undefined) {
    if (generatePassphrase) throw problem('--passphrase-env and --generate-passphrase are both given.');
    const text = passphraseFrom(variable, env);
    const refusal = refuse(text);
    if (refusal !== undefined) throw problem(`The passphrase in ${variable} won’t do: ${refusal}`);
    return { text, generated: false, variable };
  }
  if (generatePassphrase) return { text: makePassphrase(), generated: true };
  const typed = await terminal.askSecret(
    'Passphrase for the key (empty: make one)',
    { refuse: (answer) => (answer === '' ? undefined : refuse(answer)) },
    '--generate-passphrase, or --passphrase-env with the name of the variable that holds the passphrase',
  );
  if (typed === '') return { text: makePassphrase(), generated: true };
  await terminal.askSecret(
    'The same passphrase again',
    { refuse: (answer) => (answer === typed ? undefined : 'The two differ. Try again.') },
    '--passphrase-env',
  );
  return { text: typed, generated: false };
}

/** @throws Problem `cli/passphrase` when the variable is not set */
export function passphraseFrom(variable: string, env: NodeJS.ProcessEnv): string {
  const text = env[variable] ?? '';
  if (text === '') throw problem(`The environment variable ${variable} is empty or not set.`);
  return text;
}

function refuse(passphrase: string): string | undefined {
  if (passphrase.length < shortest) return `It has fewer than ${shortest} characters.`;
  if (passphrase.trim() !== passphrase || /[\r\n]/.test(passphrase)) {
    return 'It begins or ends with white space, or has a line break, which secrets tend to lose.';
  }
  return undefined;
}

function problem(what: string): Problem {
  return new Problem({
    kind: 'cli/passphrase',
    what,
    fix: `Give one of --generate-passphrase and --passphrase-env; a passphrase has ${shortest} characters or more.`,
  });
}
