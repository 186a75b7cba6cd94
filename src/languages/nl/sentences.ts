/**
 * Where a Dutch sentence ends. `jl` and `c.s` may be the end on purpose: `17 december jl. De ER` ends a sentence,
 * `6 december jl. vond` does not. natural's list has no word bounds and eats the end of `toetreding.` (`ing.`): these are
 * compared as whole tokens.
 */
import type { ClauseData, LineEndData, SentenceEndData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const DUTCH_SENTENCES: SentenceEndData = {
  neverEnds:
    wordList(`o.a m.n d.d dd resp bijv bv vgl ca incl excl zgn zg t.w i.h.k.v t.a.v i.v.m n.a.v t.b.v m.b.t d.w.z dwz d.m.v m.u.v
    i.p.v i.c i.t.t o.l.v t.o.v t.g.v t.h.v o.g.v n.b m.i i.h.b i.h.a a.d.h.v e.v.a t.m t/m c.q q.q p.a p.o z.g ev.t evt i.o
    vs wnd plv m.a.w a.h.w i.e e.g cf viz z.i h.i n.l nl ref kenm`),
  beforeNames:
    wordList(`dhr dr drs mevr mw mej mr mrs ms prof ir ing st sr jr hr jhr jkvr kol gen luit maj kapt min ds mgr lic jur voorz secr
    fam wed ged h joh jac alex theod corn herm ant wilh gebr burg weth`),
  beforeNumbers:
    wordList(`nr nrs no nos art artt blz pag p pp hfdst par zr fig tab tel afd afz bijl kst vz doc prot ed vol
    jrg aanb reg kl cat jan febr feb mrt apr jun jul aug sept sep okt nov dec max gem plm ong bc bt lit ov r.o o p.c`),
  multiples: wordList('mln mld mio'),
  units: wordList('min sec st uur dag wk mnd jr pers ex cm mm km m ha kg gr ton pct kw mw'),
  companies: wordList('n.v b.v v.o.f c.v u.a s.a ltd inc co corp plc gmbh'),
  maybeEnds: wordList(`jl c.s e.d etc enz e.a e.v ff a.s d.j s.j v.c n.c o.i.d n.v.t s.v.p p.p p.j p.m z.s.m l.l
    u.i r.k v.h`),
  parts: wordList(`ad artikel art punt aanbeveling conclusie bevinding stelling voorstel maatregel actie stap onderdeel
    lid beslispunt voorwaarde criterium bijlage`),
  openers:
    wordList(`de het een dit deze die dat er ook in op voor voorts met bij door naar om tot tijdens na daarnaast daarbij
    daarin daarmee daarom daartoe tevens hierbij hierin hierop hiervan hiermee hierna zo wij ik als wanneer indien
    volgens conform mede sinds uit aan van onder over tegen tussen vanuit vanwege wat wie waar zij zijn hij men
    inmiddels echter verder tegelijkertijd ten ter omdat omtrent gezien gelet mocht naast alle enkele sommige
    verschillende bovendien vervolgens uw onze ons ondanks hoewel dankzij eveneens zoals zowel zodra zolang tegelijk
    gedurende kort komende vandaag nu niet geen ieder elk veel meerdere hoe daarna daardoor hierdoor daarvoor daartegen
    daarentegen desondanks niettemin immers derhalve intussen ondertussen sindsdien voortaan overigens samen zolang
    hun haar ze je men mijn deze iedereen niemand alleen juist wel zeker misschien wellicht eerst ten`),
  dangling:
    wordList(`de het een en of van in op te ten ter tot voor met aan bij door naar om over onder uit tegen tussen als dan dat
    die deze dit zijn haar hun wordt worden is was per via jegens tijdens inzake betreffende omtrent sinds zonder binnen
    buiten rond richting namens volgens conform sub den der des 's ’s onze ons uw maar noch evenals alsmede alsook zowel
    waarin waarop waarbij waarmee waaronder hebben heeft had zal zullen kan kunnen moet moeten niet geen meer ook nog`),
};

/** Verb forms that open a clause: a past participle ("aangegeven", "onderstreept", "gepleit"). */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|in|mee|na|om|op|over|tegen|toe|uit|voor|weer|her|terug)?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|her|ont|onder|er)\p{L}{3,}(?:d|t))$/u;

/** Finite forms of acts, behind "en" a second thing the same subject does: "hecht waarde aan X en zet zich in om Y". */
const FINITE = wordList(
  `zet zetten zette dringt drong drongen pleit pleitte pleitten steunt steunde steunden eist eiste eisten hecht hechtte
  spoort spoorde moedigt moedigde vraagt vroeg vroegen streeft streefde roept roepen riep riepen dankt dankte draagt droeg`,
);

export const DUTCH_CLAUSES: ClauseData = {
  afterComma:
    wordList(`en maar of want dus doch die dat wat wie waarbij waarin waaronder waarvan waarmee waarover waardoor waarop waarna
    waar om teneinde inclusief evenals alsmede alsook omdat doordat zodat hoewel terwijl indien als zoals zodra mede met
    onder via door in ter ten hetgeen welke zij hij het de een bij naast gezien gericht gekoppeld gebaseerd ook zowel
    niet en/of opdat tot zonder conform mits tenzij`),
  and: wordList('en'),
  afterAnd:
    wordList(`het de een dat om van aan zij hij er daarbij daarmee zal zullen heeft hebben is zijn werd werden wordt worden
    bij waarin waarbij via voor met andere`),
  opensWithVerb: (fold) => PARTICIPLE.test(fold),
  opensPredicate: (fold) => FINITE.has(fold),
  specifies: /^(?:inclusief|met inbegrip van|waaronder|met name|in het bijzonder)\b/iu,
  subordinates:
    wordList(`dat die wat wie welke hetgeen waarbij waarin waaronder waarvan waarmee waarover waardoor waarop waarna waaraan
    waarvoor waartoe waar om teneinde omdat doordat zodat opdat hoewel terwijl indien als zoals zodra zolang of mits tenzij
    nadat voordat totdat`),
  qualifies:
    wordList(`dit deze ervan ermee erbij ertoe ervoor daarvan daarmee daarbij daartoe daarvoor daarop daarover daarin daaraan
    hiervan hiermee hierbij hiertoe hiervoor hierop hierover hierin hieraan laatstgenoemde eerstgenoemde mits tenzij indien
    zolang zodra alleen slechts uitsluitend behalve behoudens uitgezonderd uitzondering voorwaarde voorwaarden`),
};

export const DUTCH_LINE_ENDS: LineEndData = {
  suspends: /^(en|of|als|tot|dan|noch|maar|en\/of|alsook|alsmede|respectievelijk|resp\.|c\.q\.)(?=$|[\s,)])/,
  // No ï or ë, which are printed to be read apart already.
  vowelClashes: wordList('aa ae ai au ee ei eu ie ii oe oi oo ou ui uu ij éé'),
  prefixes:
    wordList(`aan achter af be bij binnen boven buiten door eerst er ge her hoog in lang laag mee mede na naar neer om on onder ont
  op over rond samen tegen terug toe tussen uit ver voor vooruit vast vol weer weg zee groot klein nieuw`),
  // First halves that the spelling rules (Leidraad, 6.H) hang on whatever follows.
  hyphenatedFirst: wordList(
    'niet non oud ex bijna quasi live kandidaat aspirant adjunct substituut interim collega sint chef',
  ),
  hyphenatedLast: wordList('generaal president'),
};
