import { describe, expect, it } from 'vitest';
import { boilerplateRule, noticeRules, wholeLineRules } from './boilerplate-rules';
import { countShapeWords, plainWords } from './line';

const ruleOf = (line: string) => boilerplateRule(plainWords(line), countShapeWords(plainWords(line)));

/** Sentences and headings of articles that speak of the same things as interface text does. */
const runningText = [
  'Share prices fell by a third on Friday after the harbour board closed the quay.',
  'Copyright lawyers said on Monday that the songs had been copied without leave.',
  'Support for the party is now at thirty percent, a poll showed today.',
  'The newsletter of the harbour board said the ferry would sail again in May.',
  'She told reporters that comments on the page had been closed since the strike.',
  'Read the letter, he said, and you will see what they want from us.',
  'More than forty ferries were moved to the outer quay during the night.',
  'Related charges against two captains were dropped in March.',
  'The company sells cookies and cakes at the harbour every summer.',
  'By the time the ferry reached the quay, three people were in the water.',
  'Contact between the two crews was lost shortly after midnight.',
  'Home owners near the quay were told to leave.',
  'Follow the money, the prosecutor said; it leads to the harbour board.',
  'Advertising revenue at the paper fell by half.',
  'Save for a short break in 1998, the line has run every day.',
  'The terms of the loan were kept secret until the court asked for them.',
  'Popular anger grew as the hours went by.',
  'Register of ships: where it is kept',
  'Troops and demands',
  'Life after the ferry',
  'What the board wants',
  'Get out while you can, the captain shouted over the loudspeaker.',
  'Email from the board showed that it had known for weeks.',
  'Source close to the board doubts the plan',
  'Sign of hope in talks',
  'Watch on the quay doubled',
];

describe('boilerplate rules', () => {
  it.each([...wholeLineRules, ...noticeRules].map((rule) => [rule.id, rule.example] as const))(
    '%s marks its example',
    (_id, example) => expect(ruleOf(example)).not.toBeNull(),
  );

  it('each rule itself fits its example', () => {
    for (const rule of [...wholeLineRules, ...noticeRules])
      expect(plainWords(rule.example) === '' || rule.pattern.test(plainWords(rule.example))).toBe(true);
  });

  it.each(runningText)('running text is no boilerplate: %s', (line) => expect(ruleOf(line)).toBeNull());

  it.each([
    'Share on Twitter',
    'Facebook Twitter Email',
    'Share this:',
    '3 Comments',
    'Leave a comment',
    'Lesen Sie auch: Streik am Hafen',
    'Lire aussi : la grève continue',
    '[gallery ids=”4,5″]',
    '[ad_1]',
    'Advertisement',
    'Story continues below advertisement',
    'Most Read',
    'More from Harbour Post',
    'Filed under: harbour',
    'Home > News > Europe',
    'Reading time: 3 minutes',
    '© 2024 Harbour Post. All rights reserved.',
    'This material may not be published, broadcast, rewritten or redistributed without permission.',
    'Subscribe to our newsletter',
    'Already have an account? Log in',
    'Skip to content',
    'Follow us on Instagram',
    'Save my name, email, and website in this browser for the next time I comment.',
    'Comments are closed.',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Ann Lind can be reached at alind@harbour.example',
    'Follow Ann Lind on Twitter: @annlind',
    'The story has been republished: this article was originally published by The Quay.',
  ])('interface text is boilerplate: %s', (line) => expect(ruleOf(line)).not.toBeNull());
});
