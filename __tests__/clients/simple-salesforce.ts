import type { Rows } from './judging.ts';

/** https://simple-salesforce.readthedocs.io */
export const simpleSalesforceRows = {
  login: { command: 'Salesforce(username=…, consumer_key=…, privatekey_file=…)' },
  query: { command: 'sf.query(…), query_more(…), query_all(…), query_all_iter(…)' },
  records: { command: 'sf.Contact.create(…), get(…), update(…), upsert(…), delete(…)' },
  describe: { command: 'sf.describe(), sf.Contact.describe()' },
  limits: { command: 'sf.limits()' },
  tooling: { command: 'sf.toolingexecute(…)' },
  restful: { command: 'sf.restful(…)' },
  deploy: { command: 'sf.deploy(…), sf.checkDeployStatus(…)' },
  retrieve: { command: 'sf.mdapi.retrieve(…), check_retrieve_status(…), retrieve_zip(…)' },
  password: { command: 'sf.set_password(…)' },
  apex: { command: 'sf.apexecute(…)', refused: 'the hub runs no Apex' },
  bulk: { command: 'sf.bulk.Contact.insert(…), sf.bulk2.Contact.insert(…)', refused: 'not found' },
  search: { command: 'sf.quick_search(…)', refused: 'not found' },
  deleted: { command: 'sf.Contact.deleted(…)', refused: 'not found' },
} as const satisfies Rows;
