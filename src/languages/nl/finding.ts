/**
 * How Dutch words are found in another form. Endings and spelling after the Groene Boekje (open and closed syllables, v and
 * f, z and s), strong verbs and irregular plurals after the tables of the Algemene Nederlandse Spraakkunst.
 */
import type { FindingData } from '../finding.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_FINDING: FindingData = {
  families: `
schip schepen
stad steden
lid leden
kind kinderen
rund runderen
goed goederen
volk volkeren
visum visa
datum data
gebied gebieden
geweld
geluid geluiden
gebod
gemiddeld gemiddelde
gemeente gemeenten
gedeelte gedeelten gedeeltes
gedachte gedachten
gewoonte gewoonten
geboorte geboorten
gehalte gehalten
oekraine oekraiense oekraiens oekrainer oekrainers
rusland russisch russische rus russen
duitsland duits duitse duitser duitsers
frankrijk frans franse fransen
engeland engels engelse engelsen
spanje spaans spaanse
italie italiaans italiaanse italianen
polen pools poolse
zweden zweeds zweedse
noorwegen noors noorse
denemarken deens deense
griekenland grieks griekse grieken
ierland iers ierse
zwitserland zwitsers zwitserse
hongarije hongaars hongaarse hongaren
turkije turks turkse turken
bulgarije bulgaars bulgaarse bulgaren
slowakije slowaaks slowaakse
roemenie roemeens roemeense roemenen
belgie belgen
montenegro montenegrijns montenegrijnse
kosovo kosovaars kosovaarse kosovaren
`,
  verbs: `
nemen neem neemt nam namen genomen nomen
geven geef geeft gaf gaven gegeven
komen kom komt kwam kwamen gekomen
gaan ga gaat ging gingen gegaan
staan sta staat stond stonden gestaan
zien zie ziet zag zagen gezien
doen doe doet deed deden gedaan
houden houd houdt hield hielden gehouden
krijgen krijg krijgt kreeg kregen gekregen
blijven blijf blijft bleef bleven gebleven
schrijven schrijf schrijft schreef schreven geschreven
stijgen stijg stijgt steeg stegen gestegen
wijzen wijs wijst wees wezen gewezen
bewijzen bewijs bewijst bewees bewezen
blijken blijk blijkt bleek bleken gebleken
kijken kijk kijkt keek keken gekeken
bereiken bereik bereikt bereikte bereikten
bieden bied biedt bood boden geboden
kiezen kies kiest koos kozen gekozen
liezen lies liest loor loren
vliegen vlieg vliegt vloog vlogen gevlogen
sluiten sluit sloot sloten gesloten
brengen breng brengt bracht brachten gebracht
denken denk denkt dacht dachten gedacht
zoeken zoek zoekt zocht zochten gezocht
kopen koop koopt kocht kochten gekocht
dragen draag draagt droeg droegen gedragen
slaan sla slaat sloeg sloegen geslagen
vragen vraag vraagt vroeg vroegen gevraagd
treden treed treedt trad traden getreden
lezen lees leest las lazen gelezen
spreken spreek spreekt sprak spraken gesproken
breken breek breekt brak braken gebroken
treffen tref treft trof troffen getroffen
trekken trek trekt trok trokken getrokken
helpen help helpt hielp hielpen geholpen
werpen werp werpt wierp wierpen geworpen
werven werf werft wierf wierven geworven
sterven sterf sterft stierf stierven gestorven
vinden vind vindt vond vonden gevonden
binden bind bindt bond bonden gebonden
winnen win wint won wonnen gewonnen
beginnen begin begint begon begonnen
dwingen dwing dwingt dwong dwongen gedwongen
dringen dring dringt drong drongen gedrongen
drinken drink drinkt dronk dronken gedronken
zinken zink zinkt zonk zonken gezonken
laten laat liet lieten gelaten
vallen val valt viel vielen gevallen
lopen loop loopt liep liepen gelopen
roepen roep roept riep riepen geroepen
hangen hang hangt hing hingen gehangen
vangen vang vangt ving vingen gevangen
varen vaar vaart voer voeren gevaren
rijden rijd rijdt reed reden gereden
lijden lijd lijdt leed leden geleden
leggen leg legt legde legden gelegd
liggen lig ligt lag lagen gelegen
zitten zit zat zaten gezeten
eten eet at aten gegeten
meten meet mat maten gemeten
weten weet wist wisten geweten
wegen weeg weegt woog wogen gewogen
bewegen beweeg beweegt bewoog bewogen
scheppen schep schept schiep schiepen geschapen
zenden zend zendt zond zonden gezonden
zwijgen zwijg zwijgt zweeg zwegen gezwegen
`,
  prefixes: wordList(`
    aan achter af be bij binnen buiten door er ge goed heen her her in klaar los mede mee mis na neer om onder ont op open
    over plaats samen stand stil tegen terug toe tussen uit vast ver voor voort vrij weer weg`),
  participle: 'ge',
  infinitiveMark: 'te',
  verbEnding: /(?:t|te|de|en)$/,
  endings: [
    ["'s", ''],
    ["'", ''],
    ['s', '', 4],
    ['n', '', 4],
    ['en', ''],
    ['e', ''],
    ['ing', ''],
    ['ings', ''],
    ['ingen', ''],
    ['heden', 'heid'],
    ['heid', ''],
    ['er', ''],
    ['ere', ''],
    ['ste', '', 3],
    ['t', '', 4, /(?:s|ch)$/],
    // Of two syllables: "verhoogd", and not "land".
    ['d', '', 4, /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/],
    ['de', '', 4],
    ['te', '', 4],
    ['den', '', 4],
    ['ten', '', 4],
    ['ntie', 'nt'],
    ['isch', 'ie'],
    ['ische', 'ie'],
    ['isch', ''],
    ['ische', ''],
    ['ees', 'ie'],
    ['ese', 'ie'],
    ['ees', 'a'],
    ['ese', 'a'],
    ['aans', 'a'],
    ['aanse', 'a'],
    ['se', '', 4],
    ['ici', 'icus'],
    ['ea', 'eum'],
    ['ses', 'sis'],
  ],
  spellings: [
    [/([bcdfgklmnprst])\1$/, '$1'],
    [/(?<=^|[^aeiou])([aeou])([bcdfgklmnprstvz])$/, '$1$1$2'],
    [/v$/, 'f'],
    [/z$/, 's'],
  ],
  linking: ['s', 'en', 'e', 'n', 'er'],
  lookalikes: wordList(`
    ging acht achten achtte ring ringen ding dingen ling lingen king kingen ting ping zing heid schap schappen lijk baar loos zaam rijk rijke ster
    sters teit ment menten aard tie ties erij isme ist eren eert eerd uur uren recht dier dienst tal laat laten`),
};
