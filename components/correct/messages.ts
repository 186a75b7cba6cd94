import type { Language } from '../../src/model.ts';

/** A reason that follows a full stop. */
const sentenceOf = (why: string): string => why.charAt(0).toUpperCase() + why.slice(1);

/** The words of correcting, apart from the others: they are loaded with the first line that is shown. */
const nl = {
  title: 'Corrigeer deze koppeling',
  titleSilent: 'Corrigeer deze stilte',
  actions: {
    accept: 'De koppeling klopt',
    remove: 'De koppeling klopt niet',
    split: 'De passage staat op zichzelf',
    move: 'De passage hoort op een andere lijn',
    retag: 'De zin gaat over een ander thema',
    dispute: 'Het oordeel of een lezing klopt niet',
    'accept-silent': 'Het document zwijgt niet: deze zin houdt het standpunt',
  },
  done: {
    accept: 'koppeling bevestigd',
    remove: 'koppeling verwijderd',
    split: 'van de lijn genomen',
    move: 'op een andere lijn gezet',
    retag: 'thema gewijzigd',
    dispute: 'betwist',
  },
  what: 'Wat is er anders',
  partner: 'Met welke zin',
  candidate: 'Welke zin',
  linked: 'nu gekoppeld',
  unlinked: 'nu niet gekoppeld',
  thread: 'Naar welke lijn',
  themes: 'Thema’s van deze zin',
  reason: 'Waarom (verplicht)',
  reasonMissing: 'Geef een reden, in één zin: wie het later leest moet kunnen volgen waarom.',
  nothing: 'Kies minstens één thema.',
  name: 'Uw naam (mag leeg blijven)',
  keeps: 'Na bevestigen bewaart deze browser uw correcties op dit apparaat, tot u ze wist. Er wordt niets verzonden.',
  confirm: 'Bevestig correctie',
  cancel: 'Annuleer',
  noAnchor:
    'Deze woorden staan in hetzelfde document nog eens, met dezelfde zinnen eromheen; een correctie wijst met woorden, en kan niet zeggen welke u bedoelt.',
  which: 'Deze woorden staan er meer dan eens. Welke bedoelt u',
  disputed: 'Wat klopt er niet',
  instead: 'Wat het moet zijn',
  notSo: 'alleen betwist: zo niet, en ik weet niet hoe wel',
  usual: 'Reden, of schrijf er zelf een',
  ownReason: 'een andere reden',
  thisOne: (place: string): string => `Bedoeld is ${place}`,
  heading: 'Mijn correcties',
  none: 'U hebt nog niets gecorrigeerd. Deze browser bewaart niets voor u een correctie bevestigt.',
  keptHere: 'Bewaard in deze browser, op dit apparaat; er wordt niets verzonden.',
  notKept:
    'Deze browser kan uw laatste wijziging niet bewaren: hij is vol of weigert. Sla uw correcties op als bestand voor u de pagina sluit.',
  undo: 'Maak ongedaan',
  undoOf: (what: string): string => `Maak ongedaan: ${what}`,
  save: 'Bewaar als overrides.jsonl',
  saved: 'overrides.jsonl gemaakt.',
  saveNote: (own: number): string =>
    own === 0 ? '' : `Het bestand bevat ook de ${own === 1 ? 'correctie' : `${own} correcties`} die het corpus al had.`,
  read: 'Lees overrides.jsonl',
  notRead: 'Dit bestand kon niet worden gelezen; verwacht: tekst in UTF-8. Er is niets ingelezen.',
  older: (n: number): string => (n === 1 ? 'Toon ook de oudste correctie' : `Toon ook de ${n} oudere correcties`),
  wipe: 'Wis mijn correcties',
  wiped: 'Alle correcties gewist, ook uit deze browser. De lijn is weer zoals hij was.',
  undone: 'Correctie ongedaan gemaakt. De lijn is weer zoals hij was.',
  applied: (what: string): string => `Correctie toegepast: ${what}. De lijn is opnieuw gemaakt.`,
  again: 'Toegepast. De lijn is opnieuw gemaakt.',
  notApplied: (why: string): string => `Uw correctie is bewaard en niet toegepast. ${sentenceOf(why)}`,
  waits: 'Uw correcties zijn bewaard, maar konden nog niet worden toegepast.',
  noAnswer:
    'De lijn wordt al twintig seconden opnieuw gemaakt, en er komt nog geen antwoord. Uw correcties blijven staan; wacht, of pas ze opnieuw toe.',
  setApart: (why: string): string =>
    `Aan deze correctie loopt het opnieuw maken van de lijn vast (${why}); zij staat apart en houdt geen andere tegen.`,
  otherTab: 'Uw correcties zijn gewijzigd in een ander tabblad. De lijn is opnieuw gemaakt.',
  readSome: (n: number, apart: number): string =>
    `${n === 1 ? 'Eén correctie' : `${n} correcties`} ingelezen.${apart === 0 ? '' : ` ${apart === 1 ? 'Eén regel' : `${apart} regels`} apart bewaard.`}`,
  busy: 'De lijn wordt opnieuw gemaakt',
  gone: 'Deze lijn bestaat door uw correctie niet meer; maak haar hieronder ongedaan om hem terug te zien.',
  applyAgain: 'Pas opnieuw toe',
  state: {
    'not-applied': 'niet toegepast',
    waiting: 'nog niet toegepast',
    repeated: 'telt één keer: een andere correctie zegt hetzelfde',
  },
  alsoShipped: 'staat ook in het corpus, en telt één keer',
  apart: (n: number): string => (n === 1 ? 'Eén regel die geen correctie is' : `${n} regels die geen correctie zijn`),
  apartWhy:
    'Een andere versie of een mens schreef ze zo. Ze blijven bewaard zoals ze zijn, en gaan mee in het bestand.',
  foreign: (n: number): string =>
    n === 1 ? 'Eén correctie van een document dat hier niet is' : `${n} correcties van documenten die hier niet zijn`,
  foreignWhy: 'Ze horen bij een ander dossier. Ze blijven bewaard, en gaan mee in het bestand.',
  shipped: (n: number): string =>
    n === 1 ? 'Eén correctie van het corpus is niet toegepast' : `${n} correcties van het corpus zijn niet toegepast`,
  drop: 'Verwijder',
  dropOf: (what: string): string => `Verwijder: ${what}`,
  by: (name: string | null, date: string): string => (name === null ? date : `${name}, ${date}`),
};

