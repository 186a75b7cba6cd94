import shipped from '../../corpus/profile.json' with { type: 'json' };
import { type GivenProfile, type Profile, profileWith, shownProfile } from '../../src/profile/profile.ts';

/** The profile of the shipped corpus, in Node and in a browser alike. */
export const SHIPPED_PROFILE: Profile = profileWith(shipped as unknown as GivenProfile);

/** What a dossier of it carries. */
export const SHOWN_PROFILE = shownProfile(SHIPPED_PROFILE);
