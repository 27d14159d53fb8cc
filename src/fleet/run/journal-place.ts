import { basename, join } from 'node:path';
import { rememberedFolder, rememberFolder } from '../../runner/own-folder.ts';
import type { LastingFolder, Runner } from '../../runner/runner.ts';
import { hubKey } from '../names.ts';
import type { Shard } from '../plan/slots.ts';

const stateName = 'journal';
/** The state that names the folder with the scripts' HOMEs. */
export const homesState = 'homes';

/** Where the journal of a fleet's generation and shard is: the same in every attempt of a run. */
export function journalPlace(
  fleet: {
    readonly name: string;
    readonly generation: string;
    readonly hubOrgId: string;
    readonly shard: Shard;
  },
  runner: Runner,
): LastingFolder {
  const shard = `${fleet.shard.index}of${fleet.shard.count}`;
  // Names have no dot, so that two fleets never share one.
  const name = ['orgkey', hubKey(fleet.hubOrgId), fleet.name, fleet.generation, shard].join('.');
  return { name, folder: join(runner.lastingFolder(), name) };
}

/** Tells post which journal to save. */
export function rememberPlace({ name }: LastingFolder, runner: Runner): void {
  rememberFolder(stateName, name, runner);
}

export function journalPlaceFrom(runner: Runner): LastingFolder | undefined {
  const folder = rememberedFolder(stateName, runner);
  return folder === undefined ? undefined : { folder, name: basename(folder) };
}
