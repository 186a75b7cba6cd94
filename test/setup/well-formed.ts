import { SaxesParser } from 'saxes';

/** Throws at the first place where a text is not well-formed XML with its namespaces, as somebody else's strict parser reads it. */
export function checkWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
