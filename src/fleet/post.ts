import { actionsRunner } from '../runner/actions-runner.ts';
import { saveJournal } from '../runner/journal-cache.ts';
import { journalPlaceFrom } from './journal-place.ts';

const runner = actionsRunner();
const place = journalPlaceFrom(runner);

if (place !== undefined) await saveJournal(place, runner);
