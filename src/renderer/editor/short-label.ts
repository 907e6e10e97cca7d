/** The short form of a code's name for the margin: whole words from its beginning, without the little ones. */

/** Letters that fit into the margin beside the lanes (72 px at 11 px type). */
const room = 13;

const littleWords = /^(?:a|an|and|by|for|from|in|of|on|or|the|to|und|von|der|die|das|et|de|la|le)$/iu;

/** "Fairness and equality" → "Fairness…", "Law and order" → "Law order", "Conflict" → "Conflict". */
export function shortLabel(name: string): string {
  if (name.length <= room) return name;
  const words = name.split(/[\s:,/&-]+/u).filter((word) => word !== '' && !littleWords.test(word));
  let short = words[0] ?? name;
  for (const word of words.slice(1)) {
    if (short.length + 1 + word.length > room) return `${short}…`;
    short += ` ${word}`;
  }
  return short;
}
