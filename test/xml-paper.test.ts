/** Papers in XML: official publications, and what other vocabularies call the same. */
import { describe, expect, it } from 'vitest';
import type { FormatText } from '../src/read/formats/format.ts';
import { readFormat, readPaper } from '../src/read/read-file.ts';
import { madeSource } from './setup/source.ts';

type Read = Extract<FormatText, { lines: unknown }>;

async function read(xml: string | Uint8Array): Promise<Read> {
  const result = await readFormat(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, 'stuk.xml');
  if ('fault' in result) throw new Error(result.fault.en);
  return result;
}
/** Each line with its kind before it, and `+` where it goes on with the one above. */
const shown = async (xml: string): Promise<string[]> =>
  (await read(xml)).lines.lines.map(
    ({ text, facts }) => `${facts?.kind}${facts?.continues ? '+' : ''}${facts?.head ? '!' : ''} ${text}`,
  );

const LETTER = `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie>
<metadata><meta name="DC.title" content="Raad; Brief regering"/><meta name="DCTERMS.issued" content="2022-12-15"/>
<meta name="OVERHEIDop.externMetadataRecord" content="https://haven.example/kst-99999-12/metadata.xml"/></metadata>
<kamerstuk><kamerstukkop><tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>99 999</dossiernr></dossiernummer><titel>Havenraad</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN HAVENS</titel>
<algemeen><vrije-tekst><tekst status="goed"><al>Hierbij het verslag.<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>Kamerstuk
99 999, nr. 11.</noot.al></noot> Zie <extref doc="x">het <nadruk type="cur">stuk</nadruk></extref>.</al>
<tussenkop kopopmaak="vet">Uitbreiding</tussenkop>
<al-groep><al>De Raad besloot:</al><lijst type="expliciet"><li><li.nr>a.</li.nr><al>tot steun, te weten:</al>
<lijst><li><li.nr>1°.</li.nr><al>geld;</al></li></lijst></li><li><li.nr>b.</li.nr><al>tot meer.</al></li></lijst></al-groep>
<divisie><kop><nr>2.</nr><titel>Migratie</titel></kop><al>Van 5 km<sup>2</sup>.</al>
<table><title>Tabel 1</title><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/>
<thead><row><entry colname="c1"><al>Post</al></entry><entry namest="c2" nameend="c3"><al>Jaar</al></entry></row></thead>
<tbody><row><entry morerows="1"><al>Haven</al></entry><entry><al>1</al></entry><entry><al>2</al></entry></row>
<row><entry><al>3</al></entry><entry><al>4</al></entry></row></tbody></tgroup></table></divisie>
<artikel><kop><label>Artikel</label><nr>3</nr><titel>Slot</titel></kop><lid><lidnr>1.</lidnr><al>Eerste lid.</al></lid></artikel>
</tekst></vrije-tekst></algemeen><ondertekening><functie>De minister van Havens,</functie><naam><voornaam>A.</voornaam><achternaam>de Vries</achternaam></naam></ondertekening>
</stuk></kamerstuk></officiele-publicatie>`;

