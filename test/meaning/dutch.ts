import { type Subject, subject } from './proposition.ts';

/**
 * Dutch vocabulary for made sentences. Subjects of no corpus here, and of every kind of office: what holds of them holds by
 * the words of the language alone. `+` parts a particle from its verb, `*` marks a plural object.
 */
export const DUTCH_SUBJECTS: readonly Subject[] = [
  subject('haven', {
    agents: 'het havenbedrijf|de rederij|de havenmeester|de stuwadoorsbond',
    objects: '*de havengelden|het liggeld voor vrachtschepen|de korting op de kadehuur',
    verbs:
      'verhogen verhoogt verhoogd = verlagen verlaagt verlaagd | in+voeren voert ingevoerd = af+schaffen schaft afgeschaft | handhaven handhaaft gehandhaafd = in+trekken trekt ingetrokken',
    members: 'vrachtschepen|vissersboten|veerboten|sleepboten',
    figures: '12 euro|€ 1.250|3,5 procent|een kwart|18 euro',
    conditions: 'mits de raad instemt|tenzij de lading bederft|als de kade gereed is',
    exceptions: 'behalve voor jachten|met uitzondering van de oostkade',
    adjectives: 'redelijk onredelijk|rechtmatig onrechtmatig',
  }),
  subject('parkeren', {
    agents: 'het college|de wijkraad|de ondernemersvereniging|de wethouder',
    objects: '*de parkeertarieven|het betaald parkeren in het centrum|*de vergunningen voor tweede auto’s',
    verbs:
      'uit+breiden breidt uitgebreid = in+perken perkt ingeperkt | toe+staan staat toegestaan = verbieden verbiedt verboden | steunen steunt gesteund = af+wijzen wijst afgewezen',
    members: 'bewoners|bezoekers|winkeliers|mantelzorgers',
    figures: '300 plaatsen|2,40 euro|15 procent|400 plaatsen',
    conditions: 'mits er draagvlak is|indien de proef slaagt|alleen als de buurt daarom vraagt',
    exceptions: 'behalve op zondag|met uitzondering van de binnenstad',
    adjectives: 'wenselijk onwenselijk|betaalbaar onbetaalbaar',
  }),
  subject('rente', {
    agents: 'de centrale bank|de directie|de muntraad|de toezichthouder',
    objects: 'de beleidsrente|het aankoopprogramma|de buffereis voor banken',
    verbs:
      'verhogen verhoogt verhoogd = verlagen verlaagt verlaagd | verruimen verruimt verruimd = verkrappen verkrapt verkrapt | voort+zetten zet voortgezet = beëindigen beëindigt beëindigd',
    members: 'spaarders|banken|pensioenfondsen|verzekeraars',
    figures: '0,25 procentpunt|20 miljard euro|een half procent|4 procent',
    conditions: 'als de inflatie daalt|tenzij de werkloosheid oploopt|mits de markten rustig blijven',
    exceptions: 'behalve voor kleine banken|met uitzondering van spaarbanken',
    adjectives: 'houdbaar onhoudbaar|voldoende onvoldoende',
  }),
  subject('school', {
    agents: 'de schoolraad|het bestuur|de oudervereniging|de inspectie',
    objects: '*de schoolmaaltijden|het ontbijt op basisscholen|de bijdrage van ouders',
    verbs:
      'in+voeren voert ingevoerd = af+schaffen schaft afgeschaft | vergroten vergroot vergroot = verkleinen verkleint verkleind | aan+moedigen moedigt aangemoedigd = ontmoedigen ontmoedigt ontmoedigd',
    members: 'kleuters|leerlingen|leraren|stagiairs',
    figures: '2.000 leerlingen|1,80 euro|60 procent|drie dagen per week',
    conditions: 'mits ouders instemmen|als er geld is|tenzij de keuken ontbreekt',
    exceptions: 'behalve op woensdag|met uitzondering van internaten',
    adjectives: 'gezond ongezond|verplicht onverplicht',
  }),
  subject('water', {
    agents: 'het waterschap|de dijkgraaf|de pachtersbond|de provincie',
    objects: 'het zomerpeil in de polder|de zuiveringsheffing|*de onttrekkingen van grondwater',
    verbs:
      'verhogen verhoogt verhoogd = verlagen verlaagt verlaagd | beperken beperkt beperkt = verruimen verruimt verruimd | aan+scherpen scherpt aangescherpt = versoepelen versoepelt versoepeld',
    members: 'akkerbouwers|veehouders|kwekers|huishoudens',
    figures: '20 centimeter|5 kubieke meter|drie procent|1.400 hectare',
    conditions: 'mits de sluis gereed is|zolang de droogte aanhoudt|tenzij de dijk verzwakt',
    exceptions: 'behalve in het veengebied|uitgezonderd de kassen',
    adjectives: 'veilig onveilig|doelmatig ondoelmatig',
  }),
  subject('post', {
    agents: 'de mededingingsautoriteit|de postbezorger|de consumentenbond|de branchevereniging',
    objects: 'het maximumtarief voor postzegels|*de bezorgdagen|de toegangsregeling voor concurrenten',
    verbs:
      'verruimen verruimt verruimd = beperken beperkt beperkt | goed+keuren keurt goedgekeurd = af+keuren keurt afgekeurd | handhaven handhaaft gehandhaafd = op+heffen heft opgeheven',
    members: 'abonnees|kleine zenders|uitgevers|webwinkels',
    figures: '96 cent|vijf dagen|2 miljoen euro|tien procent',
    conditions: 'indien de volumes dalen|tenzij de rechter anders beslist|mits de wet wordt gewijzigd',
    exceptions: 'behalve op feestdagen|met uitzondering van rouwpost',
    adjectives: 'eerlijk oneerlijk|toegankelijk ontoegankelijk',
  }),
  subject('huur', {
    agents: 'de woningcorporatie|de huurdersbond|de huurcommissie|de gemeenteraad',
    objects: '*de huren van sociale woningen|de renovatie van de flats|de inkomenstoets',
    verbs:
      'bevriezen bevriest bevroren = verhogen verhoogt verhoogd | versnellen versnelt versneld = vertragen vertraagt vertraagd | af+schaffen schaft afgeschaft = in+voeren voert ingevoerd',
    members: 'studenten|ouderen|starters|gezinnen',
    figures: '4,1 procent|1.200 woningen|€ 35.000|twee derde',
    conditions: 'mits de bewoners instemmen|als de subsidie komt|tenzij de bouwkosten stijgen',
    exceptions: 'behalve in monumenten|met uitzondering van garages',
    adjectives: 'haalbaar onhaalbaar|bewoonbaar onbewoonbaar',
  }),
  subject('spoor', {
    agents: 'de vervoerder|de spoorbeheerder|de reizigersvereniging|de vakbond',
    objects: 'de nachttrein naar het noorden|het station aan de haven|*de spitstoeslagen',
    verbs:
      'openen opent geopend = sluiten sluit gesloten | behouden behoudt behouden = schrappen schrapt geschrapt | uit+breiden breidt uitgebreid = in+krimpen krimpt ingekrompen',
    members: 'forenzen|scholieren|toeristen|fietsers',
    figures: '12 ritten|120 treinen|6 euro|een tiende',
    conditions: 'indien het personeel akkoord gaat|mits de bovenleiding is vernieuwd|tenzij het vriest',
    exceptions: 'behalve in het weekend|met uitzondering van de zomerdienst',
    adjectives: 'rendabel onrendabel|bereikbaar onbereikbaar',
  }),
  subject('zorg', {
    agents: 'het ziekenhuis|de verpleegkundigenbond|de zorgverzekeraar|de apotheker',
    objects: 'de vergoeding van hoortoestellen|de inenting tegen griep|het eigen risico',
    verbs:
      'vergoeden vergoedt vergoed = weigeren weigert geweigerd | aan+bevelen beveelt aanbevolen = af+raden raadt afgeraden | verhogen verhoogt verhoogd = verlagen verlaagt verlaagd',
    members: 'zwangeren|zuigelingen|chronisch zieken|verpleegkundigen',
    figures: '385 euro|95 procent|drie behandelingen|1 op de 4 patiënten',
    conditions: 'mits een arts verwijst|als de voorraad strekt|tenzij de bijwerking ernstig is',
    exceptions: 'behalve bij spoed|met uitzondering van kinderen onder vier jaar',
    adjectives: 'noodzakelijk onnodig|effectief ineffectief',
  }),
  subject('akker', {
    agents: 'de landbouwkamer|de imkersbond|de zaadhandel|de keuringsdienst',
    objects: 'het gebruik van kunstmest|de teelt van hennep|*de bufferstroken langs sloten',
    verbs:
      'toe+laten laat toegelaten = verbieden verbiedt verboden | subsidiëren subsidieert gesubsidieerd = belasten belast belast | verbreden verbreedt verbreed = versmallen versmalt versmald',
    members: 'bieten|aardappelen|uien|graan',
    figures: '170 kilo per hectare|zes meter|4 meter|anderhalf miljoen euro',
    conditions: 'mits de bodem dat toelaat|indien de meting dat aantoont|zolang de bijen niet worden geschaad',
    exceptions: 'behalve op zandgrond|met uitzondering van proefvelden',
    adjectives: 'schadelijk onschadelijk|vruchtbaar onvruchtbaar',
  }),
  subject('museum', {
    agents: 'het museum|de erfgoedraad|de vriendenkring|de curator',
    objects: 'de teruggave van bronzen beelden|de gratis toegang|het uitlenen van tekeningen',
    verbs:
      'bevorderen bevordert bevorderd = belemmeren belemmert belemmerd | aanvaarden aanvaardt aanvaard = verwerpen verwerpt verworpen | verlengen verlengt verlengd = verkorten verkort verkort',
    members: 'jongeren|stadspashouders|gidsen|kunstenaars',
    figures: '47 beelden|17,50 euro|zeven zalen|de helft',
    conditions: 'mits de verzekering dekt|als de eigenaar bekend is|tenzij het klimaat in de zaal tekortschiet',
    exceptions: 'behalve tijdens vakanties|met uitzondering van bruiklenen',
    adjectives: 'openbaar niet-openbaar|vervangbaar onvervangbaar',
  }),
  subject('afval', {
    agents: 'de reinigingsdienst|de statiegeldstichting|de brouwersbond|de milieudienst',
    objects: 'het statiegeld op blikjes|de inzameling van textiel|*de vergunningen voor verbrandingsovens',
    verbs:
      'verdubbelen verdubbelt verdubbeld = halveren halveert gehalveerd | hervatten hervat hervat = op+schorten schort opgeschort | verlenen verleent verleend = weigeren weigert geweigerd',
    members: 'supermarkten|tankstations|kiosken|stadions',
    figures: '15 cent|25 cent|90 procent|twaalf miljoen blikjes',
    conditions: 'mits de ovens schoner worden|indien de markt krimpt|tenzij het storten goedkoper is',
    exceptions: 'behalve voor sapflessen|met uitzondering van zuivelpakken',
    adjectives: 'brandbaar onbrandbaar|uitvoerbaar onuitvoerbaar',
  }),
];
