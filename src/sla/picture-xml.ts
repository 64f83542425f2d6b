/** The attributes of an element; one that is absent is left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

/** An element as XML writes it; what stands inside is written already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? figure(value) : xmlText(value)}"`],
  );
  const content = inside.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A number of a drawing, to a hundredth of a pixel. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML allows no document to hold, however it is written. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Words as XML writes them, in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\u{FFFD}').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** How wide words are at most, near enough to keep them apart: a full-width character is one em, any other two thirds. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (character >= '\u{2E80}' ? 1 : 0.64) * size, 0);
}

/** Words cut to a width. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept}…`;
}
