// Three offers: one from the United States with restricted stock, one from the United Kingdom, one from a startup with options.
import { dayFrom } from './dates.mjs';
import { ME } from './people.mjs';

const line = (text) => `<div>${text}</div>`;
const gap = '<div><br></div>';
const paragraphs = (...texts) => `<div dir="ltr">${texts.map(line).join(gap)}</div>`;
const list = (...items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const quote = (from, when, html) =>
  `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${when}, ${from} wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${html}</blockquote></div>`;

export function usOffer(today) {
  const rosa = { name: 'Rosa Imhoff', email: 'rosa.imhoff@haldenrobotics.example' };
  const earlier = dayFrom(today, -4, 15, 12);
  const mine = paragraphs(
    'Hi Rosa,',
    'Thank you for today. I enjoyed talking with the planning team, and I look forward to hearing from you.',
    'Ines',
  );
  const letter = `<div dir="ltr">${line('Hi Ines,')}${gap}${line(
    'It was a pleasure to have you here last week. On behalf of Halden Robotics, Inc. I am delighted to offer you the position of <b>Senior Software Engineer</b> on the Motion Planning team in Denver, reporting to Tobias Nkemelu.',
  )}${gap}${list(
    'Base salary of $178,000 per year, paid twice a month',
    'Annual performance bonus with a target of 15% of your base salary',
    'Sign-on bonus of $25,000, to be repaid in full if you leave within 12 months',
    'A grant of restricted stock units worth $160,000, vesting over four years with a one-year cliff and quarterly after that',
    '20 days of paid time off a year and eleven company holidays',
    '401(k) with a match of 50% of the first 6% of your salary',
  )}${line(
    `Your first day would be ${dayFrom(today, 31).us}. This offer is contingent on a background check. Please let us know your decision by ${dayFrom(today, 6).us}.`,
  )}${gap}${line('We would love to have you with us. Call me with any question.')}${gap}${line('Rosa Imhoff')}${line('Senior Talent Partner, Halden Robotics')}</div>`;
  return {
    key: 'us-offer',
    subject: 'Your offer from Halden Robotics',
    isOffer: true,
    messages: [
      {
        from: rosa,
        at: dayFrom(today, -6, 11, 5),
        html: paragraphs(
          'Hi Ines,',
          'Could you come to Denver for the last round of interviews? We cover the flight and the hotel.',
          'Rosa',
        ),
      },
      { from: ME, at: earlier, html: mine },
      {
        from: rosa,
        at: dayFrom(today, -1, 16, 41),
        html: `${letter}<br>${quote(`Ines Calloway &lt;${ME.email}&gt;`, earlier.us, mine)}`,
      },
    ],
    later: [
      {
        from: rosa,
        at: dayFrom(today, 0, 10, 20),
        html: paragraphs(
          'Hi Ines,',
          'Thank you for the careful note. I took it to Tobias and to our compensation group. The base salary is fixed at this level: everyone who joins the team at your grade is paid the same, and I cannot move it.',
          'There is some room in the sign-on bonus, though, and we could look at the start date if that helps you.',
          'Let me know what would make this work.',
          'Rosa',
        ),
      },
    ],
  };
}

export function ukOffer(today) {
  const gareth = { name: 'Gareth Adeyemi', email: 'gareth.adeyemi@marlowefinch.example' };
  const row = (label, value) =>
    `<tr><td style="padding:4px 16px 4px 0">${label}</td><td style="padding:4px 0">${value}</td></tr>`;
  return {
    key: 'uk-offer',
    subject: 'Offer of employment: Product Manager',
    isOffer: true,
    messages: [
      {
        from: gareth,
        at: dayFrom(today, -2, 9, 48),
        html: `<div dir="ltr">${line('Dear Ines,')}${gap}${line(
          'Following your interviews with Sunniva and the board, I am very pleased to offer you the role of <b>Product Manager</b> at Marlowe &amp; Finch Ltd. The main terms are set out below.',
        )}${gap}<table><tbody>${row('Salary', '£74,000 per annum, paid monthly')}${row(
          'Bonus',
          'discretionary, up to 10% of salary',
        )}${row('Annual leave', '25 days plus bank holidays')}${row(
          'Pension',
          'employer contribution of 8% of salary',
        )}${row('Hours', '37.5 a week')}${row('Place of work', 'Bristol, two days a week in the office')}${row(
          'Probation',
          'six months',
        )}${row('Notice period', 'three months')}${row('Start date', dayFrom(today, 45).uk)}</tbody></table>${gap}${line(
          `The offer is subject to satisfactory references and proof of your right to work in the UK. I would be grateful for your answer by ${dayFrom(today, 9).uk}.`,
        )}${gap}${line('Kind regards,')}${line('Gareth Adeyemi')}${line('Head of People, Marlowe &amp; Finch Ltd')}</div>`,
      },
    ],
    later: [],
  };
}

export function startupOffer(today) {
  const lucia = { name: 'Lucia Brandvold', email: 'lucia@tidepoollabs.example' };
  return {
    key: 'startup-offer',
    subject: 'Join us at Tidepool Labs',
    isOffer: true,
    messages: [
      {
        from: lucia,
        at: dayFrom(today, -1, 19, 2),
        html: `<div dir="ltr">${line('Ines,')}${gap}${line(
          'The whole team said yes, so here it is: we would like you to join Tidepool Labs, Inc. as our <b>Founding Data Engineer</b>, and this is what we can offer.',
        )}${gap}${line(
          'Your salary would be $148,000 a year. On top of that you would get stock options for 42,000 shares of common stock, about 0.35% of the fully diluted company, at a strike price of $1.10 per share. They vest over four years with a one-year cliff, monthly after the first year. Our last preferred round was priced at $4.60 a share.',
        )}${gap}${line(
          'Health insurance is paid in full for you, and vacation is unlimited. We do not pay a yearly bonus yet. You can work from anywhere in the United States.',
        )}${gap}${line(
          `We close our round at the end of the month, so I need to hear from you by ${dayFrom(today, 3).us}. Start whenever you are free after ${dayFrom(today, 20).us}.`,
        )}${gap}${line('Lucia')}${line('Co-founder, Tidepool Labs')}</div>`,
      },
    ],
    later: [],
  };
}
