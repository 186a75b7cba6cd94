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
    blijven | blijf blijft | bleef bleven | gebleven | | +aandachtspunt punt_van_aandacht | ~
    zijn | ben is | was waren | geweest | | +aandachtspunt punt_van_aandacht | ~
    vormen | vormt | vormde vormden | gevormd | | +aandachtspunt | ~
    hebben | heb heeft | had hadden | gehad | | +aandacht_voor oog_voor
    agenderen | agendeer agendeert | agendeerde agendeerden | geagendeerd
  `),
  appreciate: verbs(`
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +waardering lof dank
    waarderen | waardeer waardeert | waardeerde waardeerden | gewaardeerd
    prijzen | prijst | prees prezen | geprezen
    danken | dankt | dankte dankten | gedankt
    bedanken | bedank bedankt | bedankte bedankten | bedankt
    complimenteren | complimenteer complimenteert | complimenteerde complimenteerden | gecomplimenteerd
  `),
  encourage: verbs(`
    sporen | spoor spoort | spoorde spoorden | gespoord | aan
    moedigen | moedig moedigt | moedigde moedigden | gemoedigd | aan
  `),
  ask: verbs(`
    vragen | vraag vraagt | vroeg vroegen | gevraagd | | -aandacht
    verzoeken | verzoekt | verzocht verzochten | verzocht
    nodigen | nodig nodigt | nodigde nodigden | genodigd | uit
    doen | doe doet | deed deden | gedaan | | +verzoek
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
    gelasten | gelast | gelastte gelastten | gelast
    verplichten | verplicht | verplichtte verplichtten | verplicht
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
    staan | sta staat | stond stonden | gestaan | | +achter
  `),
  welcome: verbs(`
    verwelkomen | verwelkom verwelkomt | verwelkomde verwelkomden | verwelkomd
    juichen | juich juicht | juichte juichten | gejuicht | toe
    verheugen | verheug verheugt | verheugde verheugden | verheugd
    zijn | ben is | was waren | geweest | | +ingenomen verheugd blij
  `),
  condemn: verbs(`
    veroordelen | veroordeel veroordeelt | veroordeelde veroordeelden | veroordeeld
    afkeuren | keur keurt | keurde keurden | gekeurd | af
  `),
  concern: verbs(`
    spreken | spreek spreekt | sprak spraken | gesproken | uit | +zorg zorgen
    uiten | uit | uitte uitten | geuit | | +zorg zorgen
    betreuren | betreur betreurt | betreurde betreurden | betreurd
    zijn | ben is | was waren | geweest | | +bezorgd
    maken | maak maakt | maakte maakten | gemaakt | | +zich_*_zorgen
  `),
  confirm: verbs(`
    bevestigen | bevestig bevestigt | bevestigde bevestigden | bevestigd
    herbevestigen | herbevestig herbevestigt | herbevestigde herbevestigden | herbevestigd
    bekrachtigen | bekrachtig bekrachtigt | bekrachtigde bekrachtigden | bekrachtigd
    herinneren | herinner herinnert | herinnerde herinnerden | herinnerd | | +aan eraan
    herhalen | herhaal herhaalt | herhaalde herhaalden | herhaald
  `),
  commit: verbs(`
    zetten | zet | zette zetten | gezet | in | +zich
    zeggen | zeg zegt | zegde zegden zei zeiden | gezegd | toe
    beloven | beloof belooft | beloofde beloofden | beloofd
    inzetten | zet | zette zetten | ingezet | | +blijf blijft
    zijn | ben is | was waren | geweest | | +vastbesloten gecommitteerd bereid
    spannen | span spant | spande spanden | gespannen | in | +zich
    verbinden | verbind verbindt | verbond verbonden | verbonden | | +zich
    zorgen | zorg zorgt | zorgde zorgden | gezorgd | | +ervoor er
    garanderen | garandeer garandeert | garandeerde garandeerden | gegarandeerd
  `),
  agree: verbs(`
    stemmen | stem stemt | stemde stemden | gestemd | in
    spreken | spreek spreekt | sprak spraken | gesproken | af
    komen | kom komt | kwam kwamen | gekomen | overeen
    omarmen | omarm omarmt | omarmde omarmden | omarmd
    vinden | vind vindt | vond vonden | gevonden | | +zich_in zich_*_in zich_hierin zich_daarin
    gaan | ga gaat | ging gingen | gegaan | | +akkoord
    sluiten | sluit | sloot sloten | gesloten | | +overeenkomst akkoord convenant
    delen | deel deelt | deelde deelden | gedeeld | | +mening opvatting oordeel
  `),
  decide: verbs(`
    besluiten | besluit | besloot besloten | besloten
    beslissen | beslis beslist | besliste beslisten | beslist
    concluderen | concludeer concludeert | concludeerde concludeerden | geconcludeerd
    stellen | stel stelt | stelde stelden | gesteld | vast
    trekken | trek trekt | trok trokken | getrokken | in
  `),
  undertake: verbs(`
    nemen | neem neemt | nam namen | genomen | | +zich_*_voor
  `),
  contribute: verbs(`
    dragen | draag draagt | droeg droegen | gedragen | bij
    leveren | lever levert | leverde leverden | geleverd | | +bijdrage
    stellen | stel stelt | stelde stelden | gesteld | | +beschikbaar
    financieren | financier financiert | financierde financierden | gefinancierd
  `),
  announce: verbs(`
    kondigen | kondig kondigt | kondigde kondigden | gekondigd | aan
    presenteren | presenteer presenteert | presenteerde presenteerden | gepresenteerd
    lanceren | lanceer lanceert | lanceerde lanceerden | gelanceerd
    maken | maak maakt | maakte maakten | gemaakt | | +begin
    zijn | ben is | was waren | geweest | | +voornemens
  `),
  require: verbs(`
    vergen | vergt | vergde vergden | gevergd | ~
    vereisen | vereist | vereiste vereisten | vereist | ~
    nopen | noopt | noopte noopten | genoopt | ~
    zijn | is | was waren | geweest | | +noodzakelijk nodig vereist geboden | ~
    blijven | blijf blijft | bleef bleven | gebleven | | +noodzakelijk nodig | ~
  `),
  wish: verbs(`
    wensen | wens wenst | wenste wensten | gewenst
    hopen | hoop hoopt | hoopte hoopten | gehoopt
  `),
  aim: verbs(`
    hebben | heb heeft | had hadden | gehad | | +als_doel tot_doel ten_doel als_oogmerk als_*_doel
    beogen | beoog beoogt | | beoogd
    streven | streef streeft | streefde streefden | gestreefd
    richten | richt | richtte richtten | gericht | | +zich
    zijn | is | was waren | geweest | | +gericht doel doelstelling inzet
    blijven | blijf blijft | bleef bleven | gebleven | | +gericht uitgangspunt
  `),
  judge: verbs(`
    oordelen | oordeel oordeelt | oordeelde oordeelden | geoordeeld
    menen | meen meent | meende meenden | gemeend
    vinden | vind vindt | vond vonden | gevonden | | -plaats oorsprong weg oplossing evenwicht zich
    achten | acht | achtte achtten | geacht | | -belang
    beschouwen | beschouw beschouwt | beschouwde beschouwden | beschouwd
    constateren | constateer constateert | constateerde constateerden | geconstateerd
    zijn | ben is | was waren | geweest | | +van_mening van_oordeel van_opvatting overtuigd
  `),
  foresee: verbs(`
    voorzien | voorzie voorziet | voorzag voorzagen | voorzien | | -in
    ramen | raamt | raamde raamden | geraamd
  `),
  reject: verbs(`
    wijzen | wijs wijst | wees wezen | gewezen | af
    verwerpen | verwerp verwerpt | verwierp verwierpen | verworpen
    weigeren | weiger weigert | weigerde weigerden | geweigerd
    verzetten | verzet | verzette verzetten | verzet | | +zich
    zien | zie ziet | zag zagen | gezien | af | +van
    ontraden | ontraad ontraadt | ontraadde ontraadden | ontraden
    zijn | ben is | was waren | geweest | | +tegenstander is_tegen niet_voor
  `),
  question: verbs(`
    vragen | vraag vraagt | vroeg vroegen | gevraagd | | +vragen_of vraagt_of vroeg_of vroegen_of vragen_wat vragen_hoe vragen_waarom vragen_wanneer vragen_welke vragen_zich
    stellen | stel stelt | stelde stelden | gesteld | | +vraag vragen
  `),
  value: verbs(`
    hechten | hecht | hechtte hechtten | gehecht | | +belang waarde
    achten | acht | achtte achtten | geacht | | +belang
    vinden | vind vindt | vond vonden | gevonden | | +belangrijk van_*_belang
    erkennen | erken erkent | erkende erkenden | erkend
    blijven | blijf blijft | bleef bleven | gebleven | | +van_*_belang belangrijk essentieel cruciaal onmisbaar | ~
    zijn | is | was waren | geweest | | +van_*_belang belangrijk essentieel cruciaal onmisbaar waardevol voorwaarde | ~
    blijken | blijkt | bleek bleken | gebleken | | +waardevol belangrijk nuttig effectief | ~
    spelen | speelt | speelde speelden | gespeeld | | +rol | ~
  `),
  note: verbs(`
    nemen | neem neemt | nam namen | genomen | | +kennis nota
    verwijzen | verwijs verwijst | verwees verwezen | verwezen
  `),
  state: verbs(`
    geven | geef geeft | gaf gaven | gegeven | aan
    merken | merk merkt | merkte merkten | gemerkt | op
    melden | meld meldt | meldde meldden | gemeld
    memoreren | memoreer memoreert | memoreerde memoreerden | gememoreerd
    spreken | spreek spreekt | sprak spraken | gesproken | uit | -waardering lof dank verwachting steun zich zorg
  `),
};
