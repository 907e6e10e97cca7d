/** Members of a party and people of a country: "the Ohio Republican", "the Swede", "Croatia's Ivo Maric". Lower case. */
import { countryOf } from '../text/places';

/** One member of a party, as a title ("Iowa Republican Joni Garth") or a description ("the Democrat"). */
export const PARTY: ReadonlySet<string> = new Set(
  'republican democrat tory conservative liberal socialist communist nationalist unionist centrist labourite christian-democrat social-democrat'.split(
    ' ',
  ),
);

/** Country, adjective and noun for one of its people, where core/text/places has no more than some of them. */
const NATIONS = `russia russian
america american
ukraine ukrainian
britain british briton brit
england english englishman englishwoman
france french frenchman frenchwoman
germany german
china chinese
israel israeli
iran iranian
turkey turkish turk
poland polish pole
italy italian
spain spanish spaniard
japan japanese
india indian
pakistan pakistani
canada canadian
australia australian aussie
mexico mexican
brazil brazilian
egypt egyptian
syria syrian
iraq iraqi
afghanistan afghan
belarus belarusian
hungary hungarian
greece greek
ireland irish irishman irishwoman
sweden swedish swede
norway norwegian
finland finnish finn
denmark danish dane
netherlands dutch dutchman dutchwoman
belgium belgian
switzerland swiss
austria austrian
portugal portuguese
croatia croatian croat
serbia serbian serb
bosnia bosnian
slovenia slovenian slovene
slovakia slovak
czechia czech
romania romanian
bulgaria bulgarian
albania albanian
estonia estonian
latvia latvian
lithuania lithuanian
georgia georgian
armenia armenian
kazakhstan kazakh
uzbekistan uzbek
argentina argentine argentinian
chile chilean
colombia colombian
peru peruvian
venezuela venezuelan
cuba cuban
jamaica jamaican
scotland scottish scot scotsman scotswoman
wales welsh welshman welshwoman
iceland icelandic icelander
korea korean
vietnam vietnamese
thailand thai
malaysia malaysian
indonesia indonesian
philippines filipino filipina
nigeria nigerian
ghana ghanaian
kenya kenyan
ethiopia ethiopian
morocco moroccan
algeria algerian
tunisia tunisian
libya libyan
sudan sudanese
lebanon lebanese
jordan jordanian
arabia saudi
qatar qatari
kuwait kuwaiti
yemen yemeni
cyprus cypriot
malta maltese
zealand kiwi`;

const nations = new Map(
  NATIONS.split('\n').flatMap((line) =>
    line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? word]),
  ),
);

/** The country that a word stands for: its name, adjective, seat of government or one of its people. */
export const nationOf = (word: string): string | null => nations.get(word) ?? countryOf(word);

/** A noun for one person of a country: "the Swede", "the German". */
export const isDemonym = (word: string): boolean => {
  const nation = nations.get(word);
  return nation !== undefined && nation !== word;
};

const PARTIES: Readonly<Record<string, string>> = { R: 'republican', D: 'democrat', I: 'independent' };

/** The party of a tag: R in "(R-Ohio)". */
export const partyOf = (letter: string): string | null => PARTIES[letter] ?? null;

/** Abbreviated states as news agencies write them. */
const STATES: ReadonlyMap<string, string> = new Map(
  `ala alabama,ariz arizona,ark arkansas,calif california,colo colorado,conn connecticut,del delaware,fla florida,ga georgia,ill illinois,ind indiana,kan kansas,
ky kentucky,la louisiana,md maryland,mass massachusetts,mich michigan,minn minnesota,miss mississippi,mo missouri,mont montana,neb nebraska,nev nevada,
n.h new hampshire,n.j new jersey,n.m new mexico,n.y new york,n.c north carolina,n.d north dakota,okla oklahoma,ore oregon,pa pennsylvania,r.i rhode island,
s.c south carolina,s.d south dakota,tenn tennessee,tex texas,vt vermont,va virginia,wash washington,w.va west virginia,wis wisconsin,wyo wyoming`
    .split(/,\s*/)
    .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** "Mass." is massachusetts; other words as they are, in lower case. */
export const stateOf = (written: string): string => {
  const lower = written.toLowerCase().replace(/\.$/, '');
  return STATES.get(lower) ?? lower;
};
