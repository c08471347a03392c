import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Paulo,\n\nThanks for getting back to me. I'll be honest, $97,000 is going to be a tough sell here. Let me talk to Angela and see if there's anything we can do, but I can't promise.\n\nBeth",
    stance: 'soft-no',
  },
  {
    text: 'Dear Ms. Krüger,\n\nYour expectation exceeds what we had planned for this position. I will nevertheless take the matter up with our managing director next week.\n\nKind regards\nH. Petersen',
    stance: 'soft-no',
  },
  {
    text: "That's quite a bit more than we'd budgeted for, if I'm honest. Leave it with me, I'll have a word upstairs.",
    stance: 'soft-no',
  },
  {
    text: 'Dear Ankit,\n\nThe figure you have quoted is on the higher side as compared to our internal parity. However, we do not wish to lose you over this. I will try my level best with the business head.\n\nRegards,\nMeenakshi',
    stance: 'soft-no',
  },
  {
    text: "Hi Joss, a fifth week of leave would be unusual for someone at your grade, and I'm doubtful. Never say never though. I'll ask.\n\nMhairi",
    stance: 'soft-no',
  },
];
