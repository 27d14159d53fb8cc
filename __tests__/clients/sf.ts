import type { Rows } from './judging.ts';

/** The Salesforce CLI, by the test file that shows it. */
export const sfRows = {
  login: { jwt: { command: 'sf org login jwt' } },
  scratchOrg: {
    create: { command: 'sf org create scratch' },
    display: { command: 'sf org display' },
    list: { command: 'sf org list' },
    query: { command: 'sf data query' },
  },
  setup: {
    install: { command: 'sf package install, package installed list' },
    deploy: { command: 'sf project deploy start' },
    permset: { command: 'sf org assign permset' },
    import: { command: 'sf data import tree' },
    export: { command: 'sf data export tree' },
  },
  tracking: {
    preview: { command: 'sf project retrieve preview' },
    retrieve: { command: 'sf project retrieve start' },
    list: { command: 'sf org list metadata, org list metadata-types' },
  },
  tried: {
    open: { command: 'sf org open --url-only' },
    password: { command: 'sf org generate password' },
    license: { command: 'sf org assign permsetlicense' },
    composite: { command: 'sf api request rest …/composite, …/composite/batch' },
    collections: { command: 'sf api request rest …/composite/sobjects' },
    upsert: { command: 'sf api request rest …/sobjects/Contact/Email/…' },
    apexRun: { command: 'sf apex run', refused: 'the hub runs no Apex' },
    apexTest: { command: 'sf apex run test', refused: 'the hub runs no Apex' },
    bulk: { command: 'sf data import bulk', refused: 'not found' },
  },
  delete: { delete: { command: 'sf org delete scratch, limits api display' } },
} as const satisfies Readonly<Record<string, Rows>>;
