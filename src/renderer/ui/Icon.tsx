/**
 * Icons: a 16 px grid, 1.4 px strokes, round ends, drawn for Variorum. Decoration beside words; an icon that stands alone
 * gets its name from the button around it.
 */
import type { ReactElement } from 'react';

const shapes = {
  library: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
      <path d="M6 2.5v11" />
    </>
  ),
  inspector: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
      <path d="M10 2.5v11" />
    </>
  ),
  segments: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
      <path d="M2 9.5h12" />
    </>
  ),
  split: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
      <path d="M8 2.5v11" />
    </>
  ),
  outline: (
    <>
      <path d="M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5" />
    </>
  ),
  original: (
    <>
      <path d="M5 4.500V3c0-.6.4-1 1-1h4.500L13.500 5v6c0 .6-.4 1-1 1H11" />
      <path d="M2.500 5.500c0-.6.4-1 1-1H8L11 7.500V13c0 .6-.4 1-1 1H3.500c-.6 0-1-.4-1-1z" />
    </>
  ),
  read: (
    <>
      <path d="M8 4.2C6.6 3.2 4.6 2.8 2 2.8v9.6c2.6 0 4.6.4 6 1.4 1.4-1 3.4-1.4 6-1.4V2.8c-2.6 0-4.6.4-6 1.4z" />
      <path d="M8 4.2v9.6" />
    </>
  ),
  compare: (
    <>
      <path d="M2.5 2.5h3v11h-3zM6.5 2.5h3v11h-3zM10.5 2.5h3v11h-3z" />
    </>
  ),
  code: (
    <>
      <path d="M2.5 3v4.2c0 .4.2.8.4 1l5.3 5.3c.6.6 1.5.6 2 0l3.3-3.3c.6-.5.6-1.4 0-2L8.2 2.900c-.2-.2-.6-.4-1-.4H3c-.3 0-.5.2-.5.5z" />
      <path d="M5.5 5.600h.01" />
    </>
  ),
  report: (
    <>
      <path d="M9 2H4.5C3.9 2 3.5 2.4 3.5 3v10c0 .6.4 1 1 1h7c.6 0 1-.4 1-1V5.500z" />
      <path d="M9 2v3.500h3.500M6 8.500h4M6 11h4" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="M10.2 10.2 13.5 13.5" />
    </>
  ),
  'chevron-right': (
    <>
      <path d="M6.2 4 10.2 8l-4 4" />
    </>
  ),
  'chevron-down': (
    <>
      <path d="M4 6.2 8 10.200l4-4" />
    </>
  ),
  'chevron-left': (
    <>
      <path d="M9.8 4 5.8 8l4 4" />
    </>
  ),
  folder: (
    <>
      <path d="M2 4.500c0-.6.4-1 1-1h3l1.5 1.800H13c.6 0 1 .4 1 1V12c0 .6-.4 1-1 1H3c-.6 0-1-.4-1-1z" />
    </>
  ),
  check: (
    <>
      <path d="m3.2 8.4 3.2 3.2 6.4-7" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8M12 4l-8 8" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3.200v9.600M3.2 8h9.6" />
    </>
  ),
  minus: (
    <>
      <path d="M3.2 8h9.6" />
    </>
  ),
  alert: (
    <>
      <path d="M8 2.6 14 13H2z" />
      <path d="M8 6.600v3M8 11.300h.01" />
    </>
  ),
  people: (
    <>
      <circle cx="5.8" cy="5.4" r="2.4" />
      <path d="M1.8 13c.2-2.4 1.8-3.8 4-3.800s3.8 1.4 4 3.800M10.4 3.200a2.4 2.4 0 0 1 0 4.400M11.8 9.600c1.4.5 2.3 1.7 2.4 3.4" />
    </>
  ),
  building: (
    <>
      <path d="M3.5 13.500v-10c0-.6.4-1 1-1h7c.6 0 1 .4 1 1v10M2 13.500h12" />
      <path d="M6.2 5.600h.1M9.700 5.600h.1M6.2 8.400h.1M9.700 8.400h.1M8 13.500v-2.300" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.2" r="2.6" />
      <path d="M3 13.500c.3-2.7 2.3-4.2 5-4.200s4.7 1.5 5 4.2" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="2.6" />
      <path d="M8 1.800v1.400M8 12.800v1.400M1.8 8h1.400M12.8 8h1.400M3.6 3.600l1 1M11.4 11.400l1 1M3.6 12.400l1-1M11.4 4.600l1-1" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.5 6h6.800a3.7 3.7 0 0 1 0 7.400H6" />
    </>
  ),
  redo: (
    <>
      <path d="m10.5 3 3 3-3 3" />
      <path d="M13.5 6H6.700a3.7 3.7 0 0 0 0 7.400H10" />
    </>
  ),
  memo: (
    <>
      <path d="M13.5 10V3.500c0-.6-.4-1-1-1h-9c-.6 0-1 .4-1 1v9c0 .6.4 1 1 1H10z" />
      <path d="M10 13.500V10h3.500M5.5 5.800h5M5.5 8.300h3" />
    </>
  ),
  filter: (
    <>
      <path d="M2 4h12M4.5 8h7M6.5 12h3" />
    </>
  ),
  link: (
    <>
      <path d="M6.8 9.200a2.6 2.6 0 0 0 3.8.2l2-2a2.6 2.6 0 0 0-3.7-3.700l-.9.9" />
      <path d="M9.2 6.800a2.6 2.6 0 0 0-3.8-.2l-2 2a2.6 2.6 0 0 0 3.7 3.700l.9-.9" />
    </>
  ),
  quote: (
    <>
      <path d="M6.5 4.200C4.4 4.9 3 6.7 3 9v3h3.500V8.500H4.600M13 4.200C10.9 4.9 9.5 6.7 9.5 9v3H13V8.500h-1.9" />
    </>
  ),
  via: (
    <>
      <circle cx="3.5" cy="8" r="1.5" />
      <circle cx="12.5" cy="8" r="1.5" />
      <path d="M5 8h1.500M9.5 8H11M8 7.99v.02" />
    </>
  ),
  right: (
    <>
      <path d="M2.8 8h10.400M9.4 4.2 13.2 8l-3.8 3.8" />
    </>
  ),
  dots: (
    <>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />
    </>
  ),
  maximise: (
    <>
      <rect x="3.5" y="3.5" width="9" height="9" rx="1" />
    </>
  ),
  import: (
    <>
      <path d="M8 2.500v7.500M4.8 7 8 10.2 11.2 7M2.5 11.500v1c0 .6.4 1 1 1h9c.6 0 1-.4 1-1v-1" />
    </>
  ),
  sort: (
    <>
      <path d="m4.5 6.2 3.5-3.5 3.5 3.500M4.5 9.8 8 13.300l3.5-3.5" />
    </>
  ),
  save: (
    <>
      <path d="M13.5 4.5 6.5 12 2.5 8.2" />
    </>
  ),
  lock: (
    <>
      <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      <path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2" />
    </>
  ),
  book: (
    <>
      <path d="M3.5 12.500v-9c0-.8.7-1.5 1.5-1.500h7.500v9.500H5a1.5 1.5 0 0 0 0 2.500h7.5" />
    </>
  ),
  equal: (
    <>
      <path d="M3.5 6h9M3.5 10h9" />
    </>
  ),
  drop: (
    <>
      <path d="M2.5 5.500v-2c0-.6.4-1 1-1h2M10.5 2.500h2c.6 0 1 .4 1 1v2M13.5 10.500v2c0 .6-.4 1-1 1h-2M5.5 13.500h-2c-.6 0-1-.4-1-1v-2M8 5.500v5M5.8 8.3 8 10.500l2.2-2.2" />
    </>
  ),
  chart: (
    <>
      <path d="M2.5 12.500h11M4 12.500V9M8 12.500V4M12 12.500V7" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.200l2 1.3" />
    </>
  ),
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 12 | 16 }) {
  return (
    <svg className={size === 12 ? 'icon icon-12' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
