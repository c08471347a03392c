import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  { sign: 'study', holds: ['The course begins.'], not: ['The job begins.', 'Of course.'] },
  { sign: 'study-much', holds: ['The course has no tuition.'], not: ['The course begins.'] },
  { sign: 'credit', holds: ['Your loan is ready.'], not: ['You will be our loan officer.'] },
  { sign: 'credit-much', holds: ['Your loan and your credit.'], not: ['Your loan is ready.'] },
  { sign: 'shop', holds: ['A discount for you.'], not: ['A job for you.'] },
  { sign: 'shop-much', holds: ['A discount on your subscription.'], not: ['A discount for you.'] },
  { sign: 'property', holds: ['The rent is due.'], not: ['The report is due.'] },
  { sign: 'property-much', holds: ['The rent of the apartment.'], not: ['The rent is due.'] },
  { sign: 'supply', holds: ['Our invoice is here.'], not: ['Our letter is here.'] },
  { sign: 'supply-much', holds: ['Our invoice, VAT included.'], not: ['Our invoice is here.'] },
  { sign: 'advice', holds: ['Three tips on how to negotiate.'], not: ['Three days of leave.'] },
  { sign: 'staff', holds: ['The template is in the folder.'], not: ['The letter is in the folder.'] },
  { sign: 'list', holds: ['Unsubscribe'], not: ['Sign here'] },
  { sign: 'blanks', holds: ['We offer you the position of [title].'], not: ['[Attachment: letter.pdf]'] },
  { sign: 'reader-pays', holds: ['The registration fee is $20.'], not: ['We pay you $20.'] },
  {
    sign: 'no-employment',
    holds: ['Fellows are not employees.', 'This is not a job with us.'],
    not: ['This is a job.'],
  },
  {
    sign: 'staff-says',
    holds: ['Please use this template.', 'The offer needs your approval.'],
    not: ['Please use the side door.'],
  },
];
