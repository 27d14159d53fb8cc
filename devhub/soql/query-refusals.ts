import { apiRefusals, queryRefusal } from '../errors.ts';

/** What Salesforce refuses a query with, beyond names that it doesn't know (`apiRefusals`). */
export const queryRefusals = {
  /** https://github.com/airbytehq/airbyte/issues/62877 */
  notFilterable: (soql: string, field: string) =>
    queryRefusal(
      'INVALID_FIELD',
      soql,
      field,
      `field '${field}' can not be filtered in a query call`,
      'WHERE',
    ),
  /** The code is MALFORMED_QUERY, unlike that of a filter: people report both of Lead.Description, tried live. */
  notSortable: (soql: string, field: string) =>
    queryRefusal(
      'MALFORMED_QUERY',
      soql,
      field,
      `field '${field}' can not be sorted in a query call`,
      'ORDER BY',
    ),
  /** https://github.com/forcedotcom/cli/issues/1356, https://salesforce.stackexchange.com/q/235528 */
  notGroupable: (soql: string, field: string) =>
    queryRefusal(
      'MALFORMED_QUERY',
      soql,
      field,
      `field '${field}' can not be grouped in a query call`,
      'GROUP BY',
    ),
  /** https://github.com/forcedotcom/cli/issues/1356 */
  notGrouped: (soql: string, field: string) =>
    queryRefusal('MALFORMED_QUERY', soql, field, `Field must be grouped or aggregated: ${field}`),
  orderNotGrouped: (soql: string, field: string) =>
    queryRefusal(
      'MALFORMED_QUERY',
      soql,
      field,
      `Ordered field must be grouped or aggregated: ${field}`,
      'ORDER BY',
    ),
  /** https://github.com/roblesterjr04/EloquentSalesForce/issues/68 */
  quotesMissing: (soql: string, field: string) =>
    queryRefusal(
      'INVALID_FIELD',
      soql,
      field,
      `value of filter criterion for field '${field}' must be of type string and should be enclosed in quotes`,
      'WHERE',
    ),
  /** https://github.com/n8n-io/n8n/issues/3514, https://github.com/jetstreamapp/jetstream/issues/270 */
  wrongType: (soql: string, field: string, type: string) =>
    queryRefusal(
      'INVALID_FIELD',
      soql,
      field,
      `value of filter criterion for field '${field}' must be of type ${type} and should not be enclosed in quotes`,
      'WHERE',
    ),
  /** https://github.com/simple-salesforce/simple-salesforce/issues/73, https://github.com/UnofficialSF/LightningFlowComponents/issues/255 */
  operator: (soql: string, field: string, type: string) =>
    queryRefusal('INVALID_QUERY_FILTER_OPERATOR', soql, field, `invalid operator on ${type} field`, 'WHERE'),
  /** https://github.com/jsforce/jsforce/issues/684, https://github.com/restforce/restforce/issues/557 */
  notAnId: (soql: string, field: string, value: string) =>
    queryRefusal('INVALID_QUERY_FILTER_OPERATOR', soql, field, `invalid ID field: ${value}`, 'WHERE'),
  /** Salesforce has it; this server doesn't. */
  notHere: (what: string) => apiRefusals.malformedQuery(`This server does not know ${what}.`),
};
