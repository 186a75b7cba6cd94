import type { Language } from '../../src/model.ts';

/**
 * The reasons of the scales in Dutch. They stand in English with the scales themselves, where who works on those reads
 * them; here they are keyed by that text, so that a reason that changes loses its translation and is shown as it is.
 */
const DUTCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // How far.
    'Asks for a next piece and is content with less than the whole.':
      'Vraagt een volgend stuk en neemt met minder dan het geheel genoegen.',
    'Open: less than no degree word, but its place beside "geleidelijk" is not agreed.':
      'Open: minder dan geen graadwoord, maar over de plaats naast „geleidelijk” is geen overeenstemming.',
    'Nothing less will do.': 'Minder volstaat niet.',
    // How much of a trend.
    'Less than the trend by itself says.': 'Minder dan de ontwikkeling alleen zegt.',
    'Holds the trend down; readers do not agree whether it says more or less than "modest".':
      'Drukt de ontwikkeling; lezers verschillen of het meer of minder zegt dan „bescheiden”.',
    'Below "moderate" in the words of central banks.': 'Onder „matig” in de woorden van centrale banken.',
    'Between "modest" and "solid".': 'Tussen „bescheiden” en „stevig”.',
    'Between "moderate" and "strong".': 'Tussen „matig” en „sterk”.',
    'Above "solid", and above the trend by itself.': 'Boven „stevig” en boven de ontwikkeling alleen.',
    'Readers rank it beside "solid" or beside "strong".': 'Lezers zetten het naast „stevig” of naast „sterk”.',
    'Raises the trend; its place beside "strong" is not agreed.':
      'Verhoogt de ontwikkeling; over de plaats naast „sterk” is geen overeenstemming.',
    'Leaves open whether there will be one at all.': 'Laat open of er wel een komt.',
    'Presupposes what came before: beside a change that took place it says that more was added.':
      'Veronderstelt wat eerder kwam: naast een verandering die er al is, zegt het dat er meer bij kwam.',
    'Takes longer, and may come as far: only a rapid change is surely more.':
      'Duurt langer en kan even ver komen: alleen een snelle verandering is zeker meer.',
    'Raises the trend, as "substantial" does.': 'Verhoogt de ontwikkeling, zoals „fors”.',
    // What is done with words.
    'Says that a subject was on the table, not what anybody wants of it.':
      'Zegt dat een onderwerp op tafel lag, niet wat iemand ervan wil.',
    'Asks others to look at something, not yet to do it.':
      'Vraagt anderen ergens naar te kijken, nog niet om het te doen.',
    'Praises those who already do it: nobody is held to anything.':
      'Prijst wie het al doet: niemand wordt ergens aan gehouden.',
    'Invites effort and leaves the choice: a rung with praise, below a request that expects an answer.':
      'Nodigt uit tot inspanning en laat de keus: op één trede met waardering, onder een verzoek dat een antwoord verwacht.',
    'A request to somebody to do something. "Uitnodigen" is how the European Council words one.':
      'Een verzoek aan iemand om iets te doen. „Uitnodigen” is hoe de Europese Raad dat verwoordt.',
    'Puts weight on what one wants: more than asking, but nobody is told to act.':
      'Legt gewicht op wat men wil: meer dan vragen, maar niemand wordt gezegd te handelen.',
    'Says what the other will have to answer for. "De verwachting benadrukken" expects; it does not merely stress.':
      'Zegt waarop de ander zal worden aangesproken. „De verwachting benadrukken” is verwachten, niet alleen benadrukken.',
    'Presses a named party to act.': 'Dringt er bij een genoemde partij op aan te handelen.',
    'Leaves no choice.': 'Laat geen keus.',
    'Open: some readers put it with asking, others with urging.':
      'Open: sommige lezers zetten het bij vragen, andere bij aandringen.',
    'Apart: it stands behind what another does and asks for nothing.':
      'Apart: staat achter wat een ander doet en vraagt niets.',
    'Apart: says what the speaker will do, or what will be done, and binds nobody else.':
      'Apart: zegt wat de spreker zal doen of wat er zal gebeuren, en bindt niemand anders.',
    'Apart: a deed of the speaker, where "zich inzetten" promises an effort.':
      'Apart: een daad van de spreker, waar „zich inzetten” een inspanning belooft.',
    'Apart: it joins what another proposes.': 'Apart: sluit zich aan bij wat een ander voorstelt.',
    'Apart: it tells or begins what the speaker itself does.': 'Apart: vertelt of begint wat de spreker zelf doet.',
    'Open: "moeten" says how things must be; whether that presses or only states, readers differ. Who must is not who speaks.':
      'Open: „moeten” zegt hoe het moet zijn; of dat aandringt of alleen vaststelt, daarover verschillen lezers. Wie moet, is niet wie spreekt.',
    'Open: every place on the scale was argued for.': 'Open: voor elke plaats op de schaal is gepleit.',
    'Apart: it names a purpose; nothing is said to be done, and nothing is asked.':
      'Apart: noemt een doel; er wordt niets gedaan genoemd en niets gevraagd.',
    'Apart: it says what the speaker holds to be so.': 'Apart: zegt wat de spreker voor waar houdt.',
    'Apart: it foretells, and holds nobody to it.': 'Apart: voorspelt, en houdt niemand eraan.',
    'Apart: the speaker will not have it; no other act is a weaker way of saying so.':
      'Apart: de spreker wil het niet; geen andere handeling zegt dat zwakker.',
    'Apart: a question states nothing, and asks for an answer alone.':
      'Apart: een vraag stelt niets vast en vraagt alleen een antwoord.',
    'Apart: it greets what has happened.': 'Apart: begroet wat er gebeurd is.',
    'Apart: it judges what has happened.': 'Apart: oordeelt over wat er gebeurd is.',
    'Apart: it judges and asks for nothing.': 'Apart: oordeelt en vraagt niets.',
    'Apart: it holds on to what was said before, however hard that was.':
      'Apart: houdt vast aan wat eerder is gezegd, hoe stellig dat ook was.',
    'Apart: the speaker binds itself, not another.': 'Apart: de spreker bindt zichzelf, niet een ander.',
    'Apart: a decision, not a wish.': 'Apart: een besluit, geen wens.',
    'Open: readers differ whether it is stressing or merely stating.':
      'Open: lezers verschillen of dit benadrukken is of alleen vaststellen.',
    'Apart: it says that a text was seen.': 'Apart: zegt dat een tekst gezien is.',
    'Apart: it introduces what is said and has no force of its own; a stronger act in its clause comes first.':
      'Apart: leidt in wat gezegd wordt en heeft zelf geen kracht; een sterkere handeling in het zinsdeel gaat voor.',
    // To whom.
    'Asked of one, it binds no other.': 'Aan één gevraagd bindt het geen ander.',
    'Asked of several, by name or by what they do ("landen die ...").':
      'Aan enkele gevraagd, bij naam of naar wat zij doen („landen die ...”).',
    'Asked of the group as a whole.': 'Aan de hele groep gevraagd.',
    // Left out.
    'comparatives: two careful readers call their going weaker':
      'vergrotende trappen: twee zorgvuldige lezers noemen het wegvallen ervan zwakker',
    'colour the thing and have no place on this scale': 'kleuren de zaak en hebben geen plaats op deze schaal',
    'say when, not how far': 'zeggen wanneer, niet hoe ver',
    'say for whom: that is scope': 'zeggen voor wie: dat is reikwijdte',
    'means "moreover"': 'betekent „bovendien”',
    'say when or how well, not how far': 'zeggen wanneer of hoe goed, niet hoe ver',
    'move it by a step nobody can name': 'verschuiven het een stap die niemand kan noemen',
    'are most often the thing asked for itself': 'zijn meestal zelf wat gevraagd wordt',
    'says what a thing needs: "maatregelen die EU-toetreding vereist"':
      'zegt wat een zaak nodig heeft: „maatregelen die EU-toetreding vereist”',
    'say how things must be, not what the speaker does': 'zeggen hoe het moet zijn, niet wat de spreker doet',
    'are most often the policy itself': 'zijn meestal het beleid zelf',
    'foretell; nobody is expected to do anything': 'voorspellen; van niemand wordt iets verwacht',
    '"de oproep aan de Commissie" reports a call without saying whose it is':
      '„de oproep aan de Commissie” meldt een oproep zonder te zeggen van wie',
    'are procedure': 'zijn de gang van zaken',
    'every place on the scale was argued for': 'voor elke plaats op de schaal is gepleit',
    'is read as a courtesy by some and as an expectation by others':
      'lezen sommigen als beleefdheid en anderen als verwachting',
    '"its strong support" and "a call for action" say whose it is in the verb before them':
      '„its strong support” en „a call for action” zeggen in het werkwoord ervoor van wie het is',
    'stand outside the group the paper deals with': 'staan buiten de groep waar het stuk over gaat',
    'are spoken about; what is asked is asked of governments':
      'over hen wordt gesproken; wat gevraagd wordt, wordt aan regeringen gevraagd',
    // The words themselves, where the list describes them.
    'oproep (the noun alone)': 'oproep (alleen als zelfstandig naamwoord)',
    '"verder" at the head of a clause, "verder werd gesproken"':
      '„verder” aan het begin van een zinsdeel, „verder werd gesproken”',
    'call, support, request, welcome as nouns': 'call, support, request, welcome als zelfstandig naamwoord',
  }),
);

/** A text of the scales in the language of the page, and the language it is in. */
export function reasonIn(text: string, language: Language): { readonly text: string; readonly language: Language } {
  const dutch = language === 'nl' ? DUTCH.get(text) : undefined;
  return dutch === undefined ? { text, language: 'en' } : { text: dutch, language: 'nl' };
}
