import type { ReplyCase } from '#engine/listen/reply-case.ts';

export const cases: readonly ReplyCase[] = [
  {
    text: "Derek,\n\nWith respect, we've been over this three times now. I'm not sure what else I can say about the bonus. This is getting tiresome for everyone involved.\n\nPhil",
    stance: 'frustration',
  },
  {
    text: "Hi Alannah,\n\nI must say I'm disappointed. We had a clear understanding last week, and to receive yet another list of demands today does not leave a good impression on the team.\n\nHugo",
    stance: 'frustration',
  },
  {
    text: 'seriously? again? i already told you no on the car. you are making me look bad in front of my boss',
    stance: 'frustration',
  },
  {
    text: 'Dear Mr. Prakash,\n\nAs already communicated multiple times, the designation is as per the grade structure. We fail to understand why the same point is being raised repeatedly. Such conduct is not appreciated.\n\nRegards,\nHead HR',
    stance: 'frustration',
  },
  {
    text: "Ok Leah. Monday it was the title, Tuesday the bonus, today the desk by the window. I'm running out of ways to say that the letter is the letter. Is there something else going on?",
    stance: 'frustration',
  },
  {
    text: 'Dear Mr. Haugen,\n\nI confess to some irritation at receiving this by way of a copy to the Chairman. We do not conduct our affairs in that manner, and I would ask you to reflect on it.\n\nC. Abernathy',
    stance: 'frustration',
  },
  {
    text: 'Honestly I expected better. We bent over backwards for you and the thanks we get is another spreadsheet of demands',
    stance: 'frustration',
  },
  {
    text: 'Dear Ayesha,\n\nThis is the third revision you have sought after confirming your acceptance. Please understand that such back and forth reflects poorly on your commitment.\n\nRegards,\nVP HR',
    stance: 'frustration',
  },
  {
    text: "I'm going to be blunt Marcus. Every time we settle something you come back with something new, and people here are starting to ask what you'll be like to work with.",
    stance: 'frustration',
  },
  {
    text: 'Dear Ms. Pillai,\n\nWe have noted with concern that you contacted the client directly regarding your package in spite of our request not to do so. This has caused embarrassment to our team.\n\nRegards,\nAccount Manager',
    stance: 'frustration',
  },
  {
    text: "Tim, c'mon. Four calls about the company car. I've got nineteen other openings to fill and you're making this a lot harder than it needs to be.",
    stance: 'frustration',
  },
  {
    text: 'Dear Mr. Laurent,\n\nI am at a loss. Last Thursday you called the package generous; today you describe it as insulting. I do not know which of the two I should believe, and it makes me hesitate.\n\nA. Vandermeer',
    stance: 'frustration',
  },
  {
    text: "Hi Chris,\n\nI'm a little frustrated to be honest. We agreed on these numbers on the phone, you said you were happy, and now you're asking for more. That's not a great way to start.\n\nDean",
    stance: 'frustration',
  },
  {
    text: 'Dear Ms. Banerjee,\n\nWe have already clarified this point in our last two emails. Repeatedly raising the same matter is not going to change the outcome and is creating a poor impression with the management.\n\nRegards,\nHR',
    stance: 'frustration',
  },
  {
    text: "Hi Alan,\n\nI've answered this question in three separate emails now. I don't know how to make it any clearer and, candidly, it's starting to make us wonder about fit.\n\nMichele",
    stance: 'frustration',
  },
  {
    text: "Look, I went out on a limb to get you that bonus and you didn't even say thanks. Now you want a car as well? Come on.",
    stance: 'frustration',
  },
  {
    text: "Tom, we shook on this last Friday. Coming back now with new numbers puts me in a really bad spot with the partners and I don't appreciate it.",
    stance: 'frustration',
  },
  {
    text: 'Dear Ms. Eriksen,\n\nI have lost count of the emails on this subject. The answer has been the same each time, and I would ask you not to raise it again.\n\nR. Blackwood',
    stance: 'frustration',
  },
  {
    text: "Hi Max,\n\nHonestly I'm a bit taken aback. You told me on Monday that this was your dream job and that money wasn't the issue. It feels like we've been strung along.\n\nVal",
    stance: 'frustration',
  },
  {
    text: 'Dear Mr. Stokes,\n\nOnce again you have ignored my request to direct questions to HR and not to the CEO. This is becoming a pattern and does not bode well.\n\nA. Whitmore',
    stance: 'frustration',
  },
];
