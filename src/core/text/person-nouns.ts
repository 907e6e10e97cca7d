/**
 * Nouns for people and for bodies that speak, forms of address and the words around names. Used to tell a speaker from a
 * topic ("Mayor: ..." against "Budget: ..."), to read roles off names and to resolve "the minister". Lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''));

/** Forms of address that are no part of a name. */
export const honorifics = set(
  'mr mr. mrs mrs. ms ms. mx mx. miss dr dr. prof prof. professor sir dame lord lady rev rev. revd reverend fr fr. father sister brother mother pastor rabbi imam bishop archbishop cardinal pope king queen prince princess emperor empress duke duchess count countess baron baroness viscount viscountess earl sheikh sheik shah sultan ayatollah gen gen. general lt lt. lieutenant col col. colonel maj maj. major capt capt. captain cmdr cmdr. commander adm adm. admiral sgt sgt. sergeant cpl cpl. corporal pvt pvt. private sen sen. senator rep rep. representative gov gov. governor pres pres. president vice-president chancellor premier supt supt. superintendent insp insp. inspector det det. detective judge justice magistrate hon hon. rt honourable honorable messrs messrs. mme m. mgr mgr. monsignor herr frau señor señora don doña maestro nurse chief constable sheriff deputy councillor councilwoman councilman alderman ambassador consul mayor minister secretary commissioner coach chairman chairwoman chair brigadier marshal st. saint canon dean vicar deacon elder comrade officer agent ombudsman',
);

export const masculineTitles = set(
  'mr mr. sir lord father fr. brother king prince emperor duke count baron viscount earl sheikh sheik shah sultan ayatollah pope herr señor don monsignor mgr. councilman alderman chairman spokesman pastor imam rabbi cardinal fr',
);
export const feminineTitles = set(
  'mrs mrs. ms ms. miss dame lady sister queen princess empress duchess countess baroness viscountess mme frau señora doña councilwoman chairwoman spokeswoman congresswoman',
);

/** One person. */
export const personNouns = set(
  `person official minister president spokesman spokeswoman spokesperson adviser advisor aide secretary chief leader mayor governor senator congressman
  congresswoman lawmaker deputy ambassador envoy diplomat director manager chairman chairwoman chair chairperson chancellor premier king queen prince
  princess pope bishop archbishop cardinal priest vicar pastor imam rabbi minister judge prosecutor lawyer attorney solicitor barrister counsel
  magistrate coroner officer inspector detective sheriff constable commander general colonel captain major admiral lieutenant sergeant soldier
  commissioner councillor councilor councilwoman councilman councilmember clerk treasurer analyst economist scientist researcher professor expert historian author
  writer editor reporter correspondent journalist columnist critic broadcaster presenter host producer director actor actress singer musician drummer
  composer conductor artist painter sculptor designer architect engineer doctor surgeon nurse physician psychologist psychiatrist vet midwife
  paramedic teacher head headteacher principal headmaster headmistress lecturer student pupil coach player striker goalkeeper defender midfielder
  captain referee umpire owner founder co-founder executive ceo cfo boss employer employee worker volunteer activist campaigner protester organiser organizer
  resident neighbour neighbor witness survivor victim suspect defendant plaintiff driver pilot sailor skipper fisherman farmer shepherd rancher
  baker butcher shopkeeper trader dealer banker investor broker strategist trustee curator librarian archivist archaeologist geologist biologist
  physicist chemist seismologist hydrologist meteorologist forecaster astronomer navigator ranger warden keeper handler hunter gardener
  father mother brother sister son daughter husband wife widow widower cousin uncle aunt grandfather grandmother grandson granddaughter nephew niece
  parent child boy girl man woman teenager toddler pensioner veteran refugee migrant tourist passenger customer client patient tenant landlord
  landlady buyer seller candidate challenger opponent rival incumbent nominee whip backbencher mp negotiator mediator counterpart ally
  insider source informant whistleblower ombudsman regulator auditor accountant promoter agent dealer supporter fan follower critic colleague friend
  partner bystander onlooker guest visitor winner champion runner-up contestant foreman postmistress postmaster brigadier lord lady duke
  monarch royal emperor sultan sheikh tsar dictator ruler tyrant rebel militant insurgent fighter gunman attacker killer thief burglar hacker
  comedian dancer chef cook waiter waitress hairdresser mechanic electrician plumber builder carpenter developer inventor entrepreneur
  columnist blogger youtuber user poster commentator pundit moderator interviewer interviewee translator interpreter guide instructor trainer
  grandmaster athlete swimmer runner cyclist boxer golfer rider jockey skier climber mountaineer hiker apprentice trainee intern graduate
  undersecretary undersecretary-general secretary-general vice-president vice-chairman first-minister governor-general taoiseach
  speaker undertaker pathologist epidemiologist virologist oncologist demographer statistician sociologist philosopher theologian campaigner
  usher bartender barman barmaid barista busker cellist violinist pianist guitarist organist singer-songwriter novelist poet playwright filmmaker curate verger sexton chaplain seamstress tailor cobbler carer babysitter nanny farmhand stallholder bailiff juror barrister-at-law lawman trooper deputy-mayor paratrooper conscript officer-cadet commander-in-chief superintendent quartermaster crewmember lifeguard snowplough-driver motorist commuter pedestrian shopper diner resident-doctor consultant lecturer tutor don fellow postdoc naturalist conservationist ornithologist botanist zoologist ecologist agronomist beekeeper vintner brewer distiller butler maid housekeeper cabbie trucker lorry-driver courier postman milkman
  strategist planner contractor supplier retailer operator caretaker janitor porter concierge cleaner crewman crew-member mate deckhand helmsman
  mum mom dad gran grandma grandpa grandad nan advocate donor mega-donor megadonor surrogate pollster operative delegate tycoon mogul billionaire millionaire front-runner frontrunner contender hopeful candidate nominee businessman businesswoman magnate socialist anchor moderator staffer congressman-elect president-elect mayor-elect registrar marshal loyalist insider veteran ex-wife ex-husband ex-president first-lady publicist creator financier socialite heiress star superstar starlet teammate quarterback pitcher hooker winger goalscorer
  reviewer caller voter reader listener viewer mourner demonstrator marcher rioter looter settler miner docker welder biker surfer vendor collector creditor lodger squatter homeowner gamer smoker jogger churchgoer theatregoer partygoer newlywed rookie recruit native teen newcomer debutant guard point-guard linebacker midfielder shortstop catcher receiver freshman sophomore senator-elect governor-elect
  harbourmaster harbormaster master co-author co-chair co-director co-owner co-worker co-pilot co-star lawmaker legislator parliamentarian peer baron viscount earl count chieftain elder`,
);

