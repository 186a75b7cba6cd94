import { describe, expect, it } from 'vitest';
import { REQUEST_HANDLERS } from '../components/engine/worker.ts';
import { type LoadedCorpus, loadedDocument } from '../src/corpus/corpus.ts';
import { KEPT_THEME_SCHEMA } from '../src/corpus/corpus-schema.ts';
import type { Dossier, Theme } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { buildDossier } from '../src/pipeline.ts';
import type { ThemeEdit } from '../src/themes/edit-themes.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { themeEffect } from '../src/view/themes/theme-effect.ts';

/** Themes edited over the example: what the page shows is what a command makes of the files it saves. */
const loaded = loadCorpus('corpus') as LoadedCorpus;
const { corpus, knowledge, profile } = loaded;
const documents = corpus.documents.flatMap((source) => loadedDocument(loaded, source) ?? []);
const dossier = buildDossier({ corpus, knowledge, profile, documents, overrides: loaded.overrides });
const held = prepareDossier(dossier, knowledge, profile);
const connectivity = dossier.themes.find(({ id }) => id === 'connectivity')!.id;
const refuse: ThemeEdit = { kind: 'refuse-term', theme: connectivity, label: 'energie*' };

describe('themes edited', () => {
  it('show the effect they have once they are in the files, and none when they are not edited', () => {
    const none = REQUEST_HANDLERS.themes(held, { edits: [] });
    expect([none.dossier, none.knowledge]).toEqual([null, knowledge]);
    const edited = REQUEST_HANDLERS.themes(held, { edits: [refuse] });
    const file = JSON.parse(JSON.stringify({ themes: edited.knowledge.themes })) as { themes: Theme[] };
    for (const theme of file.themes) expect(KEPT_THEME_SCHEMA.safeParse(theme).error).toBeUndefined();
    const made: Dossier = buildDossier({
      corpus: { ...corpus, focus: edited.focus },
      knowledge: { ...edited.knowledge, themes: file.themes },
      profile,
      documents,
      overrides: loaded.overrides,
    });
    expect(JSON.stringify(edited.dossier)).toBe(JSON.stringify(made));
    // The example of the design: one sentence of 2022 rests on this word alone, so its paper falls silent.
    const effect = themeEffect(dossier, made, 'nl');
    expect(effect.lost).toHaveLength(1);
    expect(none.uses[connectivity]!.find(({ label }) => label === 'energie*')!.alone).toContain(
      effect.lost[0]!.sentence,
    );
    expect(effect.cells).toContainEqual(expect.objectContaining({ theme: connectivity, was: 'speaks', is: 'silent' }));
    expect(effect.findings.gone).toHaveLength(1);
    expect(made.documents).toEqual(dossier.documents);
    const back = themeEffect(made, dossier, 'nl');
    expect([back.gained, back.lost]).toEqual([effect.lost, effect.gained]);
    expect([back.findings.gone, back.findings.come]).toEqual([effect.findings.come, effect.findings.gone]);
  });

  it('are told words they lack: one that is taken away is proposed again, and never once it is refused', () => {
    const themes = knowledge!.themes.map((theme) => ({
      ...theme,
      terms: theme.terms.filter(({ label }) => theme.id !== 'enlargement' || label !== 'toetreding*'),
    }));
    const bare = prepareDossier(dossier, { ...knowledge!, themes }, profile);
    const lacking = (edits: readonly ThemeEdit[]) => REQUEST_HANDLERS.lacking(bare, { edits, theme: 'enlargement' });
    const found = lacking([]).find(({ term }) => term.label.startsWith('toetreding'))!;
    expect(found.beside).toBeGreaterThan(found.sentences / 2);
    const { label } = found.term;
    const edits: ThemeEdit[] = [
      { kind: 'add-term', theme: 'enlargement', term: found.term },
      { kind: 'refuse-term', theme: 'enlargement', label },
    ];
    expect(lacking(edits).map(({ term }) => term.label)).not.toContain(label);
  });
});
