/** What is told of the lines of papers nobody described beside their wordings: silences, themes, and wordings that came and went. */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Alignment, Tag } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { lineProver } from './line-silence.ts';
import { wordingsOf } from './line-wordings.ts';
import type { PaperWords } from './line-words.ts';
import { byNames } from './other-language.ts';
import type { Occurrence, ThreadSources } from './threads.ts';

/** The theme that most of the sentences of a line carry, of equals the one that is main in more of them; none where they carry none. */
function themeOfLine(line: readonly Occurrence[], tags: ReadonlyMap<string, readonly Tag[]>): string | null {
  const counts = new Map<string, number>();
  for (const { passage } of line)
    for (const [at, { theme }] of (tags.get(passage.sentence) ?? []).entries())
      counts.set(theme, (counts.get(theme) ?? 0) + (at === 0 ? 1 + 1e-6 : 1));
  const ranked = [...counts].sort(([x, many], [y, more]) => more - many || (x < y ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** Silence, wordings and themes of the lines of papers nobody described. */
export function tracedByWords(
  papers: readonly AnnotatedDocument[],
  occurrences: readonly Occurrence[],
  alignments: readonly Alignment[],
  words: PaperWords,
  tags: readonly Tag[],
): Pick<ThreadSources, 'isByLinks' | 'search' | 'otherLanguage' | 'themeOf' | 'wordings'> {
  const themes = groupBy(tags, ({ sentence }) => sentence);
  const order = new Map(papers.map(({ document }, at) => [document.source.id, at]));
  const texts = new Map(
    papers.flatMap(({ sentences }) => [...sentences].map(([id, { sentence }]) => [id, sentence.text])),
  );
  return {
    isByLinks: true,
    search: lineProver(papers, occurrences, alignments, words),
    otherLanguage: byNames(papers, words),
    themeOf: (line) => themeOfLine(line, themes) ?? line[0]!.theme,
    wordings: (line) => {
      const places = line.map((occurrence) => ({
        occurrence,
        document: occurrence.document,
        paper: order.get(occurrence.document)!,
        sentence: occurrence.passage.sentence,
      }));
      return wordingsOf(places, words, (id) => texts.get(id)!).map(({ held, ...wording }) => ({
        ...wording,
        held: held.map(({ occurrence }) => occurrence),
      }));
    },
  };
}
