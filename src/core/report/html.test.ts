import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from './html';

/** Any UTF-16 text, half surrogate pairs and control characters too, ASCII as often as the rest. */
const anyText = fc
  .array(fc.oneof(fc.nat(127), fc.nat(0xffff)), { maxLength: 24 })
  .map((units) => String.fromCharCode(...units));

describe('HTML by template', () => {
  it('escapes words and keeps markup that a template made', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"a" & \'b\''}">${inner}${[1, null, false, '<']}</p>`.markup).toBe(
      '<p title="&quot;a&quot; &amp; &#39;b&#39;"><b>&lt;i&gt;</b>1&lt;</p>',
    );
  });

  it('leaves no character that could end text or an attribute', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(escapeHtml(value)).not.toMatch(/[<>"'\0]|&(?!(?:amp|lt|gt|quot|#39|#13);)/u);
      }),
    );
  });

  it('writes half a surrogate pair as the replacement character and whole pairs as they are', () => {
    expect(escapeHtml('a\uD83Db😀')).toBe('a\uFFFDb😀');
  });
});
