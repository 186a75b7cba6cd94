/** How English words are found in another form: what the stemmer leaves apart. Irregular forms as dictionaries list them. */
import type { FindingData } from '../finding.ts';
import { wordList } from '../word-list.ts';

export const ENGLISH_FINDING: FindingData = {
  families: `
child children
man men
woman women
person people persons
analysis analyses
basis bases
crisis crises
criterion criteria
datum data
index indices indexes
half halves
life lives
ukraine ukrainian ukrainians
russia russian russians
germany german germans
france french
turkey turkish turkiye
`,
  verbs: `
take takes took taken taking
give gives gave given giving
come comes came coming
go goes went gone going
rise rises rose risen rising
fall falls fell fallen falling
grow grows grew grown growing
hold holds held holding
keep keeps kept keeping
meet meets met meeting
make makes made making
say says said saying
pay pays paid paying
lead leads led leading
leave leaves left leaving
lose loses lost losing
build builds built building
buy buys bought buying
bring brings brought bringing
think thinks thought thinking
seek seeks sought seeking
find finds found finding
stand stands stood standing
write writes wrote written writing
drive drives drove driven driving
choose chooses chose chosen choosing
speak speaks spoke spoken speaking
draw draws drew drawn drawing
see sees saw seen seeing
show shows showed shown showing
begin begins began begun beginning
run runs ran running
spend spends spent spending
send sends sent sending
sell sells sold selling
tell tells told telling
win wins won winning
`,
  prefixes: wordList('under over re with out up fore mis'),
  participle: '',
  infinitiveMark: '',
  verbEnding: /(?!)/,
  endings: [
    ["'s", ''],
    ["'", ''],
    ["s'", ''],
    ['s', '', 3],
    ['ian', 'ia'],
    ['ians', 'ia'],
  ],
  spellings: [],
  linking: [],
  lookalikes: wordList(''),
};
