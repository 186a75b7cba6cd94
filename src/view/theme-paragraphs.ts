/** The themes of a paper, paragraph by paragraph, with the sentences that carry them and the words they rest on. */
import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import type { Document, Dossier, Label, Tag } from '../model.ts';

/** A sentence that carries a theme. */
export interface ThemeSentenceModel {
  readonly found: LocatedSentence;
  readonly tag: Tag;
  /** The words it rests on, as printed where they stand; none where a person gave the theme. */
  readonly words: readonly string[];
  /** Where they stand: in the sentence, in the heading above it, in a sentence before it, in those around it when it names none. */
  readonly via: 'sentence' | 'heading' | 'earlier' | 'neighbours';
}

export interface ParagraphThemeModel {
  readonly theme: string;
  readonly name: Label;
  /** Share of the sentences of the paragraph that carry it, 0..1. */
  readonly share: number;
  readonly sentences: readonly ThemeSentenceModel[];
}

export interface ParagraphThemesModel {
  readonly block: string;
  readonly section: readonly string[];
  /** Sentences of the paragraph. */
  readonly size: number;
  /** The one that most of its sentences carry first. */
  readonly themes: readonly ParagraphThemeModel[];
}

/** Every paragraph of a paper that has sentences, also those that carry no theme, in reading order. */
export function themeParagraphs(dossier: Dossier, document: Document): ParagraphThemesModel[] {
  const index = dossierIndex(dossier);
  const textOf = (id: string): string => index.sentences.get(id)?.sentence.text ?? index.blocks.get(id)?.text ?? '';
  const told = (tag: Tag): ThemeSentenceModel[] => {
    const found = index.sentences.get(tag.sentence);
    if (found === undefined) return [];
    const from = tag.inheritedFrom;
    const text = from === null ? found.sentence.text : textOf(from);
    const words = tag.evidence.map(({ span }) => text.slice(span.from, span.to)).filter((words) => words !== '');
    const earlier = tag.neighbours === undefined ? 'earlier' : 'neighbours';
    const via = from === null ? 'sentence' : index.sentences.has(from) ? earlier : 'heading';
    return [{ found, tag, words: [...new Set(words)], via }];
  };
  return document.blocks
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ id, section, sentences }) => {
      const tags = sentences.flatMap((sentence) => index.tags.get(sentence.id) ?? []);
      const themes = [...new Set(tags.map(({ theme }) => theme))].map((theme): ParagraphThemeModel => {
        const carried = tags.filter((tag) => tag.theme === theme).flatMap(told);
        const share = Math.round((carried.length / sentences.length) * 1000) / 1000;
        return { theme, name: index.themeName(theme), share, sentences: carried };
      });
      // A stable sort: of two that stand in as many sentences the one named first.
      return { block: id, section, size: sentences.length, themes: themes.sort((x, y) => y.share - x.share) };
    });
}
