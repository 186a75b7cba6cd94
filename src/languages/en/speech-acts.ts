/** English verbs by act, one a line: infinitive | present | past | participle [| particle] [| +with] [| -without]. */
import { type Verb, verbs } from '../speech-acts.ts';

export const ENGLISH_ACTS: Readonly<Record<string, readonly Verb[]>> = {
  speak: verbs(`
    discuss | discusses | discussed | discussed
    speak | speaks | spoke | spoken
    exchange | exchanges | exchanged | exchanged | | +views
    debate | debates | debated | debated
    take | takes | took | taken | | +stock
    hold | holds | held | held | | +debate discussion exchange
  `),
  attention: verbs(`
    draw | draws | drew | drawn | | +attention
    call | calls | called | called | | +attention
    raise | raises | raised | raised | | +issue concern question matter point
    pay | pays | paid | paid | | +attention
    remain | remains | remained | remained | | +attentive
    remain | remains | remained | remained | | +point_of_attention | ~
    be | am is are | was were | been | | +attentive
  `),
  appreciate: verbs(`
    express | expresses | expressed | expressed | | +appreciation gratitude
    commend | commends | commended | commended
    appreciate | appreciates | appreciated | appreciated
    praise | praises | praised | praised
    applaud | applauds | applauded | applauded
    pay | pays | paid | paid | | +tribute
    thank | thanks | thanked | thanked
  `),
  encourage: verbs(`
    encourage | encourages | encouraged | encouraged
  `),
  ask: verbs(`
    ask | asks | asked | asked
    request | requests | requested | requested
    invite | invites | invited | invited
    task | tasks | tasked | tasked
  `),
  stress: verbs(`
    stress | stresses | stressed | stressed
    emphasise | emphasises | emphasised | emphasised
    emphasize | emphasizes | emphasized | emphasized
    underline | underlines | underlined | underlined
    underscore | underscores | underscored | underscored
    highlight | highlights | highlighted | highlighted
  `),
  expect: verbs(`
    expect | expects | expected | expected
    underline | underlines | underlined | underlined | | +expectation
    stress | stresses | stressed | stressed | | +expectation
    express | expresses | expressed | expressed | | +expectation
    reiterate | reiterates | reiterated | reiterated | | +expectation
  `),
  urge: verbs(`
    urge | urges | urged | urged
    call | calls | called | called | on
    call | calls | called | called | upon
    call | calls | called | called | for
    appeal | appeals | appealed | appealed | to
    press | presses | pressed | pressed | for
  `),
  demand: verbs(`
    demand | demands | demanded | demanded
    direct | directs | directed | directed
    instruct | instructs | instructed | instructed
    oblige | obliges | obliged | obliged
    insist | insists | insisted | insisted
  `),
  plead: verbs(`
    plead | pleads | pleaded | pleaded
    advocate | advocates | advocated | advocated
  `),
  support: verbs(`
    support | supports | supported | supported
    endorse | endorses | endorsed | endorsed
    back | backs | backed | backed
  `),
  welcome: verbs(`
    welcome | welcomes | welcomed | welcomed
    congratulate | congratulates | congratulated | congratulated
  `),
  condemn: verbs(`
    condemn | condemns | condemned | condemned
    denounce | denounces | denounced | denounced
  `),
  concern: verbs(`
    express | expresses | expressed | expressed | | +concern
    reiterate | reiterates | reiterated | reiterated | | +concern
    regret | regrets | regretted | regretted
    deplore | deplores | deplored | deplored
    be | am is are | was were | been | | +concerned
    remain | remains | remained | remained | | +concerned
  `),
  confirm: verbs(`
    reaffirm | reaffirms | reaffirmed | reaffirmed
    confirm | confirms | confirmed | confirmed
    reconfirm | reconfirms | reconfirmed | reconfirmed
    restate | restates | restated | restated
    recall | recalls | recalled | recalled
    reiterate | reiterates | reiterated | reiterated
  `),
  commit: verbs(`
    commit | commits | committed | committed
    recommit | recommits | recommitted | recommitted
    be | am is are | was were | been | | +determined resolved committed prepared_to ready_to
    remain | remains | remained | remained | | +determined committed prepared_to ready_to
    stand | stands | stood | stood | | +ready
    ensure | ensures | ensured | ensured
    undertake | undertakes | undertook | undertaken
    pledge | pledges | pledged | pledged
    promise | promises | promised | promised
  `),
  agree: verbs(`
    agree | agrees | agreed | agreed
    approve | approves | approved | approved
  `),
  decide: verbs(`
    decide | decides | decided | decided
    vote | votes | voted | voted | | +to
    conclude | concludes | concluded | concluded
    determine | determines | | determined | | -resolved
    withdraw | withdraws | withdrew | withdrawn
  `),
  contribute: verbs(`
    contribute | contributes | contributed | contributed
    provide | provides | provided | provided | | +support funding assistance
  `),
  announce: verbs(`
    announce | announces | announced | announced
    launch | launches | launched | launched
    propose | proposes | proposed | proposed
    present | presents | presented | presented | | +plan proposal package programme strategy
    publish | publishes | published | published
    intend | intends | intended | intended
  `),
  require: verbs(`
    need | needs | | needed | ~
    require | requires | | required | ~
    be | is are | was were | been | | +necessary needed | ~
  `),
  wish: verbs(`
    want | wants | wanted | wanted
    wish | wishes | wished | wished
    hope | hopes | hoped | hoped
  `),
  aim: verbs(`
    aim | aims | aimed | aimed
    seek | seeks | sought | sought
    be | is are | was were | been | | +aimed aim purpose objective goal intended designed
    strive | strives | strove | striven
  `),
  judge: verbs(`
    judge | judges | judged | judged
    consider | considers | considered | considered
    believe | believes | believed | believed
    view | views | viewed | viewed
    hold | holds | held | held | | +opinion
    be | am is are | was were | been | | +of_the_opinion of_the_view convinced
  `),
  foresee: verbs(`
    anticipate | anticipates | anticipated | anticipated
    foresee | foresees | foresaw | foreseen
    forecast | forecasts | forecast | forecast
  `),
  reject: verbs(`
    reject | rejects | rejected | rejected
    oppose | opposes | opposed | opposed
    refuse | refuses | refused | refused
    decline | declines | declined | declined | | +to
    be | am is are | was were | been | | +opposed
  `),
  question: verbs(`
    ask | asks | asked | asked | | +ask_whether asks_whether asked_whether asks_what asked_what asks_why asked_why asks_how asked_how asks_when asked_when asks_which asked_which
  `),
  value: verbs(`
    attach | attaches | attached | attached | | +importance
    recognise | recognises | recognised | recognised
    acknowledge | acknowledges | acknowledged | acknowledged
    consider | considers | considered | considered | | +important essential crucial
    be | is are | was were | been | | +important essential crucial vital of_*_importance key_to | ~
    remain | remains | remained | remained | | +important essential crucial vital of_*_importance | ~
    play | plays | played | played | | +role | ~
    prove | proves | proved | proven | | +valuable useful effective | ~
  `),
  note: verbs(`
    note | notes | noted | noted
    take | takes | took | taken | | +note
  `),
  state: verbs(`
    state | states | stated | stated
    say | says | said | said
  `),
};
