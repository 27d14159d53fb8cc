import { Problem } from '../problem.ts';
import type { StateFolder } from './state-folder.ts';

/** Nothing was written, since the system's keychain did not answer. */
export class KeychainOutOfReach extends Error {}

/** What a user reads of an error that came up while an auth file was written. */
export function explained(error: unknown, folder: StateFolder): unknown {
  if (error instanceof Problem) return error;
  if (error instanceof KeychainOutOfReach) return keychain(error);
  const { name, code, message } = error as NodeJS.ErrnoException;
  if (name === 'GenericKeychainInvalidPermsError') return keyPermissions(folder, error);
  return new Problem(
    {
      kind: 'sf-cli/not-written',
      what: `The login could not be written to ${folder.path}: ${message}.`,
      ...(code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? { why: 'The job may not write to its home folder.' }
        : {}),
      fix: 'Give the job a HOME that it can write to, or set register-with-cli to false.',
    },
    { cause: error },
  );
}

function keychain(cause: Error): Problem {
  return new Problem(
    {
      kind: 'sf-cli/keychain',
      what: "The login was not written, because the sf CLI's encryption key can't be read.",
      why: "On this machine the CLI keeps that key in the system's keychain, which has no session in a job.",
      fix: "Set SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' in the env of the whole job, so that the key is kept in a file.",
    },
    { cause },
  );
}

function keyPermissions(folder: StateFolder, cause: unknown): Problem {
  return new Problem(
    {
      kind: 'sf-cli/key-permissions',
      what: `The sf CLI refuses its own key file ${folder.key}, because others may read it.`,
      why: 'It was copied or restored without its mode.',
      fix: `Run chmod 600 ${folder.key} before this step.`,
    },
    { cause },
  );
}
