/** Find in article: matches while typing, next and previous, Escape closes. Case is ignored, so are the styles of quote marks. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleText } from '../../../core/model/article';
import type { Span } from '../../../core/model/span';
import { useCommand } from '../../session/command-handlers';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { findMatches } from './find-matches';

interface FindBarProps {
  readonly text: ArticleText;
  readonly onMatches: (matches: { readonly all: readonly Span[]; readonly current: Span | null }) => void;
}

export function FindBar({ text, onMatches }: FindBarProps) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const matches = useMemo(() => (open ? findMatches(text.text, words) : []), [open, text, words]);
  useCommand('find.in-article', () => {
    setOpen(true);
    setTimeout(() => field.current?.select());
  });
  useEffect(() => {
    onMatches({ all: matches, current: matches[at] ?? null });
  }, [matches, at, onMatches]);
  if (!open) return null;
  const go = (by: number): void => setAt(matches.length === 0 ? 0 : (at + by + matches.length) % matches.length);
  return (
    <div className="find-bar" role="search">
      <Icon name="search" />
      <input
        ref={field}
        aria-label="Find in article"
        placeholder="Find in article"
        value={words}
        autoFocus
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') {
            event.stopPropagation();
            setOpen(false);
            document.querySelector<HTMLElement>('.reader .text')?.focus();
          }
        }}
      />
      <span className="num t3" role="status">
        {words === '' ? '' : matches.length === 0 ? 'not found' : `${at + 1} of ${matches.length}`}
      </span>
      <IconButton icon="chevron-left" label="Previous match" small onPress={() => go(-1)} />
      <IconButton icon="chevron-right" label="Next match" small onPress={() => go(1)} />
      <IconButton icon="close" label="Close find" small onPress={() => setOpen(false)} />
    </div>
  );
}
