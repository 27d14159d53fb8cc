import type { JsonPlaces } from '../../json-places.ts';
import { nearest } from '../../nearest.ts';
import { Problem } from '../../problem.ts';
import { knownEditions } from './known-features.ts';
import { shortId } from './record-id.ts';

type Definition = Readonly<Record<string, unknown>>;

/** Values that every hub refuses, found without asking one. `checkDefinitions` asks the hub for the rest. */
export function* valueProblems(definition: Definition, at: JsonPlaces): Generator<Problem> {
  const { country, adminEmail, namespace, sourceOrg } = definition;
  if (country !== undefined && !isCountry(country)) {
    yield new Problem({
      kind: 'definition/country',
      what: `${at(['country'])}: ${JSON.stringify(country)} is not a country code.`,
      why: 'Salesforce would end every signup with S-2006.',
      fix: 'Write "country" as two letters of ISO 3166, such as "US".',
    });
  }
  if (adminEmail !== undefined && !isAddress(adminEmail)) {
    yield new Problem({
      kind: 'definition/admin-email',
      what: `${at(['adminEmail'])}: ${JSON.stringify(adminEmail)} is not an email address.`,
      fix: 'Correct "adminEmail", or leave it out: the hub user’s address is taken then.',
    });
  }
  if (namespace !== undefined && !isNamespace(namespace)) {
    yield new Problem({
      kind: 'definition/namespace',
      what: `${at(['namespace'])}: ${JSON.stringify(namespace)} can't be a namespace.`,
      why: 'A namespace begins with a letter, has at most 15 letters, digits and underscores, no two underscores in a row and no underscore at its end.',
      fix: 'Correct "namespace", or remove it.',
    });
  }
  if (sourceOrg !== undefined && !isOrgId(sourceOrg)) {
    yield new Problem({
      kind: 'definition/source-org',
      what: `${at(['sourceOrg'])}: ${JSON.stringify(sourceOrg)} is not an org id.`,
      why: '"sourceOrg" is the id of the org that has the shape, not of the shape.',
      fix: 'Write the org’s id of 15 characters, which begins with 00D.',
    });
  }
}

/** Sentences about values that Salesforce is unlikely to take. */
export function* valueWarnings(definition: Definition, at: JsonPlaces): Generator<string> {
  const { edition, country, language, release, sourceOrg } = definition;
  const shaped = ['snapshot', 'sourceOrg', 'template'].some((key) => definition[key] !== undefined);
  if (edition === undefined) {
    if (!shaped)
      yield `${at([])}: "edition" is missing; Salesforce needs it unless the org is made from a snapshot.`;
  } else if (typeof edition !== 'string' || !isEdition(edition)) {
    const meant = typeof edition === 'string' ? nearest(edition, knownEditions) : undefined;
    const hint =
      meant === undefined
        ? `Scratch orgs are ${knownEditions.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`;
    yield `${at(['edition'])}: ${JSON.stringify(edition)} is not an edition known for scratch orgs. ${hint}`;
  }
  if (typeof country === 'string' && isCountry(country) && country !== country.toUpperCase()) {
    yield `${at(['country'])}: "country" should be in capital letters, such as "US".`;
  }
  if (language !== undefined && (typeof language !== 'string' || language.length > 5)) {
    yield `${at(['language'])}: "language" should be a code of at most five characters, such as "en_US".`;
  }
  if (release !== undefined && release !== 'preview' && release !== 'previous') {
    yield `${at(['release'])}: "release" should be "preview" or "previous".`;
  }
  if (typeof sourceOrg === 'string' && sourceOrg.length === 18 && isOrgId(sourceOrg)) {
    yield `${at(['sourceOrg'])}: "sourceOrg" should have 15 characters: ${JSON.stringify(shortId(sourceOrg))}.`;
  }
}

function isEdition(text: string): boolean {
  return knownEditions.some((one) => one.toLowerCase() === text.toLowerCase());
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(value: unknown): boolean {
  return (
    typeof value === 'string' && /^[a-z]{2}$/i.test(value) && regions.of(value.toUpperCase()) !== undefined
  );
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(value);
}

function isNamespace(value: unknown): boolean {
  return (
    typeof value === 'string' && (value === '' || /^[a-z](?:_?[a-z\d])*$/i.test(value)) && value.length <= 15
  );
}

function isOrgId(value: unknown): boolean {
  return typeof value === 'string' && /^00D[a-z\d]{12}(?:[a-z\d]{3})?$/i.test(value);
}
