import type { Controls } from './controls.ts';

/** How Salesforce may behave, or what the hub has: set by an option at start, and on the page at any time. */
export interface State {
  /** Of the option and of the form's field. */
  readonly name: string;
  readonly group: 'Times' | 'Limits' | 'Apps' | 'Logins';
  /** A number of that unit, one of some words, or on and off. */
  readonly value: { readonly unit: 's' | 'ms' | 'orgs' } | { readonly choices: readonly string[] } | 'switch';
  readonly meaning: string;
  readonly read: (controls: Controls) => string;
  /** @param text what `checkState` lets through */
  readonly set: (controls: Controls, text: string) => void;
}

/** A time that `DevHub.settings` has in milliseconds. */
export function seconds(
  name: string,
  meaning: string,
  place: (controls: Controls) => {
    readonly read: () => number;
    readonly set: (milliseconds: number) => void;
  },
): State {
  return {
    name,
    group: 'Times',
    value: { unit: 's' },
    meaning,
    read: (controls) => String(place(controls).read() / 1000),
    set: (controls, text) => place(controls).set(1000 * Number(text)),
  };
}

/** The same, of `DevHub.settings`. */
export function setting(
  name: string,
  key: `${'signup' | 'replication' | 'install' | 'deploy' | 'import' | 'update' | 'authCode'}Milliseconds`,
  meaning: string,
): State {
  return seconds(name, meaning, ({ hub: { settings } }) => ({
    read: () => settings[key],
    set: (milliseconds) => {
      settings[key] = milliseconds;
    },
  }));
}

/** An allocation. */
export function limit(name: string, key: 'activeScratchOrgs' | 'dailyScratchOrgs', meaning: string): State {
  return {
    name,
    group: 'Limits',
    value: { unit: 'orgs' },
    meaning,
    read: ({ hub }) => String(hub.settings.limits[key]),
    set: ({ hub }, text) => {
      hub.settings.limits[key] = Number(text);
    },
  };
}

/** One of some words, the default first. `place` is the object that has it. */
export function choice<Key extends string, Word extends string>(
  name: string,
  group: State['group'],
  choices: readonly Word[],
  meaning: string,
  place: (controls: Controls) => Record<Key, Word>,
  key: Key,
): State {
  return {
    name,
    group,
    value: { choices },
    meaning,
    read: (controls) => place(controls)[key],
    set: (controls, text) => {
      const word = choices.find((one) => one === text);
      if (word !== undefined) place(controls)[key] = word;
    },
  };
}

/** Something that is so or isn't, by an option without a value. */
export function onOff(
  name: string,
  group: State['group'],
  meaning: string,
  read: (controls: Controls) => boolean,
  set: (controls: Controls, isOn: boolean) => void,
): State {
  return {
    name,
    group,
    value: 'switch',
    meaning,
    read: (controls) => String(read(controls)),
    set: (controls, text) => set(controls, text === 'true'),
  };
}

const mostOf = { s: 86_400, ms: 600_000, orgs: 100_000 };

/** What is wrong with a value for that state; undefined when nothing is. */
export function problemOfState({ value }: State, text: string): string | undefined {
  if (value === 'switch') return ['true', 'false'].includes(text) ? undefined : 'is on or off';
  if ('choices' in value) {
    return value.choices.includes(text) ? undefined : `is one of ${value.choices.join(', ')}, not "${text}"`;
  }
  const number = Number(text);
  const most = mostOf[value.unit];
  const isNumber = /^\d+(\.\d+)?$/.test(text) && number <= most;
  if (isNumber && (value.unit !== 'orgs' || Number.isInteger(number))) return undefined;
  return `takes a ${value.unit === 'orgs' ? 'whole number' : 'number'} from 0 to ${most}, not "${text}"`;
}
