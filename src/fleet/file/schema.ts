import { z } from 'zod';
import { namePattern, nameRule } from '../names.ts';

/*
 * The fleet file. Each `error` completes "expected …"; each description is shown by editors, through the JSON Schema
 * that scripts/fleet-schema.ts makes of this.
 */

const packageId = /^(?:04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?|(?!04t)\S(?:.*\S)?)$/;
const packageExpected =
  "a package version's id (04t and 12 or 15 more letters and digits) or its alias in sfdx-project.json";

function text(expected: string, pattern = /\S/) {
  return z.string({ error: expected }).regex(pattern, { error: expected });
}

function wholeNumber(max: number) {
  const error = `a whole number from 1 to ${String(max)}`;
  return z.int({ error }).min(1, { error }).max(max, { error });
}

/** More than any fleet needs, and few enough to look at each of them. */
const mostItems = 500;

/** In a group. */
export const mostOrgs = 500;

function listOf<Item extends z.ZodType>(item: Item, expected: string) {
  return z.array(item, { error: expected }).max(mostItems, { error: `at most ${String(mostItems)} items` });
}

const id = text(packageExpected, packageId);

export const packageSchema = z.strictObject(
  {
    id: id.describe('The package version: its id (04t…), or its alias in sfdx-project.json.'),
    'installation-key-env': text('the name of an environment variable', /^[A-Za-z_][A-Za-z0-9_]*$/)
      .optional()
      .describe('The environment variable that holds the installation key (never the key itself).'),
  },
  { error: `${packageExpected}, or a mapping with \`id\`` },
);

export const setupSchema = z.strictObject(
  {
    packages: listOf(z.union([id, packageSchema]), 'a list of packages, such as [04t…]')
      .optional()
      .describe('Package versions to install, in this order.'),
    source: listOf(
      text('the path of a folder or file in source format'),
      'a list of paths, such as [force-app]',
    )
      .optional()
      .describe('Paths of source format from the workspace, converted once and deployed to every org.'),
    'permission-sets': listOf(
      text("a permission set's API name, such as Admin or ns__Admin", /^[A-Za-z][A-Za-z0-9_]*$/),
      'a list of API names, such as [Admin, ns__Admin]',
    )
      .optional()
      .describe(
        "Permission sets to assign to the org's user, by API name, with the namespace if there is one.",
      ),
    data: listOf(text('the path of a data plan'), 'a list of paths, such as [data/plan.json]')
      .optional()
      .describe('Data plans as `sf data export tree --plan` writes them, imported in this order.'),
    script: text('the path of an executable file')
      .optional()
      .describe('A script to run for each org at the end, with SF_TARGET_ORG set to it.'),
  },
  { error: 'a mapping of packages, source, permission-sets, data and script' },
);

export const groupSchema = z.strictObject(
  {
    group: text(nameRule, namePattern).describe("The group's name: part of its orgs' usernames."),
    count: wholeNumber(mostOrgs).describe(
      'How many orgs, 1 to 500; in a pool, how many stay ready and free.',
    ),
    max: wholeNumber(mostOrgs)
      .optional()
      .describe('In a pool, how many orgs there are at most, free and taken. Default twice `count`.'),
    definition: text('the path of a scratch org definition file').describe(
      'The scratch org definition file, from the workspace.',
    ),
    setup: setupSchema
      .optional()
      .describe("This group's setup: each key it names replaces that of the fleet's setup."),
  },
  { error: 'a mapping with group, count and definition' },
);

export const fleetSchema = z.strictObject(
  {
    $schema: text('an address').optional().describe('Ignored: for editors.'),
    name: text(nameRule, namePattern).describe("The fleet's name: part of its orgs' usernames."),
    'duration-days': wholeNumber(30).optional().describe('Days until the orgs expire, 1 to 30. Default 1.'),
    pool: z
      .boolean({ error: '`true` or `false`' })
      .optional()
      .describe('Whether each run fills up to `count` free orgs, which `fleet/take` takes from.'),
    'max-age-hours': wholeNumber(720)
      .optional()
      .describe('In a pool, the hours after which a free org is replaced, 1 to 720.'),
    orgs: listOf(
      groupSchema,
      'a list of groups, such as [{group: dev, count: 2, definition: config/dev.json}]',
    )
      .min(1, { error: 'at least one group' })
      .describe('The groups of orgs, one for each definition.'),
    setup: setupSchema.optional().describe('What every org gets, in this order.'),
  },
  { error: 'a mapping with name and orgs' },
);

export type FleetFile = z.infer<typeof fleetSchema>;
