/** Formats that are known and not read, each with the way out. */
import type { Label } from '../../model.ts';

export type UnreadFormat =
  | 'doc'
  | 'rtf'
  | 'pages'
  | 'presentation'
  | 'workbook'
  | 'locked'
  | 'mail'
  | 'web archive'
  | 'e-book'
  | 'zip'
  | 'archive'
  | 'image';

const instead = (nl: string, en: string, wayNl: string, wayEn: string): Label => ({
  nl: `is ${nl}; verwacht: ${wayNl}.`,
  en: `is ${en}; expected ${wayEn}.`,
});

/** One sentence each, to stand behind the name of the file. */
export const UNREAD: Readonly<Record<UnreadFormat, Label>> = {
  doc: instead(
    'een oud Word-bestand (.doc)',
    'an old Word file (.doc)',
    'hetzelfde stuk, in Word of LibreOffice bewaard als .docx',
    'the same paper, saved by Word or LibreOffice as .docx',
  ),
  rtf: instead(
    'een RTF-bestand',
    'an RTF file',
    'hetzelfde stuk, in Word of LibreOffice bewaard als .docx',
    'the same paper, saved by Word or LibreOffice as .docx',
  ),
  pages: instead(
    'een bestand van Pages',
    'a file of Pages',
    'hetzelfde stuk, uit Pages geëxporteerd als Word (.docx) of PDF',
    'the same paper, exported from Pages as Word (.docx) or PDF',
  ),
  presentation: instead(
    'een presentatie (PowerPoint of Impress)',
    'a presentation (PowerPoint or Impress)',
    'hetzelfde stuk, bewaard als PDF',
    'the same paper, saved as PDF',
  ),
  workbook: instead(
    'een rekenblad (Excel of Calc)',
    'a spreadsheet (Excel or Calc)',
    'een stuk met tekst; een tabel die erbij hoort, bewaard als PDF',
    'a paper with text; a table that belongs to it, saved as PDF',
  ),
  locked: instead(
    'een Office-bestand met een wachtwoord',
    'an Office file with a password',
    'hetzelfde stuk, bewaard zonder wachtwoord',
    'the same paper, saved without a password',
  ),
  mail: instead(
    'een e-mailbericht',
    'an e-mail message',
    'de bijlage zelf, of het bericht bewaard als PDF of tekst',
    'the attachment itself, or the message saved as PDF or text',
  ),
  'web archive': instead(
    'een webpagina in één archief (.mht of .webarchive)',
    'a web page in one archive (.mht or .webarchive)',
    'dezelfde pagina, in de browser bewaard als HTML',
    'the same page, saved by the browser as HTML',
  ),
  'e-book': instead(
    'een e-boek (EPUB)',
    'an e-book (EPUB)',
    'hetzelfde stuk als PDF, Word (.docx) of HTML',
    'the same paper as PDF, Word (.docx) or HTML',
  ),
  zip: instead(
    'een zip-archief',
    'a zip archive',
    'de stukken zelf, uitgepakt in een map',
    'the papers themselves, unpacked in a folder',
  ),
  archive: instead(
    'een archief (gzip, 7z of rar)',
    'an archive (gzip, 7z or rar)',
    'de stukken zelf, uitgepakt in een map',
    'the papers themselves, unpacked in a folder',
  ),
  image: instead(
    'een afbeelding',
    'a picture',
    'een stuk met tekst, zoals een PDF waarin de tekst is herkend',
    'a paper with text, such as a PDF in which the text was recognised',
  ),
};
