import { type Sign, sign } from '#engine/spot/sign.ts';

/** Signs that a mail is something else, however much it sounds like an offer. */
export const SIGNS_AGAINST: readonly Sign[] = [
  sign('rejection', -14, 'turns an application down', [
    /\b(?:unfortunately|regret|sorry to (?:say|inform|tell)|we are unable|not able to offer|unable to offer|decided (?:not )?to (?:move forward|proceed|pursue|go (?:ahead|forward)) with (?:other|another)|pursue other candidates|other candidates|another candidate|not (?:been )?(?:selected|successful)|will not be (?:moving|proceeding)|position has been filled|wish you (?:well|the best|every success|success|luck) in your (?:search|career|future|job)|leider|nous regrettons|lamentamos)\b[^\n]{0,200}(?:\n[^\n]{0,200}){0,4}\b(?:candidates?|offer|position|application|filled|search|future|selected|proceed|absage|candidature|candidatura|career|success)\b/,
  ]),
  sign('withdrawn', -16, 'the offer is withdrawn or does not exist yet', [
    /\b(?:rescind\w*|withdraw(?:n|ing)?(?: (?:the|our|your|this))? (?:offer|the)|pull(?:ed|ing) (?:the|our|your) offer|offer (?:has |is |was )?(?:been )?(?:withdrawn|rescinded|cancelled|lapsed|expired|on hold)|hiring freeze|on hold|no longer (?:able|available|in a position)|expect to extend offers|before we (?:can )?(?:make|extend) (?:an|any) offers?|not (?:yet )?(?:an|a formal) offer|no offer (?:yet|has)|this is not an offer)\b/,
  ]),
  sign(
    'application',
    -9,
    'is about an application',
    [
      /\b(?:received your application|application (?:was sent|has been received|received|confirmation|update)|thank you for (?:applying|your application)|your application (?:for|to|has|was)|under review|review your (?:materials|application|profile))\b/,
    ],
    [/\bapplication (?:confirmation|update|received)\b/],
  ),
  sign(
    'interview',
    -9,
    'is about an interview',
    [
      /\b(?:invite you (?:to|for) (?:an? |the )?(?:next (?:round|step|stage)|interview|call|chat|second|final|phone|video|assessment)|interview (?:is )?scheduled|schedule (?:an? |your )?(?:interview|call|time)|next (?:round|stage) of (?:the |our )?(?:interview|process|hiring)|availability for (?:an? )?(?:interview|call)|screening test|second interview|interview (?:invitation|process is|next week)|pick a time|book a (?:slot|time)|salary expectations?|expected (?:salary|ctc)|what are you looking for)\b/,
    ],
    [/\binterview\b/],
  ),
  sign('recruiter', -11, 'is a recruiter’s first contact', [
    /\b(?:came across your (?:profile|background|resume|github)|saw your (?:profile|impressive|work|linkedin|background)|your linkedin|went through your linkedin|your profile (?:caught|stood|looks)|reaching out (?:because|about|to see|regarding)|i'?m partnered with|my client|our client is|client of mine|(?:they|we)'?re (?:hiring|looking for)|we are (?:hiring|looking for)|worth a (?:\d+|quick|chat|call|conversation)|open to (?:a|an|new|hearing|exploring)|would you be (?:open|interested)|are you (?:open|interested)|interested in (?:learning|hearing|exploring) more|quick (?:call|chat) (?:this|next|to)|exciting opportunit\w+|passive candidates|when could we (?:talk|speak))\b/,
  ]),
  sign(
    'alert',
    -14,
    'is a job alert or a notice',
    [
      /\b(?:job alerts?|new jobs? (?:for you|matching|match)|recommended jobs|view more jobs|apply now|jobs? you (?:may|might)|closing date:|salary insights|people also viewed)\b/,
    ],
    [/\b(?:new jobs|job alert|jobs for you|is hiring|application was sent)\b/],
  ),
  sign('bulk', -5, 'is a newsletter or an advertisement', [
    /\b(?:unsubscribe|view (?:this|it) in (?:your )?browser|manage (?:your )?preferences|you(?:'re| are) receiving this (?:email|because)|privacy policy|terms and conditions apply|limited time|discount|% off|coupon|shop now|black friday|subscribe|share this (?:newsletter|article|issue|post)|dear reader|this week's issue)\b/,
  ]),
  sign('credit', -16, 'offers credit, a card or insurance', [
    /\b(?:loan|credit (?:card|limit|line|score)|apr\b|pre-?approved|interest rate|mortgage|cash ?back|balance transfer|monthly payment|insurance (?:quote|premium)|refinanc\w+|emi\b|disburse\w*|sanction letter)\b/,
  ]),
  sign('goods', -14, 'is about goods, property or services', [
    /\b(?:property|apartment|flat viewing|house|closing costs|escrow|seller|buyer|bid(?:ding)?|listing|your (?:car|desk|item|bike)|vat\b|mwst|invoice|quote\b|quotation|net total|total net|per night|booking|tuition (?:request|requirement)|tutor|hourly quote|estimate for|scope of work|renewal|subscription|tenancy|lease\b|rent\b)\b/,
  ]),
  sign('study', -14, 'offers a place to study or an award', [
    /\b(?:offer you (?:a place|admission)|place (?:on|at|in) (?:our|the|this)|admission(?:s)?\b|admitted|(?:degree|master|phd|doctoral|undergraduate|graduate) programme?|tuition|scholarship|fellowship|assistantship|semester|deposit fee|job simulation|bootcamp|certificate of completion|training programme place|teacher training|ucas|enrol\w*)\b/,
  ]),
  sign('employee', -13, 'is about pay in a present job', [
    /\b(?:payslip|pay ?slip|salary advance|merit increase|annual (?:salary |pay )?(?:review|increase)|your (?:new|adjusted) salary (?:is |will be )?effective|pay rise|promotion (?:letter|effective)|amends? your (?:offer|employment|contract)|amendment (?:to|of)|retention (?:bonus|award) (?:agreement|letter)|(?:your|this) (?:year's )?bonus (?:letter|payout)|in recognition of your (?:work|contribution|performance)|continue (?:in )?your (?:role|employment)|you agreed to take|salary slip|deductions?|net pay)\b/,
  ]),
  sign('after-offer', -14, 'is a step after an offer', [
    /\b(?:background (?:check|screening)\b[^?!]{0,160}\b(?:create your account|to begin|please complete|authori[sz]ation|portal|vendor)|asked \w+ to (?:complete|conduct|run|perform) a background|requested a reference|reference (?:request|check|for)|provide (?:a |your )?reference|onboarding (?:portal|tasks|checklist|information|form)|your onboarding|before your first day|orientation|i-?9\b|payroll (?:form|details)|before we proceed further|first[- ]day (?:logistics|instructions))\b/,
  ]),
  sign('candidate', -16, 'was written by a candidate', [
    /\b(?:i (?:accept|'m happy to accept|am happy to accept|am delighted to accept|'d be delighted to accept|would like to (?:accept|decline|discuss)|have decided to (?:accept|decline)|was hoping for|had accepted)|my counter ?offer|i(?:'m| am) writing to (?:accept|decline|counter)|thank you (?:so much |very much )?for (?:the|your|this) (?:job )?offer|for (?:offering|extending) me|as my (?:salary|start)|i prefer to start|my current (?:job|employer|notice))\b/,
  ]),
  sign('talk-about', -12, 'talks about offers to others', [
    /\b(?:pull request|@[a-z]+ commented|in (?:the )?handbook|hiring (?:page|manager and)|the candidate (?:agrees|accepts|has|is|will)|a candidate\b|our candidates|offer template|template|for this req|comp committee|reader sent|figures changed|counter offer email|negotiat\w+ (?:tips|guide|course|webinar)|how to negotiate|salary negotiation|workshop|webinar|sample (?:offer|letter)|placeholder|\{\{|\[candidate|\[name\]|<name>)/,
  ]),
];
