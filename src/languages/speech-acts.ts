/**
 * Speech acts: what a speaker does with words, and how hard. Data, for Dutch first and English where it is obvious.
 *
 * The order of the steps is an editorial choice, published where it shows; it is no measurement. Steps run from 1 to 8.
 * A step of null means: apart, no direction is ever claimed from it, either because the act is of another kind
 * (supporting is not a weaker way of asking) or because readers differ about its place.
 */
import type { Label } from '../model.ts';

/** Version of the three scales of wording together: acts, degrees, addressees. Raised when a step moves. */
export const SCALES_VERSION = 1;

/** The forms of one verb, space separated, in lower case and without accents. */
export interface Verb {
  /** Infinitive, of a separable verb without its particle ("roepen" with particle "op"). */
  readonly infinitive: string;
  /** Present forms other than the infinitive (also the present plural); not those that are nouns as well ("steun"). */
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  /** What stands apart in a main clause: "riep ... op". The joined forms ("opriep", "op te roepen") follow from it. */
  readonly particle?: string;
  /** Words of which one must stand in the same clause: "aandacht" with "vragen". Written as folded beginnings. */
  readonly with?: string;
  /** Words that must not stand there: "naar" in "naar verwachting". */
  readonly without?: string;
}

export interface Act {
  readonly id: string;
  readonly label: Label;
  readonly step: number | null;
  /** Why it stands on this step, or apart. */
  readonly reason: string;
  readonly nl: readonly Verb[];
  readonly en: readonly Verb[];
}

/** One verb a line: infinitive | present | past | participle [| particle] [| +with] [| -without]. */
function verbs(lines: string): Verb[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [infinitive = '', present = '', past = '', participle = '', ...rest] = line
        .split('|')
        .map((cell) => cell.trim());
      const verb: { -readonly [K in keyof Verb]: Verb[K] } = { infinitive, present, past, participle };
      for (const cell of rest) {
        if (cell.startsWith('+')) verb.with = cell.slice(1).trim();
        else if (cell.startsWith('-')) verb.without = cell.slice(1).trim();
        else if (cell !== '') verb.particle = cell;
      }
      return verb;
    });
}

