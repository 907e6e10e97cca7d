/** All keys of the window in groups: those of the commands, as the analyst set them, and those that are always the same. */
import type { Code } from '../../../core/model/codebook';
import { codeKeys, commands } from '../../../shared/commands';
import { keyCaps, keyOf, type KeySettings } from '../../session/keys';
import { matchText, type Range } from '../../ui/match-text';

export interface KeyLine {
  readonly title: string;
  /** As the list of commands writes it: `Mod+Shift+F`; empty = none. */
  readonly key: string;
  /** How it is drawn, where that does not follow from `key`. */
  readonly caps?: readonly string[];
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

const menus = ['Mark', 'Go', 'View', 'Edit', 'Library', 'Help'] as const;

const titles: Record<(typeof menus)[number], string> = {
  Mark: 'Mark and review',
  Go: 'Go',
  View: 'Window',
  Edit: 'Edit and find',
  Library: 'Library',
  Help: 'Help',
};

const arrows = { sideways: ['←', '→'], upAndDown: ['↑', '↓'] } as const;

const always = (title: string, modifier: string, caps: readonly string[]): KeyLine => ({
  title,
  key: modifier === '' ? 'Arrow' : `${modifier}+Arrow`,
  caps: [...keyCaps(modifier), ...caps],
});

/** Moving in the text is not remappable: these are the keys every text has (see editor/use-text-cursor). */
const textCursor: KeyGroup = {
  title: 'In the text',
  lines: [
    always('Character', '', arrows.sideways),
    always('Word', 'Mod', arrows.sideways),
    always('Line', '', arrows.upAndDown),
    always('Sentence', 'Alt', arrows.upAndDown),
    always('Paragraph', 'Mod', arrows.upAndDown),
    always('Select while moving', 'Shift', ['with any of these']),
    always('Grow the current mark', 'Shift', arrows.sideways),
    always('Shrink the current mark', 'Alt', arrows.sideways),
  ],
};

export const keyGroups = (settings: KeySettings): KeyGroup[] => [
  ...menus.map((menu) => ({
    title: titles[menu],
    lines: commands
      .filter((command) => command.menu === menu)
      .map((command) => ({ title: command.title.replace('…', ''), key: keyOf(command, settings) }))
      .filter((line) => line.key !== ''),
  })),
  textCursor,
];

/** Which digit applies which code. */
export function codeKeyGroup(codes: readonly Code[]): KeyGroup {
  const lines = codeKeys.flatMap((key) => {
    const code = codes.find((one) => one.key === key);
    return code ? [{ title: code.name, key }] : [];
  });
  return { title: 'Codes, with words selected', lines };
}

export interface MatchedGroup {
  readonly title: string;
  readonly lines: readonly (KeyLine & { readonly ranges: readonly Range[] })[];
}

/** Lines whose title matches, or whose key is what was typed; groups without any are left out. */
export function matchingKeys(query: string, groups: readonly KeyGroup[]): MatchedGroup[] {
  const wanted = query.trim().toLowerCase();
  return groups
    .map(({ title, lines }) => ({
      title,
      lines: lines.flatMap((line) => {
        const match = matchText(query, line.title);
        if (match) return [{ ...line, ranges: match.ranges }];
        return typed(line.key) === wanted ? [{ ...line, ranges: [] }] : [];
      }),
    }))
    .filter((group) => group.lines.length > 0);
}

/** `Mod+Shift+F` as an analyst types it: `ctrl+shift+f`. */
const typed = (key: string): string => key.toLowerCase().replace('mod', 'ctrl');
