/**
 * The secrets of a job that the runner replaces by `***` in logs.
 *
 * It knows of some ways in which a secret is written otherwise, but not of all: hex and base64url are not masked.
 * Source: actions/runner, src/Runner.Common/HostContext.cs and src/Sdk/DTLogging/Logging/ValueEncoders.cs.
 */
export class Masks {
  readonly #added: string[] = [];
  readonly #values = new Set<string>();

  /** What `::add-mask::` was given, in order. */
  get added(): readonly string[] {
    return this.#added;
  }

  /** Masks a value from now on, as a whole and line by line. A blank one is ignored, as the runner does. */
  add(secret: string): void {
    if (secret.trim() === '') return;
    this.#added.push(secret);
    for (const value of [secret, ...secret.split(/[\r\n]+/)]) {
      for (const form of [value, ...encodings(value)]) if (form !== '') this.#values.add(form);
    }
  }

  /** The text with each masked stretch replaced by `***`; stretches that touch become one. */
  apply(text: string): string {
    const stretches = this.#stretches(text);
    let masked = '';
    let position = 0;
    for (const [start, end] of stretches) {
      masked += `${text.slice(position, start)}***`;
      position = end;
    }
    return masked + text.slice(position);
  }

  #stretches(text: string): [number, number][] {
    const found: [number, number][] = [];
    for (const value of this.#values) {
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
        found.push([at, at + value.length]);
      }
    }
    found.sort((one, other) => one[0] - other[0]);
    const merged: [number, number][] = [];
    for (const [start, end] of found) {
      const last = merged.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else merged.push([start, end]);
    }
    return merged;
  }
}

/** The forms of a secret that the runner masks, too. */
function encodings(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8');
  const shifted = (shift: number): string =>
    bytes.subarray(bytes.length > shift ? shift : 0).toString('base64');
  return [
    shifted(0),
    shifted(1),
    shifted(2),
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value),
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
    value.replace(/^"+|"+$/g, ''),
  ];
}
