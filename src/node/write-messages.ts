/** What is said of a file that is not written. Every sentence names it, what was found and what was expected. */

const nl = {
  noName: '--out is leeg; verwacht: de naam van een bestand, of van een map met / aan het eind.',
  isRead: (file: string) => `${file} is zelf gelezen voor deze opdracht; verwacht: een andere naam.`,
  isCorpus: (file: string, folder: string) =>
    `${file} hoort bij het corpus in ${folder}; verwacht: een andere naam of map, want een bron wordt nooit overschreven.`,
  isProgram: (file: string) => `${file} staat in het programma zelf; verwacht: een andere map.`,
  holdsCorpus: (folder: string, file: string) =>
    `${folder} bevat ${file}, van een corpus; verwacht: een andere map, of --force om er alleen bij te zetten.`,
  twice: (file: string, other: string) =>
    `${file} en ${other} zijn één bestand, dat dan twee keer geschreven wordt; verwacht: twee namen.`,
  inFolder: (file: string, folder: string) =>
    `${file} staat in ${folder}, die als geheel geschreven wordt; verwacht: een plaats daarbuiten.`,
  exists: (file: string) =>
    `${file} bestaat al en is niet van deze opdracht, of sindsdien gewijzigd of gekopieerd; verwacht: een andere naam, of --force om het te vervangen.`,
  stranger: (folder: string, name: string) =>
    `${folder} bevat ${name}, dat niet van deze opdracht is, of sindsdien gewijzigd of gekopieerd; verwacht: een andere map, of --force om erbij te zetten.`,
  isFolder: (file: string) => `${file} is een map; verwacht: een bestand.`,
  isNoFolder: (file: string) => `${file} is geen map; verwacht: een map, of een naam zonder / aan het eind.`,
  isNoFile: (file: string) =>
    `${file} is geen gewoon bestand; verwacht: een bestand, of geen --out voor het resultaat op stdout.`,
  reserved: (file: string, name: string) =>
    `${file}: ${name} kan op Windows geen naam zijn; verwacht: een andere naam.`,
  changed: (file: string) =>
    `${file} wordt steeds door een ander gewijzigd en is daarom niet geschreven; verwacht: een bestand dat even met rust wordt gelaten.`,
  locked: (lock: string, owner: string) =>
    `${lock} is al een tijd van proces ${owner}; verwacht: dat dit klaar is, of dat u het bestand weghaalt als dat proces niet meer bestaat.`,
  notUtf8: (file: string) => `${file} is geen geldige UTF-8 en is daarom niet aangevuld; verwacht: tekst in UTF-8.`,
  cannotWrite: (file: string, code: string) =>
    `${file} is niet te schrijven (${code})${because(code, WHY_NL)}; wat er stond, is onveranderd.`,
};

const WHY_NL: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'er is geen ruimte meer voor deze gebruiker',
  EFBIG: 'zo groot mag een bestand hier niet zijn',
  EROFS: 'hier kan alleen gelezen worden',
  EACCES: 'er is geen recht om hier te schrijven',
  EPERM: 'het systeem staat het niet toe',
  ENOENT: 'het pad bestaat niet',
  ENOTDIR: 'een deel van het pad is geen map',
  EEXIST: 'een deel van het pad is geen map, of een ander schrijft hier',
  ENOTEMPTY: 'een ander schrijft in deze map',
  EISDIR: 'het is een map',
  ENAMETOOLONG: 'de naam is te lang',
  EINVAL: 'de naam kan hier niet',
  EXDEV: 'de map ligt op een andere schijf',
  EBUSY: 'een ander programma houdt het vast',
  ETXTBSY: 'een ander programma houdt het vast',
  ELOOP: 'de verwijzingen lopen in een kring',
  EMFILE: 'er zijn te veel bestanden open',
  ENFILE: 'er zijn te veel bestanden open',
  EIO: 'de schijf geeft een fout',
};

const en: typeof nl = {
  noName: '--out is empty; expected the name of a file, or of a folder with / at its end.',
  isRead: (file) => `${file} was itself read for this command; expected another name.`,
  isCorpus: (file, folder) =>
    `${file} belongs to the corpus in ${folder}; expected another name or folder, as a source is never written over.`,
  isProgram: (file) => `${file} stands in the program itself; expected another folder.`,
  holdsCorpus: (folder, file) =>
    `${folder} holds ${file}, of a corpus; expected another folder, or --force to do no more than add.`,
  twice: (file, other) => `${file} and ${other} are one file, which would be written twice; expected two names.`,
  inFolder: (file, folder) =>
    `${file} stands in ${folder}, which is written as a whole; expected a place outside of it.`,
  exists: (file) =>
    `${file} exists and is not of this command, or was changed or copied since; expected another name, or --force to replace it.`,
  stranger: (folder, name) =>
    `${folder} holds ${name}, which is not of this command, or was changed or copied since; expected another folder, or --force to add to it.`,
  isFolder: (file) => `${file} is a folder; expected a file.`,
  isNoFolder: (file) => `${file} is no folder; expected a folder, or a name without / at its end.`,
  isNoFile: (file) => `${file} is no plain file; expected a file, or no --out for the result on stdout.`,
  reserved: (file, name) => `${file}: ${name} can be no name on Windows; expected another name.`,
  changed: (file) =>
    `${file} is being changed by somebody else time and again and was therefore not written; expected a file that is left alone for a moment.`,
  locked: (lock, owner) =>
    `${lock} has belonged to process ${owner} for a while; expected that it is done, or that you take the file away when that process is gone.`,
  notUtf8: (file) => `${file} is not valid UTF-8 and was therefore not added to; expected text in UTF-8.`,
  cannotWrite: (file, code) =>
    `${file} cannot be written (${code})${because(code, WHY_EN)}; what stood there is unchanged.`,
};

const WHY_EN: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'this user has no room left',
  EFBIG: 'no file may be as large here',
  EROFS: 'this place can only be read',
  EACCES: 'there is no permission to write here',
  EPERM: 'the system does not allow it',
  ENOENT: 'the path does not exist',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a part of the path is no folder, or somebody else writes here',
  ENOTEMPTY: 'somebody else writes in this folder',
  EISDIR: 'it is a folder',
  ENAMETOOLONG: 'the name is too long',
  EINVAL: 'no name may be like that here',
  EXDEV: 'the folder is on another disk',
  EBUSY: 'another program holds it',
  ETXTBSY: 'another program holds it',
  ELOOP: 'the links go round in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

function because(code: string, why: Readonly<Record<string, string>>): string {
  const reason = why[code];
  return reason === undefined ? '' : `: ${reason}`;
}

export const WRITE_MESSAGES = { nl, en } as const;