describe('an official publication', () => {
  it('gives every part of the paper in order, with what it is', async () => {
    expect(await shown(LETTER)).toEqual([
      'text Tweede Kamer der Staten-Generaal',
      'text 99 999 Havenraad',
      'title Nr. 12 BRIEF VAN DE MINISTER VAN HAVENS',
      'text Hierbij het verslag.1 Zie het stuk.',
      'note 1 Kamerstuk 99 999, nr. 11.',
      'heading Uitbreiding',
      'text De Raad besloot:',
      'item a. tot steun, te weten:',
      'item 1°. geld;',
      'item b. tot meer.',
      'heading 2. Migratie',
      'text Van 5 km2.',
      'caption Tabel 1',
      'row! Post Jaar',
      'row Haven 1 2',
      'row 3 4',
      'heading Artikel 3 Slot',
      'item 1. Eerste lid.',
      'text De minister van Havens,',
      'text A. de Vries',
    ]);
  });

  it('says what it is', async () => {
    expect((await read(LETTER)).particulars.map(({ field, value }) => `${field} ${value}`)).toEqual([
      'title Raad; Brief regering',
      'date 2022-12-15',
      'url https://haven.example/kst-99999-12.html',
      'reference kst-99999-12',
      'dossier 99 999',
      'title BRIEF VAN DE MINISTER VAN HAVENS',
      'reference 99 999, nr. 12',
    ]);
  });

  it('reads an older one: its head, its notes at the end, the letters its document type names', async () => {
    const old = `<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE kamerwrk SYSTEM "kamerwrk.dtd"><kamerwrk><kop><vergjaar>2005-2006</vergjaar></kop>
      <frontm><nummer>29 000</nummer><onderw>Havens</onderw></frontm><body><stuk><al>Financi&euml;le en re\u00EBle steun.<voetref refid="v1">1</voetref></al>
      <tuskop letat="vet">Slot</tuskop><al>Einde.</al></stuk></body><voetnoot id="v1" nr="1"><al>Zie stuk 3.</al></voetnoot></kamerwrk>`;
    const { lines, notices } = await read(new Uint8Array(Buffer.from(old, 'latin1')));
    expect(lines.lines.map(({ text, facts }) => `${facts?.kind} ${text}`)).toEqual([
      'text 2005-2006',
      'text 29 000',
      'text Havens',
      'text Financiële en reële steun.1',
      'heading Slot',
      'text Einde.',
      'note 1 Zie stuk 3.',
    ]);
    expect(notices).toMatchObject([{ rule: 'encoding', level: 'info' }]);
  });
});

/** A debate as it is published: every tag on a line of its own, encoded twice, a mark before the declaration. */
const DEBATE = `ï»¿
<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
 <handelingen><agendapunt>
  <nr>
   4
  </nr>
  <item-titel>
   Havens
  </item-titel>
  <spreekbeurt>
   <spreker>
    <voorvoegsels>
     Mevrouw
    </voorvoegsels>
    <naam>
     <achternaam>
      Van Brenk
     </achternaam>
    </naam>
    (
    <politiek>
     ABC
    </politiek>
    ):
   </spreker>
   <tekst><al-groep><al>
      Voorzitter. Ik heb Ã©Ã©n motie over nr.
      <extref>
       253
      </extref>
      (
      <extref>
       29538
      </extref>
      ).
     </al></al-groep><al-groep><al>Zij gaat over boten.</al></al-groep>
    <motie><kop><titel>Motie</titel></kop><al>De Kamer,</al><al>gehoord de beraadslaging,</al>
     <al>constaterende dat er boten zijn;</al><al>verzoekt de regering ze te tellen,</al>
     <motie-info><spreker><voorvoegsels>De</voorvoegsels><naam><achternaam>voorzitter</achternaam></naam>:</spreker><al>Deze motie is voldoende ondersteund.</al></motie-info></motie></tekst>
  </spreekbeurt>
  <tekst><al>De beraadslaging wordt geschorst.</al></tekst>
  <spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels><naam><achternaam>Ronnes</achternaam></naam> (<politiek>DEF</politiek>):</spreker><tekst><al>... met boten, dus.</al></tekst></spreekbeurt>
 </agendapunt></handelingen>
</officiele-publicatie>`;

describe('a debate', () => {
  it('gives every speech with its speaker, the motion apart, and what nobody says as nobody’s', async () => {
    const document = await readPaper(new TextEncoder().encode(DEBATE), madeSource({ id: 'debat', file: 'debat.xml' }));
    if ('fault' in document) throw new Error(document.fault.en);
    expect(document.blocks.map(({ role, text }) => `${role} ${text}`)).toEqual([
      'title 4 Havens',
      'speech Mevrouw Van Brenk (ABC): Voorzitter. Ik heb één motie over nr. 253 (29538).',
      'speech Zij gaat over boten.',
      'heading Motie',
      'paragraph De Kamer,',
      'consideration gehoord de beraadslaging,',
      'consideration constaterende dat er boten zijn;',
      'request verzoekt de regering ze te tellen,',
      'speech De voorzitter: Deze motie is voldoende ondersteund.',
      'paragraph De beraadslaging wordt geschorst.',
      'speech De heer Ronnes (DEF): ... met boten, dus.',
    ]);
    expect(document.format).toBe('xml');
  });
});

