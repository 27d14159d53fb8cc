import type { KeyWay } from '../../login/open-new-org.ts';
import { waitingFor } from '../../limit/waiting.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';
import type { SignupAppChoice, SignupApp, SignupHistory } from '../plan/signup-history.ts';
import { durationText } from '../report/duration.ts';

/** How one signup goes. */
export interface Turn {
  readonly app: SignupApp;
  /** The org's username says that it will have an app of its own. */
  readonly ownApp: boolean;
  /** What it finds, the others wait for. */
  readonly isProbe: boolean;
  /** Another run may go by something else meanwhile, and so call the same slot’s org otherwise. */
  readonly isNew: boolean;
  /** Lets the others go on, with what was found or to find out themselves; once is enough. */
  readonly end: () => void;
}

const defaultOthersPatience = 300_000;
const longestOthersPause = 10_000;

/**
 * Which app signups go through, and how their orgs come to accept the key. What the hub's own rows don't show, one org
 * finds out for all, by going alone through signup and key: one probe, never fifty failures.
 */
export class SignupRoute {
  readonly #choice: SignupAppChoice;
  readonly #tell: (line: string) => void;
  #elsewhere: (() => Promise<SignupHistory>) | undefined;
  readonly #othersPatience: number;
  readonly #wire: Wire;
  readonly #signal: AbortSignal;
  #app: SignupApp | undefined;
  #way: KeyWay | undefined;
  #probe: Promise<void> | undefined;
  readonly #isNew: boolean;

  /**
   * @param about `elsewhere`: asks for what another shard, which has the first slot, found; absent for that one itself.
   *   `othersPatience`: milliseconds to wait for that, default five minutes
   */
  constructor(
    choice: SignupAppChoice,
    history: SignupHistory,
    about: {
      readonly tell: (line: string) => void;
      readonly elsewhere?: (() => Promise<SignupHistory>) | undefined;
      readonly othersPatience?: number | undefined;
      readonly wire: Wire;
      readonly signal: AbortSignal;
    },
  ) {
    this.#choice = choice;
    this.#app = choice === 'auto' ? history.app : choice;
    this.#way = history.way;
    this.#isNew = history.way === undefined;
    this.#tell = about.tell;
    this.#elsewhere = about.elsewhere;
    this.#othersPatience = about.othersPatience ?? defaultOthersPatience;
    this.#wire = about.wire;
    this.#signal = about.signal;
  }

  /** Whether signups may turn to the CLI's app after C-1016. */
  get isOpen(): boolean {
    return this.#choice === 'auto';
  }

  /** Waits for its turn to sign up: at once where it is known how, else until the probe knows, or as the probe. */
  async take(): Promise<Turn> {
    for (;;) {
      this.#signal.throwIfAborted();
      const known = this.#known();
      if (known !== undefined) return known;
      if (this.#probe === undefined) {
        const end = this.#beginProbe();
        if (await this.#isFoundElsewhere()) end();
        else return { app: this.#app ?? 'own', ownApp: this.#way === 'own', isProbe: true, isNew: true, end };
      } else {
        const probe = this.#probe;
        await waitingFor(this.#wire, 'the first org, which finds out how signups go', () => probe);
      }
    }
  }

  /** What an org found: that signups go through this app, and how its like accept the key, whatever earlier runs found. */
  found(app: SignupApp, way: KeyWay | undefined): void {
    const isNews = this.#known() === undefined;
    this.#app = app;
    this.#way = way ?? this.#way;
    if (isNews) this.#tell(routeLine(app, this.#way));
  }

  /** Signups through the consumer key's own app end in C-1016. */
  refused(): void {
    this.#app = 'platform-cli';
  }

  #beginProbe(): () => void {
    let resolve: () => void = () => undefined;
    const probe = new Promise<void>((resolved) => (resolve = resolved));
    this.#probe = probe;
    return () => {
      if (this.#probe === probe) this.#probe = undefined;
      resolve();
    };
  }

  #known(): Turn | undefined {
    const known = { isProbe: false, isNew: this.#isNew, end: nothing };
    if (this.#app === 'own') return { app: 'own', ownApp: false, ...known };
    if (this.#app === undefined || this.#way === undefined) return undefined;
    return { app: 'platform-cli', ownApp: this.#way === 'own', ...known };
  }

  /** The first slot's shard signs up first; what it finds shows on the hub. */
  async #isFoundElsewhere(): Promise<boolean> {
    const ask = this.#elsewhere;
    if (ask === undefined) return false;
    // Once, whatever comes of it: a first shard that says nothing was killed.
    this.#elsewhere = undefined;
    const patience = this.#othersPatience;
    this.#tell(
      `The first shard finds out which app signups go through; this one waits for it, up to ${durationText(patience)}.`,
    );
    const deadline = this.#wire.now() + patience;
    while (this.#wire.now() < deadline) {
      await this.#wire.sleep(Math.min(longestOthersPause, patience / 10), this.#signal, 'the first shard');
      const { app, way } = await ask().catch((): SignupHistory => ({}));
      if (this.#choice === 'auto') this.#app ??= app;
      this.#way ??= way;
      if (this.#known() !== undefined) return true;
    }
    this.#tell('The first shard has found nothing so far: this one finds out by itself.');
    return false;
  }
}

function nothing(): void {
  // Nobody waits for it.
}

/** One line in the log. */
function routeLine(app: SignupApp, way: KeyWay | undefined): string {
  if (app === 'own') return 'Signups go through the app of the consumer key, and its key opens the new orgs.';
  return way === 'own'
    ? 'Signups go through the Salesforce CLI’s app, and each new org gets an app of its own that takes the key.'
    : 'Signups go through the Salesforce CLI’s app, and each new org is associated with the hub’s app.';
}
