import { assignPermissionSets } from '../../salesforce/permission-sets.ts';
import type { MakeStage, StageWork } from './stage.ts';

/** Gives the org's admin permission sets; those it has are left alone, so it may always run. */
export const permissionSets: MakeStage = ({ setup: { permissionSets: names } }) => ({
  content: names,
  work: names.length === 0 ? undefined : permissionSetsStage(names),
});

function permissionSetsStage(names: readonly string[]): StageWork {
  return {
    isDone: () => Promise.resolve(false),
    run: async ({ client, signal, note }) => {
      const { assigned, present } = await assignPermissionSets(client, names, { signal });
      if (assigned.length > 0) note(`Assigned ${assigned.join(', ')}.`);
      if (present.length > 0) note(`Assigned before: ${present.join(', ')}.`);
    },
  };
}
