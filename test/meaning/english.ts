import { type Subject, subject } from './proposition.ts';

/** English vocabulary for made sentences; see dutch.ts. */
export const ENGLISH_SUBJECTS: readonly Subject[] = [
  subject('harbour', {
    agents: 'the port authority|the shipping line|the harbour master|the dockers union',
    objects: '*harbour dues|the mooring fee for freighters|the rebate on quay rent',
    verbs:
      'raise raises raised = lower lowers lowered | introduce introduces introduced = abolish abolishes abolished | maintain maintains maintained = withdraw withdraws withdrawn',
    members: 'freighters|fishing boats|ferries|tugs',
    figures: '12 euros|EUR 1,250|3.5 percent|a quarter|18 euros',
    conditions: 'provided that the council agrees|unless the cargo spoils|if the quay is ready',
    exceptions: 'except for yachts|with the exception of the east quay',
    adjectives: 'reasonable unreasonable|lawful unlawful',
  }),
  subject('parking', {
    agents: 'the council|the district board|the traders association|the alderman',
    objects: '*the parking charges|paid parking in the centre|*the permits for second cars',
    verbs:
      'extend extends extended = restrict restricts restricted | allow allows allowed = forbid forbids forbidden | support supports supported = reject rejects rejected',
    members: 'residents|visitors|shopkeepers|carers',
    figures: '300 places|2.40 euros|15 percent|400 places',
    conditions: 'provided there is support|if the trial succeeds|only if the neighbourhood asks for it',
    exceptions: 'except on Sundays|with the exception of the inner city',
    adjectives: 'desirable undesirable|affordable unaffordable',
  }),
  subject('rates', {
    agents: 'the central bank|the committee|the currency board|the supervisor',
    objects: 'the policy rate|the purchase programme|the buffer for banks',
    verbs:
      'raise raises raised = lower lowers lowered | tighten tightens tightened = ease eases eased | continue continues continued = end ends ended',
    members: 'savers|banks|pension funds|insurers',
    figures: '1/4 percentage point|$20 billion|half a percent|4 percent',
    conditions: 'if inflation falls|unless unemployment rises|provided markets stay calm',
    exceptions: 'except for small banks|other than savings banks',
    adjectives: 'sustainable unsustainable|adequate inadequate',
  }),
  subject('school', {
    agents: 'the school board|the governing body|the parents association|the inspectorate',
    objects: '*school meals|breakfast in primary schools|the contribution of parents',
    verbs:
      'introduce introduces introduced = abolish abolishes abolished | increase increases increased = decrease decreases decreased | encourage encourages encouraged = discourage discourages discouraged',
    members: 'pupils|toddlers|teachers|trainees',
    figures: '2,000 pupils|1.80 euros|60 percent|three days a week',
    conditions: 'provided parents agree|if there is money|unless there is no kitchen',
    exceptions: 'except on Wednesdays|with the exception of boarding schools',
    adjectives: 'healthy unhealthy|necessary unnecessary',
  }),
  subject('water', {
    agents: 'the water board|the dike warden|the tenants federation|the province',
    objects: 'the summer level in the polder|the sewage levy|*groundwater abstractions',
    verbs:
      'raise raises raised = lower lowers lowered | limit limits limited = expand expands expanded | tighten tightens tightened = relax relaxes relaxed',
    members: 'arable farmers|cattle farmers|growers|households',
    figures: '20 centimetres|5 cubic metres|three percent|1,400 hectares',
    conditions: 'provided the lock is ready|as long as the drought lasts|unless the dike weakens',
    exceptions: 'except in the peatland|excluding greenhouses',
    adjectives: 'safe unsafe|efficient inefficient',
  }),
  subject('mail', {
    agents: 'the competition authority|the postal operator|the consumers association|the regulator',
    objects: 'the price cap on stamps|*the delivery days|the access scheme for rivals',
    verbs:
      'widen widens widened = narrow narrows narrowed | approve approves approved = veto vetoes vetoed | keep keeps kept = scrap scraps scrapped',
    members: 'subscribers|small senders|publishers|web shops',
    figures: '96 pence|five days|£2 million|ten percent',
    conditions: 'if volumes fall|unless the court rules otherwise|provided the act is amended',
    exceptions: 'except on public holidays|with the exception of mourning cards',
    adjectives: 'fair unfair|accessible inaccessible',
  }),
  subject('housing', {
    agents: 'the housing association|the tenants union|the rent tribunal|the city council',
    objects: '*the rents of social dwellings|the renovation of the flats|the income test',
    verbs:
      'freeze freezes frozen = raise raises raised | accelerate accelerates accelerated = delay delays delayed | strengthen strengthens strengthened = weaken weakens weakened',
    members: 'students|older people|starters|families',
    figures: '4.1 percent|1,200 dwellings|€35,000|two thirds',
    conditions: 'provided the residents consent|if the grant arrives|unless building costs rise',
    exceptions: 'except in listed buildings|with the exception of garages',
    adjectives: 'feasible unfeasible|habitable uninhabitable',
  }),
  subject('rail', {
    agents: 'the operator|the track manager|the passengers association|the rail union',
    objects: 'the night train to the north|the station at the docks|*the peak surcharges',
    verbs:
      'open opens opened = close closes closed | retain retains retained = cancel cancels cancelled | expand expands expanded = reduce reduces reduced',
    members: 'commuters|schoolchildren|tourists|cyclists',
    figures: '12 services|120 trains|6 euros|one tenth',
    conditions: 'if the staff agree|provided the overhead line is renewed|unless it freezes',
    exceptions: 'except at weekends|with the exception of the summer timetable',
    adjectives: 'profitable unprofitable|reliable unreliable',
  }),
  subject('health', {
    agents: 'the hospital|the nurses union|the insurer|the pharmacist',
    objects: 'the reimbursement of hearing aids|vaccination against flu|the excess charge',
    verbs:
      'grant grants granted = deny denies denied | promote promotes promoted = hinder hinders hindered | raise raises raised = lower lowers lowered',
    members: 'pregnant women|infants|chronic patients|nurses',
    figures: '385 euros|95 percent|three treatments|1 in 4 patients',
    conditions: 'provided a doctor refers|if stocks last|unless the side effect is severe',
    exceptions: 'except in emergencies|with the exception of children under four',
    adjectives: 'necessary unnecessary|effective ineffective',
  }),
  subject('farming', {
    agents: 'the farm chamber|the beekeepers union|the seed trade|the inspection service',
    objects: 'the use of fertiliser|the cultivation of hemp|*the buffer strips along ditches',
    verbs:
      'permit permits permitted = ban bans banned | subsidise subsidises subsidised = tax taxes taxed | accept accepts accepted = refuse refuses refused',
    members: 'beets|potatoes|onions|cereals',
    figures: '170 kilos per hectare|six metres|4 metres|1.5 million euros',
    conditions: 'provided the soil allows it|if the measurements show so|as long as bees are not harmed',
    exceptions: 'except on sandy soil|with the exception of test fields',
    adjectives: 'harmful harmless|fertile infertile',
  }),
  subject('museum', {
    agents: 'the museum|the heritage council|the circle of friends|the curator',
    objects: 'the return of bronze statues|free admission|the loan of drawings',
    verbs:
      'prolong prolongs prolonged = shorten shortens shortened | welcome welcomes welcomed = condemn condemns condemned | resume resumes resumed = suspend suspends suspended',
    members: 'young people|pass holders|guides|artists',
    figures: '47 statues|17.50 euros|seven rooms|half',
    conditions: 'provided the insurance covers it|if the owner is known|unless the climate in the room falls short',
    exceptions: 'except during holidays|with the exception of loans',
    adjectives: 'public non-public|replaceable irreplaceable',
  }),
  subject('waste', {
    agents: 'the cleansing department|the deposit foundation|the brewers federation|the environment agency',
    objects: 'the deposit on cans|the collection of textiles|*the licences for incinerators',
    verbs:
      'double doubles doubled = halve halves halved | issue issues issued = revoke revokes revoked | start starts started = stop stops stopped',
    members: 'supermarkets|filling stations|kiosks|stadiums',
    figures: '15 cents|25 cents|90 percent|twelve million cans',
    conditions: 'provided the furnaces get cleaner|if the market shrinks|unless landfill is cheaper',
    exceptions: 'except for juice bottles|with the exception of milk cartons',
    adjectives: 'combustible incombustible|practicable impracticable',
  }),
];
