/** A PDF is opened, or one sentence says why it is not. */
import type { Label } from '../../../model.ts';
import { swells } from './inflated-size.ts';
import { type LoadingTask, loadPdfJs, type PdfDocument, type PdfJs } from './pdfjs.ts';

export interface OpenPdf {
  readonly pdfjs: PdfJs;
  readonly pdf: PdfDocument;
  /** Lets go of it. What is still under way ends by itself, and is not waited for: a page that was given up never says so. */
  close(): void;
}

/** Pages of one paper at most; the largest annexes of a bill have two thousand. */
export const MOST_PAGES = 3000;

export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | { readonly fault: Label }> {
  if (swells(bytes)) return { fault: SWOLLEN };
  const pdfjs = await loadPdfJs();
  let task: LoadingTask | null = null;
  try {
    task = pdfjs.getDocument({
      // pdf.js takes the bytes it is given away from their owner, and refuses a Buffer, of which `slice` makes no copy.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      disableFontFace: true,
      // No file of a standard font is asked for; its widths are known.
      useSystemFonts: true,
      useWorkerFetch: false,
      stopAtErrors: false,
      // Pictures are not looked at: of a scan that saves a second a page.
      maxImageSize: 1,
      enableXfa: false,
      verbosity: 0,
    });
    const opened = task;
    const pdf = await opened.promise;
    const close = (): void => void opened.destroy().catch(() => undefined);
    if (pdf.numPages <= MOST_PAGES) return { pdfjs, pdf, close };
    close();
    return { fault: tooManyPages(pdf.numPages) };
  } catch (problem) {
    void task?.destroy().catch(() => undefined);
    return { fault: faultOf(problem) };
  }
}

const SWOLLEN: Label = {
  nl: 'is een pdf die bij het uitpakken veel te groot wordt; verwacht: een stuk met tekst.',
  en: 'is a PDF that grows far too large when it is unpacked; expected a paper with text.',
};

function faultOf(problem: unknown): Label {
  const name = problem instanceof Error ? problem.name : '';
  if (name === 'PasswordException')
    return {
      nl: 'is met een wachtwoord beveiligd; verwacht: hetzelfde stuk zonder wachtwoord (openen, en opnieuw als pdf bewaren).',
      en: 'is protected by a password; expected the same paper without one (open it, and save it as PDF again).',
    };
  return {
    nl: 'is een pdf die niet geopend kan worden: beschadigd of niet volledig; verwacht: een volledige pdf.',
    en: 'is a PDF that cannot be opened: damaged or incomplete; expected a whole PDF.',
  };
}

const tooManyPages = (found: number): Label => ({
  nl: `heeft ${found} bladzijden; verwacht: ten hoogste ${MOST_PAGES}. Deel het stuk op.`,
  en: `has ${found} pages; expected at most ${MOST_PAGES}. Split the paper.`,
});
