/** Where an English sentence ends. */
import type { ClauseData, LineEndData, SentenceEndData } from '../pack.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_SENTENCES: SentenceEndData = {
  neverEnds: wordList('cf ref e.g i.e eg ie vs v approx ca incl excl viz c.f resp dept est ext'),
  beforeNames:
    wordList(`mr mrs ms dr prof st sr jr rev hon gen col lt sgt capt messrs mt sen gov amb rep eds dhr mevr mw drs ir ing jhr pres
    maj cmdr adm supt chas geo wm jos thos fr sir`),
  beforeNumbers:
    wordList(`no nos nr nrs art arts para paras p pp fig figs jan feb mar apr jun jul aug sept sep oct nov dec sec secs ch vol ed
    reg dir doc app ref tab max min avg eq cl sch pt cap ser enc encl`),
  multiples: wordList('mln bn mn tn m'),
  units: wordList('min sec hr hrs ft yd mi km kg lb lbs oz ha cm mm'),
  companies: wordList('inc ltd co corp plc llc n.v b.v s.a gmbh'),
  maybeEnds: wordList('etc al a.m p.m jl c.s ibid e.a a.s'),
  parts:
    wordList(`ad article art section sec point recommendation conclusion finding proposal measure action step clause
    rule item paragraph condition criterion annex schedule`),
  openers:
    wordList(`the a an this these those that it its there also in on for with by from to at as if when while during after
    before since under over according we i he she they our his her their you moreover furthermore however therefore
    finally meanwhile nevertheless in both all some many several no not such what who where how and but or`),
  dangling:
    wordList(`the a an and or of in on to for with at by from as that this these those its their his her our your is are was
    were be been has have had will shall would should can could may must not no into onto upon between within without
    through during against under over per via both also which who whose where when than`),
};

/** Forms in -ing open a clause ("recalling", "taking into account"); these are nouns, adjectives and prepositions. */
const NO_VERB =
  /^(?:funding|housing|smuggling|trafficking|training|trainings|meeting|building|planning|financing|laundering|monitoring|being|concerning|regarding|during|following|ongoing|existing|remaining|outstanding|neighbouring|lasting|lending|spending|wellbeing|screening|processing|banking|farming|shipping|learning|understanding|recycling|reporting|policing|sharing|standing|something|everything|nothing|evening|morning|king|ring|spring|string|thing)$/;
/** Acts in the present that are no nouns, so that "needs and demands" stays one; "and call on", "and stresses" do not. */
const ACTS = wordList(
  `call calls encourage encourages urge urges stress stresses underline underlines underscore underscores emphasise
  emphasises emphasize emphasizes highlight highlights expect expects invite invites ask asks welcome welcomes commend
  commends reaffirm reaffirms reconfirm reconfirms reiterate reiterates recall recalls condemn condemns agree agrees
  decide decides recognise recognises acknowledge acknowledges deplore deplores`,
);

export const ENGLISH_CLAUSES: ClauseData = {
  afterComma:
    wordList(`and but or so which that who whose where when while including as because although to in with by through thereby
    whereby also both not such the it they we based aimed given notably from on as well towards without under since
    once if until after before despite building followed led`),
  and: wordList('and'),
  afterAnd: wordList(`the a an that to it they we will shall has have is are was were for with other on in by`),
  opensWithVerb: (fold) => ACTS.has(fold) || (/^\p{L}{3,}ing$/u.test(fold) && !NO_VERB.test(fold)),
  // What opens a clause with a verb in English already does so behind "and".
  opensPredicate: () => false,
  specifies: /^(?:including|in particular|notably)\b/iu,
  subordinates:
    wordList(`that which who whom whose what where when while whereby because although though if unless until once since as
    so whether after before provided`),
  qualifies:
    wordList(`this these those thereof therefore thereby it its they their them latter former if unless until provided once
    only except excepting excluding exception condition conditions conditional solely`),
};

export const ENGLISH_LINE_ENDS: LineEndData = {
  suspends: /^(and|or|to|nor)(?=$|[\s,)])/,
  vowelClashes: wordList('aa ae ai au ee ei eu ie ii oe oi oo ou ui uu ij éé'),
  prefixes: wordList('in on over be her'),
  // None that is the first syllable of other words as well: `pro-vision`, `part-ner`, `short-age`, `high-way`.
  hyphenatedFirst:
    wordList(`longer shorter cross self non well decision policy third follow large small medium full middle upper lower rules values
  evidence co anti multi year border one two three four five six seven eight nine ten mid semi near state market cost user`),
  hyphenatedLast:
    wordList(`based backed related led driven oriented specific wide level term run sized making sharing building keeping finding
  reaching free friendly scale income risk quality speed time range ranging through up off like known being largest step benefit effective effectiveness`),
};
