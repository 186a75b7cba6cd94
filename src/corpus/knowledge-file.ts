import { contentHash, profileHash } from '../dossier/version.ts';
import { knowledgeFile } from '../export/knowledge.ts';
import type { Knowledge, Label } from '../model.ts';
import { type Profile, profileWith } from '../profile/profile.ts';
import { type Fault, issueFaults, jsonOrFault, valueText } from './fault.ts';
import { KNOWLEDGE_FILE_SCHEMA } from './knowledge-schema.ts';

export interface LoadedKnowledge {
  readonly knowledge: Knowledge | null;
  /** The one a knowledge file was made with; null where none stands in it. */
  readonly profile: Profile | null;
  readonly faults: readonly Fault[];
}

/**
 * The subject knowledge of a knowledge file, with which the same dossier is made again. A fault, and no knowledge, when it
 * is not JSON or of another shape, when what it holds is not what its hash names (it was edited: edit themes.json and its
 * like instead), or when its language knowledge is not that of this engine, which would make another dossier of it.
 */
export function parseKnowledge(text: string, file: string, given: Profile | null = null): LoadedKnowledge {
  const json = jsonOrFault(file, text);
  if ('message' in json) return { knowledge: null, profile: null, faults: [json] };
  const parsed = KNOWLEDGE_FILE_SCHEMA.safeParse(json.value);
  if (!parsed.success) return { knowledge: null, profile: null, faults: issueFaults(file, json, parsed.error) };
  const { version, themes, objects, regions, language, background, hash } = parsed.data;
  const { profile: held = null } = parsed.data;
  const fault = (message: Label) => ({
    knowledge: null,
    profile: null,
    faults: [{ file, position: json.locate(['hash']), message, document: null }],
  });
  const knowledge = { version, themes, objects, regions };
  const content = contentHash({ ...knowledge, language, background });
  if (content !== hash) {
    return fault({
      nl: `hash is ${valueText(hash)}, maar de inhoud heeft ${valueText(content)}; verwacht: hetzelfde, want dit bestand wordt gemaakt en niet bewerkt.`,
      en: `hash is ${valueText(hash)}, but what it holds has ${valueText(content)}; expected the same, as this file is made and not edited.`,
    });
  }
  if (held !== null && profileHash(held) !== parsed.data.profileHash) {
    const [named, is] = [valueText(parsed.data.profileHash), valueText(profileHash(held))];
    return fault({
      nl: `profileHash is ${named}, maar het profiel heeft ${is}; verwacht: hetzelfde, want dit bestand wordt gemaakt en niet bewerkt.`,
      en: `profileHash is ${named}, but the profile has ${is}; expected the same, as this file is made and not edited.`,
    });
  }
  const profile = given ?? (held === null ? null : profileWith(held));
  const ofEngine = knowledgeFile(knowledge, profile ?? undefined);
  if (ofEngine.hash !== hash) {
    return fault({
      nl: `hash is ${valueText(hash)}, gemaakt met andere taalkennis (versie ${language.version}) dan die van deze versie van het programma (${ofEngine.hash}, versie ${ofEngine.language.version}); verwacht: dezelfde.`,
      en: `hash is ${valueText(hash)}, made with other language knowledge (version ${language.version}) than this version of the program has (${ofEngine.hash}, version ${ofEngine.language.version}); expected the same.`,
    });
  }
  return { knowledge, profile, faults: [] };
}
