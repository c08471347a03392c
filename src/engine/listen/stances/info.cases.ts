import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: 'Hi Noor,\n\nHere is the link to the benefits guide. Dental is on page 12. Enrollment closes 31 days after your hire date, so you have plenty of time.\n\nTess',
    stance: 'info',
  },
  {
    text: 'Out of office: Unfortunately I cannot answer your mail until 4 April. Approvals of offers are handled by my deputy, Mr. Blum.',
    stance: 'info',
  },
  {
    text: 'Dear Ms. Tanaka,\n\nYour laptop is being prepared and our firm will finalize your access badge this week. Please arrive at 9 am at reception and ask for Gina.\n\nFacilities',
    stance: 'info',
  },
  {
    text: 'Morning! Parking is behind the building, the final approval for your badge came through, and lunch is on us. See you Monday.',
    stance: 'info',
  },
  {
    text: 'Hello Bashir,\n\nThe probation period is six months and the notice period during it is two weeks. After that the statutory rules apply. I hope this answers your question.\n\nBest regards\nJule',
    stance: 'info',
  },
  {
    text: 'SYSTEM NOTICE: The calendar invitation "Offer discussion" was rescinded by the organizer and sent again with a new room. No action is required.',
    stance: 'info',
  },
];
