/**
 * What a person does to themes, as pure functions: a theme renamed, joined to another, split, dropped, a term added, refused or
 * restored, a proposal taken over. An edit that finds nothing to change gives the very themes it was given.
 */
import type { Label, Term, Theme } from '../model.ts';
import { foldWord } from '../text/tokenize.ts';

/** One edit. Themes are named by their ids, terms by their labels. */
export type ThemeEdit =
  | { readonly kind: 'rename'; readonly theme: string; readonly name: Label }
  /** The words of `theme` go to `into`, which keeps its name; `theme` is gone. */
  | { readonly kind: 'merge'; readonly theme: string; readonly into: string }
  /** The terms and headings of these labels become a theme of their own, `id`, right behind `theme`. */
  | {
      readonly kind: 'split';
      readonly theme: string;
      readonly labels: readonly string[];
      readonly id: string;
      readonly name: Label;
    }
  | { readonly kind: 'drop'; readonly theme: string }
  /** A theme with these terms, at the end. */
  | { readonly kind: 'create'; readonly id: string; readonly name: Label; readonly terms: readonly Term[] }
  | { readonly kind: 'add-term'; readonly theme: string; readonly term: Term }
  /** Struck, not gone: looked for no more, and proposed no more. */
  | { readonly kind: 'refuse-term'; readonly theme: string; readonly label: string }
  | { readonly kind: 'restore-term'; readonly theme: string; readonly label: string }
  /** A discovered theme is nobody's proposal any more. */
  | { readonly kind: 'take-over'; readonly theme: string };

const isSame = (one: { readonly label: string }, label: string): boolean => foldWord(one.label) === foldWord(label);

/** The terms of both, each label once: the first stands, in use where either is. */
function joined(first: readonly Term[], second: readonly Term[]): Term[] {
  const own = first.map((term) => {
    const other = second.find(({ label }) => isSame(term, label));
    return term.refused === true && other !== undefined && other.refused !== true ? withRefused(term, false) : term;
  });
  return [...own, ...second.filter(({ label }) => !first.some((term) => isSame(term, label)))];
}

function withRefused({ refused: _, ...term }: Term, isRefused: boolean): Term {
  return isRefused ? { ...term, refused: true } : term;
}

/** A theme of these words that nobody wrote a note for. */
const made = (id: string, name: Label, words: Pick<Theme, 'broader' | 'terms' | 'headings'>): Theme => ({
  id,
  prefLabel: name,
  scopeNote: name,
  refused: [],
  ...words,
});

/** The themes after one edit; the same array where there is nothing to change, as with an id that is not there or is taken. */
export function editThemes(themes: readonly Theme[], edit: ThemeEdit): readonly Theme[] {
  if (edit.kind === 'create') {
    if (themes.some(({ id }) => id === edit.id)) return themes;
    return [...themes, made(edit.id, edit.name, { broader: null, terms: joined([], edit.terms), headings: [] })];
  }
  const theme = themes.find(({ id }) => id === edit.theme);
  if (theme === undefined) return themes;
  const put = (changed: Theme): readonly Theme[] => themes.map((one) => (one === theme ? changed : one));
  switch (edit.kind) {
    case 'rename': {
      const { nl, en } = edit.name;
      const isNamed = theme.prefLabel.nl === nl && theme.prefLabel.en === en;
      return isNamed ? themes : put({ ...theme, prefLabel: edit.name });
    }
    case 'merge':
      return merged(themes, theme, edit.into);
    case 'split':
      return split(themes, theme, edit);
    case 'drop':
      return withoutTheme(themes, theme.id, theme.broader);
    case 'add-term': {
      const known = theme.terms.find(({ label }) => isSame(edit.term, label));
      if (known === undefined) return put({ ...theme, terms: [...theme.terms, withRefused(edit.term, false)] });
      return known.refused === true ? put(withTerm(theme, known, withRefused(known, false))) : themes;
    }
    case 'refuse-term':
    case 'restore-term': {
      const isRefused = edit.kind === 'refuse-term';
      const known = theme.terms.find(({ label }) => label === edit.label);
      if (known === undefined || (known.refused === true) === isRefused) return themes;
      return put(withTerm(theme, known, withRefused(known, isRefused)));
    }
    case 'take-over': {
      const { proposed, ...taken } = theme;
      return proposed === true ? put(taken) : themes;
    }
  }
}

const withTerm = (theme: Theme, before: Term, after: Term): Theme => ({
  ...theme,
  terms: theme.terms.map((term) => (term === before ? after : term)),
});

/** The themes without one; what stood under it stands under `instead`. */
const withoutTheme = (themes: readonly Theme[], gone: string, instead: string | null): readonly Theme[] =>
  themes.flatMap((theme) => {
    if (theme.id === gone) return [];
    return theme.broader === gone ? { ...theme, broader: instead === theme.id ? null : instead } : theme;
  });

function merged(themes: readonly Theme[], theme: Theme, into: string): readonly Theme[] {
  const target = themes.find(({ id }) => id === into);
  if (target === undefined || target === theme) return themes;
  const { proposed: _, ...rest } = target;
  const whole: Theme = {
    ...rest,
    // A theme that stood under the other would stand under itself.
    broader: target.broader === theme.id ? theme.broader : target.broader,
    terms: joined(target.terms, theme.terms),
    refused: [
      ...target.refused,
      ...theme.refused.filter(({ label }) => !target.refused.some((one) => isSame(one, label))),
    ],
    headings: joined(target.headings, theme.headings),
  };
  const others = themes.map((one) => (one === target ? whole : one));
  return withoutTheme(others, theme.id, into);
}

function split(themes: readonly Theme[], theme: Theme, edit: Extract<ThemeEdit, { kind: 'split' }>): readonly Theme[] {
  const goes = ({ label }: Term): boolean => edit.labels.includes(label);
  const words = [...theme.terms, ...theme.headings];
  const isWhole = words.every(goes) || !words.some(goes);
  if (isWhole || themes.some(({ id }) => id === edit.id)) return themes;
  const { proposed: _, ...rest } = theme;
  const stays = (terms: readonly Term[]): Term[] => terms.filter((term) => !goes(term));
  const part = made(edit.id, edit.name, {
    broader: theme.broader,
    terms: theme.terms.filter(goes),
    headings: theme.headings.filter(goes),
  });
  const left: Theme = { ...rest, terms: stays(theme.terms), headings: stays(theme.headings) };
  // A wording that only looks like the theme looks like both parts of it.
  return themes.flatMap((one) => (one === theme ? [left, { ...part, refused: theme.refused }] : one));
}
