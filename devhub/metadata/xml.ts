import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
});

/** Elements in order: a list is the same element several times, an object is nested, null is `xsi:nil`. */
export function toXml(elements: Readonly<Record<string, unknown>>): string {
  return builder.build(withNil(elements));
}

function withNil(value: unknown): unknown {
  if (value === null) return { '@xsi:nil': 'true' };
  if (Array.isArray(value)) return value.map(withNil);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNil(one)]));
}
