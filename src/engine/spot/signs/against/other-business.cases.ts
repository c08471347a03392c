import type { SignCase } from '#engine/spot/sign-case.ts';

export const cases: readonly SignCase[] = [
  {
    sign: 'credit',
    holds: [
      'Your personal loan: interest rate 5%, borrow today.',
      'A higher limit for your credit card from a lender you know.',
    ],
    not: ['We are pleased to offer you the position of Mortgage Adviser at the building society.', 'Lunch is on me.'],
  },
  {
    sign: 'goods',
    holds: ['The seller wants $400 for your bike; closing date 4 May.', 'Invoice 12: net total €900, delivery in May.'],
    not: ['We would like to hire you as our delivery driver.', 'See you in May.'],
  },
  {
    sign: 'study',
    holds: [
      'Your admission to the doctoral programme, with a scholarship.',
      'A seat in the bootcamp, tuition included.',
    ],
    not: ['We would like to appoint you lecturer; you teach one course.', 'See you on campus.'],
  },
  {
    sign: 'settles',
    holds: ['We offer £9,000 in full settlement.', 'Without prejudice'],
    not: ['We hope you settle in well.', 'Severance of six months.'],
  },
  {
    sign: 'reader-pays',
    holds: ['The fee is £60 a term.', 'Secure your seat with a $500 payment of $500.'],
    not: ['We pay travel costs of £60.', 'The salary is £20,000.'],
  },
];