export const ACTS: readonly Act[] = [
  {
    id: 'speak',
    label: { nl: 'spreken over', en: 'speak about' },
    step: 1,
    reason: 'Says that a subject was on the table, not what anybody wants of it.',
    nl: verbs(`
      spreken | spreek spreekt | sprak spraken | gesproken | | -uit
      bespreken | bespreek bespreekt | besprak bespraken | besproken
      staan | sta staat | stond stonden | gestaan | stil
      wisselen | wissel wisselt | wisselde wisselden | gewisseld | | +gedachten
      gaan | ga gaat | ging gingen | gegaan | in | +op
      stellen | stel stelt | stelde stelden | gesteld | | +orde
      voeren | voer voert | voerde voerden | gevoerd | | +discussie debat gesprek
    `),
    en: verbs(`
      discuss | discusses | discussed | discussed
      speak | speaks | spoke | spoken
      exchange | exchanges | exchanged | exchanged | | +views
      debate | debates | debated | debated
      take | takes | took | taken | | +stock
      hold | holds | held | held | | +debate discussion exchange
    `),
  },
  {
    id: 'attention',
    label: { nl: 'aandacht vragen', en: 'draw attention to' },
    step: 2,
    reason: 'Asks others to look at something, not yet to do it.',
    nl: verbs(`
      vragen | vraagt | vroeg vroegen | gevraagd | | +aandacht
      besteden | besteed besteedt | besteedde besteedden | besteed | | +aandacht
      agenderen | agendeer agendeert | agendeerde agendeerden | geagendeerd
    `),
    en: verbs(`
      draw | draws | drew | drawn | | +attention
      call | calls | called | called | | +attention
      raise | raises | raised | raised
    `),
  },
  {
    id: 'appreciate',
    label: { nl: 'waardering uitspreken', en: 'express appreciation' },
    step: 3,
    reason: 'Praises those who already do it: nobody is held to anything.',
    nl: verbs(`
      spreken | spreek spreekt | sprak spraken | gesproken | uit | +waardering lof dank
      waarderen | waardeer waardeert | waardeerde waardeerden | gewaardeerd
      prijzen | prijst | prees prezen | geprezen
    `),
    en: verbs(`
      express | expresses | expressed | expressed | | +appreciation gratitude
      commend | commends | commended | commended
      appreciate | appreciates | appreciated | appreciated
      praise | praises | praised | praised
      applaud | applauds | applauded | applauded
      pay | pays | paid | paid | | +tribute
    `),
  },
  {
    id: 'encourage',
    label: { nl: 'aansporen', en: 'encourage' },
    step: 3,
    reason: 'Invites effort and leaves the choice: a rung with praise, below a request that expects an answer.',
    nl: verbs(`
      sporen | spoor spoort | spoorde spoorden | gespoord | aan
      moedigen | moedig moedigt | moedigde moedigden | gemoedigd | aan
    `),
    en: verbs('encourage | encourages | encouraged | encouraged'),
  },
  {
    id: 'ask',
    label: { nl: 'vragen', en: 'ask' },
    step: 4,
    reason: 'A request to somebody to do something. "Uitnodigen" is how the European Council words one.',
    nl: verbs(`
      vragen | vraagt | vroeg vroegen | gevraagd | | -aandacht
      verzoeken | verzoekt | verzocht verzochten | verzocht
      nodigen | nodig nodigt | nodigde nodigden | genodigd | uit
    `),
    en: verbs(`
      ask | asks | asked | asked
      request | requests | requested | requested
      invite | invites | invited | invited
      task | tasks | tasked | tasked
    `),
  },
  {
    id: 'stress',
    label: { nl: 'benadrukken', en: 'stress' },
    step: 5,
    reason: 'Puts weight on what one wants: more than asking, but nobody is told to act.',
    nl: verbs(`
      benadrukken | benadruk benadrukt | benadrukte benadrukten | benadrukt | | -verwachting
      onderstrepen | onderstreep onderstreept | onderstreepte onderstreepten | onderstreept | | -verwachting
      beklemtonen | beklemtoon beklemtoont | beklemtoonde beklemtoonden | beklemtoond
      leggen | leg legt | legde legden | gelegd | | +nadruk
      wijzen | wijs wijst | wees wezen | gewezen | | +op erop
    `),
    en: verbs(`
      stress | stresses | stressed | stressed
      emphasise | emphasises | emphasised | emphasised
      emphasize | emphasizes | emphasized | emphasized
      underline | underlines | underlined | underlined
      underscore | underscores | underscored | underscored
      highlight | highlights | highlighted | highlighted
    `),
  },
  {
    id: 'expect',
    label: { nl: 'verwachten', en: 'expect' },
    step: 6,
    reason:
      'Says what the other will have to answer for. "De verwachting benadrukken" expects; it does not merely stress.',
    nl: verbs(`
      verwachten | verwacht | verwachtte verwachtten | verwacht
      benadrukken | benadruk benadrukt | benadrukte benadrukten | benadrukt | | +verwachting
      onderstrepen | onderstreep onderstreept | onderstreepte onderstreepten | onderstreept | | +verwachting
      spreken | spreek spreekt | sprak spraken | gesproken | uit | +verwachting
      uiten | uit | uitte uitten | geuit | | +verwachting
    `),
    en: verbs(`
      expect | expects | expected | expected
      underline | underlines | underlined | underlined | | +expectation
      stress | stresses | stressed | stressed | | +expectation
      express | expresses | expressed | expressed | | +expectation
      reiterate | reiterates | reiterated | reiterated | | +expectation
    `),
  },
  {
    id: 'urge',
    label: { nl: 'aandringen', en: 'urge' },
    step: 7,
    reason: 'Presses a named party to act.',
    nl: verbs(`
      dringen | dring dringt | drong drongen | gedrongen | aan
      roepen | roep roept | riep riepen | geroepen | op
      manen | maan maant | maande maanden | gemaand | aan
      doen | doe doet | deed deden | gedaan | | +oproep
    `),
    en: verbs(`
      urge | urges | urged | urged
      call | calls | called | called | on
      call | calls | called | called | upon
      call | calls | called | called | for
      appeal | appeals | appealed | appealed | to
      press | presses | pressed | pressed | for
    `),
  },
  {
    id: 'demand',
    label: { nl: 'eisen', en: 'demand' },
    step: 8,
    reason: 'Leaves no choice.',
    nl: verbs(`
      eisen | eist | eiste eisten | geeist
      sommeren | sommeer sommeert | sommeerde sommeerden | gesommeerd
    `),
    en: verbs(`
      demand | demands | demanded | demanded
      insist | insists | insisted | insisted
    `),
  },
  {
    id: 'plead',
    label: { nl: 'pleiten', en: 'plead' },
    step: null,
    reason: 'Open: some readers put it with asking, others with urging.',
    nl: verbs(`
      pleiten | pleit | pleitte pleitten | gepleit
      bepleiten | bepleit | bepleitte bepleitten | bepleit
      spreken | spreek spreekt | sprak spraken | gesproken | uit | +zich
    `),
    en: verbs(`
      plead | pleads | pleaded | pleaded
      advocate | advocates | advocated | advocated
    `),
  },
  {
    id: 'support',
    label: { nl: 'steunen', en: 'support' },
    step: null,
    reason: 'Apart: it stands behind what another does and asks for nothing.',
    nl: verbs(`
      steunen | steunt | steunde steunden | gesteund
      ondersteunen | ondersteun ondersteunt | ondersteunde ondersteunden | ondersteund
      onderschrijven | onderschrijf onderschrijft | onderschreef onderschreven | onderschreven
      spreken | spreek spreekt | sprak spraken | gesproken | uit | +steun
      betuigen | betuig betuigt | betuigde betuigden | betuigd | | +steun
    `),
    en: verbs(`
      support | supports | supported | supported
      endorse | endorses | endorsed | endorsed
      back | backs | backed | backed
    `),
  },
  {
    id: 'welcome',
    label: { nl: 'verwelkomen', en: 'welcome' },
    step: null,
    reason: 'Apart: it greets what has happened.',
    nl: verbs(`
      verwelkomen | verwelkom verwelkomt | verwelkomde verwelkomden | verwelkomd
      juichen | juich juicht | juichte juichten | gejuicht | toe
      verheugen | verheug verheugt | verheugde verheugden | verheugd
      zijn | ben is | was waren | geweest | | +ingenomen
    `),
    en: verbs(`
      welcome | welcomes | welcomed | welcomed
      congratulate | congratulates | congratulated | congratulated
    `),
  },
  {
    id: 'condemn',
    label: { nl: 'veroordelen', en: 'condemn' },
    step: null,
    reason: 'Apart: it judges what has happened.',
    nl: verbs(`
      veroordelen | veroordeel veroordeelt | veroordeelde veroordeelden | veroordeeld
      afkeuren | keur keurt | keurde keurden | gekeurd | af
    `),
    en: verbs(`
      condemn | condemns | condemned | condemned
      denounce | denounces | denounced | denounced
      reject | rejects | rejected | rejected
    `),
  },
  {
    id: 'concern',
    label: { nl: 'zorgen uitspreken', en: 'express concern' },
    step: null,
    reason: 'Apart: it judges and asks for nothing.',
    nl: verbs(`
      spreken | spreek spreekt | sprak spraken | gesproken | uit | +zorg zorgen
      uiten | uit | uitte uitten | geuit | | +zorg zorgen
      betreuren | betreur betreurt | betreurde betreurden | betreurd
    `),
    en: verbs(`
      express | expresses | expressed | expressed | | +concern
      reiterate | reiterates | reiterated | reiterated | | +concern
      regret | regrets | regretted | regretted
      deplore | deplores | deplored | deplored
    `),
  },
  {
    id: 'confirm',
    label: { nl: 'bevestigen', en: 'reaffirm' },
    step: null,
    reason: 'Apart: it holds on to what was said before, however hard that was.',
    nl: verbs(`
      bevestigen | bevestig bevestigt | bevestigde bevestigden | bevestigd
      herbevestigen | herbevestig herbevestigt | herbevestigde herbevestigden | herbevestigd
      bekrachtigen | bekrachtig bekrachtigt | bekrachtigde bekrachtigden | bekrachtigd
      herhalen | herhaal herhaalt | herhaalde herhaalden | herhaald
    `),
    en: verbs(`
      reaffirm | reaffirms | reaffirmed | reaffirmed
      confirm | confirms | confirmed | confirmed
      reconfirm | reconfirms | reconfirmed | reconfirmed
      restate | restates | restated | restated
      recall | recalls | recalled | recalled
      reiterate | reiterates | reiterated | reiterated
    `),
  },
  {
    id: 'commit',
    label: { nl: 'zich inzetten', en: 'commit to' },
    step: null,
    reason: 'Apart: the speaker binds itself, not another.',
    nl: verbs(`
      zetten | zet | zette zetten | gezet | in | +zich
      zeggen | zeg zegt | zegde zegden zei zeiden | gezegd | toe
      beloven | beloof belooft | beloofde beloofden | beloofd
      inzetten | zet | zette zetten | ingezet | | +blijf blijft
      zijn | ben is | was waren | geweest | | +vastbesloten gecommitteerd
      dragen | draag draagt | droeg droegen | gedragen | bij
    `),
    en: verbs(`
      commit | commits | committed | committed
      recommit | recommits | recommitted | recommitted
      be | am is are | was were | been | | +determined resolved
      remain | remains | remained | remained | | +determined committed
      undertake | undertakes | undertook | undertaken
      pledge | pledges | pledged | pledged
      promise | promises | promised | promised
    `),
  },
  {
    id: 'agree',
    label: { nl: 'instemmen', en: 'agree' },
    step: null,
    reason: 'Apart: a decision, not a wish.',
    nl: verbs(`
      stemmen | stem stemt | stemde stemden | gestemd | in
      spreken | spreek spreekt | sprak spraken | gesproken | af
      komen | kom komt | kwam kwamen | gekomen | overeen
      besluiten | | besloot besloten | besloten
      concluderen | concludeer concludeert | concludeerde concludeerden | geconcludeerd
      omarmen | omarm omarmt | omarmde omarmden | omarmd
    `),
    en: verbs(`
      agree | agrees | agreed | agreed
      decide | decides | decided | decided
      conclude | concludes | concluded | concluded
      approve | approves | approved | approved
    `),
  },
  {
    id: 'value',
    label: { nl: 'belang hechten', en: 'attach importance' },
    step: null,
    reason: 'Open: readers differ whether it is stressing or merely stating.',
    nl: verbs(`
      hechten | hecht | hechtte hechtten | gehecht | | +belang waarde
      achten | acht | achtte achtten | geacht | | +belang
      erkennen | erken erkent | erkende erkenden | erkend
      blijven | blijf blijft | bleef bleven | gebleven | | +belang
    `),
    en: verbs(`
      attach | attaches | attached | attached | | +importance
      recognise | recognises | recognised | recognised
      acknowledge | acknowledges | acknowledged | acknowledged
      consider | considers | considered | considered | | +important essential crucial
    `),
  },
  {
    id: 'note',
    label: { nl: 'kennisnemen', en: 'take note' },
    step: null,
    reason: 'Apart: it says that a text was seen.',
    nl: verbs(`
      nemen | neem neemt | nam namen | genomen | | +kennis nota
      verwijzen | verwijs verwijst | verwees verwezen | verwezen
    `),
    en: verbs(`
      note | notes | noted | noted
      take | takes | took | taken | | +note
    `),
  },
  {
    id: 'state',
    label: { nl: 'aangeven', en: 'state' },
    step: null,
    reason: 'Apart: it introduces what is said and has no force of its own; a stronger act in its clause comes first.',
    nl: verbs(`
      geven | geef geeft | gaf gaven | gegeven | aan
      melden | meld meldt | meldde meldden | gemeld
      memoreren | memoreer memoreert | memoreerde memoreerden | gememoreerd
      spreken | spreek spreekt | sprak spraken | gesproken | uit | -waardering lof dank verwachting steun zich zorg
    `),
    en: verbs(`
      state | states | stated | stated
      say | says | said | said
    `),
  },
];

/** Words that look like acts and are not read as such. */
export const ACTS_LEFT_OUT: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'vereisen', why: 'says what a thing needs: "maatregelen die EU-toetreding vereist"' },
  { words: 'moeten, dienen te, zouden moeten', why: 'say how things must be, not what the speaker does' },
  { words: 'stimuleren, bevorderen, versterken', why: 'are most often the policy itself' },
  { words: 'naar verwachting, lang verwachte', why: 'foretell; nobody is expected to do anything' },
  { words: 'oproep (the noun alone)', why: '"de oproep aan de Commissie" reports a call without saying whose it is' },
  { words: 'deelnemen, plaatsvinden, samenkomen', why: 'are procedure' },
  { words: 'willen, wensen', why: 'every place on the scale was argued for' },
  {
    words: 'look forward to',
    why: 'is read as a courtesy by some and as an expectation by others',
  },
  {
    words: 'call, support, request, welcome as nouns',
    why: '"its strong support" and "a call for action" say whose it is in the verb before them',
  },
];
