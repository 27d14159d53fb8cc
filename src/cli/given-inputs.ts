import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Problem } from '../problem.ts';
import { readAtMost } from '../read-file.ts';
import { variableOf } from '../runner/input-definition.ts';
import { commandProblem } from './causes.ts';
import { fromFiles, type GivenOptions } from './input-options.ts';
import { loginCauses } from './login-causes.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** More than any key or passphrase has. */
const mostBytes = 1024 * 1024;

/**
 * The inputs that the command line gave, with the secrets that it or the environment says where to find: never an option's value,
 * which every user of the machine can see. The command line outdoes the environment.
 *
 * @returns by input; an empty text leaves out what a variable has
 * @throws Problem `cli/secret-file`, `cli/standard-input-twice`, `cli/passphrase`
 */
export async function givenInputs(
  { values, files, variables, secrets }: GivenOptions,
  env: Environment,
  stdin: Readable & { readonly isTTY?: boolean } = process.stdin,
): Promise<Record<string, string>> {
  const given: Record<string, string> = { ...values };
  const takesKey = secrets.includes('encrypted-key');
  const keyFile = values['encrypted-key-file'] ?? env[variableOf('encrypted-key-file')];
  const sources = new Map<string, string>();
  for (const name of fromFiles(secrets)) {
    const variable = variables[name];
    const file = files[name];
    if (variable !== undefined && file === undefined) given[name] = valueOf(variable, env);
    else if (file !== undefined) sources.set(name, file);
    else if (isEmpty(env[variableOf(name)])) {
      const fromEnvironment = env[variableOf(`${name}-file`)];
      if (!isEmpty(fromEnvironment)) sources.set(name, fromEnvironment);
    }
  }
  if (values['encrypted-key-file'] !== undefined) given['encrypted-key'] = '';
  if (takesKey && keyFile === '-') {
    sources.set('encrypted-key', '-');
    given['encrypted-key-file'] = '';
  }
  refuseTwoOfStandardInput(sources);
  for (const [name, source] of sources) {
    // What is typed there would show: it is asked for instead, once it turns out to be needed.
    if (source === '-' && stdin.isTTY === true && name === 'decryption-passphrase') continue;
    const bytes = await read(source, name, stdin);
    // Of a key, any bytes may come; all of its forms may come in base64 as well.
    const text = isUtf8(bytes) ? bytes.toString() : bytes.toString('base64');
    given[name] = name === 'encrypted-key' ? text : text.replace(/\r?\n$/, '');
  }
  return given;
}

function isEmpty(text: string | undefined): text is undefined {
  return text === undefined || text === '';
}

function valueOf(variable: string, env: Environment): string {
  const value = env[variable];
  if (!isEmpty(value)) return value;
  throw new Problem({
    kind: 'cli/passphrase',
    what: `The environment variable ${variable} is empty or not set.`,
    fix: 'Set it, or give the name of the one that holds the secret.',
  });
}

function refuseTwoOfStandardInput(sources: ReadonlyMap<string, string>): void {
  const names = [...sources].filter(([, source]) => source === '-').map(([name]) => name);
  if (names.length < 2) return;
  throw commandProblem(loginCauses.standardInputTwice, {
    what: `The standard input can’t be ${names.map((name) => `\`${name}\``).join(' and ')} at once.`,
  });
}

async function read(source: string, name: string, stdin: Readable): Promise<Buffer> {
  try {
    return await readAtMost(source === '-' ? stdin : createReadStream(source), mostBytes, source);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? 'failed';
    const what = `${source}, which holds \`${name}\`, can’t be read (${code}).`;
    throw commandProblem(loginCauses.secretFile, { what }, { cause });
  }
}
