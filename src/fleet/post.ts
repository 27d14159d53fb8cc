import { rmSync } from 'node:fs';
import { actionsRunner, runStep } from '../runner/actions-runner.ts';
import { rememberedFolder } from '../runner/own-folder.ts';
import { homesState, journalPlaceFrom } from './run/journal-place.ts';

const runner = actionsRunner();
await runStep(runner, async () => {
  const homes = rememberedFolder(homesState, runner);
  // Each is removed when its script ends, unless the step was killed before.
  if (homes !== undefined) rmSync(homes, { recursive: true, force: true });
  const place = journalPlaceFrom(runner);
  if (place !== undefined) await runner.saveFolder(place);
});
