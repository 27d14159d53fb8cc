import { isObject } from './json.ts';

/**
 * What answers have to look like. An answer of success that isn't what was asked for, as a cut one, an empty one or a page of
 * a proxy, counts as no answer: the call is then one whose answer was lost.
 */
export type IsAnswer = (answer: unknown) => boolean;

/** One page of a query, with rows that are like this. Source: REST API Developer Guide, “Query”. */
export function isQueryPage(answer: unknown, isRow: IsAnswer = isObject): boolean {
  if (!isObject(answer) || !Array.isArray(answer['records'])) return false;
  const { done, nextRecordsUrl: next } = answer;
  const isLast = done === true;
  return (
    (isLast || (typeof next === 'string' && next.startsWith('/services/data/'))) &&
    (answer['records'] as unknown[]).every((row) => isObject(row) && isRow(row))
  );
}

/** An object with texts in these fields; where a question mark follows, they may be null or missing. */
export function hasTexts(...fields: readonly string[]): IsAnswer {
  return (value) =>
    isObject(value) &&
    fields.every((field) => {
      const one = value[field.replace('?', '')];
      return typeof one === 'string' || (field.endsWith('?') && (one === null || one === undefined));
    });
}

/** A record that was made: `{ id, success: true, errors: [] }`. Source: REST API Developer Guide, “sObject Basic Information”. */
export function isSaved(answer: unknown): boolean {
  return hasId(answer) && (answer as Record<string, unknown>)['success'] === true;
}

/** Anything with an id of Salesforce's, such as a deploy that was taken. */
export function hasId(answer: unknown): boolean {
  return isObject(answer) && isId(answer['id']);
}

/** A record that was read, with at least one of these fields set. */
export function isRecordWith(field: string): IsAnswer {
  return (answer) => isObject(answer) && typeof answer[field] === 'string' && answer[field] !== '';
}

/** How a deploy stands. Source: Metadata API Developer Guide, “Deploying with REST”. */
export function isDeployStatus(answer: unknown): boolean {
  if (!isObject(answer)) return false;
  const { deployResult } = answer;
  return isObject(deployResult) && typeof deployResult['done'] === 'boolean';
}

/** A list with something for each that was sent. */
export function isListOf(length: number): IsAnswer {
  return (answer) => Array.isArray(answer) && answer.length === length;
}

/** What `describe` says of an object. */
export function isDescribed(answer: unknown): boolean {
  if (!isObject(answer) || !Array.isArray(answer['fields'])) return false;
  const { fields, childRelationships: children = [] } = answer;
  return (
    (fields as unknown[]).every(isDescribedField) &&
    Array.isArray(children) &&
    (children as unknown[]).every(hasTexts('relationshipName?', 'field'))
  );
}

function isDescribedField(field: unknown): boolean {
  if (!hasTexts('name', 'type')(field)) return false;
  const { picklistValues: values = [] } = field as Record<string, unknown>;
  return Array.isArray(values) && (values as unknown[]).every(hasTexts('value'));
}

/** Where nothing more is said: an object or a list. */
export function isAnything(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null;
}

/** What PATCH and DELETE answer: 204, without content. */
export function isNothing(): boolean {
  return false;
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$/.test(value);
}
