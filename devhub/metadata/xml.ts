const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Elements in order: a list is the same element several times, an object is nested, null is `xsi:nil`. */
export function toXml(elements: Readonly<Record<string, unknown>>): string {
  return Object.entries(elements)
    .flatMap(([name, value]) => [value].flat().map((one: unknown) => element(name, one)))
    .join('');
}

function element(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (value === null) return `<${name} xsi:nil="true"/>`;
  const content = typeof value === 'object' ? toXml(value as Record<string, unknown>) : escape(value);
  return `<${name}>${content}</${name}>`;
}

function escape(value: unknown): string {
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
