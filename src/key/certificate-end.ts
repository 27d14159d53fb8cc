import type { X509Certificate } from 'node:crypto';

const day = 86_400_000;
/** Long enough to make the next key in working hours. */
const warnDays = 30;

/** Whole days until the certificate ends, by this clock (milliseconds since the epoch); negative once it has. */
export function daysLeft(certificate: X509Certificate, now: number): number {
  return Math.floor((Date.parse(certificate.validTo) - now) / day);
}

/** The day it ends, `2027-01-31`. */
export function endOf(certificate: X509Certificate): string {
  return new Date(certificate.validTo).toISOString().slice(0, 10);
}

/** What to tell the user of a certificate that has ended or ends within 30 days; otherwise `undefined`. */
export function certificateWarning(certificate: X509Certificate, now: number): string | undefined {
  const days = daysLeft(certificate, now);
  if (days >= warnDays) return undefined;
  const end = endOf(certificate);
  const makeNext = 'Make the next key and certificate: `orgkey rotate --target-org HUB`.';
  if (days < 0) {
    return `The certificate of this key ended on ${end}; Salesforce may refuse its logins. ${makeNext}`;
  }
  const left = days === 0 ? 'within a day' : days === 1 ? 'in 1 day' : `in ${days} days`;
  return `The certificate of this key ends ${left}, on ${end}; Salesforce may refuse its logins from then on. ${makeNext}`;
}
