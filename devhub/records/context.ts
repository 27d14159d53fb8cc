import type { ScratchOrgs } from '../world/scratch-orgs.ts';
import type { Grant } from '../world/sessions.ts';
import type { Table } from '../objects/table.ts';
import type { World } from '../world/world.ts';

/** What creating and changing records needs to know. */
export interface RecordContext {
  readonly world: World;
  readonly scratchOrgs: ScratchOrgs;
  readonly grant: Grant;
  readonly tables: ReadonlyMap<string, Table>;
  readonly sobjectsPath: string;
}
