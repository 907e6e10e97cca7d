/** The codebooks that come with the program. Adding one makes an editable copy in the library. */
import type { Code } from '../../../core/model/codebook';
import { attributionQuality } from './shipped/attribution-quality';
import { biasCodes } from './shipped/bias-codes';
import { framingFunctions } from './shipped/framing-functions';
import { genericFrames } from './shipped/generic-frames';
import { policyFrames } from './shipped/policy-frames';
import type { ShippedCode, ShippedCodebook } from './shipped/shipped-codebook';

export const shippedCodebooks: readonly ShippedCodebook[] = [
  framingFunctions,
  genericFrames,
  policyFrames,
  biasCodes,
  attributionQuality,
];

/** What a new library starts with: twelve codes in twelve colours, the digits on the nine frames. */
export const defaultCodebooks: readonly ShippedCodebook[] = [framingFunctions, genericFrames, attributionQuality];

/** All codes of the tree, parents before children. */
export const codesOf = (codes: readonly ShippedCode[]): ShippedCode[] =>
  codes.flatMap((code) => [code, ...codesOf(code.children ?? [])]);

/** The codebook with those of its keys that no code of the library has: a digit means one code. */
export function withFreeKeys(shipped: ShippedCodebook, present: readonly Pick<Code, 'key'>[]): ShippedCodebook {
  const taken = new Set(present.map((code) => code.key));
  const free = (code: ShippedCode): ShippedCode => ({
    ...code,
    key: taken.has(code.key) ? null : code.key,
    ...(code.children ? { children: code.children.map(free) } : {}),
  });
  return { ...shipped, codes: shipped.codes.map(free) };
}
