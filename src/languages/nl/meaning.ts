/**
 * Dutch words that turn a meaning. Denials, conjunctions and modal verbs are closed classes, named after the Algemene
 * Nederlandse Spraakkunst (negation, conjunctions of condition and restriction, modal auxiliaries); opposites are an open
 * class, collected by hand from papers of councils, ministries, regulators and banks.
 */
import type { MeaningData } from '../meaning.ts';
import { wordList } from '../word-list.ts';

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
/** "eenentwintig 21", "tweeentwintig 22", ... as they are folded. */
const COMPOUNDS = TENS.flatMap((ten, at) =>
  UNITS.map((unit, one) => `${unit}en${ten} ${(at + 2) * 10 + one + 1}`),
).join(', ');

export const DUTCH_MEANING: MeaningData = {
  denials: `niet langer, niet meer, niet, geen enkele, geen enkel, geen, nooit, nimmer, evenmin, noch, zonder, niemand,
    nergens, niets, allerminst, geenszins, in geen geval, onder geen beding, in plaats van, allesbehalve, non`,
  correlatives: wordList('noch'),
  affirming: `niet alleen, niet slechts, niet enkel, niet in de laatste plaats, niet in het minst, niet voor niets,
    niet te min, zo niet, al dan niet, niet zozeer`,
  denying: `weiger*, geweigerd*, verwerp*, verworpen, verwierp*, afzien, ziet af, zien af, zag af, afgezien, afwijz*,
    wijst af, wijzen af, afgewezen, verzet zich, verzetten zich, zich verzetten, zich te verzetten, bezwaar maken, maakt bezwaar,
    maken bezwaar, ontken*, ontkend, voorkom*, verhinder*, verhinderd, ontbreek*, ontbrek*,
    gebrek aan, nalaten, laat na, nagelaten, verzuim*, uitblijven, blijft uit, bij gebrek aan, tegenstander*,
    keert zich tegen, keren zich tegen, is tegen, zijn tegen, was tegen, stemt tegen, stemmen tegen,
    ziet ervan af, zien ervan af, zag ervan af, zagen ervan af, ervan afzien, ziet daarvan af, ervan af te zien, ziet daar van af, ertegen, daartegen, hiertegen,
    onwillig*, onmogelijk*, onwaarschijnlijk*, afkeer, uit den boze, ontraad*, ontrad*, laat achterwege, blijft achterwege, achterwege, bij gebreke van, wars van, onthoud* zich, onthoudt zich, onthouden zich, faal*, gefaald, mislukk*, mislukt*`,
  denyingAffix: (plain, affixed) =>
    (affixed.length > plain.length &&
      affixed.length < plain.length + 5 &&
      affixed.endsWith(plain) &&
      /^(?:on|in|im|ir|il|a|niet|non|anti|wan|de|dis|des)$/.test(
        affixed.slice(0, affixed.length - plain.length).replace('-', ''),
      )) ||
    (/loo?s|loze$/.test(affixed) && plain.length > 3 && affixed.startsWith(plain.slice(0, -1))),
  opposites: [
    [
      'verhog* verhoog* opvoer* ophog* opgehoogd',
      'verlag* verlaag* terugbreng* afbouw*',
      'handhav* handhaaf* gehandhaafd bevries* bevriez* bevror* bevroren',
    ],
    [
      'toestaan toegestaan toestaat toestond* sta staat staan toelat* toegelaten laten laat vergun*',
      'verbied* verboden verbod weer weert weren geweerd verbiedt',
    ],
    [
      'toenem* toenam* toegenomen toename stijg* steg* gestegen stijging',
      'afnem* afnam* afgenomen afname daal* dal* gedaald daling',
    ],
    ['groei* groeit gegroeid', 'krimp* kromp* gekrompen'],
    ['uitbreid* uitgebreid* breidt verruim*', 'inperk* ingeperkt perkt beperk* inkrimp* verklein*'],
    ['versterk*', 'verzwak*'],
    ['vergrot* vergroot*', 'verklein*'],
    ['verhog* verhoog* vermeerder*', 'verminder* reduc* terugdring* teruggedrongen'],
    ['verruim*', 'verkrap*'],
    ['verbred* verbreed*', 'versmal*'],
    ['streng strenge strenger strengere stringent* strikter', 'soepel soepele soepeler soepelere mild milder mildere'],
    ['sterk sterke', 'zwak zwakke'],
    ['breed brede', 'smal smalle'],
    // The particles of "neemt toe" and "neemt af", "keurt goed" and "keurt af".
    ['toe op goed', 'af'],
    ['omhoog', 'omlaag'],
    [
      'toetred* toetreed* toegetreden treedt aansluit*',
      'uittred* uittreed* uitgetreden opzeg* verlaat verlaten verliet*',
    ],
    ['verleen* verlen* toeken* toegekend* verstrek*', 'intrek* ingetrokken ontneem* ontnom* onthoud* onthield*'],
    ['aanbevel* aanbevolen beveelt', 'afrad* afraad* afgeraden raadt'],
    ['bescherm*', 'bedreig* aantast* aangetast schaad* schad*'],
    ['vertrouw*', 'wantrouw*'],
    ['win wint winnen won wonnen gewonnen', 'verlies verliest verliezen verloor verloren'],
    ['nodig nodige noodzakelijk noodzakelijke', 'onnodig onnodige overbodig overbodige'],
    ['legaliser* gelegaliseerd', 'criminaliser* strafbaar strafbare'],
    ['subsidieer* subsidier* gesubsidieer*', 'belast* beboet*'],
    ['privatiser* geprivatiseerd', 'nationaliser* genationaliseerd'],
    ['opbouw* opgebouwd', 'afbouw* afgebouwd'],
    ['inschakel* ingeschakeld', 'uitschakel* uitgeschakeld'],
    ['vroeg vroege', 'laat late'],
    ['ontvang*', 'verzend* verstuur*'],
    ['toekomstig toekomstige', 'voormalig voormalige'],
    ['langdurig langdurige', 'kortstondig kortstondige kortdurend kortdurende'],
    ['optimisti* hoopvol*', 'pessimisti* somber*'],
    ['prijs prijst prijzen prees geprezen toejuich* verwelkom*', 'laak* betreur* bekritiseer* veroordeel* veroordel*'],
    ['bereid', 'onwillig'],
    ['erin ermee mee', 'eruit tegen'],
    ['open opent openen geopend openstell* opengesteld heropen*', 'sluit sluiten sloot sloten gesloten sluiting dicht'],
    [
      'invoer* ingevoerd* voert instell* ingesteld* behoud* behield* handhav* handhaaf*',
      'afschaf* afgeschaft* schaft opheff* opgeheven intrekk* ingetrokken schrap* geschrapt',
    ],
    ['aanscherp* aangescherpt* scherpt', 'versoepel* versoepeld*'],
    ['meer', 'minder'],
    ['hoger hogere hoogste hoge hoog', 'lager lagere laagste lage laag'],
    ['groter grotere grootste grote groot', 'kleiner kleinere kleinste kleine klein'],
    ['langer langere', 'korter kortere'],
    ['sneller snellere versnel* snel snelle', 'trager tragere langzamer vertraag* vertrag* langzaam traag'],
    ['eerder eerdere vervroeg*', 'later latere uitstel* uitgesteld*'],
    ['verplicht verplichte verplichten verplichting* verplichtend*', 'vrijwillig* facultatief'],
    ['gratis kosteloos kosteloze', 'betaald betaalde betaling'],
    ['steun* gesteund* ondersteun* ondersteund*', 'bestrijd* bestreden tegenwerk* ondermijn*'],
    ['bevorder* bevorderd* stimuler* aanmoedig*', 'belemmer* ontmoedig* tegengaan hinder* afremmen'],
    [
      'aanvaard* accepteer* accepter* geaccepteerd instem* ingestemd goedkeur* goedgekeurd keurt',
      'verwerp* verworpen verwierp* afwijz* afgewezen wijst afkeur* afgekeurd',
    ],
    [
      'begin* begonnen start* gestart hervat* voortzet* voortgezet* zet',
      'stop* gestopt beeindig* beeindigd eindig* staak* gestaakt opschort* opgeschort',
    ],
    ['verleng*', 'verkort* inkort* ingekort'],
    ['verbeter*', 'verslechter*'],
    ['toelat* toegelaten laat', 'weer weert weren geweerd uitsluit* uitgesloten'],
    ['met', 'zonder'],
    ['binnen', 'buiten'],
    ['boven', 'onder beneden'],
    ['voor', 'tegen'],
    ['voorstander*', 'tegenstander*'],
    ['tijdelijk tijdelijke', 'permanent permanente blijvend blijvende structureel structurele'],
    ['positief positieve gunstig gunstige', 'negatief negatieve ongunstig ongunstige'],
    ['voordeel voordelen', 'nadeel nadelen'],
    ['meerderheid', 'minderheid'],
    ['openbaar openbare', 'besloten geheim geheime vertrouwelijk vertrouwelijke'],
    ['investeer* investering* investeren', 'bezuinig* bezuiniging*'],
    ['koop* kopen gekocht aankoop* inkoop*', 'verkoop* verkopen verkocht'],
    ['verzwaar* verzwar*', 'verlicht* '],
    ['aanleg* aangelegd bouw* gebouwd', 'sloop* slopen gesloopt verwijder*'],
    ['alle iedere ieder elk elke', 'geen'],
    ['wel', 'niet'],
    ['opwaarts opwaartse', 'neerwaarts neerwaartse'],
    ['veilig veilige', 'gevaarlijk gevaarlijke'],
    ['duurder duurdere', 'goedkoper goedkopere'],
    ['veel', 'weinig'],
    ['publiek publieke', 'privaat private'],
    ['centraal centrale centraliser*', 'decentraal decentrale decentraliser*'],
    ['export* uitvoer', 'import* invoer'],
    ['winst* overschot*', 'verlies* verliezen tekort*'],
    ['verdubbel*', 'halveer* halver*'],
  ],
  modals: {
    may: 'mag, mogen, mocht, mochten, kan, kunnen, kon, konden, zou kunnen, zouden kunnen, zou mogen, wellicht, mogelijkerwijs, misschien, waarschijnlijk, naar verwachting',
    should: 'zou moeten, zouden moeten, dient te, dienen te, dient, dienen, behoort te, behoren te, hoort te, horen te',
    will: 'zal, zullen',
    must: 'moet, moeten, moest, moesten, hoeft, hoeven',
    want: 'wil, willen, wilde, wilden, wenst, wensen, beoogt, beogen, streeft, streven, is voornemens, zijn voornemens, overweegt, overwegen, zou, zouden',
  },
  conditions: `mits, tenzij, indien, alleen als, alleen indien, slechts als, slechts indien, enkel als, ook als, op voorwaarde dat, onder de voorwaarde dat,
    onder voorwaarde dat, voor zover, zolang, in geval van, in het geval dat, ingeval, pas als, pas wanneer, pas nadat, behoudens, afhankelijk van,
    onder voorbehoud van, alleen wanneer, vooropgesteld dat, ervan uitgaande dat, gekoppeld aan, in ruil voor, conditionaliteit, strikte conditionaliteit,
    cruciaal voor, cruciaal zijn voor, cruciaal is voor, essentieel voor, essentieel zijn voor, essentieel is voor, noodzakelijk voor, vereist voor,
    een voorwaarde voor, randvoorwaarde voor`,
  conditionsAtHead: `als de, als het, als er, als zij, als ze, als hij, als men, als u, als wij, als we, als je, als dit, als dat, als deze,
    als die, als alle, als geen, wanneer, mocht, mochten`,
  conditionsInside: wordList('als wanneer'),
  comparing: wordList('zowel even net zo dezelfde hetzelfde evenveel anders evenzeer zoveel'),
  bases: 'op basis van, gebaseerd op, op grond van, merit based, merites, naar gelang van, in het licht van',
  lasting: wordList('blijf blijft blijven bleef bleven'),
  exceptions: `behalve, met uitzondering van, uitgezonderd, op na, buiten beschouwing gelaten, niet zijnde, exclusief, maar niet, maar niet voor, tenzij het gaat om,
    uitgesloten zijn, anders dan`,
  bounds: {
    floor: 'ten minste, tenminste, minstens, minimaal, op zijn minst, niet minder dan, vanaf',
    ceiling:
      'ten hoogste, hoogstens, maximaal, op zijn hoogst, niet meer dan, hooguit, uiterlijk, tot maximaal, tot ten hoogste',
    above: 'meer dan, boven, ruim, langer dan, hoger dan',
    below: 'minder dan, onder, korter dan, lager dan, bijna',
    from: 'met ingang van, ingaande, sinds, vanaf, na',
    until: 'tot en met, tot aan, tot, voor',
    about: 'ongeveer, circa, rond, zo’n, naar schatting',
  },
  rangeWords: wordList('tot a à –'),
  decimal: ',',
  numberWords: `twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15,
    zestien 16, zeventien 17, achttien 18, negentien 19, twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90,
    honderd 100, tweehonderd 200, driehonderd 300, vierhonderd 400, vijfhonderd 500, duizend 1000, anderhalf 1.5, anderhalve 1.5, half 0.5, halve 0.5, helft 0.5,
    derde 3e, kwart 0.25, driekwart 0.75, tweederde 0.6666666666666666, zesde 6e, zevende 7e, achtste 8e, negende 9e, tiende 10e, nul 0, eerste 1e, tweede 2e, vierde 4e, vijfde 5e, eenmaal 1x, tweemaal 2x, driemaal 3x,
    eenmalig 1x, dozijn 12, ${COMPOUNDS}`,
  multiples:
    'honderd 100, duizend 1000, miljoen 1000000, mln 1000000, miljard 1000000000, mld 1000000000, biljoen 1000000000000',
  moneyMultiples: 'm 1000000, k 1000',
  units: `eur euro euro’s euro's € eur, usd dollar dollars $, percent procent percent % pct, procentpunt procentpunten, km kilometer kilometers, m meter meters, kg kilo kilogram,
    ton tonnen, ha hectare hectaren, cent cent centen ct, keer keer maal, liter liter liters, graden graden graad, punt punten`,
  timeUnits: `uur uren, minuut minuten, dag dagen werkdag werkdagen, week weken, maand maanden, kwartaal kwartalen, jaar jaren, halfjaar`,
  one: wordList('een'),
  months: `januari jan, februari feb febr, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sept sep, oktober okt, november nov, december dec`,
  timeWords: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, maandags, dinsdags, woensdags, donderdags, vrijdags, zaterdags, zondags, maandagen, dinsdagen, woensdagen,
    donderdagen, vrijdagen, zaterdagen, zondagen, elk jaar, ieder jaar, elke maand, iedere maand, elke week, iedere week, elke dag, iedere dag, elk kwartaal, ieder kwartaal, elk uur, ieder uur, volgend jaar, dit jaar, vorig jaar, volgende maand, deze maand, vorige maand,
    volgende week, deze week, vorige week, jaarlijks, jaarlijkse, maandelijks, maandelijkse, wekelijks, wekelijkse, dagelijks, dagelijkse, per kwartaal, morgen, vandaag, gisteren,
    voorjaar, najaar, zomer, winter, lente, herfst, per jaar, per maand, per week, per dag, per uur, begin, eind, medio, onmiddellijk, terstond, halverwege,
    ochtend, middag, avond, nacht, overdag`,
  ordinalEnding: /^(?:e|de|ste)$/,
  occasion: /(?:top|summit|bijeenkomst|vergadering|conferentie|overleg|zitting|beraad)$|^(?:top|raad)$/,
  placing: wordList('in te'),
  finite: /(?:t|te|de)$/,
  connectives: `ook, tevens, eveneens, daarnaast, daarbij, voorts, bovendien, verder, daarenboven, vervolgens, tot slot, ten slotte, daartoe, derhalve, dus, dan ook`,
  inflections: wordList("_ e en s n 's t ën"),
  oneSpelling: (fold) =>
    fold
      // The "n" between two parts, spelt since 1995: "ruggesteun", "ruggensteun".
      .replace(/^(rugg|gedacht|weduw|wez|krant|paard|bess|kipp|hond|katt|groent|boer|pann)en?(?=\p{L}{4})/u, '$1e')
      .replace(/ck/g, 'k')
      .replace(/ph/g, 'f'),
  articles: wordList('de het een ’t'),
  articled: wordList('enige enkele enkel paar aantal weinig beetje'),
};
