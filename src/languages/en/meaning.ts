/**
 * English words that turn a meaning. Denials, conjunctions and modal verbs are closed classes, named after the Cambridge
 * Grammar of the English Language (chapters 9 negation, 14 conditionals, 3 modals); opposites are an open class, collected
 * by hand from papers of councils, regulators and central banks.
 */
import type { MeaningData } from '../meaning.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_MEANING: MeaningData = {
  denials: `no longer, no one, not, non, cannot, no, never, nor, neither, without, nobody, none, nothing, nowhere, instead of, by no means, under no circumstances,
    don't, doesn't, didn't, won't, can't, isn't, aren't, wasn't, weren't, shouldn't, wouldn't, couldn't, hasn't, haven't, mustn't`,
  correlatives: wordList('neither nor'),
  affirming:
    'not only, not just, not merely, not least, no doubt, whether or not, if not, no later than, no less than, no fewer than, no more than, not more than, not less than',
  denying: `refus*, reject*, oppos*, fail to, fails to, failed to, failing to, unable to, decline to, declines to, declined to, lack of, lacks, lacked, absence of, refrain*, abstain*, deny, denies, denied,
    prevent*, cease to, ceases to, ceased to, stop short of, object to, objects to, objected to, against, avoid*,
    unlikely, unwilling, unwillingness, impossible, inability, failure to, failure of, declining to, refusal*, dispens*, forgo*, forgoes, forwent, rule out, rules out, ruled out, ruling out, reluctan*, insufficient*, inadequate*, short of, devoid of, free from, veto*`,
  denyingAffix: (plain, affixed) => {
    const before = affixed.length - plain.length;
    if (before < 1 || before > 4) return false;
    if (affixed.endsWith(plain)) return /^(?:un|in|im|ir|il|non|dis|de|mis)$/.test(affixed.slice(0, before));
    return affixed.endsWith('less') && plain.length > 3 && affixed.startsWith(plain.replace(/ful$/, ''));
  },
  opposites: [
    [
      'raise raises raised raising increas* hike hikes hiked hiking uprating',
      'lower lowers lowered lowering reduc* cut cuts cutting decreas*',
      'maintain* keep keeps kept keeping hold holds held holding freez* froze frozen',
    ],
    [
      'increas* rise rises rose risen rising grow grows grew grown growing growth climb*',
      'decreas* declin* fall falls fell fallen falling diminish* drop drops dropped dropping shrink* shrank shrunk',
    ],
    ['tighten* firming', 'eas* loosen* relax*'],
    ['lengthen* prolong* extend*', 'shorten* curtail*'],
    ['join joins joined joining enter enters entered', 'leave leaves left leaving quit quits'],
    ['upheld uphold* allow*', 'dismiss* overturn* quash*'],
    [
      'maintain* keep keeps kept retain* preserv*',
      'scrap scraps scrapped abolish* withdraw* withdrew cancel* revok* drop drops dropped',
    ],
    ['welcom* prais* commend*', 'condemn* deplor* criticis* criticiz* regret*'],
    ['grant grants granted award* issue issues issued issuing', 'revok* withhold* withheld'],
    ['legalis* legaliz*', 'criminalis* criminaliz* outlaw* ban bans banned'],
    ['subsidis* subsidiz*', 'tax taxes taxed taxing'],
    ['privatis* privatiz*', 'nationalis* nationaliz*'],
    ['centralis* centraliz*', 'decentralis* decentraliz*'],
    ['succeed* success*', 'fail fails failed failing failure*'],
    ['win wins won winning', 'lose loses lost losing'],
    ['protect* safeguard*', 'threaten* harm* endanger*'],
    ['upgrad*', 'downgrad*'],
    ['up', 'down'],
    ['early', 'late'],
    ['tough tougher strict stricter', 'lenient mild milder lax'],
    ['optimis* hopeful', 'pessimis* gloomy'],
    ['trust trusts trusted', 'distrust* mistrust*'],
    ['necessary needed', 'unnecessary superfluous'],
    ['widen* broaden* wide wider broad broader', 'narrow*'],
    ['strengthen* reinforc*', 'weaken* undermin*'],
    [
      'expand* extend* widen* broaden*',
      'reduc* contract contracts contracted contracting contraction restrict* limit limits limited limiting narrow* curtail* shorten*',
    ],
    ['support* endors* back backs backed backing favour* favor*', 'oppos* resist* object objects objected'],
    ['allow* permit* authoris* authoriz*', 'prohibit* ban bans banned banning forbid* forbad* disallow*'],
    ['accept* approv* adopt* agree agrees agreed', 'reject* refus* disapprov* disagree* veto*'],
    ['includ*', 'exclud*'],
    [
      'begin* began begun start* launch* resum* introduc* continu*',
      'stop* end ends ended ending ceas* halt* suspend* abolish* discontinu* terminat* repeal* withdraw* withdrew withdrawn',
    ],
    ['open opens opened opening reopen*', 'close closes closed closing'],
    ['above over', 'below under'],
    ['more', 'less fewer'],
    ['higher highest high', 'lower lowest low'],
    ['larger largest large greater', 'smaller smallest small'],
    ['longer', 'shorter'],
    ['faster quick quicker rapid accelerat* hasten* speed*', 'slow* slower gradual delay*'],
    ['earlier', 'later postpon* delay* defer*'],
    ['upside upward upwards', 'downside downward downwards'],
    ['gain* surplus*', 'loss* deficit*'],
    ['improv*', 'worsen* deteriorat*'],
    ['strong stronger', 'weak weaker soft softer'],
    ['mandatory compulsory obligatory', 'voluntary optional'],
    ['free', 'paid'],
    ['with', 'without'],
    ['within inside', 'outside beyond'],
    ['for', 'against'],
    ['temporar* transitory', 'permanent* persistent structural'],
    ['positive favourable favorable', 'negative unfavourable unfavorable adverse'],
    ['majority', 'minority'],
    ['public', 'private confidential'],
    ['invest* spend spends spending', 'sav* economis* economiz*'],
    ['buy* bought purchas* acquir*', 'sell* sold dispos* divest*'],
    ['all every each', 'no none'],
    ['many most', 'few'],
    ['build* built construct*', 'demolish* remov*'],
    ['safe safer', 'unsafe dangerous'],
    ['encourag* promot* stimulat*', 'discourag* hinder* hamper* deter*'],
    ['export*', 'import imports imported importing'],
    ['before', 'after'],
    ['doubl*', 'halv*'],
    ['cheaper', 'dearer costlier'],
  ],
  modals: {
    may: 'may, might, could, can, may be able to, possibly, perhaps, is likely to, are likely to, likely to',
    should: 'should, ought to',
    will: 'will, is to, are to, is going to, are going to',
    must: 'must, shall, has to, have to, is required to, are required to, is obliged to, need to, needs to',
    want: 'would, wish to, wishes to, want to, wants to, intend to, intends to, plan to, plans to, aim to, aims to, seek to, seeks to, consider*',
  },
  conditions: `provided that, provided, providing that, unless, if, only if, if and only if, on condition that, on the condition that, as long as, so long as, subject to, in the event of, in case of,
    in the event that, contingent on, conditional on, assuming that, only when, only where, only after, linked to, in return for, in exchange for, conditionality, strict conditionality, crucial for, essential for,
    a precondition for, a prerequisite for`,
  conditionsAtHead: 'should, where, when, once',
  conditionsInside: wordList('when once'),
  comparing: wordList(''),
  bases: 'on the basis of, based on, merit based, merits, in light of, in view of, depending on',
  lasting: wordList('remain remains remained stay stays stayed continue continues continued'),
  exceptions: `except for, except, other than, with the exception of, excluding, apart from, save for, but not, but not for, with the exclusion of, exempting, barring, not including`,
  bounds: {
    floor: 'at least, no less than, no fewer than, not less than, a minimum of, minimum',
    ceiling: 'at most, no more than, not more than, up to, a maximum of, maximum, no later than',
    above: 'more than, over, above, in excess of, longer than, higher than',
    below: 'less than, fewer than, under, below, shorter than, lower than, nearly, almost',
    from: 'from, since, starting, beginning, as of, with effect from, after',
    until: 'until, till, up to and including, through, by, before',
    about: 'about, around, roughly, approximately, some, an estimated',
  },
  rangeWords: wordList('to – and'),
  decimal: '.',
  numberWords: `two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15,
    sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, half 0.5, quarter 0.25,
    first 1e, second 2e, third 3e, fourth 4e, fifth 5e, sixth 6e, seventh 7e, eighth 8e, ninth 9e, tenth 10e, thirds 3e, quarters 0.25, fifths 5e, sixths 6e, eighths 8e, tenths 10e, zero 0, once 1x, twice 2x, dozen 12`,
  multiples:
    'hundred 100, thousand 1000, million 1000000, mn 1000000, billion 1000000000, bn 1000000000, trillion 1000000000000',
  moneyMultiples: 'm 1000000, k 1000',
  units: `eur euro euros €, usd dollar dollars $, gbp pound pounds £, percent percent % pct, percentage percentage, km kilometre kilometres kilometer kilometers, m metre metres,
    kg kilo kilogram kilograms, ton tons tonnes, ha hectare hectares, cent cents, time times, degrees degree, point points`,
  timeUnits: `hour hours, minute minutes, day days, week weeks, month months, quarter quarters, year years`,
  one: wordList('a an one'),
  months: `january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec`,
  timeWords: `monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, every year, each year, every month, each month, every week, each week,
    every day, each day, every quarter, each quarter, every hour, next year, this year, last year, next month, this month, last month, next week, last week, yearly, annual, annually, monthly, weekly, daily,
    quarterly, tomorrow, today, yesterday, spring, autumn, summer, winter, per year, per month, per week, per day, per hour, a year, a month, a week, a day, immediately, mornings, evenings`,
  ordinalEnding: /^(?:st|nd|rd|th)$/,
  occasion: /^(?:summit|meeting|conference|session|council|assembly)$/,
  placing: wordList('in at'),
  finite: /^(?!)/,
  connectives: 'also, furthermore, moreover, in addition, additionally, finally, lastly, likewise, therefore, thus',
  inflections: wordList("_ s es 's ies y"),
  oneSpelling: (fold) =>
    fold
      .replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1')
      .replace(/lys(e|es|ed|ing)$/, 'lyz$1')
      .replace(/^(defen|offen|licen|preten)c(es?)$/, '$1s$2')
      .replace(/our(s|ed|ing|able|ably|hood)?$/, 'or$1')
      .replace(/^(pro|cata|dia)(log)ue/, '$1$2')
      .replace(/ogramme(s?)$/, 'ogram$1')
      .replace(/tre(s?)$/, 'ter$1')
      .replace(/dgement(s?)$/, 'dgment$1')
      .replace(/^(enrol|fulfil)l?(?=s?$|ment)/, '$1')
      .replace(/^instal(?=ment)/, 'install')
      // An unstressed syllable doubles its consonant in British spelling; "filled" and "filed" are two words.
      .replace(
        /^(cance|trave|labe|mode|leve|signa|fue|counse|tota|equa|channe|riva|bia|focu)([ls])\2(?=ed$|ing$|ers?$)/,
        '$1$2',
      ),
  articles: wordList('the a an'),
  articled: wordList('few little number lot most least only'),
};
