/**
 * The library's entity for each source of an analysis. Named ones are matched by name over all articles; unnamed ones ("a
 * senior official") only with the same article's own, for another article's senior official may be another person.
 */
import { isSameEntity } from '../../../core/entities/same-entity';
import type { AnalysedArticle, AnalysedEntity } from '../../../core/model/analysis';
import type { Entity } from '../../../core/model/entity';
import { entityIdSchema, type EntityId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { entityLinks, nameLinks } from '../links';
import { newId, type CommandTx } from '../command-tx';

/** Chooses among the library's entities that share a name with `entity`; null: none of them. */
export type EntityResolver = (entity: AnalysedEntity, candidates: readonly Entity[]) => EntityId | null;

export class EntityMatcher {
  /** Entities that the library did not have. */
  readonly made: Entity[] = [];
  private readonly madeByName = new Map<string, Entity[]>();

  constructor(
    private readonly tx: CommandTx,
    private readonly resolve: EntityResolver = sameName,
  ) {}

  /** Library ids by the analysis' ids, for those entities that a quotation names. */
  async match(analysed: AnalysedArticle, before: readonly Quotation[]): Promise<ReadonlyMap<string, EntityId>> {
    const used = usedEntities(analysed);
    const own = await this.tx.getMany('entities', [...new Set(before.flatMap(entityLinks))]);
    const matched = new Map<string, EntityId>();
    for (const entity of analysed.entities)
      if (used.has(entity.id)) matched.set(entity.id, await this.find(entity, own));
    return matched;
  }

  private async find(entity: AnalysedEntity, own: readonly Entity[]): Promise<EntityId> {
    const earlier = own.find((known) => isSameSource(known, entity));
    if (earlier !== undefined) return earlier.id;
    const known = entity.naming === 'named' ? this.resolve(entity, await this.candidates(entity)) : null;
    return known ?? this.make(entity);
  }

  private async candidates(entity: AnalysedEntity): Promise<Entity[]> {
    const names = nameLinks(entity);
    const stored = await this.tx.whereAny('entities', 'links', names);
    return [...new Set([...stored, ...names.flatMap((name) => this.madeByName.get(name) ?? [])])];
  }

  private make({ name, aliases, kind, naming, role }: AnalysedEntity): EntityId {
    const entity: Entity = { id: newId(entityIdSchema), name, aliases, kind, naming, role };
    this.made.push(entity);
    for (const link of nameLinks(entity)) this.madeByName.set(link, [...(this.madeByName.get(link) ?? []), entity]);
    return entity.id;
  }
}

function usedEntities({ quotations }: AnalysedArticle): ReadonlySet<string | null> {
  return new Set(
    quotations.flatMap(({ sources, onBehalfOf }) => [...sources.map((m) => m.entity), onBehalfOf?.entity ?? null]),
  );
}

const isSameSource = (known: Entity, entity: AnalysedEntity): boolean =>
  known.naming === entity.naming && (known.name === entity.name || known.aliases.includes(entity.name));

/**
 * The one named candidate that is the same source: of that very name, else one whose name or alias is the full name, else one
 * in another spelling (Sollovey / Sollovei). Full: two words at least. "Biden" alone or "the president" says too little to
 * join two articles' sources by itself.
 */
function sameName(entity: AnalysedEntity, candidates: readonly Entity[]): EntityId | null {
  const named = candidates.filter((known) => known.naming === 'named');
  const ofKind = named.filter((known) => known.kind === entity.kind);
  const exact = ofKind.filter((known) => known.name.toLowerCase() === entity.name.toLowerCase());
  const full = ofKind.filter((known) => shareFullName(known, entity));
  const spelled = named.filter((known) => isFull(known.name) && isFull(entity.name) && isSameEntity(known, entity));
  const [only, second] = [exact, full, spelled].find((fits) => fits.length > 0) ?? [];
  return only !== undefined && second === undefined ? only.id : null;
}

/** Two words with a capital: "Anders Sollovey". */
const isFull = (name: string): boolean => /^\p{Lu}\S*\s+(?:\S+\s+)*\S*\p{Lu}/u.test(name);

function shareFullName(known: Entity, entity: AnalysedEntity): boolean {
  const full = (names: readonly string[]) => names.filter(isFull).map((name) => name.toLowerCase());
  const ours = new Set(full([known.name, ...known.aliases]));
  return full([entity.name, ...entity.aliases]).some((name) => ours.has(name));
}
