import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../src/annotate/compiled-knowledge.ts';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import { wording } from '../src/compare/wording.ts';
import { ADDRESSEE_CLASSES } from '../src/languages/addressees.ts';
import { DEGREES, NO_DEGREE_STEP } from '../src/languages/degree-words.ts';
import { defaultPacks } from '../src/languages/packs.ts';
import { ACTS } from '../src/languages/speech-acts.ts';
import type { Reading } from '../src/model.ts';
import { caseLines, NORDIC, passageOf } from './compare-cases.ts';
import { DUTCH_PACK } from './setup/packs.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

function written(text: string, found: ReturnType<typeof passageOf>['passage']['wording']): string {
  const words = (reading: Reading) =>
    `"${reading.span === null ? '' : text.slice(reading.span.from, reading.span.to)}"`;
  const { speaker, act, addressee, degree, scope } = found;
  return [
    speaker && `speaker=${speaker.value}${speaker.home ? '*' : ''}${words(speaker)}`,
    act && `act=${act.value}/${act.tense}${words(act)}`,
    addressee && `to=${addressee.value}${words(addressee)}`,
    degree && `degree=${degree.value}${words(degree)}`,
    scope && `scope=${scope.value}${words(scope)}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

describe('the wording of a passage', () => {
  for (const { line, text: whole } of caseLines('wording.txt')) {
    const [sentence = '', expected = ''] = whole.split(/ =>(?: |$)/);
    it(`line ${line}: ${sentence}`, () => {
      const { text, passage } = passageOf(sentence);
      expect(written(text, passage.wording)).toBe(expected);
    });
  }

  it('reads nothing from a span without words', () => {
    const { regions, groups, speakers } = compileKnowledge(NORDIC, DUTCH_PACK);
    const context = { regions: { names: regions.sentence, groups }, speakers, previous: null, genre: null };
    const none = { speaker: null, act: null, addressee: null, degree: null, scope: null };
    expect(wording(parseSentence('', DUTCH_PACK), { from: 0, to: 0 }, context)).toEqual(none);
    expect(wording(parseSentence('– …', DUTCH_PACK), { from: 0, to: 3 }, context)).toEqual(none);
  });
});

describe('the scales of wording', () => {
  it('stand in the published order', () => {
    const order = (id: string) => ACTS.find((act) => act.id === id)?.step ?? null;
    const rising = ['speak', 'attention', 'appreciate', 'ask', 'stress', 'expect', 'urge', 'demand'].map(order);
    expect(rising).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(order('encourage')).toBe(order('appreciate'));
    for (const apart of ['support', 'welcome', 'condemn', 'plead']) expect(order(apart)).toBeNull();
    const rung = (id: string) => DEGREES.find((degree) => degree.id === id)?.step ?? null;
    expect(rung('stepwise')).toBeLessThan(NO_DEGREE_STEP);
    expect(rung('full')).toBeGreaterThan(NO_DEGREE_STEP);
    expect(ADDRESSEE_CLASSES.one.step).toBeLessThan(ADDRESSEE_CLASSES.some.step);
    expect(ADDRESSEE_CLASSES.some.step).toBeLessThan(ADDRESSEE_CLASSES.all.step);
  });

  it('give a reason and both labels for every entry, each id once', () => {
    for (const list of [ACTS, DEGREES, SHIPPED_PROFILE.speakers.map((one) => ({ ...one, reason: one.reason.en }))]) {
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
      for (const one of list) {
        expect(one.reason, one.id).not.toBe('');
        expect(one.label.nl.length * one.label.en.length, one.id).toBeGreaterThan(0);
      }
    }
  });

  it('hold forms as the reader compares them: lower case, no accents', () => {
    for (const act of ACTS) {
      for (const verb of defaultPacks().flatMap(({ acts }) => acts[act.id] ?? [])) {
        const forms = `${verb.infinitive} ${verb.present} ${verb.past} ${verb.participle} ${verb.particle ?? ''}`;
        expect(forms, act.id).toMatch(/^[a-z ]+$/);
        expect(verb.infinitive.length * verb.participle.length, `${act.id}: ${verb.infinitive}`).toBeGreaterThan(0);
      }
    }
  });
});
