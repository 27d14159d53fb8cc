import type { ErrorMeaning } from './error-meaning.ts';

/** Why an app does not deploy: `componentFailures[].problem`. Other texts are the same as of any component. */
export const appErrors = {
  connectedAppsOff: {
    kind: 'setup/connected-apps-off',
    codes: [],
    text: /connected app creation|(can't|can’t) create a connected app/i,
    transient: false,
    what: 'The org refuses new Connected Apps.',
    why: 'Since Spring ’26 an org creates Connected Apps only after Salesforce Support has turned that on for it. An External Client App needs no case.',
    fix: 'Run the same command without `--app connected-app`, or open a case with the text that the error gives.',
    source: 'https://help.salesforce.com/s/articleView?id=005228017&type=1',
  },
  /** The org has an app of that name, or another org has one with that consumer key. */
  appExists: {
    kind: 'setup/app-exists',
    codes: [],
    text: /consumer key.*already/i,
    transient: false,
    what: 'The org has an app of that name already.',
    why: 'An app holds one certificate and keeps its consumer key: deploying over it would lock out who uses it now.',
    fix: 'Choose another name with --app-name; to give an app of yours a new key, use `orgkey rotate`.',
    source: 'Metadata API Developer Guide, ConnectedApp, consumerKey',
  },
} as const satisfies Readonly<Record<string, ErrorMeaning>>;
