import type { AddCommand } from '../commands.ts';
import { addInputOptions } from '../input-options.ts';
import type { StepOptions } from '../step.ts';
import type { FleetCheckOptions } from './check.ts';
import type { FleetTryOptions } from './stories.ts';

export const addFleet: AddCommand = (program, tools, exit) => {
  const fleet = program
    .command('fleet')
    .description('make, list, take from and delete a fleet of scratch orgs; try and check its file');

  const make = fleet
    .command('make')
    .description('make a fleet’s orgs, or go on with them: as the fleet action does');
  addInputOptions(make, 'make')
    .option('--json', 'print outputs and manifest as one JSON document', false)
    .action(async (options: StepOptions) => {
      const { fleetMake } = await import('./stories.ts');
      exit(await fleetMake(options, tools));
    });

  const list = fleet.command('list').description('ask the hub which orgs of a fleet are ready');
  addInputOptions(list, 'list')
    .option('--json', 'print the outputs as JSON', false)
    .action(async (options: StepOptions) => {
      const { fleetList } = await import('./stories.ts');
      exit(await fleetList(options, tools));
    });

  const take = fleet
    .command('take')
    .description('take one ready org of a fleet, log in to it, and register that with the sf CLI');
  addInputOptions(take, 'take', ['delete-when-done', 'refreshable', 'revoke'])
    .option('--json', 'print the outputs as JSON, without the token', false)
    .action(async (options: StepOptions) => {
      const { fleetTake } = await import('./take.ts');
      exit(await fleetTake(options, tools));
    });

  const remove = fleet.command('delete').description('delete a fleet’s orgs');
  addInputOptions(remove, 'delete')
    .option('--json', 'print the outputs as JSON', false)
    .action(async (options: StepOptions) => {
      const { fleetDelete } = await import('./stories.ts');
      exit(await fleetDelete(options, tools));
    });

  const trial = fleet
    .command('try')
    .description('make one org of each group, show how long each stage takes, and delete them again');
  addInputOptions(trial, 'make', ['generation', 'minimum', 'shard', 'canary', 'count', 'dry-run'])
    .option('--keep', 'leave the orgs up', false)
    .option('--json', 'print outputs and manifest as one JSON document', false)
    .action(async (options: FleetTryOptions) => {
      const { fleetTry } = await import('./stories.ts');
      exit(await fleetTry(options, tools));
    });

  const check = fleet
    .command('check')
    .description(
      'check a fleet’s files, and with a key or --target-org what only the hub knows; makes nothing',
    );
  addInputOptions(check, 'make', ['dry-run'])
    .option('--target-org <hub>', 'alias or username of the Dev Hub in the sf CLI: ask it, too')
    .option('--json', 'print the result as JSON', false)
    .action(async (options: FleetCheckOptions) => {
      const { fleetCheck } = await import('./check.ts');
      exit(await fleetCheck(options, tools));
    });
};
