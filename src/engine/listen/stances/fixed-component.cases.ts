import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Hi Greta,\n\nSalary is non-negotiable at this level because everyone in the cohort starts on the same amount. That said, there's some flexibility around your start date and the relocation support.\n\nBest,\nIsaac",
    stance: 'fixed-component',
    fixed: ['baseSalary'],
    open: ['startDate', 'relocation'],
  },
  {
    text: 'Dear Professor Nwosu,\n\nSalaries are set by the union contract and I have no authority over them. I do, however, have discretion over moving expenses, so please tell me what you need.\n\nCordially,\nWm. Tate, Dean of the College',
    stance: 'fixed-component',
    fixed: ['baseSalary'],
    open: ['relocation'],
  },
  {
    text: 'bonus % is company wide so no go there, equity on the other hand we can totally talk about',
    stance: 'fixed-component',
    fixed: ['targetBonus'],
    open: ['equity'],
  },
  {
    text: 'Hello Arjun,\n\nThe CTC has been frozen by the compensation team and cannot be revised. We are however open to discussing the joining bonus and the notice period buyout.\n\nRegards,\nHR Shared Services',
    stance: 'fixed-component',
    fixed: ['baseSalary'],
    open: ['signOnBonus'],
  },
  {
    text: "Morning Fergus,\n\nWe can't do fully remote, I'm afraid; the lease is signed and the board wants people in. What I'd be glad to look at is annual leave, or your job title for that matter.\n\nSiobhan",
    stance: 'fixed-component',
    fixed: ['workMode'],
    open: ['pto', 'title'],
  },
];
