import type { Rows } from './judging.ts';

/** https://cumulusci.readthedocs.io */
export const cumulusciRows = {
  login: { command: 'cci org info (SFDX_CLIENT_ID, SFDX_HUB_KEY)' },
  deploy: { command: 'cci task run deploy' },
  deployRest: { command: 'cci task run deploy --rest_deploy True' },
  settings: { command: 'cci task run org_settings' },
  retrieve: { command: 'cci task run retrieve_unpackaged' },
  changes: { command: 'cci task run list_changes' },
  installById: { command: 'cci task run install_managed --version 04t…' },
  installByNumber: { command: 'cci task run install_managed --namespace … --version 2.1' },
  installed: { command: 'cci task run get_installed_packages' },
  permissionSets: { command: 'cci task run assign_permission_sets' },
  licenses: { command: 'cci task run assign_permission_set_licenses' },
  mapping: { command: 'cci task run generate_dataset_mapping' },
  load: { command: 'cci task run load_dataset' },
  extract: { command: 'cci task run extract_dataset' },
  delete: { command: 'cci task run delete_data' },
  record: { command: 'cci task run insert_record' },
  composite: { command: 'cci task run composite_request' },
  anonymous: { command: 'cci task run execute_anon', refused: 'the hub runs no Apex' },
  tests: { command: 'cci task run run_tests', refused: 'the hub runs no Apex' },
  query: {
    command: 'cci task run query',
    refused: 'not found: it uses the Bulk API',
  },
} as const satisfies Rows;
