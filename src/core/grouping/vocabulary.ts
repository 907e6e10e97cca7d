/** Terms with their ids and the number of articles that hold them. */

/**
 * Articles counted as seen before any is read, and how many of them hold a term nobody has met: with two articles in a
 * folder every shared word would otherwise seem common, and a fixed background keeps scores alike in small and big libraries.
 */
const BACKGROUND_ARTICLES = 40;
const BACKGROUND_HOLDING = 0.5;

export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly holding: number[] = [];
  private articles = 0;
  private rarities = new Float64Array(1024);
  private computedAt = -1;
  /** Terms that the table of rarities covers. */
  private known = 0;

  /** Id of a term, which one more article holds; call it once for each term of an article. */
  enter(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) {
      this.holding[known] = (this.holding[known] ?? 0) + 1;
      return known;
    }
    const id = this.holding.length;
    this.ids.set(term, id);
    this.holding.push(1);
    return id;
  }

  countArticle(): void {
    this.articles += 1;
  }

  get size(): number {
    return this.articles;
  }

  articlesWith(id: number): number {
    return this.holding[id] ?? 0;
  }

  /**
   * Rarity of a term: log of articles over articles with it, background included; never below zero. Computed for all
   * terms at once and again when the library has grown by a twentieth: in between it hardly moves.
   */
  rarity(id: number): number {
    if (this.computedAt < 0 || this.articles > this.computedAt * 1.05) this.compute();
    return id < this.known ? (this.rarities[id] ?? 0) : this.rarityOf(id);
  }

  private compute(): void {
    this.computedAt = this.articles;
    this.known = this.holding.length;
    if (this.rarities.length < this.known) this.rarities = new Float64Array(2 * this.known);
    for (let id = 0; id < this.known; id += 1) this.rarities[id] = this.rarityOf(id);
  }

  private rarityOf(id: number): number {
    const articles = this.articles + BACKGROUND_ARTICLES;
    return Math.max(0, Math.log(articles / ((this.holding[id] ?? 0) + BACKGROUND_HOLDING)));
  }
}
