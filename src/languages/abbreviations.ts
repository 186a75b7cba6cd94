/**
 * Language data for finding sentences: abbreviations with a full stop that is not the end of a sentence, those that may
 * be either, and the words that open a sentence and so settle the doubt. Lower case, without the last full stop.
 * `jl` and `c.s` are in the second list on purpose: `17 december jl. De ER` ends a sentence, `6 december jl. vond` does
 * not. natural's list has no word bounds and eats the end of `toetreding.` (`ing.`): these are compared as whole tokens.
 */
import type { Language } from '../model.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Never the end of a sentence: something always follows (a name, a number, an example). */
const NEVER: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`nr nrs no o.a m.n d.d dd dhr dr drs mevr mw mej mr mrs prof ir ing art artt resp bijv bv vgl ca blz pag p pp
    incl excl zgn zg t.w i.h.k.v t.a.v i.v.m n.a.v t.b.v m.b.t d.w.z dwz d.m.v m.u.v i.p.v i.c i.t.t o.l.v t.o.v t.g.v
    t.h.v o.g.v n.b m.i i.h.b i.h.a a.d.h.v bc sr st hr hfdst par sub lid jhr jkvr kol gen luit maj kapt zr fig tab vz
    vm plv wnd min kst vs e.v.a t.m t/m c.q q.q p.a p.o s.v.p z.g afd afz bijl btr betr tel geb gest jur lic ds mgr h
    ev.t evt voorz secr resol`),
  en: words(`mr mrs ms dr prof st sr jr rev hon gen col lt sgt capt no nos art arts para paras p pp fig figs cf e.g i.e eg ie
    vs v approx ca incl viz messrs mt jan feb mar apr jun jul aug sept oct nov dec sec ch vol ed eds rep sen gov amb
    dept est ext reg dir`),
};

/** The end of a sentence only when what follows begins as a sentence does. */
const MAYBE: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`jl c.s e.d etc enz e.a e.v ff a.s d.j s.j v.c n.c b.v n.v mld mln e.g ltd inc co`),
  en: words(`etc al inc ltd co corp a.m p.m mln bn jl c.s`),
};

/**
 * Words that open a sentence and are no part of a name when the word after them is lower case: `De ER`, `Deze verklaring`.
 * After `plan B.` or `de V.S.` they settle that a sentence ended; at the start of a line, that something new begins.
 */
const OPENERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`de het een dit deze die dat er ook in op voor voorts met bij door naar om tot tijdens na daarnaast daarbij
    daarin daarmee daarom daartoe tevens hierbij hierin hierop hiervan hiermee hierna zo wij ik als wanneer indien
    volgens conform mede sinds uit aan van onder over tegen tussen vanuit vanwege wat wie waar zij zijn hij men
    inmiddels echter verder tegelijkertijd ten ter omdat omtrent gezien gelet mocht naast alle enkele sommige
    verschillende bovendien vervolgens uw onze ons ondanks hoewel dankzij eveneens zoals zowel zodra zolang tegelijk
    gedurende kort komende vandaag nu niet geen ieder elk veel meerdere hoe`),
  en: words(`the a an this these those that it its there also in on for with by from to at as if when while during after
    before since under over according we i he she they our his her their you moreover furthermore however therefore
    finally meanwhile nevertheless in both all some many several no not such what who where how and but or`),
};

/** Words no line, heading or name ends with: after them the text goes on. */
const DANGLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: words(`de het een en of van in op te ten ter tot voor met aan bij door naar om over onder uit tegen tussen als dan dat
    die deze dit zijn haar hun wordt worden is was per via jegens tijdens inzake betreffende omtrent sinds zonder binnen
    buiten rond richting namens volgens conform sub den der des 's ’s onze ons uw maar noch evenals alsmede alsook zowel
    waarin waarop waarbij waarmee waaronder hebben heeft had zal zullen kan kunnen moet moeten niet geen meer ook nog`),
  en: words(`the a an and or of in on to for with at by from as that this these those its their his her our your is are was
    were be been has have had will shall would should can could may must not no into onto upon between within without
    through during against under over per via both also which who whose where when than`),
};

export const neverEnds = (language: Language, token: string): boolean => NEVER[language].has(token);
export const maybeEnds = (language: Language, token: string): boolean => MAYBE[language].has(token);

/** Is this word, lower-cased, one that opens sentences? English openers count in Dutch papers too: they quote English. */
export const opens = (language: Language, word: string): boolean => OPENERS[language].has(word.toLowerCase());

/** Can a line that ends in this word not be the end of anything? */
export const dangles = (language: Language, word: string): boolean => DANGLING[language].has(word.toLowerCase());
