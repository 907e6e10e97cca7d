/**
 * The report in a shadow root: its styles stay inside, and being a constructed sheet they need no hole in the CSP. The
 * page is our own rendering of escaped text and holds no scripts; the sanitising parser drops any that came in by a fault.
 */
import { useEffect, useRef } from 'react';

export function ReportPreview({ html }: { readonly html: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { css, markup } = apart(html);
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(inShadow(css));
    root.adoptedStyleSheets = [sheet];
    for (const unwanted of page.querySelectorAll('script, style, link, iframe, object, embed, base, meta'))
      unwanted.remove();
    const body = document.createElement('div');
    body.className = `report-body ${page.body.className}`;
    body.append(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
    for (const styled of body.querySelectorAll<HTMLElement>('[data-style]'))
      styled.style.cssText = styled.dataset.style ?? '';
    root.replaceChildren(body);
    const onClick = (event: Event): void => followLink(event, root);
    root.addEventListener('click', onClick);
    return () => root.removeEventListener('click', onClick);
  }, [html]);
  return <div ref={host} className="report-preview" />;
}

/**
 * The page's sheet, and its markup without it. The CSP refuses style elements and attributes, already while parsing; a
 * constructed sheet and styles set through the object model are allowed.
 */
function apart(html: string): { readonly css: string; readonly markup: string } {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map((match) => match[1] ?? '');
  const markup = html
    .replace(/<style[^>]*>[\s\S]*?<\/style>/gu, '')
    // The window has its own main part; two would confuse a screen reader.
    .replace(/<(\/?)main\b/gu, '<$1div')
    .replace(/(<[a-z][^<>]*?) style="/gu, '$1 data-style="');
  return { css: sheets.join('\n'), markup };
}

/** What the page says of the root, html and body means the preview here. */
const inShadow = (css: string): string =>
  css.replace(/:root\b/gu, ':host').replace(/(^|[\s,}])(?:html|body)(?=[\s,{.])/gu, '$1.report-body');

/** Links inside the report scroll; links to the world do nothing here. */
function followLink(event: Event, root: ShadowRoot): void {
  const link = event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  const target = link.getAttribute('href');
  if (target?.startsWith('#')) root.getElementById(target.slice(1))?.scrollIntoView({ block: 'start' });
}
