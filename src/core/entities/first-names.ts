/** First names by usual gender, for pronouns. Names of both genders are left out. International, lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''));

export const masculineNames = set(`
alf luc rees seth milo fenton desmond hal gus owen rupert karl per arne nils lech jarek ulf
jeb newt mitt reince rand orrin sherrod robby tucker brit shepard bret nate jonah beau jeh antonin merrick larry billy phillip jesse shawn
earl danny bryan jeffery bradley eddie barry micheal calvin alex ronnie lloyd darrell alvin dustin derrick charlie raul duane elmer darryl
mathew tyrone lonnie dwayne armando jimmie alfredo byron daryl virgil andy terrance terrence freddie fredrick joey jeremiah julius donnie
otis doug kenny hubert angelo rex damon kelvin randolph garry jonathon bennie gerardo delbert earnest benny rodolfo myron garrett gregg devin
sylvester jermaine wilbert rufus sammy kristopher marty gilberto clint laurence ismael ervin dewey ignacio caleb sheldon frankie darrel
rogelio alonzo ramiro conrad cornelius rolando dexter darin terrell irvin darnell tommie timmy darrin domingo aubrey emmett marlon emanuel
edmond
alasdair amit anil ante anwar arjun ashok attila bao bartosz bassam bela bertil bilal bogdan branko callum cecil cedric chen-wei chidi clyde colm
cormac deepak dewi dimitris dragan dragomir duc eamon edoardo einar elias emeka emre emrys enzo ewan fabio femi ferenc fergus fintan florin gabor
gethin gil giles giorgos goran gregor grzegorz gunter hakan hamish haruki henning hiroto hollis huw iain idris ifor ignatius imad ion istvan jacek
janos jiho jomo josiah jun kaspar kofi kostas krzysztof kwesi laszlo leif leszek luka lyle mahmoud manoj marek marko massimo mihai miklos milan milos
ming minh minho mirek moritz murat nabil neville ngozi-paul niall nico nikola nikos norbert orhan padraig panagiotis petar quang radu rahul rainer
rajesh ramesh rami rashid ravi rhys rocco roderick rohan ruairi samir sandor sandro sanjay satoshi seamus serkan slobodan sorin stellan stipe sunil
suresh tadeusz takumi tarek tibor tor tuan tunde ulrik vasile vijay vikram volkan volker vuk waleed wang youssef yuto zaid zoltan zoran zygmunt
aaron abdul abdullah adam adrian ahmad ahmed alan albert alberto alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred ali alistair
alvaro amir anatoly anders andré andreas andres andrew andrey andrij andriy anthony anton antonio antony arnold arthur arturo ashraf austin barack basil ben benedict benito
benjamin bernard bernardo bernd bill björn bob boris brad brandon brendan brett brian bruce bruno carl carlo carlos cesar chad charles christian christopher
chuck clarence claude claudio clement clifford clive colin connor craig crispin curtis cyril dale damian daniel dario darren dave david dean declan denis dennis derek
dermot desmond diego dieter dimitri dirk dmitri dmitry dominic don donald douglas duncan dwight edgar edmund eduardo edward edwin elijah elliott emil
emilio emmanuel enrique erdogan eric erik ernest ernesto ethan eugene evan felipe felix ferdinand fernando fidel filip florian francis
francisco franco francois françois frank franklin franz fred frederick friedrich gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard giancarlo gianni gilbert giorgio
giovanni giuseppe glen glenn gordon graham grant greg gregory guido guillaume guillermo gunnar gustav gustavo guy hamid hank hans harold harry hassan hector
heinrich helmut henri henrik henry herbert herman hideo hiroshi horst howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack jacob jacques
jaime jake jakob jamal james jamie jan jared jason javier jay jean-baptiste jean-claude jean-pierre jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquín joaquim joe joel johan
johann john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua juan jules julian julio jürgen justin karim karl keith ken kenneth kenji kevin khaled khalid kjell klaus
konstantin kurt kwame kyle lance lars laurent lawrence lázaro lee leo leon leonard leonardo leonid leroy leslie lev lewis liam lionel lorenzo lothar louis luc luca lucas luciano luigi luis luiz lukas luke
magnus malcolm manfred manuel marc marcel marco marcos marcus mario marius mark markus marshall martin marvin mateusz mathias matt matteo matthew matthias maurice
max maxim maximilian mehmet melvin michael michał michel miguel mike mikhail miles milo milton miroslav mitchell mohamed mohammad mohammed morris moses mustafa nathan nathaniel
neil nelson nicholas nick nicolas nigel nikita niklas nikolai nikolay nils noah norman oleg oleksandr oleksiy oliver olivier olof omar orlando oscar oskar osama otto owen pablo paolo pascal
patrick paul paulo pavel pavlo pedro pekka percy perry pete peter petr petro phil philip philippe pierre pieter piet piotr rafael rafał ralf ralph ramon ramón randall randy raphael raúl ray raymond
reginald reinhard renato rené ricardo riccardo richard rick ricky rob robert roberto rodney rodrigo roger roland roman ron ronald rory ross roy ruben rudolf rudy rupert russell rustam ryan
salman salvador salvatore sam samuel santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shinzo sidney siegfried silvio simon stan stanislaw stanley stavros stefan steffen stephan
stephen steve steven stewart stuart sven takashi tariq ted terence terry theo theodore thierry thomas tiago tim timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tristan troy tyler ulrich umar uwe
vadim valentin valery vasily vernon victor viktor vincent vincenzo vitali vitaly vito vlad vladimir volodymyr walter warren wayne wei werner wilfred wilhelm will willem william winston
wolfgang wojciech xavier yannis yasser yiannis yuri yury yusuf zachary zbigniew zdeněk`);

export const feminineNames = set(`
hillary ivanka melania huma kellyanne megyn carly katrina kayleigh dianne tammy omarosa malia sasha condoleezza carolyn lori marilyn norma
lillian peggy connie edna rhonda michele bertha darlene cathy joann bernice renee brittany laurie vicki eileen terri tonya stacey delores
arlene colleen allison nettie vickie maxine marsha myrtle christy deanna patsy jennie margie cassandra carole brandy leona velma bobbie toni
shelly sherri lindsay lindsey sheryl hattie kristi blanche rosie eunice angie inez lynda madeline alberta monique jodi janie sonya kristine
candace fannie maryann shelley kristy verna beulah antoinette juana jeannette kelli whitney latoya shelia gayle vicky lynne sheri kara
jacquelyn erma blanca krista angelica robyn adrienne traci kendra nichole rachael ernestine marcella krystal kari dianna paulette lora doreen
rosemarie desiree janis betsy lynette teri leigh meghan rochelle cecelia alyssa tricia laverne alexis elvira patti lorena kellie lana mandy
lorene josefina jeannie miranda lela shari tami shawna kristie thelma sherry
abena abimbola adaeze adeline aditi aida aino akiko akinyi akosua amara amira anahit angharad anjali annelise anouk aoife astri aurora aylin beatrix
birte bodil bronwen bryony caitlin carys catriona cerys chandrika charlene chiamaka clementine cordelia dagny daphne deepa delphine dina divya eeva
efua eilidh elif eluned emine esi esme farah fatma felicia femke ffion folake georgina grainne gwendolyn gwyneth hala halyna hanae hanan haruka hatice
huda huong hye-jin imogen inga inger irena iryna isadora isla jamila janine josie jytte kadri karima kavita kaya keiko ketevan keziah kinga kirsi
lakshmi lan larysa leanne leyla liina lindiwe linh liv lone lotte lubna luz lyudmila maarja maeve maha maren marguerite marisol marit matilda meera
mei-ling meryem mette mhairi milica millicent minji minnie naoko nataliya nawal neha nerissa nerys ngozi niamh nino nisha noelle nomsa nomvula oda
oksana ondine opal orla pernille petronella piret pooja priya prudence radha ragnhild rania reem rekha riikka roisin rosalie rowena sakura salma
salomé samira sanne saskia serena shauna shreya sian signe sinead siobhan solveig soo-jin sunita sunniva sybil synne tabitha tamar tamsin thandi thea
thuy tiina tove tuuli ulla una usha vaida verity vita wanjiru winnie xiomara xiu yasmina yetunde yoko yuki yulia zadie zahra zanele zeynep zoya
abigail ada adela adele adriana agatha agnes agnieszka aicha aisha alexandra alice alicia alison alma amal amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna
anne annette annie antonia april ariana astrid audrey aurélie ayesha barbara beata beatrice beatriz becky belinda benedetta bernadette beth bethany betty beverly birgit bonnie brenda bridget
brigitte britta camilla camille candice carla carmen carol carolina caroline carrie catherine cecilia celia celine charlotte chelsea cheryl chiara chloe christiane christina christine cindy clara claire
clare clarissa claudia colette conceição constance cora cornelia courtney cristina cynthia dagmar daisy dana daniela danielle dasha dawn debbie deborah debra deirdre delia denise diana diane dolores donna dora doris dorothea
dorothy edith edwige elaine eleanor elena elisa elisabeth elise elizabeth ella ellen eloise elsa emilia emily emma erica erika erin esperanza estelle esther ethel eugenia eulalia eva eve evelyn fatima fatoumata
faye felicity fenella fiona flora florence frances francesca françoise freya frieda gabriela gabriella gabrielle gail galina genevieve georgia geraldine gertrude gillian gina giorgia giovanna giulia gisela gladys glenda gloria
grace greta gretchen guadalupe gwen hanna hannah harriet hazel heather hedwig heidi heike helen helena helene henrietta henrike hilary hilda holly hope ida ilse imelda imke inés ingeborg ingrid irene irina iris irma isabel
isabella isabelle ivana jacqueline jana jane janet janice jasmine jeanette jeanne jen jenna jennifer jenny jessica jill joan joanna joanne johanna josephine joy joyce juanita judith judy julia julie juliet
june karen karin karla kate katherine kathleen kathryn kathy katie katja kay kayla kelly kersti kimberly kirsten kristen kristin kristina lara laura lauren layla lea leah leila lena leonie leonor leticia lily lina linda lisa liudmila liz
lois lola loretta lorraine louisa louise lucia lucille lucinda lucy ludmila luisa lydia lynn mabel madeleine magdalena maggie malala manuela marcia margaret margarita margot maria mariam marianne marie marina marion marjorie
marlene marta martha martina mary mathilde maud maureen mavis maya megan mei melanie melinda melissa mélanie mercedes mercy meredith michelle mildred mila mina minerva miriam moira molly mona monica monika montserrat morag muriel myra
nadia nadine nadira nancy naomi natalia natalie natasha nelly nicola nicole nina noor nora nur octavia odette odile olga olivia ottilie paloma pamela patricia paula pauline penelope penny perpetua petra philippa phoebe phyllis
pilar polly priscilla priti priyanka rachel ramona raquel rebecca regina renata rhoda rita roberta rosa rosalind rosamund rosanna rose rosemary roxanne ruth sabina sabine sabrina sadie sally samantha sandra sandy sara sarah
saoirse selam selma shabnam sharon sheila shirin shirley sigrid silvia simone sofia sonia sonja sophia sophie stacy stella stephanie sue susan susanna susanne suzanne svetlana sylvia tamara tania tanya tara tatiana teodora teresa
theresa therese tiffany tina tracy trudy ulrike ursula ute valentina valeria valerie valeska vanessa vera verena veronica veronika victoria viola violet virginia vivian wanda wendy wiebke wilma winifred xenia yasmin yolanda yvette yvonne
zainab zara zelda zoe zsuzsanna zuzanna`);

export type Gender = 'm' | 'f';

export function genderOfFirstName(name: string): Gender | null {
  const word = name.toLowerCase();
  if (masculineNames.has(word)) return 'm';
  if (feminineNames.has(word)) return 'f';
  if (!word.includes('-')) return null;
  const [first = word, second = ''] = word.split('-');
  if (first !== word) return genderOfFirstName(first === 'jean' ? second : first) ?? genderOfFirstName(first);
  return null;
}

/** A guess from the ending, for names that no list has: "Yesenia", "Thomasina"; "Gisbert", "Vitus", "Eustaquio". */
export function likelyGender(name: string): Gender | null {
  const word = name.toLowerCase();
  if (word.length < 4) return null;
  if (/(?:[^aeiouy]a|ia|ina|ette|elle|ine|ild|gund|lind|eth|lyn)$/.test(word)) return 'f';
  return /(?:o|os|us|bert|ert|ard|ric|ulf|mir|slav|fred|helm|mund|win|as|ian|iel|uel)$/.test(word) ? 'm' : null;
}
