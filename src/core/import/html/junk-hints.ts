/** What class names, ids and tags say about a part of a page: navigation, other articles, comments, the article itself. */
import type { PageElement } from './page-tree';

/** Class and id words of parts around an article. Words are compared whole, so that "header" is not "head" and "ads" not "heads". */
const JUNK_WORDS = new Set(
  (
    'comentarios comentario commentaires kommentare kommentar kommentarer commenti komentarze komentare reacties yorumlar ad ads advert advertisement advertising adslot adunit advertorial banner billboard breadcrumb breadcrumbs comment comments commentlist ' +
    'respond disqus discussion cookie cookies consent gdpr copyright donate donation footer masthead menu nav navbar navigation newsletter ' +
    'newsletters outbrain taboola zergnet pager pagination paging partners piano player playlist popular popup modal overlay promo promos promotion ' +
    'promoted recirc recirculation recommend recommended recommendation recommendations related relatedarticles relatedposts ' +
    'relatednews readmore readnext rail share sharing sharedaddy sharebar shares sidebar signup signin login social socials sponsor sponsored sponsorship ' +
    'sticky subscribe subscription syndication tags taglist teaser teasers ticker toolbar topics trending upsell widget widgets ' +
    'mostread mostpopular morestories morefrom nextarticle prevnext infobox skip sitemap feedback survey poll quiz rating ratings print ' +
    'authorbio bio biography livechat addthis addtoany jp-relatedposts trc inread onward nextup seealso aside-related latest'
  ).split(' '),
);

/**
 * Words that also name the looks of a part of the text ("image overlay", "sticky"): junk only where they hold no running
 * text of some length.
 */
const WEAK_WORDS = new Set(
  'overlay sticky player popup modal widget widgets print rating ratings skip social sponsor latest partners rail'.split(
    ' ',
  ),
);

/** Pairs of words that mean junk together though each alone does not: "most-read", "more-stories". */
const JUNK_PAIRS =
  /(?:most|also|must)[-_ ]?(?:read|popular|viewed|shared|watch)|(?<![a-z])(?:more|other|top|latest|next|prev(?:ious)?|recent)[-_](?:stories|news|articles|posts|headlines)(?![a-z])|(?<![a-z])more[-_]?(?:on|from|in|like)(?![a-z])|(?:read|see|you[-_]may)[-_](?:more|also|next|like)|author[-_](?:bio|box|card|info|description|details|dropdown|profile|block|about|panel)|about[-_](?:the[-_])?author|article[-_](?:tags|share|tools|actions|topics|footer|comments|related|newsletter|recirc)|post[-_](?:tags|share|navigation|nav|related)|entry[-_](?:tags|footer|utility)|in[-_](?:article|content|line)[-_](?:ad|promo|newsletter|signup|related)|(?<![a-z])(?:ad|dfp|gpt|sponsor)[-_](?:slot|unit|container|wrapper|wrap|block|box|label|placeholder|text)|(?<![a-z])cta[-_]|(?:prev|next)[-_](?:prev|next)|(?<![a-z])(?:right|left)[-_]?(?:bar|rail)(?![a-z])|(?<![a-z])support[-_](?:us|pay|banner|box)|call[-_]to[-_]action|key[-_]?points[-_]?nav|skip[-_]link|screen[-_]reader|sr[-_]only|visually[-_]?hidden|off[-_]?screen|noprint|no[-_]print|print[-_](?:only|hidden)|hidden[-_]print|back[-_]to[-_]top|jump[-_]to|byline[-_]bio|story[-_](?:footer|recirc|related|tags)|js[-_]related|live[-_]?blog[-_]nav|video[-_](?:player|playlist|related)|gallery[-_](?:nav|thumbs)/iu;

