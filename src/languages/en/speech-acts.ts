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
    raise | raises | raised | raised
  `),
  appreciate: verbs(`
    express | expresses | expressed | expressed | | +appreciation gratitude
    commend | commends | commended | commended
    appreciate | appreciates | appreciated | appreciated
    praise | praises | praised | praised
    applaud | applauds | applauded | applauded
    pay | pays | paid | paid | | +tribute
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
    reject | rejects | rejected | rejected
  `),
  concern: verbs(`
    express | expresses | expressed | expressed | | +concern
    reiterate | reiterates | reiterated | reiterated | | +concern
    regret | regrets | regretted | regretted
    deplore | deplores | deplored | deplored
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
    be | am is are | was were | been | | +determined resolved
    remain | remains | remained | remained | | +determined committed
    undertake | undertakes | undertook | undertaken
    pledge | pledges | pledged | pledged
    promise | promises | promised | promised
  `),
  agree: verbs(`
    agree | agrees | agreed | agreed
    decide | decides | decided | decided
    conclude | concludes | concluded | concluded
    approve | approves | approved | approved
  `),
  value: verbs(`
    attach | attaches | attached | attached | | +importance
    recognise | recognises | recognised | recognised
    acknowledge | acknowledges | acknowledged | acknowledged
    consider | considers | considered | considered | | +important essential crucial
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