describe('other vocabularies', () => {
  it('reads TEI', async () => {
    const tei = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>x</title></titleStmt></fileDesc></teiHeader><text><body><head>Brief</head>
      <div><head>Inleiding</head><p>Een <hi rend="italic">zin</hi><note place="foot" n="1">Een noot.</note> hier.<lb/>Nieuwe regel.</p>
      <list rend="numbered"><item>een</item><item>twee</item></list><table><row role="label"><cell>Jaar</cell><cell>Som</cell></row><row><cell>2020</cell><cell>5</cell></row></table>
      <sp><speaker>Mr. Smith:</speaker><p>Hello.</p></sp></div></body></text></TEI>`;
    expect(await shown(tei)).toEqual([
      'title Brief',
      'heading Inleiding',
      'text Een zin1 hier.',
      'text+ Nieuwe regel.',
      'note 1 Een noot.',
      'item 1. een',
      'item 2. twee',
      'row! Jaar Som',
      'row 2020 5',
      'text Mr. Smith: Hello.',
    ]);
  });

  it('reads Akoma Ntoso and DocBook', async () => {
    const act = `<akomaNtoso xmlns="x"><act><meta><i/></meta><preface><p><docTitle>Port Act</docTitle></p></preface><body><section><num>1.</num><heading>Scope</heading>
      <subsection><num>(1)</num><content><p>This applies to <ref href="#a">ports</ref>.</p></content></subsection><paragraph><num>(a)</num><intro><p>Ports means</p></intro><point><num>(i)</num><content><p>harbours;</p></content></point></paragraph></section></body></act></akomaNtoso>`;
    expect(await shown(act)).toEqual([
      'title Port Act',
      'heading 1. Scope',
      'item (1) This applies to ports.',
      'item (a) Ports means',
      'item (i) harbours;',
    ]);
    const book = `<article xmlns="http://docbook.org/ns/docbook"><info><title>Port note</title></info><section><title>Intro</title><para>Text<footnote><para>Note.</para></footnote> here.</para>
      <itemizedlist><listitem><para>one</para></listitem></itemizedlist><orderedlist numeration="loweralpha"><listitem><para>first</para></listitem></orderedlist></section></article>`;
    expect(await shown(book)).toEqual([
      'title Port note',
      'heading Intro',
      'text Text1 here.',
      'note 1 Note.',
      'item • one',
      'item a. first',
    ]);
  });

  it('tells paragraphs of a vocabulary nobody knows by where text stands, and says so', async () => {
    const letter =
      '<brief><afzender>Gemeente Haven</afzender><regels><regel>Geachte raad,</regel><regel>Wij hebben <vet>besloten</vet>.</regel></regels></brief>';
    const { lines, notices } = await read(letter);
    expect(lines.lines.map(({ text }) => text)).toEqual(['Gemeente Haven', 'Geachte raad,', 'Wij hebben besloten.']);
    expect(notices).toMatchObject([{ rule: 'unknown-xml', level: 'warning' }]);
  });

  it('refuses entities, what is not well-formed and what has no text, in one sentence', async () => {
    const fault = async (xml: string): Promise<string> =>
      read(xml).then(
        () => 'read',
        (error: Error) => error.message,
      );
    expect(await fault('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toMatch(
      /line 1: entities in DOCTYPE/,
    );
    expect(await fault('<?xml version="1.0"?>\n<a><b>tekst</a>')).toMatch(/line 2: .*expected well-formed XML/);
    expect(await fault('<?xml version="1.0"?><a><metadata>x</metadata></a>')).toMatch(/XML without text/);
    expect(await fault(`<?xml version="1.0"?>${'<a>'.repeat(1000)}`)).toMatch(/over 400 elements deep/);
  });
});