/** Several people, or a body that speaks as one. */
export const groupNouns = set(
  `police officials authorities government administration ministry department agency office bureau council committee commission court tribunal
  parliament congress senate party opposition coalition union federation association company firm corporation bank airline operator manufacturer
  maker museum university college school hospital church diocese army navy military air-force coastguard rebels militants separatists insurgents troops
  forces family relatives parents neighbours neighbors residents villagers locals witnesses survivors passengers protesters activists campaigners critics
  supporters analysts economists experts scientists researchers doctors nurses teachers lawyers prosecutors investigators inspectors lawmakers
  legislators senators mps ministers leaders diplomats aides advisers sources people farmers shepherds fishermen traders shopkeepers workers staff
  employees executives directors shareholders investors regulators regulator watchdog board panel team club league organisers organizers organisation organization group
  charity foundation institute think-tank newspaper magazine broadcaster channel station website network service services embassy consulate palace kremlin
  white-house pentagon downing-street vatican treasury crown state jury inquiry tribunal judges mediators negotiators meteorologists forecasters engineers
  members users posters fans players students pupils children men women firefighters paramedics rescuers crews soldiers officers detectives
  republicans democrats conservatives liberals socialists greens labour lawmakers side sides backers opponents allies observers commentators historians
  crowd crowds audience spectators demonstrators marchers pollsters voters taxpayers consumers customers tenants landlords mps peers bishops clergy monks nuns delegates envoys ambassadors counsel`,
);

/** Texts that can be a source. */
export const documentNouns = set(
  `report statement letter document documents study survey poll paper indictment complaint lawsuit ruling verdict filing records record memo email
  e-mail emails message note sign notice article editorial leaflet book website post tweet readout transcript charter law bill act treaty agreement
  communique communiqué declaration affidavit testimony analysis review audit figures data statistics release bulletin findings banner placard inscription label menu poster plaque
  will diary manifesto petition brochure guidebook text caption headline prospectus résumé warrant report's`,
);

/** Nouns of either gender that pronouns of the other gender cannot mean. */
export const masculineNouns = set(
  'man boy father brother son husband uncle grandfather grandson nephew king prince spokesman chairman congressman councilman fisherman gunman foreman widower actor waiter lord duke emperor sultan landlord priest headmaster crewman helmsman postmaster baron viscount earl count policeman fireman businessman salesman clergyman statesman nobleman cameraman tribesman dad grandpa grandad pope bishop archbishop cardinal imam',
);
export const feminineNouns = set(
  'woman girl mother sister daughter wife aunt grandmother granddaughter niece queen princess spokeswoman chairwoman congresswoman councilwoman widow actress waitress lady duchess landlady headmistress postmistress midwife nun policewoman businesswoman saleswoman schoolgirl baroness countess heiress hostess mum mom gran grandma nan',
);

/** Words before a name that belong to the role: "Deputy Foreign Minister", "Secretary of State". */
export const roleModifiers = set(
  `prime foreign finance interior defence defense justice health education transport energy environment trade home deputy vice first assistant associate
  senior junior chief former ex-president ex-minister ex interim acting press state national regional local federal municipal general attorney district county city
  police fire army navy central bank team club head opposition party shadow culture housing labor labour agriculture fisheries economy economic
  treasury intelligence security opposition white house kremlin lead co- retired late veteran supreme high court executive managing
  programme program project communications policy foreign-policy affairs water deputy-prime presidential parliamentary congressional royal rescue
  union company campaign group independent republican democratic democrat conservative liberal green sen. rep. rt`,
);

const PERSON_ENDING = /(?:ologist|ographer|ician|onomist|man|woman|person|men|women|ist|eer|ian)$/;

/** A noun for one person; unknown words by their ending ("hydrologist", "musician", "councilwoman"). */
export const isPersonNoun = (word: string): boolean =>
  personNouns.has(word) || (word.length > 6 && PERSON_ENDING.test(word) && !/(?:men|women)$/.test(word));

/** A noun for several people or a body; unknown words by their ending ("hydrologists", "councilwomen"). */
export const isGroupNoun = (word: string): boolean =>
  groupNouns.has(word) ||
  (word.endsWith('s') &&
    word.length > 4 &&
    (personNouns.has(word.slice(0, -1)) || PERSON_ENDING.test(word.slice(0, -1)))) ||
  /(?:men|women)$/.test(word);

export const isDocumentNoun = (word: string): boolean => documentNouns.has(word);
