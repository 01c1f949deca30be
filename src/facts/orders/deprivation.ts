import { regexOf } from '../../text/patterns/over-lines.js';
import { codeAlone } from '../code-alone.js';
import type { OrderRule } from '../rule.js';

/** "Regarding", "for", "over", "on" in Welsh, between an order and what it is to take. */
const WELSH_TOWARDS = '(?:ynghylch|ynglŷn [âa]|mewn perthynas [âa]|ar gyfer|o ran|dros|am|ar)';

export const deprivation: OrderRule = {
  kind: 'order',
  name: 'deprivation',
  type: 'deprivation',
  title: 'Deprivation order',
  provision:
    'Sentencing Act 2020 ss.152-159; before 1 December 2020 s.143 Powers of Criminal Courts (Sentencing) Act 2000',
  codes: [{ code: '3055' }],
  shortCodes: [{ code: 'DEPO' }, { code: 'DEPV', property: ['vehicle'] }, { code: 'ADEP', property: ['animal'] }],
  powers: /^s\.(?:15[2-9](?:\(\d+\))? SA 2020|143(?:\(\d+\))? PCC\(S\)A 2000)$/,
  anyOf: ['dep', 'rights', 'd/o', 'amddifad', '15', '143', 'no '],
  cues: [
    {
      pattern:
        /\b(?:orders? for (?:the )?)?deprivation(?: of (?:rights|animals?)| (?:and )?(?:destruction )?orders?\b| ord\b\.?)?/gi,
      form: 'noun',
    },
    { pattern: /(?<=^|[.;,] |\b(?:no|a|an|the) )(?:s\.? ?)?153 order\b(?! of)/gi, form: 'noun' },
    {
      // "DO x2 (phone & tablet)": in capitals, beside what it takes
      pattern: /(?<=^|[.;,] ?)DOs?(?= (?:x ?\d\b|\(|- ))/g,
      form: 'noun',
      needs: ['device', 'images'],
    },
    { pattern: /\bdepravation (?:orders?\b|(?=of (?:the|his|her|a|an|all|both|two)\b))/gi, form: 'noun' },
    { pattern: /\bdepr?(?:iv)?(?:'?n)?\.? ord(?:er)?s?\b\.?|\bdepr(?:iv)?\.? of\b(?: rights)?/gi, form: 'noun' },
    // "Pros drop dep", "Crown not pursuing dep"
    {
      pattern: /(?<=\b(?:drop(?:s|ped)?|withdr\w+|abandon(?:s|ed)?|not purs\w+|not seeking|w\/d) )dep\b\.?(?! of)/gi,
      form: 'noun',
    },
    { pattern: /\b(?:dep(?:r(?:iv)?)?'?n|depriv)\b\.?(?: ord(?:er)?s?\b)?/gi, form: 'noun' },
    {
      pattern: regexOf('gi')`
        \bdep\b\.?(?=(?: (?:ord(?:er)?))? ?[-:?=]? ?(?:(?:x|n|no|nil)(?:\W*$|[.;,/]| \()|(?:y|yes)\b))
        |\bdep\b\.?(?=
          (?: of| re| on| for)? (?:
            app|appl|appn|appln|application|sought|req|ref|refused|granted|gr
            |not (?:made|sought|granted|nec|req|app|dealt|reached|pursued|today|proportionate|just|suitable|warranted|needed|imposed|ordered|considered|opposed|possible|available)|adj|w\/d|withdrawn|dismissed|made
            |phone|mob|laptop|i-?phone|device|tablet|macbook|i-?pad|pc\b|computer|samsung|usb|hard drive|hdd|camera
            |handset|sim\b|laptop
          )
          |,(?= ?(?:RO|SHPO|CBO|SPO|SVRO|forf)\b)| (?:o\/s|outstanding|still)\b|\?| - (?:adj|ref|gr|made|put|w\/d|n\/[as]\b|none|withdrawn|not\b|no\b|reserved|yes|JJs?\b|bench\b|court\b|mags\b|DJ\b)
        )
        |\bdep(?:r(?:iv)?)?\b\.?(?= ?[+&/] ?(?:forf|RO\b|SHPO|CBO|SPO|SVRO|restr|destr|del\b|delet))
        |(?<=\b(?:forf(?:eiture)?|RO|SHPO|CBO|SPO|destr|restraining) ?[+&/] ?)dep(?:r(?:iv)?)?\b\.?(?![a-z])
        |(?<=\b(?:no|not|seeks?|seeking|want|wants|for|refuse[sd]?|and|or|poss|possible|likely|consider|consid|consid'd|considered|re) )dep\b
        (?=$|[.,;?]| - | ?[/+&] ?| (?:and|or|sought|order|re|made|app))
      `,
      form: 'noun',
    },
    {
      pattern:
        /\bD\/O\b(?=:| (?:re|for|of|on|made|ref|refused|granted|sought|app\w*|\d|i?phone|handset|laptop|tablet|device|mobile|computer|camera|i?pad)\w*\b)/gi,
      form: 'noun',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    {
      pattern: regexOf('gi')`
        \bdep(?:r|'n)?\.?(?= ?
          (?::|-(?= )) ?(?:
            adj|ref|rfd|gr|gtd|made\b|no\b|n\b|y\b|not\b|yes|none|nil|w\/d|withdrawn|n\/[as]|reserved|put|sought|tbc
            |app|order|crown|cps|pros\b|police|bench|court|left\b|stood|to (?:be|follow)\b|pending|await|later
            |consider
          )
          |\.? ?\? ?(?:no|yes|y|n)\b
        )
      `,
      form: 'noun',
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:
            i?phones?|mobiles?|laptops?|tablets?|i?pads?|macbooks?|devices?|handsets?|computers?|cameras?|usbs?
            |sticks?|drives?
          )(?: \w{1,6})? ?[-:(/] ?
        )dep(?:r|'n|'d|rived)?(?=\.?\)?(?: ?[.;,/+&]| ?$| and ))
      `,
      form: 'noun',
    },
    {
      // "dep of Sony camera", whatever the thing is called
      pattern: /\bdep(?:r|'n)?\b\.?(?= (?:of|re|for|over|in respect of)\b(?! liberty))/gi,
      form: 'noun',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    {
      pattern: /\bdep(?:r|'n)?(?= ?: ?| - | \()/gi,
      form: 'noun',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    { pattern: /\b(?:to |be |is |was |are |were |shall |hereby )*depriv(?:ed|es|ing|e)\b/gi, form: 'verb' },
    {
      pattern: /\bdepr?'d\b/gi,
      form: 'verb',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    {
      // the words of the Act, "deprives the offender of any rights in the property"
      pattern: regexOf('gi')`
        \b(?:
          tak(?:e|es|en|ing) away|remov(?:e|es|ed|ing)|los(?:e|es|t|ing)
          |strip(?:s|ped|ping)?(?: (?:
            him|her|them|the (?:defendant|offender)|[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2})
          )?(?: of)?
          |extinguish(?:es|ed|ing)?
        ) (?:(?:all|any|his|her|their|the|of|defendant's|offender's) )*rights? (?:in|to|over)\b
      `,
      form: 'verb',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash'],
    },
    {
      // "declined to strip him of his phone"
      pattern:
        /\bstrip(?:s|ped|ping)? (?:(?:him|her|them|the (?:defendant|offender|man|woman)|[a-z][a-z'-]+(?: [a-z][a-z'-]+)?) )?of (?=(?:his|her|their|the|both|two|a|all)\b)/gi,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
    },
    {
      // "the court took away his laptop", "took his phone off him"
      pattern: regexOf('gi')`
        (?<=
          \b(?:court|bench|magistrates?|justices|judge|dj|jps?)(?: h
            as| have| had| also| then| duly| did not| didn't| would not| refused to| declined to
          )* )
        (?:took|takes?|taken|taking) (?:
          away (?=(?:his|her|their|the|both|two|all|a)\b)
          |(?=
            (?:his|her|their|the|both|two|all)(?: [a-z0-9-]+){1,4} (?:away|off|from) (?:from )?
            (?:him|her|them|the (?:defendant|offender|man|woman))\b
          )
        )
      `,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
    },
    {
      // "you will not get your phone back; the court has taken it"
      pattern: regexOf('gi')`
        (?<=
          \b(?:court|bench|magistrates?|justices|judge)(?: h
            as| have| had| also| then| duly| did not| didn't| would not
          )* )
        (?:took|taken|taking|take|kept|keep|confiscated?) (?:it|them)\b(?: away| off)?
        (?: from (?:you|him|her|them))?(?=\W*$|[.,;)]| (?:from|away|off|under|because|as|so|for good)\b)
      `,
      form: 'verb',
      needs: ['device', 'weapon', 'vehicle'],
    },
    {
      // "the Crown ask us to take your phone"
      pattern: regexOf('gi')`
        (?<=
          \b(?:ask(?:s|ed)?|invit(?:e|es|ed)|urg(?:e|es|ed)) (?:
          us|me|the (?:court|bench|magistrates|justices|judge)) )
        to take (?:away )?(?=(?:your|his|her|their)(?: [a-z0-9-]+){1,3}(?:$|[.,;?]| and | but ))
      `,
      form: 'verb',
      needs: ['device', 'weapon', 'vehicle'],
      status: 'unclear',
    },
    {
      // "was fined £800 and lost his phone"
      pattern:
        /(?<=\b(?:fined|jailed|sentenced|ordered|given|handed|told|must|got|received)\b[^.;]{1,100} and (?:also |has |will |must )*)(?:los(?:t|es?)|forfeit(?:s)?) (?=(?:his|her|their) )/gi,
      form: 'verb',
      needs: ['device', 'vehicle', 'weapon'],
    },
    {
      // "ordered that his computer be taken from him", "your phone has been taken from you by the court"
      pattern: regexOf('gi')`
        (?<=\b(?:order|direct|rul)(?:s|ed)? that [^.;,]{1,50}? )be (?:taken|removed|confiscated)
        (?: (?:away|off|from)\b)+(?! (?:all |any |the |his |her |their |that |every )*(?:[a-z'’]+ ){0,3}(?:account|profile|page|site|website|platform|cloud|feed|internet|web|app|storage|phone|computer|device)s?\b)
        |(?:has|have|had) been (?:taken|removed|confiscated)(?: away)? (?:off|from) (?:
        him|her|them|you|the (?:defendant|offender|man|woman)) by (?:order of )?(?:the )?
        (?:court|bench|magistrates|justices|judge)\b
      `,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
    },
    {
      // "did not ask the court to take away his phone"
      pattern: regexOf('gi')`
        (?<=\b(?:court|bench|magistrates|justices|judge) )to take away (?=(?:his|her|their|the|both|two|all)\b)
        |(?<=
          \b(?:
            (?:decision|question|issue|argument)[a-z ]{0,12} whether|asked|invited|urged|declined|refused|going|not
            |minded|power
          ) )
        to take (?=
          (?:his|her|their|the|your|both|two|all)(?: [a-z0-9-]+){1,4} (?:away|off|from) (?:from )?
          (?:him|her|them|you|the (?:defendant|offender|man|woman))\b
        )
      `,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
      status: 'unclear',
    },
    {
      // "has had his phone taken off him by a court"
      pattern: regexOf('gi')`
        \b(?:has|have) had (?=
          (?:his|her|their)(?: [a-z0-9-]+){1,4} (?:taken|removed|confiscated)(?: (?:away|off|from)(?: (?:him|her|them))?)?
          by (?:an? |the )?(?:court|judge|magistrates|bench|justices)\b
        )
      `,
      form: 'verb',
      needs: ['device', 'vehicle', 'weapon'],
    },
    {
      // "the application to take his phone"
      pattern: regexOf('gi')`
        (?<=\b(?:applications?|requests?|bids?) )to take (?:away )?
        (?=(?:his|her|their|the|both|all)(?: [a-z0-9-]+){1,3}(?:$|[.,;?]| and | but | which | away\b| off\b| from (?:him|her|them)\b))
      `,
      form: 'verb',
      needs: ['device', 'vehicle', 'weapon'],
      status: 'unclear',
    },
    {
      // "the order sought by the Crown for the mobile phone"
      pattern: regexOf('gi')`
        \b(?:the |an )?orders? (?:sought|requested|applied for|asked for)(?: by (?:the )?(?:crown|prosecution|prosecutors?|cps|police))? (?:
          re|regarding|in respect of|in relation to|as to|for|over
        )(?= (?:
          (?:the|his|her|their|any|seized|defendant's|mobile|said|two|both) ){0,3}(?:
            phones?|handsets?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|cameras?
          )\b
        )
      `,
      form: 'noun',
      status: 'applied_for',
      needs: ['device'],
    },
    {
      // "an application to have the handset taken from him"
      pattern: regexOf('gi')`
        \b(?:have|having|had|see|seeing) (?=
          (?:the|his|her|their|both|all|any)(?: [a-z0-9-]+){1,4} (?:taken|removed|confiscated) (?:away |off )?
          (?:from |off )?(?:him|her|them|the (?:defendant|offender|man|woman))\b
        )
      `,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
      status: 'unclear',
    },
    {
      // "asked for the phone to be taken off him"
      pattern: regexOf('gi')`
        \b(?:to|shall|will|should|must) be (?:taken|removed|confiscated) (?:away )?(?:off|from) (?:
          him|her|them|you|the (?:defendant|offender|man|woman)|(?:defendant|offender)s?
        )\b
        |\b(?:is|was|are|were)(?: all| both)? (?:taken|removed) (?:away )?(?:off|from) (?:
        him|her|them|the (?:defendant|offender|man|woman))(?= b
          y (?:order of )?(?:the )?(?:court|bench|magistrates|justices|judge)\b
        )
      `,
      form: 'verb',
      needs: ['device', 'drugs', 'weapon', 'vehicle', 'cash'],
    },
    {
      // an order named by nothing but the thing: "did not seek any order in relation to the phone"
      pattern: regexOf('gi')`
        \bany (?:such |further |other |ancillary |separate )?orders? (?:made |granted )?(?:
          re|about|regarding|in respect of|in relation to|concerning|as to|for|over
        )(?= (?:
          (?:the|his|her|their|any|seized|defendant's|mobile|said|two|both) ){0,3}(?:
            phones?|handsets?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|cameras?|exhibits?|images?
          )\b
        )
      `,
      form: 'noun',
      status: 'unclear',
      needs: ['device', 'images'],
    },
    {
      // "rights in the phone are extinguished"
      pattern:
        /\brights? in (?=[^.;]{2,60} (?:is|are|be|was|were) (?:hereby )?(?:extinguished|removed|lost|taken away|ended)\b)/gi,
      form: 'verb',
      needs: ['device', 'images', 'vehicle', 'weapon', 'animal'],
    },
    {
      // pronounced: "you will lose your phone"
      pattern:
        /\b(?:you (?:will|must|shall|are to)|(?:he|she|they|defendant|offender) (?:must|shall|is to|are to)) (?:also |now |therefore )?lose (?=(?:your|his|her|their|the|both) )/gi,
      form: 'verb',
      needs: ['device', 'vehicle', 'weapon'],
    },
    {
      pattern: regexOf('gi')`\b(?:dim|ni wnaed(?: unrhyw)?) g?orchymyn ${WELSH_TOWARDS}(?= )`,
      form: 'noun',
      status: 'not_made',
      needs: ['device', 'images'],
    },
    {
      pattern: regexOf('gi')`\bg?orchymyn ${WELSH_TOWARDS}(?= [^.;:]{2,40}: ?(?:dim|na)\b)`,
      form: 'noun',
      status: 'not_made',
      needs: ['device', 'images'],
    },
    { pattern: /\b(?:g?orchymyn )?amddifadu\b/gi, form: 'noun' },
    { pattern: /\bamddifad(?:wyd|ir)\b/gi, form: 'verb' },
    {
      pattern: regexOf('gi')`
        \bno (?:separate |further |ancillary |such |other )?orders? (?:
        is |was |were |be |should be |to be |has been |have been )?(?:made |sought )?(?:
          re|about|regarding|in respect of|in relation to|concerning|as to|on|for|over
          |to (?:take(?: away)?|remove|seize|keep)
        )(?: (?:the|his|her|their|your|any|defendant's))?(?! ?
          (?:(?! (?:and (?:an?|no)|but|while) )[a-z' ]){0,24}(?:
            depriv|forf|destr|restrain|return|delet|costs|compensation|confiscat|taken|remov|seizure|wip|crush|eras
          )
        )
      `,
      form: 'noun',
      status: 'not_made',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'other'],
    },
    {
      // nobody asked for anything: "no application re the phone", "phone: no application made"
      pattern: regexOf('gi')`
        \bno (?:further |such |formal |prosecution |crown )?(?:applications?|app)\b\.? (?:
        is |was |were |has been |have been |made |received )*(?:
          re|about|regarding|in respect of|in relation to|concerning|as to|for|over
        )\b(?= (?:
          (?:the|his|her|their|any|either|defendant's|seized|mobile|\d) )*(?:
            i ?phones?|phones?|laptops?|tablets?|i ?pads?|devices?|handsets?|computers?|cameras?
          )(?! (?:records|data|evidence|download|expert|report|number))
          (?![^.;]{0,40}\b(?:depriv|forf|destr|delet|wip|return))
        )
        |(?<=\b(?:phones?|laptops?|devices?|computers?|images?|tablets?|handsets?|i ?pads?)(?: ?[:,-])? )
        (?:is |are |was )?(?:no|not (?:the )?subject of any) applications?\b(?! (?:for|re|to|on)\b)
      `,
      form: 'noun',
      status: 'not_made',
      needs: ['device', 'images'],
    },
    {
      // "the court did not make an order about your laptop"
      pattern: regexOf('gi')`
        (?<=\b(?:not|n't|never|nor) (?:be )?(?:mak(?:e|ing)|made|impos(?:e|ing)) )(?:an(?:y)? )?
        (?:such |further |other |separate )?orders? (?:
          re|about|regarding|in respect of|in relation to|concerning|as to|for|over
          |to (?:take(?: away)?|remove|seize|keep)
        )(?= (?:
          (?:the|his|her|their|your|any|seized|mobile|said|two|both) ){0,3}(?:
            phones?|handsets?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|cameras?|exhibits?|images?
          )\b
        )
      `,
      form: 'noun',
      status: 'not_made',
      needs: ['device', 'images'],
    },
    { pattern: /\bDEPO\b(?! - [A-Z(])/g, form: 'noun' },
    { pattern: codeAlone('ADEP'), form: 'noun', property: ['animal'] },
    {
      // "No order phone"
      pattern: regexOf('gi')`
        \bno (?:separate |further )?ord(?:er)?s?(?= (?:
          the |his |her )?(?:phones?|laptops?|devices?|mobiles?|tablets?|computers?|i-?phones?|i-?pads?)\b
          (?! (?:to be |made |be )?(?:forf|destr|depr|ret))
        )
      `,
      form: 'noun',
      status: 'not_made',
    },
    {
      pattern: regexOf('gi')`
        (?<=
          \b(?:phones?|laptops?|devices?|computers?|images?|photographs?|tablets?|handsets?|cameras?),?
          (?: (?:is|are|was|were) concerned,?)? (?:(?:the )?(?:bench|court|magistrates|justices|judge|we|i) )?
          (?:made|makes?) )
        no orders?\b(?! (?:for|re|on|as)\b)
      `,
      form: 'noun',
      status: 'not_made',
    },
    {
      pattern: regexOf('gi')`
        (?<!\b(?:forf|destr|depriv|delet|wip|return|restor)\w*\b[^.;]{0,60} )(?<=
          \b(?:phones?|laptops?|devices?|computers?|images?|photographs?|tablets?|handsets?)
          (?: ?[:,-]| [^.;:,]{1,40} -)? )
        no orders?\b(?! for| re|:)
      `,
      form: 'noun',
      status: 'not_made',
    },
    {
      pattern: /\b(?:(?:section|sect?|s|adran)\.?|a\.) ?(?:15[2-9]|143)\b/gi,
      form: 'power',
      needs: ['device', 'images', 'drugs', 'weapon', 'vehicle', 'cash', 'animal', 'other'],
    },
  ],
  unless: [
    {
      because: 'what courts in general may do',
      pattern: regexOf('i')`
        \b(?:allow|enable|permit|empower|authoris|let)\w* (?:(?:a|an|the|any|criminal|sentencing|magistrates') )*
        (?:courts?|judges?|magistrates|justices|benche?s?) (?:to )?(?:\w+ly )?(?:be )?(?:depriv|forfeit|order)
      `,
      where: 'before',
    },
    {
      because: 'no property is taken',
      pattern: regexOf('i')`
        \bdeprivation of (?:
          liberty|sleep|assets|freedom|citizenship|food|oxygen|contact|access|company|opportunity|parents?|family
        )
        |\bdepriv(?:ed|ing|e|es) (?:(?:him|her|them|you|me|us|the (?:victim|complainant|child|patient|defendant|offender|accused|family|man|woman)|of) )*
        (?:his |her |their |your |my |our |the |all |any |an? )?(?:
          liberty|sleep|freedom|oxygen|food|contact|access|company|opportunity|chance|parents?|father|mother|family
          |childhood|dignity|privacy|livelihood|living|ability|capacity|income|earnings|job|home|future
        )\b
      `,
      where: 'after',
    },
    {
      because: 'a state of life, not an order',
      pattern: regexOf('i')`
        \b(?:childhood|upbringing|background|youth|history|life|lives) (?:
          (?:is|was|were|had been|marked|one|of|by|with|the|and|great|extreme|relative|considerable|some) )*
        depriv
        |\b(?:terms|one|cycle|areas?|levels?|years?) (?:is |was |were |had been |marked )?(?:of|by|with) (?:
        (?:the|and|great|extreme|relative|considerable|some) )*depriv
        |\b(?:
          social(?:ly)?|sleep|economic(?:ally)?|emotional(?:ly)?|sensory|material|childhood|maternal|oxygen|multiple
          |relative|severe(?:ly)?|index of|areas? of|life of|background of|history of|years of
        ) depriv
      `,
      where: 'before',
    },
    {
      because: 'a state of life, not an order',
      pattern:
        /^depriv(?:ed|ation) (?:wards?|estates?|parts?|district|borough|town|place|famil|home|area|background|childhood|upbringing|communit|neighbourhood|index|in childhood)/i,
      where: 'after',
    },
    {
      because: 'what an offender did to somebody',
      pattern:
        /\b(?:he|she|they|defendant|offender)(?: had| has| then| also| allegedly| thereby)* depriv(?:ed|es|ing) (?:him|her|them|the (?:victim|complainant|woman|girl|man))\b/i,
      where: 'statement',
    },
    {
      because: 'the intention of theft',
      pattern: /\b(?:permanently|intention (?:of|to)|intent to|intending to) (?:permanently )?(?:to )?depriv/i,
      where: 'before',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: 'Gorchymyn ar y ffôn: dim.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Bydd y llys yn ystyried gorchymyn amddifadu yn y gwrandawiad nesaf.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'A restraining order and a deprivation order were applied for; only the latter was granted.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'made' },
      ],
    },
    {
      text: 'A restraining order was refused, as was a deprivation order.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'refused' },
        { kind: 'order', type: 'deprivation', status: 'refused' },
      ],
    },
    {
      text: 'A deprivation order was not made because a restraining order was.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'restraining_order', status: 'made' },
      ],
    },
    {
      text: 'You will not get your phone back; the court has taken it.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The Crown asked for deprivation of the handset. Such an order was made.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The prosecution wanted a deprivation order but the bench was unmoved.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Deprivation order made. Destruction of images.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made' },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'], destroy: true },
      ],
    },
    {
      text: 'The court is asked to consider deprivation. Having heard submissions the court makes no order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Deprivation order made in error. Rescinded s142.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'quashed' }],
    },
    {
      text: 'Result amended: deprivation order deleted.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'discharged' }],
    },
    {
      text: 'Deprivation order suspended pending appeal.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made' }],
    },
    {
      text: 'The court is not going to make the deprivation order sought.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'On appeal the Crown Court removed the deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'quashed' }],
    },
    {
      text: 'Laptop to be returned to the defendant, application for deprivation order refused.',
      clauses: [
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused' },
      ],
    },
    {
      text: 'Application for deprivation order opposed. Court finds phone was used to commit the offence and makes the order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The bench considered whether to deprive him of the phone and decided against it.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Application for deprivation order to be made in writing within 14 days.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'D has no objection to deprivation of the phone and the court so orders.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The prosecution asked for a deprivation order, which was made.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made' }],
    },
    {
      text: 'A deprivation order in respect of the phone was sought and made.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Charge 2 dismissed and deprivation order re iPhone adjourned to 7 July 2026.',
      clauses: [
        { kind: 'outcome', type: 'dismissed' },
        { kind: 'order', type: 'deprivation', status: 'pending', to: '2026-07-07' },
      ],
    },
    {
      text: 'Restraining order 2 years, not to publish any image of her. Deprivation order made.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_posting'] },
        { kind: 'order', type: 'deprivation', status: 'made' },
      ],
    },
    {
      text: 'Crown ask for deprivation and RO. Bench grant RO only.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused' },
        { kind: 'order', type: 'restraining_order', status: 'made' },
      ],
    },
    {
      text: 'Phone - s.153 - CPS to apply in writing',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', property: ['device'] }],
    },
    {
      text: 'Exh 1 phone - dep; Exh 2 laptop - ret.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Crown seek deprivation of tablet but no evidence it was used, refused',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'no costs, compensation or deprivation order',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'dep ord x',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'The court has power to deprive her of her tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
    },
    {
      text: 'I will not deprive him of the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'He has not been deprived of his tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The deprivation order does not include the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'The tablet was subject to a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The Crown invite me to deprive you of your tablet and I do.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'District Judge Fern said she would not make a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: "The magistrates' clerk advised that a deprivation order was available.",
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    {
      text: 'The Crown reserved its position on deprivation.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    {
      text: 'He agreed to hand in the phone, so the bench left deprivation alone.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'The prosecutor did not ask the court to take away his phone.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'], sought: false }],
    },
    {
      text: 'dep phone - no',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'pros to consider s153 app by next hrg',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Mobile phone forfeited. Order made under section 153 Sentencing Act 2020.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' }],
    },
    {
      text: "The man's phones and a laptop were all taken from him by order of the court.",
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Asked whether the Crown sought deprivation, the prosecutor said it did not.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'The application by the prosecutor for an order under section 153 of the Sentencing Act 2020 was heard and dismissed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', power: 's.153 SA 2020' }],
    },
    {
      text: 'The Court declined to exercise its power under section 153 of the Sentencing Act 2020 in respect of the mobile telephone.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'I could make a deprivation order. I choose not to.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Defence counsel floated deprivation as an alternative to compensation.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    {
      text: 'Orders considered but not made: deprivation, restraining',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
      ],
    },
    {
      text: 'Dep - n/a. Comp - £100.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'sentence', type: 'compensation', amountPence: 10000 },
      ],
    },
    {
      text: "Depr ord - lap & tab, s153. Cam ret'd to D.",
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'The prosecutor said no application was being made for a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'no app depriv',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'We would invite the court to consider a deprivation order in relation to the two phones.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'applied_for', property: ['device'] }],
    },
    {
      text: 'The magistrates said they did not have the power to deprive him of the vehicle.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['vehicle'] }],
    },
    {
      text: 'A deprivation order had been made in his absence; it has now been set aside.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'quashed' }],
    },
    {
      text: 'The Crown asked for the phone to be taken off him. The bench agreed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The skeleton argument dealt with deprivation at length.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    {
      text: 'Both applications were heard. The Crown did not pursue its application for deprivation of the camera.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'withdrawn', property: ['device'] }],
    },
    {
      text: 'The prosecutor forgot to ask for a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'A restraining order was made for a year, a deprivation order was not.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P1Y' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
      ],
    },
    {
      text: 'The bid for a restraining order succeeded, that for a deprivation order did not.',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'made' },
        { kind: 'order', type: 'deprivation', status: 'refused' },
      ],
    },
    { text: 'Deprivation order YES / NO: NO.', clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }] },
    {
      text: 'Deprivation order [ ] granted [x] refused',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: '☒ Restraining order ☐ Deprivation order',
      clauses: [{ kind: 'order', type: 'restraining_order', status: 'made' }],
    },
    {
      text: 'Was a deprivation order considered? Yes.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    { text: 'Courts have the power to deprive offenders of laptops and seldom use it.', clauses: [] },
    {
      text: 'The bench had the power to deprive him of the laptop but did not.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Counsel for the defence submitted that deprivation of the laptop would be excessive; the justices agreed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Defence submit that deprivation of the laptop would be oppressive.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
    },
    {
      text: 'Crown to raise deprivation in the Crown Court.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Bench minded to make a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Court lacked power to make a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'The bench felt that a deprivation order would be draconian.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'He lost his appeal against the deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'continued' }],
    },
    {
      text: 'The Crown Court quashed on appeal an order depriving him of the laptop.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'quashed', property: ['device'] }],
    },
    {
      text: 'The magistrates took away his laptop.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'The prosecutor did not seek any order in respect of the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false, property: ['device'] }],
    },
    {
      text: 'An application to have the camera taken from him was refused.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'You will lose your phone.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Dim gorchymyn ynghylch y ffôn.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Orders requested: restraining order; deprivation order',
      clauses: [
        { kind: 'order', type: 'restraining_order', status: 'applied_for' },
        { kind: 'order', type: 'deprivation', status: 'applied_for' },
      ],
    },
    {
      text: 'Application outcome: Refused\nApplication type: Deprivation order\nProperty: Dell laptop',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Remanded on conditional bail: not to contact the complainant. Application for deprivation of the camera refused.',
      clauses: [
        { kind: 'outcome', type: 'remanded' },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'Deprived of the dog under section 33 Animal Welfare Act 2006.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['animal'], power: 's.33 AWA 2006' }],
    },
    {
      text: 'Deprivation order re the tablet was considered by the bench.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
    },
    {
      text: 'Deprivation order considered and made over the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: "Gorchymyn amddifadu ar gyfer y gliniadur wedi'i ystyried gan yr ynadon.",
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
    },
    { text: 'I will not see you deprived of your freedom, the chairman said.', clauses: [] },
    {
      text: 'Had the police asked, the justices could well have deprived him of the laptop; no one did.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'], sought: false }],
    },
    {
      text: 'What prosecutors want is to deprive her of the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'applied_for', property: ['device'] }],
    },
    {
      text: 'Counsel opposed forfeiture of the camera.',
      clauses: [{ kind: 'order', type: 'forfeiture', status: 'unclear', property: ['device'] }],
    },
    {
      text: 'Deprivation order s153 SA 2020 re defendant’s Nokia handset and SIM card.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' }],
    },
    {
      text: 'Laptop to be forfeited under section 153 of the Sentencing Act 2020 and destroyed.',
      code: '3135',
      clauses: [
        {
          kind: 'order',
          type: 'deprivation',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 's.153 SA 2020',
        },
      ],
    },
    {
      text: '',
      code: '3055',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['unspecified'] }],
    },
    {
      text: 'The court takes away his rights in the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'No application re the tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false, property: ['device'] }],
    },
    { text: 's.153 order refused.', clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }] },
    { text: 'Deprivation of liberty authorised by the Court of Protection.', clauses: [] },
    { text: 'The judge said he would not deprive the defendant of his livelihood.', clauses: [] },
    {
      text: 'Crown seeks deprivation of the phone and a restraining order for 5 years: both refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'refused' },
      ],
    },
    {
      text: 'The prosecutor asked the magistrates for deprivation of the phone and for a restraining order lasting five years: both were refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'refused', period: 'P5Y' },
      ],
    },
    {
      text: 'Deprivation order: phone. Laptop returned. Application re tablet refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'The Crown is not instructed to seek deprivation.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    { text: 'Theft: took it with the intention of permanently depriving the owner of a phone.', clauses: [] },
    {
      text: 'Application by Crown for deprivation order and restraining order both refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused' },
        { kind: 'order', type: 'restraining_order', status: 'refused' },
      ],
    },
    {
      text: 'No deprivation or forfeiture order made.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'forfeiture', status: 'not_made' },
      ],
    },
    {
      text: 'Crown apply for deprivation of iPhone. Adjourned to 14 March 2025.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', property: ['device'], to: '2025-03-14' }],
    },
    {
      text: 'Crown applies for a deprivation order in respect of the laptop. Not opposed and is allowed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Police may destroy the handset under section 153.',
      clauses: [
        {
          kind: 'order',
          type: 'deprivation',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 's.153 SA 2020',
        },
      ],
    },
    {
      text: 'FO - Fine\nFined £200.00, FVS - Surcharge\nTo pay a surcharge of £80.00, DEPO - Order for deprivation of rights (other than vehicle)\nProperty: black Samsung A12 handset',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 20000 },
        { kind: 'sentence', type: 'surcharge', amountPence: 8000 },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Gorchymyn amddifadu / Deprivation order: ffôn symudol / mobile phone',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Gwnaed gorchymyn amddifadu mewn perthynas â ffôn symudol y diffynnydd.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Court not minded to make a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Deprivation order not necessary as phone already surrendered to police.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'No application for deprivation made by the Crown.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'Deprivation order sought in respect of 2 phones; decision reserved.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', property: ['device'] }],
    },
    { text: 'Possible deprivation order tbc.', clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }] },
    {
      text: 'He was deprived of his mobile phone and handed a restraining order banning him from posting about his victim online for three years.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y', terms: ['no_posting'] },
      ],
    },
    {
      text: 'The deprivation order was set aside on appeal.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'quashed' }],
    },
    {
      text: 'TEXT - Text\nNo deprivation order.',
      code: '3055',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'Deprived of rights in iPhone 11 and HP laptop s.153 Sentencing Act 2020. Police to return once data wiped.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
        { kind: 'order', type: 'property_return', status: 'made', conditional: true },
        { kind: 'order', type: 'deletion_direction', status: 'made' },
      ],
    },
    {
      text: 'Deprivation order made subject to police retrieving lawful family photographs from the device.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', conditional: true }],
    },
    {
      text: 'Mobile phone to be forfeited',
      code: '3055',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'iPhone 12 and SIM card',
      code: '3055',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'DEP ORD RE MOB PHONE REFUSED',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'deprivation app adj 3/4/25, no RO sought',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'pending', to: '2025-04-03' },
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
      ],
    },
    {
      text: 'Prosecution did not apply for a deprivation order or a restraining order.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
        { kind: 'order', type: 'restraining_order', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'Magistrates made a deprivation order for his iPad but rejected a request for a restraining order.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'refused' },
      ],
    },
    {
      text: 'The court was asked to make a deprivation order over his phone. District Judge Quartz said it would be disproportionate.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] }],
    },
    {
      text: 'Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of their rights in a Dell laptop (exhibit MG/4). Reason: used in the commission of the offence. The laptop is to be destroyed.',
      clauses: [
        {
          kind: 'order',
          type: 'deprivation',
          status: 'made',
          property: ['device'],
          power: 's.153 SA 2020',
          destroy: true,
        },
      ],
    },
    {
      text: 'Deprivation order. Application granted in respect of mobile phone.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'A deprivation order was requested, but magistrates declined to make one.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Deprivation order: no. Restraining order: yes, 3 years.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P3Y' },
      ],
    },
    {
      text: 'Adjourned to 01/05/2025 for deprivation application re phone.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'pending', to: '2025-05-01', property: ['device'] },
        { kind: 'outcome', type: 'adjourned', to: '2025-05-01' },
      ],
    },
    {
      text: 'Court considered a deprivation order but did not make one.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'FDEST - Forfeiture and destruction Samsung mobile phone to be forfeited under Section 153 of the Sentencing Act 2020 and destroyed.',
      code: '3135',
      clauses: [
        {
          kind: 'order',
          type: 'deprivation',
          status: 'made',
          property: ['device'],
          destroy: true,
          power: 's.153 SA 2020',
        },
      ],
    },
    {
      text: 'His phone was seized under a deprivation order and he must not contact the victim under a two-year restraining order.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y', terms: ['no_contact'] },
      ],
    },
    {
      text: 'RFSD - Application refused/nReasons: application to deprive defendant of vehicle refused as hardship',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused', property: ['vehicle'] }],
    },
    {
      text: 'Items seized to be retained by police pending application for deprivation order',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Deprivation Order - Sentencing Act 2020 s152/153 - Huawei phone\nPolice to dispose.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Prosecution application for a deprivation order under section 153 Sentencing Act 2020 was refused because the phone belongs to his employer.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'Phone: no order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Crown indicated that deprivation order would be sought. To be dealt with at sentence on 03.02.2025',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', to: '2025-02-03' }],
    },
    {
      text: 'Deprivation order application to be made at next hearing',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Order for deprivation of rights quashed on appeal, phone to be returned to appellant.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'quashed' },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Gwrthodwyd y cais am orchymyn amddifadu.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'refused' }],
    },
    {
      text: 'Magistrates stopped short of making a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'Magistrates were not asked to make a deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false }],
    },
    {
      text: 'Vehicle AB12 CDE forfeited under s.143 PCC(S)A 2000',
      code: '3138',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['vehicle'], power: 's.143 PCC(S)A 2000' },
      ],
    },
    {
      text: 'CCSU - Committed to Crown Court for sentence on unconditional bail Committed for sentence (Section 14 of the Sentencing Act 2020). Deprivation application to be considered by the Crown Court.',
      clauses: [
        { kind: 'outcome', type: 'committed_for_sentence' },
        { kind: 'order', type: 'deprivation', status: 'pending' },
      ],
    },
    {
      text: 'The court made a deprivation order in respect of the phone and directed that the images be deleted from the cloud.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Deprivation order granted. Phone to be wiped and sold.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made' },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Police to retain phone pending deprivation hearing 02/02/2025.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', to: '2025-02-02' }],
    },
    {
      text: 'The magistrates could have made a deprivation order but did not.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'Deprive def of rights in mobile phone used to commit offence',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Deprivation order - mobile phone - to be wiped and returned',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made' },
      ],
    },
    {
      text: "Order for deprivation of the defendant's rights (other than vehicle) - Section 143 of the Powers of Criminal Courts (Sentencing) Act 2000\nDefendant to be deprived of this property Apple iPad\nReasons used in commission of offence",
      code: '3055',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.143 PCC(S)A 2000' },
      ],
    },
    {
      text: 'Deprivation Order: Defendant to forfeit rights to Sony laptop and 3 USB sticks. To be destroyed by police after 28 days.',
      code: '3055',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'S.153 depr. order granted - blk iphone & charger',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' }],
    },
    {
      text: "Crown's application under section 153 in respect of the phone is granted.",
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' }],
    },
    {
      text: "Crown's application under section 153 in respect of the phone is refused.",
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'], power: 's.153 SA 2020' },
      ],
    },
    {
      text: 'Phone not to be returned; deprivation order under s153.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' }],
    },
    {
      text: 'An application for a deprivation order is made. The court will deal with it on 4 April.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending' }],
    },
    {
      text: 'Query whether deprivation order made re laptop',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] }],
    },
    {
      text: 'Deprivation application not pursued by Crown.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'withdrawn' }],
    },
    {
      text: 'Crown to consider whether to apply for deprivation order.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'unclear' }],
    },
    {
      text: 'DEPO - Order for deprivation of rights (other than vehicle)DEPV - Order for deprivation of rights (vehicle)BMW 320d',
      code: '3055',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made' },
        { kind: 'order', type: 'deprivation', status: 'made', property: ['vehicle'] },
      ],
    },
    {
      text: 'No need for deprivation order, phone already destroyed by police.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'Exhibits RST/1 and RST/2 (mobile phones): deprivation order. Exhibit RST/3 (laptop): returned to defendant.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    { text: 'Ni wnaed gorchymyn amddifadu.', clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }] },
    {
      text: "Deprivation order made in relation to the defendant's phone, the court being satisfied it was used to facilitate the offence; application for restraining order to be made in writing.",
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'applied_for' },
      ],
    },
    {
      text: 'Court orders defendant be deprived of his interest in the Xbox console seized by police',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Deprivation/forfeiture: Crown not seeking.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
        { kind: 'order', type: 'forfeiture', status: 'not_made', sought: false },
      ],
    },
    {
      text: 'The prosecution asked for a deprivation order. The magistrates granted it.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made' }],
    },
    {
      text: 'Prosecutors sought an order depriving him of his phone.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'applied_for', property: ['device'] }],
    },
    {
      text: 'Order to deprive Deft of rights in: (1) Samsung A20; (2) Toshiba laptop; (3) 32GB memory stick. Police to destroy.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'], destroy: true }],
    },
    {
      text: 'DEPRIVATION ORDER MADE UNDER S.153 SENTENCING ACT 2020 IN RESPECT OF MOBILE PHONE EXHIBIT JT/1 AND LAPTOP EXHIBIT JT/2. RESTRAINING ORDER MADE FOR 5 YEARS NOT TO CONTACT DIRECTLY OR INDIRECTLY OPAL FERN. NOT TO POST ANY MATERIAL RELATING TO HER ONLINE.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'], power: 's.153 SA 2020' },
        {
          kind: 'order',
          type: 'restraining_order',
          status: 'made',
          period: 'P5Y',
          terms: ['no_contact', 'no_posting'],
        },
      ],
    },
    {
      text: 'Court of its own motion considered deprivation; not made as device not recovered.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made' }],
    },
    {
      text: 'Deprivation order in respect of iPad made; deprivation order in respect of laptop refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'Order of deprivation discharged on application by owner; phone to be released to owner.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'discharged' },
        { kind: 'order', type: 'property_return', status: 'made', property: ['device'] },
      ],
    },
    {
      text: 'Case adjourned to 10/02/2025 for sentence. Crown to serve application for deprivation order by 03/02/2025.',
      clauses: [
        { kind: 'outcome', type: 'adjourned', to: '2025-02-10' },
        { kind: 'order', type: 'deprivation', status: 'applied_for' },
      ],
    },
    {
      text: "magistrates imposed a deprivation order on the defendant's mobile and a restraining order that stops him posting about the woman on social media until 2028",
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'made', until: '2028', terms: ['no_posting'] },
      ],
    },
    {
      text: 'No criminal behaviour, deprivation or sexual harm prevention order imposed.',
      clauses: [
        { kind: 'order', type: 'criminal_behaviour_order', status: 'not_made' },
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'shpo', status: 'not_made' },
      ],
    },
    {
      text: '? deprivation of iPad. RO 2 yrs.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'unclear', property: ['device'] },
        { kind: 'order', type: 'restraining_order', status: 'made', period: 'P2Y' },
      ],
    },
    {
      text: 'Deprivation app adj to 03/06/2025.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'pending', to: '2025-06-03' }],
    },
    {
      text: 'Deprivation order granted for the camera, refused for the hard drive.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'Deprivation order in respect of the handset but not the tablet.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] },
      ],
    },
    {
      text: 'Deprivation order re USB stick; none re camera.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] },
      ],
    },
    {
      text: 'Deprivation order made re laptop. No order re phone.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] },
      ],
    },
    {
      text: "Dep ord - iPad granted, camera ref'd",
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['device'] },
      ],
    },
    {
      text: 'The court made a deprivation order over the tablet but one for the van was refused.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deprivation', status: 'refused', property: ['vehicle'] },
      ],
    },
    {
      text: 'No order as to camera or computer tower.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', property: ['device'] }],
    },
    {
      text: 'Deprivation order varied so as to exclude the work tablet.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'varied' }],
    },
    {
      text: 'No dep sought. No RO.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made', sought: false },
        { kind: 'order', type: 'restraining_order', status: 'not_made' },
      ],
    },
    {
      text: "Dep'n app w/d",
      clauses: [{ kind: 'order', type: 'deprivation', status: 'withdrawn' }],
    },
    {
      text: 'Deprivation order re tablet. Reasons: used to record and store the videos',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Deprivation order made. Reasons: used to record the videos',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['unspecified'] }],
    },
    {
      text: 'No depriv. No SHPO.',
      clauses: [
        { kind: 'order', type: 'deprivation', status: 'not_made' },
        { kind: 'order', type: 'shpo', status: 'not_made' },
      ],
    },
    {
      text: 'Prosecutors wanted him deprived of his tablet: they asked the court to deprive him of it and the bench agreed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'made', property: ['device'] }],
    },
    {
      text: 'Prosecution to consider deprivation of the tablet; the prosecution did not wish to apply.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'not_made', sought: false, property: ['device'] }],
    },
    {
      text: 'Appeal against deprivation order dismissed.',
      clauses: [{ kind: 'order', type: 'deprivation', status: 'continued' }],
    },
  ],
};
