/** Words of court texts, lower case: never a protected name by themselves, however they are capitalised. */
export const COURT_WORDS: ReadonlySet<string> = new Set(
  `a an the any all this that these those him her his hers he she it its they them their theirs you your i who whom and or of in on at by to for from with without
  court courts crown magistrates magistrate county high justice justices judge youth family bench hearing probation police officer officers constable custody prison station
  prosecution prosecutor prosecuting defence defendant defendants offender respondent applicant claimant complainant complainants victim victims witness witnesses person persons people
  child children mother father parent parents sister brother family partner wife husband girlfriend boyfriend neighbour neighbours public member members
  order orders ordered community restraining suspended sentence sentencing imprisonment detention discharge conditional absolute fine fines costs compensation surcharge bail remand remanded
  forfeiture forfeited deprivation deprived destruction destroyed destroy requirement rehabilitation activity unpaid work programme curfew exclusion residence treatment alcohol drug mental health
  section sections act acts schedule code criminal sexual offences offence harm prevention notification protection harassment stalking behaviour powers malicious communications intimate image images photograph photographs video
  videos film films private indecent picture pictures message messages social media internet online website facebook instagram snapchat whatsapp twitter tiktok telegram youtube telephone mobile phone iphone samsung apple huawei google sony nokia laptop computer tablet ipad device devices sim card memory usb hard drive
  day days week weeks month months year years january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  not no nor none until further if within except save through via directly indirectly direct indirect means whatsoever including include includes must shall will is are was be been being has have had do does made make
  england wales english welsh british uk united kingdom london north south east west city borough council
  solicitor solicitors legal representative counsel service services department social worker guardian secretary state director company limited ltd plc
  reason reasons guilty plea victims' fund driving licence disqualified disqualification vehicle car
  carry out comply attend reside live sleep remain allow keep enter go leave stay undertake complete participate cause causing intent disclose disclosing disclosed share sharing shared send sending threaten threatening distress alarm fear without consent reported report agree return collect surrender delete post upload publish use using access possess hand forfeit work notify inform register good
  name named namely known address protected contrary total pay payable amount`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
