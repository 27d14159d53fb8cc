import type { JsonPlaces } from '../../json-places.ts';
import { nearest } from '../../nearest.ts';
import { knownSettings } from './known-settings.ts';
import { lowerFirst, upperFirst, type OrgSettings } from './settings.ts';

/**
 * Sentences about settings that Salesforce's reference doesn't know. They are deployed once an org is active: a mistyped
 * one costs a signup of the daily allocation. No more than sentences, for a newer Salesforce may know them.
 *
 * @param at where values of the definition file stand
 */
export function* settingsWarnings(
  { settings }: Pick<OrgSettings, 'settings'>,
  at: JsonPlaces,
): Generator<string> {
  for (const [key, values] of Object.entries(settings)) {
    const elements = knownSettings[upperFirst(key)];
    if (elements === undefined) {
      yield unknown(
        at(['settings', key]),
        JSON.stringify(key),
        'settings',
        nearest(key, Object.keys(knownSettings).map(lowerFirst)),
      );
    } else if (elements !== '') {
      const known = elements.split(' ');
      for (const setting of Object.keys(values).filter((one) => !known.includes(one))) {
        yield unknown(
          at(['settings', key, setting]),
          JSON.stringify(`${key}.${setting}`),
          key,
          nearest(setting, known),
        );
      }
    }
  }
}

function unknown(place: string, what: string, where: string, meant: string | undefined): string {
  const hint = meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`;
  return `${place}: ${what} is not among the ${where} that Salesforce’s reference knows${hint === '' ? '.' : hint} If the org refuses it, the signup is spent.`;
}
