import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

/**
 * Preloaded into a process (`node --import`), lets its time pass faster: clock, timers and time-outs, all by the same
 * rate and from the same moment as in other processes that preload it. So a wait of minutes takes seconds, and what
 * is measured by the clock keeps its proportions. `ORGKEY_CHAOS_CLOCK` is `EPOCH:RATE`, with EPOCH in milliseconds.
 *
 * The runs of `npm run chaos` alone use it: the actions themselves know nothing of it.
 */
const [epoch = 0, rate = 1] = (process.env['ORGKEY_CHAOS_CLOCK'] ?? `${Date.now()}:1`).split(':').map(Number);

const realNow = Date.now.bind(Date);
const RealDate = Date;
const now = (): number => Math.floor(epoch + (realNow() - epoch) * rate);

class FastDate extends RealDate {
  constructor(...of: unknown[]) {
    super(...((of.length === 0 ? [now()] : of) as [number]));
  }
  static override now = now;
}
globalThis.Date = FastDate as DateConstructor;

const realTimeout = globalThis.setTimeout;
const fastTimeout = Object.assign(
  (callback: () => void, milliseconds = 0, ...rest: []) =>
    realTimeout(callback, milliseconds / rate, ...rest),
  realTimeout,
);
globalThis.setTimeout = fastTimeout;
timers.setTimeout = fastTimeout;

const realSleep = promises.setTimeout;
promises.setTimeout = (milliseconds, value, options) => realSleep((milliseconds ?? 0) / rate, value, options);

const realSignal = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (milliseconds) => realSignal(Math.max(1, Math.ceil(milliseconds / rate)));

syncBuiltinESMExports();
