/**
 * Why the engine took words for a quotation, as an analyst would say it. Rules are named form/place/verb
 * (`content-first/before/say`: a quoted clause, then its speaker before the verb) or by one word of their own.
 */

const ofOneWord: Record<string, string> = {
  'according-to': '“according to” or the like',
  'acts-in-sentence': 'quote marks; who acts in the sentence',
  'acts-before': 'quote marks; who acted before',
  'continues-speaker': 'goes on from the quotation before it',
  'nobody-named': 'quote marks; nobody is named',
  'said-below': 'announced by the sentence above',
  declined: 'declined to speak',
  headline: 'headline of the form “Name: words”',
  noun: 'a noun of saying, such as “claim”',
  passive: '“was told”, “is said to”',
};

const forms: Record<string, string> = {
  'content-first': 'words first, then who says them',
  bare: 'reporting verb without “that”',
  that: 'reporting verb with “that”',
  quote: 'reporting verb and quote marks',
  question: 'reporting verb and a question',
  infinitive: 'reporting verb with “to”',
  object: 'verb with what was said as its object',
  preposition: 'reporting verb with “on”, “about” or the like',
};

/** Ends of a rule's name that are no verb. */
const noVerb = new Set(['predicate', 'none']);

export function ruleWords(rule: string): string {
  const [form = '', , verb] = rule.split('/');
  const words = ofOneWord[form] ?? forms[form];
  if (words === undefined) return `rule “${rule.replace(/[-_/]+/gu, ' ')}”`;
  return forms[form] === undefined || verb === undefined || noVerb.has(verb)
    ? words
    : `${words} (${verb.replace(/-/gu, ' ')})`;
}
