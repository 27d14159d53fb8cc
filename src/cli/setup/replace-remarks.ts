import { kindNames } from '../app-kind.ts';
import type { KeyPaths } from '../settings.ts';
import { type OrgsOfKey, orgsText, together } from './orgs-of-key.ts';
import type { OldSettings } from './old-settings.ts';

/** What stops when an app's certificate is replaced, as far as the hub's rows tell. */
export function beforeReplacing(
  { kind, name }: OldSettings,
  orgs: OrgsOfKey | undefined,
  paths: KeyPaths,
): string[] {
  const stops = `Once the certificate of the ${kindNames[kind]} ${name} is replaced, the old key stops at once: in every job and on every machine that logs in to the hub with it.`;
  if (orgs === undefined) {
    return [stops, 'Which scratch orgs need the old key could not be read from the hub.'];
  }
  return [stops, ...orgLines(orgs, paths)];
}

function orgLines({ through, associated, own, unknown }: OrgsOfKey, paths: KeyPaths): string[] {
  const lines: string[] = [];
  if (associated.count > 0) {
    lines.push(
      `${orgsText(associated)} ${go(associated.count)} by the hub’s app: from then on the new key opens ${it(associated.count)}, and the old one does not.`,
    );
  }
  if (own.count > 0) {
    lines.push(
      `${orgsText(own)} ${own.count === 1 ? 'has' : 'have'} an app of ${own.count === 1 ? 'its' : 'their'} own and ${own.count === 1 ? 'takes' : 'take'} the old key until ${own.last}. Keep the old secrets for ${it(own.count)}, or run \`orgkey adopt --settings ${paths.settings} --target-org ALIAS\` on each.`,
    );
  }
  if (through.count > 0) {
    lines.push(
      `${orgsText(through)} ${through.count === 1 ? 'was' : 'were'} signed up through the app, the last until ${through.last}. Salesforce doesn’t document whether ${through.count === 1 ? 'it takes' : 'they take'} the new key: keep the old one until then.`,
    );
  }
  if (unknown.count > 0) {
    lines.push(
      `${orgsText(unknown)} ${unknown.count === 1 ? 'was' : 'were'} signed up through the Salesforce CLI’s app, and the hub doesn’t say whether by \`orgkey adopt\` ${unknown.count === 1 ? 'it takes' : 'they take'} the old key.`,
    );
  }
  return lines.length === 0 ? ['No scratch org that is up needs the old key.'] : lines;
}

/** What to do with the old key. */
export function afterReplacing(
  orgs: OrgsOfKey | undefined,
  oldFile: string,
  { settings }: KeyPaths,
): string[] {
  const keeping = orgs === undefined ? undefined : together(orgs.own, orgs.through, orgs.unknown);
  const until =
    keeping === undefined
      ? 'once no scratch org needs it'
      : keeping.count === 0
        ? 'when you like'
        : `after ${keeping.last}, when the last scratch org that may need it has expired`;
  return [
    'The old key no longer opens the hub: store the new one now.',
    `Delete the files that ${oldFile} names ${until}. From now on: orgkey check --settings ${settings}`,
  ];
}

function go(count: number): string {
  return count === 1 ? 'goes' : 'go';
}

function it(count: number): string {
  return count === 1 ? 'it' : 'them';
}
