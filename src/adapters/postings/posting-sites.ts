/** Where a posting's words stand on a site. Each part best first: data attributes before class names. */
export interface PostingParts {
  readonly hosts: RegExp;
  readonly title: readonly string[];
  readonly employer: readonly string[];
  readonly place: readonly string[];
  /** The site's own statement of the pay. */
  readonly pay: readonly string[];
  readonly text: readonly string[];
}

export const POSTING_SITES: readonly PostingParts[] = [
  {
    hosts: /(?:^|\.)linkedin\.com$/,
    title: ['.top-card-layout__title', '.job-details-jobs-unified-top-card__job-title', 'main h1'],
    employer: ['.topcard__org-name-link', '.job-details-jobs-unified-top-card__company-name'],
    place: ['.topcard__flavor--bullet', '.job-details-jobs-unified-top-card__primary-description-container span'],
    // Cards of similar jobs carry pay of their own: only the posting's own box is looked at.
    pay: ['.compensation__salary', '.job-details-jobs-unified-top-card__job-insight'],
    text: ['.show-more-less-html__markup', '#job-details', '.jobs-description__content'],
  },
  {
    hosts: /(?:^|\.)indeed\.[a-z.]{2,6}$/,
    title: ['[data-testid="jobsearch-JobInfoHeader-title"]', 'h1'],
    employer: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]'],
    place: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
    pay: ['#salaryInfoAndJobType', '[data-testid="jobsearch-OtherJobDetailsContainer"]'],
    text: ['#jobDescriptionText'],
  },
  {
    hosts: /(?:^|\.)greenhouse\.io$/,
    title: ['.job__title h1', 'h1.app-title', 'h1'],
    employer: ['.company-name'],
    place: ['.job__location div', '.job__location', '.location'],
    pay: ['.job__pay-ranges', '.pay-range'],
    text: ['.job__description', '#content'],
  },
  {
    hosts: /(?:^|\.)lever\.co$/,
    title: ['.posting-headline h2', 'h2'],
    employer: ['meta[property="og:site_name"]', '.main-header-logo img'],
    place: ['.posting-categories .location', '.location'],
    pay: ['[data-qa="salary-range"]'],
    text: ['[data-qa="closing-description"]', '[data-qa="job-description"]'],
  },
  {
    hosts: /(?:^|\.)ashbyhq\.com$/,
    title: ['h1.ashby-job-posting-heading', 'h1'],
    employer: ['meta[property="og:site_name"]'],
    place: ['.ashby-job-posting-left-pane h2 + p'],
    pay: ['.ashby-job-posting-left-pane [class*="compensation"]'],
    text: ['[class*="descriptionText"]', '#overview'],
  },
  {
    hosts: /(?:^|\.)myworkday(?:jobs|site)\.com$/,
    title: ['[data-automation-id="jobPostingHeader"]'],
    employer: ['meta[property="og:site_name"]'],
    place: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]'],
    pay: [],
    text: ['[data-automation-id="jobPostingDescription"]'],
  },
  {
    hosts: /(?:^|\.)glassdoor\.[a-z.]{2,6}$/,
    title: ['[data-test="job-title"]', 'h1[id^="jd-job-title"]', 'h1'],
    employer: ['[data-test="employer-name"]', '[class*="EmployerProfile_employerNameHeading"]'],
    place: ['[data-test="location"]'],
    // An estimate of the site is not the employer's figure; it is named so and left out below.
    pay: ['[data-test="detailSalary"]', '[id^="jd-salary"]'],
    text: ['[class*="JobDetails_jobDescription_"]', '#JobDescriptionContainer'],
  },
  {
    hosts: /(?:^|\.)icims\.com$/,
    title: ['h1.iCIMS_Header', 'h1'],
    employer: ['meta[property="og:site_name"]'],
    place: ['dt.iCIMS_JobHeaderField + dd.iCIMS_JobHeaderData'],
    pay: [],
    text: ['.iCIMS_JobContent', '.iCIMS_InfoMsg_Job', '.iCIMS_JobContainer'],
  },
];
