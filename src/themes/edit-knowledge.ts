import type { Focus, Knowledge, PolicyObject, Theme } from '../model.ts';
import { editThemes, type ThemeEdit } from './edit-themes.ts';

/** What themes stand in: the knowledge of a corpus, and which of them its papers are asked about. */
export interface ThemedKnowledge {
  readonly knowledge: Knowledge;
  readonly focus: Focus;
}

/**
 * Themes edited, with all that names them: objects that make lines under a theme, and the focus. The same value where the
 * edits change nothing.
 */
export function editKnowledge(before: ThemedKnowledge, edits: readonly ThemeEdit[]): ThemedKnowledge {
  return edits.reduce(editedOnce, before);
}

function editedOnce(before: ThemedKnowledge, edit: ThemeEdit): ThemedKnowledge {
  const { knowledge, focus } = before;
  const themes = editThemes(knowledge.themes, edit);
  if (themes === knowledge.themes) return before;
  const place = placeAfter(edit, themes);
  const objects = knowledge.objects.map((object): PolicyObject => {
    if (object.themes === undefined) return object;
    const named = renamed(object.themes, place);
    return isSame(named, object.themes) ? object : { ...object, themes: named };
  });
  const added = themes.filter(({ id }) => !knowledge.themes.some((theme) => theme.id === id)).map(({ id }) => id);
  // A focus that names no theme is about all of them, and stays so.
  const named = focus.themes.length === 0 ? [] : [...renamed(focus.themes, place), ...added];
  return {
    knowledge: { ...knowledge, themes, objects },
    focus: isSame(named, focus.themes) ? focus : { ...focus, themes: named },
  };
}

/** What an id is called after an edit: itself, the theme it went into, or null for none. */
function placeAfter(edit: ThemeEdit, themes: readonly Theme[]): (id: string) => string | null {
  if (edit.kind === 'merge') return (id) => (id === edit.theme ? edit.into : id);
  const left = new Set(themes.map(({ id }) => id));
  return (id) => (left.has(id) ? id : null);
}

const renamed = (ids: readonly string[], place: (id: string) => string | null): string[] => [
  ...new Set(ids.flatMap((id) => place(id) ?? [])),
];

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
