/** `from 1` and `from 0` are whole numbers; a `fraction` is above 0. */
export type NumberForm = 'from 1' | 'from 0' | 'fraction';

type Texts = Readonly<Record<string, string | undefined>>;
type Numbers<Values extends Texts> = { readonly [Name in keyof Values]: NumberOf<Values[Name]> };
type NumberOf<Value> = undefined extends Value ? number | undefined : number;

const forms: Readonly<Record<NumberForm, { readonly what: string; readonly accepts: RegExp }>> = {
  'from 1': { what: 'a whole number from 1', accepts: /^[1-9]\d*$/ },
  'from 0': { what: 'a whole number from 0', accepts: /^(?:0|[1-9]\d*)$/ },
  fraction: { what: 'a number above 0', accepts: /^(?=.*[1-9])\d+(?:\.\d+)?$/ },
};

/**
 * The numbers that a command's options are; an option that wasn't given stays `undefined`.
 * @param formOf of the options that aren't whole numbers from 1
 * @throws Error that names every option that isn't such a number
 */
export function numbersOf<Values extends Texts>(
  values: Values,
  formOf: { readonly [Name in keyof Values]?: NumberForm } = {},
): Numbers<Values> {
  const wrong: string[] = [];
  const numbers = Object.entries(values).map(([name, text]) => {
    if (text === undefined) return [name, undefined];
    const { what, accepts } = forms[formOf[name] ?? 'from 1'];
    // A loop that counts in steps of 1 doesn't end beyond it.
    const isRight = accepts.test(text) && Number(text) < Number.MAX_SAFE_INTEGER / 2;
    if (!isRight) wrong.push(`--${name} takes ${what}, not "${text}"`);
    return [name, Number(text)];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return Object.fromEntries(numbers) as Numbers<Values>;
}
