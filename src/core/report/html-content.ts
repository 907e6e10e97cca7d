/** Inline content as HTML. Words of articles are serif and isolated, so that right-to-left text cannot disturb its surroundings. */
import { assertNever } from '../model/result';
import type { Content, Entry, Inline } from './blocks';
import { html, type Html } from './html';
import { isWebAddress } from './layout-articles';

export const contentHtml = (content: Content): Html => html`${content.map(inlineHtml)}`;

function inlineHtml(inline: Inline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'words':
      return html`<bdi class="w">${inline.text}</bdi>`;
    case 'label':
      return html`<bdi class="w hl">${inline.text}</bdi>`;
    case 'strong':
      return html`<b>${inline.text}</b>`;
    case 'dim':
      return html`<span class="d">${inline.text}</span>`;
    case 'code':
      return html`<span class="n">${inline.text}</span>`;
    case 'left-out':
      return html`<del>${inline.text}</del>`;
    case 'added':
      return html`<ins>${inline.text}</ins>`;
    case 'badge':
      return html`<span class="badge ${inline.tone}"
        >${inline.tone === 'risk' ? icon('alert') : null}${inline.text}</span
      >`;
    case 'link':
      return html`<a href="#${inline.to}">${inline.text}</a>`;
    case 'url':
      return isWebAddress(inline.href)
        ? html`<a class="url" href="${inline.href}" rel="noreferrer noopener">${inline.text}</a>`
        : html`${inline.text}`;
    case 'swatch':
      return html`<span class="sw"><i class="k${inline.colour}"></i>${inline.text}</span>`;
    case 'bar':
      return html`<span class="bar"><i style="width:${barWidth(inline.share)}%"></i></span
        ><b class="bn">${inline.text}</b> `;
    case 'entries':
      return html`<span class="per">${inline.items.map(entryHtml)}</span>`;
    case 'break':
      return html`<br />`;
    default:
      return assertNever(inline);
  }
}

const entryHtml = ({ label, content }: Entry): Html =>
  html`<span class="d">${label}</span><span>${contentHtml(content)}</span>`;

/** Percent with one decimal; what is there at all stays visible. */
const barWidth = (share: number): string => (share <= 0 ? '0' : Math.max(2, Math.min(100, share * 100)).toFixed(1));

/** An icon of the sprite that each page carries; decoration only, the word stands beside it. */
export const icon = (name: 'alert' | 'people' | 'same'): Html =>
  html`<svg class="i" aria-hidden="true" width="12" height="12"><use href="#i-${name}"></use></svg>`;

/** The icons, 16px grid, 1.4px stroke. */
export const sprite: Html = html`<svg class="sprite" aria-hidden="true" width="0" height="0">
  <symbol id="i-alert" viewBox="0 0 16 16">
    <path d="M8 2.6 14 13H2z" />
    <path d="M8 6.6v3M8 11.3h.01" />
  </symbol>
  <symbol id="i-people" viewBox="0 0 16 16">
    <circle cx="5.8" cy="5.4" r="2.4" />
    <path
      d="M1.8 13c.2-2.4 1.800-3.800 4-3.800s3.800 1.400 4 3.800M10.400 3.200a2.400 2.400 0 0 1 0 4.400M11.800 9.600c1.400.5 2.300 1.700 2.400 3.400"
    />
  </symbol>
  <symbol id="i-same" viewBox="0 0 16 16"><path d="M3.500 6h9M3.500 10h9" /></symbol>
</svg>`;
