import { rmSync } from 'node:fs';
import { actionsRunner } from '../runner/actions-runner.ts';
import { saveJournal } from '../runner/journal-cache.ts';
import { homesState, journalPlaceFrom } from './run/journal-place.ts';

const runner = actionsRunner();
const place = journalPlaceFrom(runner);
const homes = runner.state(homesState);

// Each is removed when its script ends, unless the step was killed before.
if (homes !== '') rmSync(homes, { recursive: true, force: true });
if (place !== undefined) await saveJournal(place, runner);
