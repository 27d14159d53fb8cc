import { basename, join } from 'node:path';
import type { JournalPlace } from '../../runner/journal-cache.ts';
import { rememberedFolder, rememberFolder, temporaryFolder } from '../../runner/own-folder.ts';
import type { Runner } from '../../runner/runner.ts';
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
): JournalPlace {
  const shard = `${fleet.shard.index}of${fleet.shard.count}`;
  // Names have no dot, so that two fleets never share one.
  const name = ['orgkey', hubKey(fleet.hubOrgId), fleet.name, fleet.generation, shard].join('.');
  return { name, folder: join(temporaryFolder(runner), name) };
}

/** Tells post which journal to save. */
export function rememberPlace({ name }: JournalPlace, runner: Runner): void {
  rememberFolder(stateName, name, runner);
}

export function journalPlaceFrom(runner: Runner): JournalPlace | undefined {
  const folder = rememberedFolder(stateName, runner);
  return folder === undefined ? undefined : { folder, name: basename(folder) };
}
