/** Sources: everyone the library quotes. */
export function SourcesView() {
  return <div className="centre" />;
}
