import { Problem } from '../../problem.ts';

/** What one of Salesforce's errors means to a user of this project; docs/errors.md is made of these. */
export interface ErrorMeaning {
  /** A stable name, `signup/duplicate-username`: the Problem's kind and the anchor in docs/errors.md. */
  readonly kind: string;
  /** Salesforce's codes for it: `C-1007`, `UNABLE_TO_LOCK_ROW`, or `HTTP 420`; empty when only its text tells. */
  readonly codes: readonly string[];
  /** Tells errors of one code apart, or finds those without a code, by Salesforce's text. */
  readonly text?: RegExp;
  /** True when the same request may succeed later without anyone changing anything. */
  readonly transient: boolean;
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
  /** Where it is documented or was seen. */
  readonly source: string;
}

/** An error as Salesforce reported it: a code, a text, or both. */
export interface ReportedError {
  readonly code?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** The first meaning whose code and text both fit; a meaning without codes fits by its text alone. */
export function findMeaning(table: readonly ErrorMeaning[], error: ReportedError): ErrorMeaning | undefined {
  return table.find((meaning) => {
    if (meaning.codes.length > 0 && !meaning.codes.includes(error.code ?? '')) return false;
    return meaning.text === undefined ? meaning.codes.length > 0 : meaning.text.test(error.text ?? '');
  });
}

/**
 * The meaning as a Problem, with Salesforce's own words in front.
 *
 * @param subject what failed, such as `The signup of fleet-001@acme.example`
 */
export function problemOf(
  meaning: ErrorMeaning,
  subject: string,
  error: ReportedError,
  options?: { cause?: unknown },
): Problem {
  const said = [error.code, error.text].filter(Boolean).join(': ').replace(/\s+/g, ' ').trim();
  const what =
    said === '' ? `${subject} failed. ${meaning.what}` : `${subject} failed (${said}). ${meaning.what}`;
  return new Problem(
    {
      kind: meaning.kind,
      what,
      fix: meaning.fix,
      documented: true,
      ...(meaning.why === undefined ? {} : { why: meaning.why }),
    },
    options,
  );
}
