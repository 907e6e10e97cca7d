/**
 * Text that sites print around their articles. Each rule names a line that it is for; the tests hold every rule against
 * its example and against sentences of running text, which none may match. Whole-line rules are anchored at both ends;
 * phrases count only in lines short enough to be a notice.
 */
export interface BoilerplateRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const rule = (id: string, pattern: RegExp, example: string): BoilerplateRule => ({ id, pattern, example });

const PLATFORMS =
  'tweet|pin(?: it)?|like|e-?mail|print|copy(?: link)?|save|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|pocket|flipboard|messenger|instagram|youtube|tiktok|bluesky|mastodon|threads|vk';

/** Lines that are nothing but interface text. */
export const wholeLineRules: readonly BoilerplateRule[] = [
  rule(
    'shortcode',
    /^\[\/?(?:[a-z]+[-_/][\w-]*|[a-z]+\s[^\]]*=[^\]]*|embed|caption|gallery)(?:[\s\]].*)?\]?$/u,
    '[player-box id=”7″]',
  ),
  rule('symbols', /^[^\p{L}\p{N}]+$/u, '* * *'),
  rule(
    'advertising',
    /^[([-]?\s*(?:advertis(?:ing|e?ment)s?|ad|ads|sponsored(?: content)?|promoted(?: stories| content)?|partner content|paid (?:content|post)|werbung|anzeige|publicité|publicidad|pubblicità|реклама|story continues(?: below(?: this)?(?: ad(?:vertisement)?)?)?|(?:article|content|scroll)[^.]{0,30}(?:continues?|below)[^.]{0,30}(?:ad(?:vertisement)?|scroll[^.]*|video)?)\s*[)\]-]?$/iu,
    'ADVERTISING',
  ),
  rule('skip', /^(?:skip|jump) (?:to|past) (?:the )?[\w\s-]{2,40}$/iu, 'Skip to main content'),
  rule(
    'share',
    new RegExp(
      `^(?:${PLATFORMS}|share|teilen|partager|compartir|condividi|поделиться)` +
        `(?:(?: this(?: (?:article|story|post|page))?| on| via| with| by| to| or| and|,| \\||\\s[-–•])*\\s*(?:${PLATFORMS}|friends?|share))*` +
        '(?: this(?: (?:article|story|post|page))?)?:?(?:\\s*\\d{1,5})?$',
      'iu',
    ),
    'Share this article on Facebook',
  ),
  rule('shares', /^\d[\d,.]*[km]?\s*(?:shares?|comments?|views?|likes?|reads?|retweets?)$/iu, '214 Shares'),
  rule(
    'comments-link',
    /^(?:(?:view|read|show|see|post|leave|add|write|join|hide|open|load)\s+)?(?:(?:more|all|the|your|a)\s+)*(?:\d+\s+)?(?:comments?|conversation|discussion|kommentare?|commentaires?|comentarios?|commenti|комментарии)(?:\s*\(?\d+\)?|\s+(?:are )?(?:closed|off|section|policy)|\s+\w+)?:?$/iu,
    'View Comments',
  ),
  rule(
    'reply',
    /^(?:leave a (?:reply|comment)|post (?:a )?(?:reply|comment)|reply|cancel reply|join the (?:conversation|discussion)|\d+ (?:responses?|replies|thoughts?)(?: (?:to|on) .{1,200})?|schreibe einen kommentar|laisser un commentaire|deja un comentario|lascia un commento)(?: cancel reply)?[.!:]?$/iu,
    'Leave a Reply',
  ),
  rule(
    'form-field',
    /^(?:your )?(?:name|e-?mail(?: address)?|website|comment|message|phone|subject|search|password|username)\s*(?:\*|\(required\)|:)?\s*$/iu,
    'Email *',
  ),
  rule(
    'buttons',
    /^(?:submit|send|search|log ?in|sign ?in|sign ?up|log ?out|register|subscribe|subscribe now|continue|continue reading|next|previous|next (?:article|post|story)|previous (?:article|post|story)|close|menu|home|more|load more|show more|see more|read more|view all|see all|download|play|pause|loading|watch(?: now)?|listen(?: now)?|live|accept|accept all|reject all|ok|got it|dismiss|cancel|back|top|expand|collapse|skip|gift|follow|following|bookmark|toggle \w+|get the app|open in app)(?:\s*[›»>…→▶+.]+)?$/iu,
    'Load more…',
  ),
  rule('to-top', /^(?:back|return|go|scroll) to (?:the )?top(?: button| of (?:the )?page)?$/iu, 'Back to top button'),
  rule(
    'related',
    /^(?:related|recommended|trending|popular|most (?:read|popular|viewed|shared|commented)|editor[’']?s?[’']? (?:picks?|choice)|top|latest|more|other|further|suggested|similar|featured|must[- ]reads?|recent)\s*(?:(?:news|top|latest|related)\s+)?(?:articles?|stories|story|posts?|news|headlines?|topics?|tags?|reading|coverage|content|links?|videos?|now|reads?)?(?:\s+(?:on|from|in|for|you)\b.{0,60})?\s*:?$/iu,
    'Related Articles',
  ),
  rule(
    'related-link',
    /^(?:related(?: (?:article|story|stories|news|coverage|content|video|reading|link))?s?|see also|also read|read(?: more| also| next| too)?|more(?: on this)?|watch(?: also| more| now)?|listen(?: to)?|don[’']t miss|also see|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: for you)?|up next|further reading|in other news|explainer|lesen sie auch|mehr zum thema|siehe auch|lire aussi|à lire(?: aussi)?|leer (?:más|también)|lea también|leggi anche|leia (?:mais|também)|lees ook|читайте также|читать далее|czytaj (?:też|także)|läs (?:också|mer))\s*[:|›»→–-](?:\s*.{0,250})?$/iu,
    'Related article: Ferry strike enters third day',
  ),
  rule(
    'you-may-like',
    /^(?:you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|recommended for you|what to read next|more (?:for you|to explore|in this section)|in this (?:article|story)|on this page|table of contents|key takeaways|our picks|from our partners|around the web|from the web|sponsored links|trending now|lesen sie auch|mehr zum thema|lire aussi|leggi anche|leer más|lees ook|читайте также)[.:…]?$/iu,
    'You may also like',
  ),
  rule(
    'source-link',
    /^(?:source link|source|original (?:article|source|post|url|link)|link to (?:the )?original|permalink|read (?:the )?(?:full|original|entire|whole|rest)(?: of)?(?: the| this)? ?(?:article|story|post|piece)?(?: here| at .{1,60}| on .{1,60})?|view (?:original|source)(?: article)?|via)\s*:?$/iu,
    'Source link',
  ),
  rule(
    'tags',
    /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|tagged(?: with| as)?|in|themen|schlagwörter|mots-clés|etiquetas|теги)\s*:\s*.{0,200}$/iu,
    'Tags: harbour, ferry, strike',
  ),
  rule(
    'breadcrumbs',
    /^(?:home|start|news|startseite|accueil|inicio)(?:\s*[›»>/|→]\s*[\p{L}\p{N}][\p{L}\p{N}&’' -]{0,40}){1,6}$/iu,
    'Home › World › Europe',
  ),
  rule(
    'read-time',
    /^(?:\d{1,3}|one|two|three|four|five)\s*[-–]?\s*min(?:ute)?s?\.?\s*(?:read|reading(?: time)?|watch|listen|to read)?$|^(?:estimated )?read(?:ing)? time:?\s*.{1,20}$/iu,
    '4 min read',
  ),
  rule('click', /^click (?:here|to|on|for)\b.{0,120}$/iu, 'Click to Hide'),
  rule(
    'font',
    /^(?:text|font)(?: size)?\s*:?\s*(?:[a-z+−-]\s*){0,4}$|^(?:small(?:er)?|larger?|bigger|dark mode|light mode|increase font|decrease font)$/iu,
    'Text size A A A',
  ),
  rule(
    'image-note',
    /^(?:image|photo|video|picture|gallery|slideshow|infographic|map|chart|figure|embed(?:ded)? (?:tweet|video|content)|media)(?:\s*\d{0,3}(?:\s*(?:of|\/)\s*\d{1,3})?)?(?: caption| source| player| unavailable)?\s*:?$|^\d{1,3}\s*(?:of|\/)\s*\d{1,3}$|^hide caption$|^toggle caption$|^enlarge(?: this)? image$/iu,
    'Image 3 of 12',
  ),
  rule(
    'follow',
    /^follow\s+(?:us|me|the author|@\w+|[\p{L} .’'-]{2,40} on)\b.{0,120}$/iu,
    'Follow us on Facebook and Twitter.',
  ),
  rule(
    'contact',
    /^(?:contact|write to|email|e-mail|reach|tips?:|got a tip).{0,80}\S+@\S+\.\w+.{0,60}$/iu,
    'Contact the newsroom at desk@harbour.example.',
  ),
  rule('address-only', /^(?:e-?mail:?\s*)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}$/iu, 'desk@harbour.example'),
  rule(
    'phone',
    /^(?:tel(?:ephone|efon)?|phone|fax|call|whatsapp|hotline)\.?:?\s*[+(]?\d[\d\s()./-]{5,24}$|^[+(]\d[\d\s()./-]{7,24}$/iu,
    'Tel.: +47 22 00 00 00',
  ),
  rule(
    'markup-rest',
    /^(?:\{[{%].{0,300}[%}]\}|<\/?[a-z][^>]{0,300}>|var \w+\s*=.{0,300}|function\s*\(.{0,300}|\(function.{0,300}|window\.\w+.{0,300}|\/\*.{0,300}\*\/|&nbsp;)$/iu,
    'var player = 7;',
  ),
];

/** Phrases of notices. They count only up to the number of words given: a body paragraph may talk about such notices. */
export const noticeRules: readonly (BoilerplateRule & { readonly longest: number })[] = [
  {
    ...rule(
      'comment-form',
      /\byour e-?mail address will not be (?:published|shared)\b|\brequired fields are marked\b|\bsave my name, e-?mail\b|\bnotify me of (?:new|follow)/iu,
      'Your email address will not be published. Required fields are marked *',
    ),
    longest: 60,
  },
  {
    ...rule(
      'comment-policy',
      /\b(?:read|see|review|follow|violates?|respect) our (?:comment(?:s|ing)?|community|posting|house) (?:policy|policies|guidelines|rules|standards)\b|\bcomments? (?:must be|are (?:closed|moderated|welcome|subject to|automatically))\b|\bby (?:participating in|posting|submitting|commenting)\b.{0,80}\b(?:you (?:acknowledge|agree|accept)|terms)\b|\breport (?:any )?(?:abusive|offensive|inappropriate) (?:comments?|posts?)\b/iu,
      'Please read our comment policy before commenting.',
    ),
    longest: 160,
  },
  {
    ...rule(
      'affiliate',
      /\b(?:affiliate (?:links?|commissions?|partners?)|(?:links?|purchases?)\b.{0,60}\baffiliate|(?:may|might) (?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission)\b/iu,
      'Some of the links in this story are affiliate links: we may earn a small commission.',
    ),
    longest: 70,
  },
  {
    ...rule(
      'terms',
      /\b(?:agree(?:d|ing)? to|accept|subject to|acknowledge)\b.{0,60}\b(?:terms (?:of (?:service|use)|and conditions)|privacy (?:policy|notice)|cookie policy|user agreement)\b|^(?:terms (?:of (?:service|use)|and conditions)|privacy policy|cookie policy|imprint|impressum|legal notice)\b[^.]{0,80}$/iu,
      'By signing up you agree to our Terms of Service and Privacy Policy.',
    ),
    longest: 120,
  },
  {
    ...rule(
      'copyright',
      /^(?:copyright(?:\s*(?:©|\(c\)|\d{4}|[-–—:]|by\b|notice)|\.?$)|©|\(c\)\s)|\ball rights reserved\b|^©?\s?\d{4}(?:[-–]\d{4})?\s.{2,60}(?:LLC|Ltd|Inc|GmbH)\.?$|\bmay not be (?:published|reproduced|republished)\b.{0,60}\b(?:broadcast|rewritten|redistributed|without)\b|\breprint permission\b/iu,
      'Copyright © 2024 The Harbour Post, LLC. Click here for reprint permission.',
    ),
    longest: 80,
  },
  {
    ...rule(
      'newsletter',
      /^(?:sign[- ]?up|subscribe|register|join|get|receive|want|enter your e-?mail|stay (?:informed|up to date|connected)|never miss)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|alerts?|notifications?|updates|channel|app|podcast|digest|briefing in your)\b(?!.{0,80}\b(?:said|says|told)\b)|^(?:subscribe|sign up)\s+(?:to|for|now|today|here)\b.{0,120}$|\bunsubscribe at any time\b|^thank(?:s| you) for (?:signing up|subscribing|registering|reading)\b/iu,
      'Sign up for our morning newsletter and never miss a story.',
    ),
    longest: 60,
  },
  {
    ...rule(
      'paywall',
      /^(?:already (?:a (?:subscriber|member)|have an account)|this (?:article|content|story) is (?:for|available to|only for|exclusive)\b.{0,40}\b(?:subscribers|members)|to (?:continue|keep) reading|you have (?:reached|read)\b.{0,60}\b(?:articles?|limit)|(?:(?:support|back|fund) (?:our|independent|quality|local|the \w+’s)\b|become a (?:member|supporter|subscriber)|make a (?:donation|contribution)|donate)\b.{0,80}\b(?:journalism|today|now|newsroom|us|here)\b|create (?:a|your) free account|log in to (?:continue|read|comment))/iu,
      'Already a subscriber? Log in to continue.',
    ),
    longest: 50,
  },
  {
    ...rule(
      'cookies',
      /\b(?:this (?:web)?site|we|our (?:web)?site|our partners)\b.{0,60}\buses? (?:of )?(?:cookies|local storage)\b|\b(?:accept|manage|reject) (?:all )?cookies\b|\bcookie (?:settings|preferences|consent)\b/iu,
      'This site uses cookies to improve your visit.',
    ),
    longest: 90,
  },
  {
    ...rule(
      'contact-author',
      /\bcan be (?:reached|contacted|emailed|followed) (?:at|on|via|by)\b.{0,80}(?:@|\d{3})|^(?:e-?mail|contact|write to|follow)\b.{1,60}\b(?:at|on)\s+(?:\S+@\S+|@\w+|twitter|facebook|x\b)/iu,
      'Ann Lind can be reached at alind@harbour.example.',
    ),
    longest: 40,
  },
  {
    ...rule(
      'republication',
      /\bthis (?:article|story|piece|post|material|text)\b.{0,40}\b(?:was|is|has been|may be|originally|first) (?:originally |first )?(?:published|republished|reprinted|reproduced|translated|generated|automatically|appeared)\b|\bhas not been edited by\b.{0,60}\bstaff\b|\bauto-generated from a syndicated feed\b|^disclaimer\b|\bfirst (?:appeared|published) (?:on|in|at)\b|\bappeared first on\b/iu,
      'The post Ferry strike ends appeared first on Harbour Post.',
    ),
    longest: 70,
  },
  {
    ...rule(
      'javascript',
      /\b(?:enable|turn on|activate|requires?) javascript\b|\byour browser (?:does not|doesn[’']t|is not|isn[’']t)\b|\bjavascript is (?:disabled|required|not)\b/iu,
      'Please enable JavaScript to view the comments.',
    ),
    longest: 50,
  },
  {
    ...rule(
      'about-outlet',
      /^(?:our (?:journalism|standards|mission)|about (?:us|the author|this site)|the thomson reuters trust principles|we want to hear (?:from you|your)|have (?:a|you got a) (?:tip|story|correction)|do you have (?:a tip|information|questions)|report (?:a|an) (?:typo|error|correction)|see (?:a typo|an error)|suggest a correction|download (?:the|our) \S+(?: \S+)? app)\b/iu,
      'Suggest a correction',
    ),
    longest: 40,
  },
  {
    ...rule(
      'update-note',
      /^(?:this (?:is a )?(?:breaking|developing) (?:news )?story\b.{0,120}|(?:breaking|developing)(?: story| news)?)[.:]?$/iu,
      'This is a developing story and will be updated.',
    ),
    longest: 30,
  },
];

/** Lines after which, at the end of an article, only interface text and readers' comments follow. */
export const TAIL_MARKS =
  /^(?:leave a (?:reply|comment)|(?:post|add|write) (?:a |your )?comment|comments?(?:\s*\(?\d+\)?)?:?|\d+ (?:comments?|responses?|replies|thoughts? on .{1,200})|join the (?:conversation|discussion)|reader comments|view comments|related (?:articles?|stories|posts?|news|content)|more (?:stories|articles|news|from .{1,60})|recommended(?: for you)?|you (?:may|might) also (?:like|enjoy)|source link|most (?:read|popular)|trending(?: now)?|latest news|back to top(?: button)?)[.!:]?$/iu;

/** Longest whole-line rule in words: a related link with its headline. Longer lines need not be tried. */
const LONGEST_LINE = 45;

/** Every notice holds one of these; one search spares running text the dozen that follow. */
const NOTICE_WORDS =
  /affiliate|commission|comment|cookie|copyright|©|\(c\)|rights reserved|terms|privacy|imprint|impressum|legal notice|newsletter|e-?mail|inbox|alert|notif|updates|channel|\bapp\b|podcast|digest|briefing|subscri|sign|register|regist|thank|reading|member|support|donat|account|log in|reached|contact|follow|publish|appeared|translated|generated|edited by|syndicated|disclaimer|javascript|browser|journalism|standards|about|trust principles|hear from|tip|typo|error|correct|information|questions|download|breaking|developing|reproduced|reprint|LLC|Ltd|Inc|GmbH|fields|abusive|offensive|inappropriate|commenting|posting/iu;

/** Id of the rule that marks the line as boilerplate, or null. `words` = number of words of the line. */
export function boilerplateRule(plain: string, words: number): string | null {
  if (plain.length > 1500) return null;
  const whole = words <= LONGEST_LINE ? wholeLineRules.find((candidate) => candidate.pattern.test(plain)) : undefined;
  if (whole) return whole.id;
  if (words > 160 || !NOTICE_WORDS.test(plain)) return null;
  return noticeRules.find((candidate) => words <= candidate.longest && candidate.pattern.test(plain))?.id ?? null;
}
