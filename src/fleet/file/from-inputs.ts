import { pathText } from './yaml.ts';
import type { Locate, RawSpec } from './yaml.ts';

/** The action's plain inputs for a fleet of one definition, as text; `''` if not given. */
export interface SpecInputs {
  /** `fleet-name`. Default `fleet`. */
  readonly fleetName: string;
  /** `definition-file` */
  readonly definitionFile: string;
  /** `count`. Default 1. */
  readonly count: string;
  /** `duration-days`. Default 1. */
  readonly durationDays: string;
  /** `packages`: ids or aliases, each with `=NAME` if the environment variable NAME holds its installation key. */
  readonly packages: string;
  /** `source` */
  readonly source: string;
  /** `permission-sets` */
  readonly permissionSets: string;
  /** `data` */
  readonly data: string;
  /** `script` */
  readonly script: string;
}

/** The one group of a fleet without a file: its orgs are called `org-1`, `org-2` … */
const groupName = 'org';

/** Which input gives the value at a path of the fleet file. */
const inputNames: Readonly<Record<string, string>> = {
  name: 'fleet-name',
  'duration-days': 'duration-days',
  'orgs[0].count': 'count',
  'orgs[0].definition': 'definition-file',
  'setup.packages': 'packages',
  'setup.source': 'source',
  'setup.permission-sets': 'permission-sets',
  'setup.data': 'data',
  'setup.script': 'script',
};

/** The spec of a fleet without a file, not checked yet. Problems are the same as a file's, and name the input. */
export function rawFromInputs(inputs: SpecInputs): RawSpec {
  return { value: rawValue(inputs), locate: locateInput };
}

function rawValue(inputs: SpecInputs): unknown {
  return {
    name: inputs.fleetName === '' ? 'fleet' : inputs.fleetName,
    ...given('duration-days', wholeNumber(inputs.durationDays)),
    orgs: [
      {
        group: groupName,
        count: inputs.count === '' ? 1 : wholeNumber(inputs.count),
        ...given('definition', inputs.definitionFile),
      },
    ],
    setup: {
      packages: listed(inputs.packages).map(packageItem),
      source: listed(inputs.source),
      'permission-sets': listed(inputs.permissionSets),
      data: listed(inputs.data),
      ...given('script', inputs.script),
    },
  };
}

function given(key: string, value: string | number): Record<string, string | number> {
  return value === '' ? {} : { [key]: value };
}

function wholeNumber(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The items of an input that has one a line, or several between commas. */
function listed(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function packageItem(text: string): unknown {
  const [id = '', ...rest] = text.split('=');
  return rest.length === 0 ? text : { id: id.trim(), 'installation-key-env': rest.join('=').trim() };
}

const locateInput: Locate = (path) => {
  const index = path.findIndex((step, position) => position > 1 && typeof step === 'number');
  const list = index === -1 ? path : path.slice(0, index);
  const input = inputNames[pathText(list)] ?? pathText(list);
  return index === -1 ? `Input \`${input}\`` : `Input \`${input}\`, item ${String(Number(path[index]) + 1)}`;
};