/** Class and id words of the article's own text. */
const ARTICLE_NAMES =
  /(?:^|[\s_-])(?:article|story|post|entry|news|page|main|content|text|node|single|detail|rich-?text|wysiwyg|td-post|cms|editorial)(?:__|--|[\s_-])?(?:body|content|text|copy|main|inner|paragraphs?|detail)s?(?:[\s_-]|$)|articlebody|storybody|storytext|articletext|articlecontent|postcontent|postbody|entrytext|bodytext|bodycopy|body-copy|newsbody|maincontent|field-name-body|field--name-body|mw-parser-output|mw-content-text|richtextstorybody|caas-body|zn-body/iu;

/**
 * Names that say how a page was built, not what the part is: topics of a WordPress post ("category-comment",
 * "tag-related"), Elementor's wrappers around everything ("elementor-widget").
 */
const BUILDER_NAMES =
  /(?<![\w-])(?:category|tag|post|type|format|status|author|has|is|with|no)-[\w-]+|elementor-(?:widget|element|section|column|container)(?:-(?:container|wrap|inner))?/giu;

const words = (element: PageElement): string => {
  const { attributes } = element;
  const names = [attributes['class'], attributes['id'], attributes['data-component'], attributes['data-testid']];
  return names.filter(Boolean).join(' ').replace(BUILDER_NAMES, ' ').trim();
};

/** "relatedArticles_list" -> related, articles, list. */
const split = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);

const JUNK_TAGS = new Set('nav aside footer form button dialog menu'.split(' '));

const JUNK_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|dialog|alert|menu|menubar|toolbar|form|button)$/u;

/** A pull quote, an aside of facts or a tweet belongs to the article although its tag or name looks like junk. */
const KEPT_NAMES =
  /pull-?quote|blockquote|quote|factbox|fact-box|tweet|twitter-tweet|instagram-media|embed-text|lead|intro|standfirst|summary/iu;

/** Does the element by itself say that it is no part of the article's text? Never for `body` and `html`. */
export function looksLikeJunk(element: PageElement): boolean {
  if (/^(?:body|html|#page|main|article)$/u.test(element.tag)) return false;
  const names = words(element);
  if (KEPT_NAMES.test(names) && !/related|newsletter|promo|comment/iu.test(names)) return false;
  if (JUNK_TAGS.has(element.tag) || JUNK_ROLES.test(element.attributes['role'] ?? '')) return true;
  if (names === '' || names.length > 2000) return false;
  return JUNK_PAIRS.test(names) || split(names).some((word) => JUNK_WORDS.has(word));
}

/** Is the only sign of junk a word that may also name the looks of the text? */
export function looksLikeJunkWeakly(element: PageElement): boolean {
  const names = words(element);
  if (JUNK_TAGS.has(element.tag) || JUNK_ROLES.test(element.attributes['role'] ?? '') || JUNK_PAIRS.test(names))
    return false;
  return split(names).every((word) => !JUNK_WORDS.has(word) || WEAK_WORDS.has(word));
}

/** Pictures one after the other, with their captions. "Gallery" in the name of a whole page or article does not count. */
const GALLERY =
  /(?:^|[^a-z])(?:(?:photo|image|picture)?-?(?:gallery|slideshow|carousel))|slideshow|gallery-?(?:photo|item|slide|caption)/u;

export const looksLikeGallery = (element: PageElement): boolean =>
  !/^(?:body|html|main|article)$/u.test(element.tag) && GALLERY.test(words(element).slice(0, 500).toLowerCase());

/** How strongly the element says that it holds the article: 2 by schema.org, 1 by name or tag, 0 not at all. */
export function looksLikeArticle(element: PageElement): 0 | 1 | 2 {
  if (/\barticleBody\b/u.test(element.attributes['itemprop'] ?? '')) return 2;
  if (element.tag === 'article' || element.tag === 'main') return 1;
  const names = words(element);
  return names.length < 500 && ARTICLE_NAMES.test(names) ? 1 : 0;
}

/** Class, id and itemprop of an element in lower case, for the readers of captions, bylines and standfirsts. */
export const namesOf = (element: PageElement): string =>
  `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''} ${element.attributes['data-component'] ?? ''} ${element.attributes['data-testid'] ?? ''} ${element.attributes['itemprop'] ?? ''} ${element.attributes['rel'] ?? ''}`.toLowerCase();
