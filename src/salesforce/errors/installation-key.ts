import type { ErrorMeaning } from './error-meaning.ts';

/** Of the query of a package version as well as of its installation. */
export const installationKeyErrors: readonly ErrorMeaning[] = [
  {
    kind: 'package/installation-key-missing',
    codes: [],
    text: /provide installation\s?key/i,
    transient: false,
    what: 'The package version needs an installation key, and no key was given.',
    fix: 'Set `installation-key-env` to the name of an environment variable, and the variable from a secret.',
    source: 'https://github.com/forcedotcom/cli/issues/2882',
  },
  {
    kind: 'package/installation-key-not-needed',
    codes: [],
    text: /n[’']t require an installation key/i,
    transient: false,
    what: 'The package version has no installation key, and a key was given.',
    fix: 'Remove `installation-key-env` from this package.',
    source: 'https://github.com/forcedotcom/cli/issues/1167',
  },
  {
    kind: 'package/installation-key',
    codes: [],
    text: /installation\s?key/i,
    transient: false,
    what: 'The installation key is not that of this package version.',
    why: 'Each version may have a key of its own, chosen when it was made.',
    fix: 'Correct the secret behind the variable that `installation-key-env` names.',
    source: 'https://github.com/forcedotcom/cli/issues/2882',
  },
];
