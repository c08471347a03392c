/** Words of the popup. */
export const popupWords = {
  base: 'base',
  average: (years: number) => `a year, over ${years} years`,
  sure: 'certain in the first',
  replyBy: (day: string) => `Reply by ${day}`,
  businessDays: (days: number) => (days === 1 ? '1 business day' : `${days} business days`),
  passed: 'this day has passed',
  assumed: (why: string) => `assumed: ${why}`,
  missing: 'Not in the letter',
  more: (count: number) => `and ${count} more`,
  watch: 'Watch',
  nothingMissing: 'The letter leaves nothing of weight open.',
  next: 'Next',
  others: (count: number) => (count === 1 ? 'One more offer' : `${count} more offers`),
  open: 'Open the panel',
  start: 'No offer on this page',
  startLead: 'Open the mail with your offer. Or open the panel and paste the letter, or drop a file.',
};
