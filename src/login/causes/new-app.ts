import type { LoginCause } from './cause.ts';

/** Why a login through an app that was made a moment ago fails, as long as the answer is one that settles. */
export const newAppCause: LoginCause = {
  kind: 'setup/not-live',
  codes: [
    'invalid_client_id',
    'invalid assertion',
    "user hasn't approved this consumer",
    'not admin approved',
  ],
  check: '`orgkey init` or `rotate` has just made the app.',
  transient: true,
  waiting: 'Salesforce does not know the app everywhere yet ({said}).',
  what: '{user} can’t log in with the key at {host} yet.',
  why: 'Salesforce takes up to ten minutes, at times longer, until it knows a new app everywhere. The app and the files are there.',
  fix: 'Run `orgkey check` in some minutes: it says what is wrong if it still doesn’t work.',
  source: 'Setup, New Connected App: “Allow from 2-10 minutes for your changes to take effect”',
};
