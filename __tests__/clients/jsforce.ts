import type { Rows } from './judging.ts';

/** https://jsforce.github.io/document/ */
export const jsforceRows = {
  login: { command: 'conn.authorize({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", … })' },
  renewal: { command: 'new Connection({ refreshFn })' },
  identity: { command: 'conn.identity()' },
  limits: { command: 'conn.limits()' },
  query: { command: 'conn.query(…), queryMore(…)' },
  autoFetch: { command: 'conn.query(…).execute({ autoFetch: true })' },
  find: { command: 'conn.sobject(…).find(…)' },
  create: { command: 'conn.sobject(…).create(…)' },
  retrieve: { command: 'conn.sobject(…).retrieve(…)' },
  update: { command: 'conn.sobject(…).update(…)' },
  upsert: { command: 'conn.sobject(…).upsert(…)' },
  destroy: { command: 'conn.sobject(…).destroy(…)' },
  many: { command: 'the same with a list of records (sObject Collections)' },
  tree: { command: 'conn.requestPost("/composite/tree/…")' },
  composite: { command: 'conn.requestPost("/composite", …)' },
  describe: { command: 'conn.describe(…), describeGlobal()' },
  tooling: { command: 'conn.tooling.query(…), sobject(…)' },
  deploy: { command: 'conn.metadata.deploy(…), checkDeployStatus(…)' },
  deployRest: { command: 'conn.metadata.deployRest(…)' },
  password: { command: 'conn.soap.setPassword(…)' },
  apex: {
    command: 'conn.tooling.executeAnonymous(…), conn.apex.get(…)',
    refused: 'the hub runs no Apex',
  },
  bulk: { command: 'conn.bulk.load(…), conn.bulk2.loadAndWaitForResults(…)', refused: 'not found' },
  search: { command: 'conn.search(…)', refused: 'not found' },
  logout: { command: 'conn.logout()' },
} as const satisfies Rows;
