/** Amounts of one column with the same number of digits after the point, so that the points stand below each other. */
export function aligned(texts: readonly string[]): readonly string[] {
  const decimals = Math.max(0, ...texts.map((text) => fractionOf(text)?.length ?? 0));
  return texts.map((text) => {
    const fraction = fractionOf(text);
    if (fraction === undefined || decimals === 0) return text;
    return `${fraction === '' ? `${text}.` : text}${'0'.repeat(decimals - fraction.length)}`;
  });
}

/** The digits after the point; nothing where the text is no amount. */
function fractionOf(text: string): string | undefined {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return match ? (match[1] ?? '') : undefined;
}