type Words = typeof nl;

const en: Words = {
  title: 'Correct this link',
  titleSilent: 'Correct this silence',
  actions: {
    accept: 'The link is right',
    remove: 'The link is wrong',
    split: 'The passage stands alone',
    move: 'The passage belongs on another line',
    retag: 'The sentence is about another theme',
    dispute: 'The verdict or a reading is wrong',
    'accept-silent': 'The document is not silent: this sentence holds the position',
  },
  done: {
    accept: 'link confirmed',
    remove: 'link removed',
    split: 'taken off the line',
    move: 'put on another line',
    retag: 'theme changed',
    dispute: 'disputed',
  },
  what: 'What is different',
  partner: 'With which sentence',
  candidate: 'Which sentence',
  linked: 'linked now',
  unlinked: 'not linked now',
  thread: 'To which line',
  themes: 'Themes of this sentence',
  reason: 'Why (required)',
  reasonMissing: 'Give a reason, in one sentence: whoever reads it later must be able to follow why.',
  nothing: 'Choose at least one theme.',
  name: 'Your name (may stay empty)',
  keeps: 'Once confirmed, this browser keeps your corrections on this device until you wipe them. Nothing is sent.',
  confirm: 'Confirm correction',
  cancel: 'Cancel',
  noAnchor:
    'The same words stand in the same document again, among the same sentences; a correction points by words, and cannot say which you mean.',
  which: 'These words stand there more than once. Which do you mean',
  disputed: 'What is wrong',
  instead: 'What it should be',
  notSo: 'only disputed: not so, and I do not know how',
  usual: 'Reason, or write your own',
  ownReason: 'another reason',
  thisOne: (place) => `Meant is ${place}`,
  heading: 'My corrections',
  none: 'You have corrected nothing yet. This browser keeps nothing until you confirm a correction.',
  keptHere: 'Kept in this browser, on this device; nothing is sent.',
  notKept:
    'This browser cannot keep your last change: it is full, or refuses. Save your corrections as a file before you close the page.',
  undo: 'Undo',
  undoOf: (what) => `Undo: ${what}`,
  save: 'Save as overrides.jsonl',
  saved: 'overrides.jsonl made.',
  saveNote: (own) =>
    own === 0
      ? ''
      : `The file also holds the ${own === 1 ? 'correction' : `${own} corrections`} the corpus had already.`,
  read: 'Read overrides.jsonl',
  notRead: 'This file could not be read; expected text in UTF-8. Nothing was read from it.',
  older: (n) => (n === 1 ? 'Show the oldest correction too' : `Show the ${n} older corrections too`),
  wipe: 'Wipe my corrections',
  wiped: 'All corrections wiped, from this browser too. The line is as it was.',
  undone: 'Correction undone. The line is as it was.',
  applied: (what) => `Correction applied: ${what}. The line was made again.`,
  again: 'Applied. The line was made again.',
  notApplied: (why) => `Your correction is kept and not applied. ${sentenceOf(why)}`,
  waits: 'Your corrections are kept, but could not be applied yet.',
  noAnswer:
    'The line has been in the making for twenty seconds, and no answer has come. Your corrections stay; wait, or apply them again.',
  setApart: (why) => `Making the line again fails at this correction (${why}); it is set apart and holds up no other.`,
  otherTab: 'Your corrections were changed in another tab. The line was made again.',
  readSome: (n, apart) =>
    `${n === 1 ? 'One correction' : `${n} corrections`} read.${apart === 0 ? '' : ` ${apart === 1 ? 'One line' : `${apart} lines`} kept apart.`}`,
  busy: 'The line is being made again',
  gone: 'Because of your correction this line is no more; undo it below to see it again.',
  applyAgain: 'Apply again',
  state: {
    'not-applied': 'not applied',
    waiting: 'not applied yet',
    repeated: 'counts once: another correction says the same',
  },
  alsoShipped: 'stands in the corpus as well, and counts once',
  apart: (n) => (n === 1 ? 'One line that is no correction' : `${n} lines that are no corrections`),
  apartWhy: 'Another version or a person wrote them so. They are kept as they are, and go into the file.',
  foreign: (n) =>
    n === 1 ? 'One correction of a paper that is not here' : `${n} corrections of papers that are not here`,
  foreignWhy: 'They belong to another dossier. They are kept, and go into the file.',
  shipped: (n) =>
    n === 1 ? 'One correction of the corpus was not applied' : `${n} corrections of the corpus were not applied`,
  drop: 'Remove',
  dropOf: (what) => `Remove: ${what}`,
  by: (name, date) => (name === null ? date : `${name}, ${date}`),
};

export const correctStrings: Readonly<Record<Language, Words>> = { nl, en };
