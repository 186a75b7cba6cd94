/** Dutch verbs by act, one a line: infinitive | present | past | participle [| particle] [| +with] [| -without]. */
import { type Verb, verbs } from '../speech-acts.ts';

export const DUTCH_ACTS: Readonly<Record<string, readonly Verb[]>> = {
  speak: verbs(`
    spreken | spreek spreekt | sprak spraken | gesproken | | -uit
    bespreken | bespreek bespreekt | besprak bespraken | besproken
    staan | sta staat | stond stonden | gestaan | stil
    wisselen | wissel wisselt | wisselde wisselden | gewisseld | | +gedachten
    gaan | ga gaat | ging gingen | gegaan | in | +op
    stellen | stel stelt | stelde stelden | gesteld | | +orde
    voeren | voer voert | voerde voerden | gevoerd | | +discussie debat gesprek
  `),
  attention: verbs(`
    vragen | vraagt | vroeg vroegen | gevraagd | | +aandacht
    besteden | besteed besteedt | besteedde besteedden | besteed | | +aandacht
    agenderen | agendeer agendeert | agendeerde agendeerden | geagendeerd
  `),
  appreciate: verbs(`
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +waardering lof dank
    waarderen | waardeer waardeert | waardeerde waardeerden | gewaardeerd
    prijzen | prijst | prees prezen | geprezen
  `),
  encourage: verbs(`
    sporen | spoor spoort | spoorde spoorden | gespoord | aan
    moedigen | moedig moedigt | moedigde moedigden | gemoedigd | aan
  `),
  ask: verbs(`
    vragen | vraagt | vroeg vroegen | gevraagd | | -aandacht
    verzoeken | verzoekt | verzocht verzochten | verzocht
    nodigen | nodig nodigt | nodigde nodigden | genodigd | uit
  `),
  stress: verbs(`
    benadrukken | benadruk benadrukt | benadrukte benadrukten | benadrukt | | -verwachting
    onderstrepen | onderstreep onderstreept | onderstreepte onderstreepten | onderstreept | | -verwachting
    beklemtonen | beklemtoon beklemtoont | beklemtoonde beklemtoonden | beklemtoond
    leggen | leg legt | legde legden | gelegd | | +nadruk
    wijzen | wijs wijst | wees wezen | gewezen | | +op erop
  `),
  expect: verbs(`
    verwachten | verwacht | verwachtte verwachtten | verwacht
    benadrukken | benadruk benadrukt | benadrukte benadrukten | benadrukt | | +verwachting
    onderstrepen | onderstreep onderstreept | onderstreepte onderstreepten | onderstreept | | +verwachting
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +verwachting
    uiten | uit | uitte uitten | geuit | | +verwachting
  `),
  urge: verbs(`
    dringen | dring dringt | drong drongen | gedrongen | aan
    roepen | roep roept | riep riepen | geroepen | op
    manen | maan maant | maande maanden | gemaand | aan
    doen | doe doet | deed deden | gedaan | | +oproep
  `),
  demand: verbs(`
    eisen | eist | eiste eisten | geeist
    sommeren | sommeer sommeert | sommeerde sommeerden | gesommeerd
  `),
  plead: verbs(`
    pleiten | pleit | pleitte pleitten | gepleit
    bepleiten | bepleit | bepleitte bepleitten | bepleit
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +zich
  `),
  support: verbs(`
    steunen | steunt | steunde steunden | gesteund
    ondersteunen | ondersteun ondersteunt | ondersteunde ondersteunden | ondersteund
    onderschrijven | onderschrijf onderschrijft | onderschreef onderschreven | onderschreven
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +steun
    betuigen | betuig betuigt | betuigde betuigden | betuigd | | +steun
  `),
  welcome: verbs(`
    verwelkomen | verwelkom verwelkomt | verwelkomde verwelkomden | verwelkomd
    juichen | juich juicht | juichte juichten | gejuicht | toe
    verheugen | verheug verheugt | verheugde verheugden | verheugd
    zijn | ben is | was waren | geweest | | +ingenomen
  `),
  condemn: verbs(`
    veroordelen | veroordeel veroordeelt | veroordeelde veroordeelden | veroordeeld
    afkeuren | keur keurt | keurde keurden | gekeurd | af
  `),
  concern: verbs(`
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +zorg zorgen
    uiten | uit | uitte uitten | geuit | | +zorg zorgen
    betreuren | betreur betreurt | betreurde betreurden | betreurd
  `),
  confirm: verbs(`
    bevestigen | bevestig bevestigt | bevestigde bevestigden | bevestigd
    herbevestigen | herbevestig herbevestigt | herbevestigde herbevestigden | herbevestigd
    bekrachtigen | bekrachtig bekrachtigt | bekrachtigde bekrachtigden | bekrachtigd
    herhalen | herhaal herhaalt | herhaalde herhaalden | herhaald
  `),
  commit: verbs(`
    zetten | zet | zette zetten | gezet | in | +zich
    zeggen | zeg zegt | zegde zegden zei zeiden | gezegd | toe
    beloven | beloof belooft | beloofde beloofden | beloofd
    inzetten | zet | zette zetten | ingezet | | +blijf blijft
    zijn | ben is | was waren | geweest | | +vastbesloten gecommitteerd
    dragen | draag draagt | droeg droegen | gedragen | bij
  `),
  agree: verbs(`
    stemmen | stem stemt | stemde stemden | gestemd | in
    spreken | spreek spreekt | sprak spraken | gesproken | af
    komen | kom komt | kwam kwamen | gekomen | overeen
    besluiten | | besloot besloten | besloten
    concluderen | concludeer concludeert | concludeerde concludeerden | geconcludeerd
    omarmen | omarm omarmt | omarmde omarmden | omarmd
  `),
  value: verbs(`
    hechten | hecht | hechtte hechtten | gehecht | | +belang waarde
    achten | acht | achtte achtten | geacht | | +belang
    erkennen | erken erkent | erkende erkenden | erkend
    blijven | blijf blijft | bleef bleven | gebleven | | +belang
  `),
  note: verbs(`
    nemen | neem neemt | nam namen | genomen | | +kennis nota
    verwijzen | verwijs verwijst | verwees verwezen | verwezen
  `),
  state: verbs(`
    geven | geef geeft | gaf gaven | gegeven | aan
    melden | meld meldt | meldde meldden | gemeld
    memoreren | memoreer memoreert | memoreerde memoreerden | gememoreerd
    spreken | spreek spreekt | sprak spraken | gesproken | uit | -waardering lof dank verwachting steun zich zorg
  `),
};
