/** Why a run was stopped before its end, and what it was waiting for. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly reason: 'cancelled' | 'timeout';
  /** As `Waiting.text` says it; `''` for nothing. */
  readonly waitedFor: string;

  constructor(reason: 'cancelled' | 'timeout', waitedFor: string) {
    super(reason === 'cancelled' ? 'the run was cancelled' : 'the run’s time was over');
    this.reason = reason;
    this.waitedFor = waitedFor;
  }
}
