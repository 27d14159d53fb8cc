/** A stage's colour in the timeline, and the square that stands for it in the text below. */
export interface StageColor {
  readonly fill: string;
  readonly square: string;
}

/** Readable on white and on black; red is kept for what failed. */
const colors: readonly StageColor[] = [
  { fill: '#8b949e', square: '⬜' },
  { fill: '#a475f9', square: '🟪' },
  { fill: '#4493f8', square: '🟦' },
  { fill: '#f0883e', square: '🟧' },
  { fill: '#3fb950', square: '🟩' },
  { fill: '#e3b341', square: '🟨' },
  { fill: '#b07a48', square: '🟫' },
  { fill: '#57606a', square: '⬛' },
];

export const failedColor: StageColor = { fill: '#e5534b', square: '🟥' };

/** @param index the stage's place in the order */
export function colorOf(index: number): StageColor {
  return colors[index % colors.length] ?? failedColor;
}
