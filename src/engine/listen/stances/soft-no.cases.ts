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
  {
    text: "Hi Theo,\n\nWhew, that's a chunk of change! Our last two hires at this level came in well under that. I'd be going out on a limb, but I like you, so I'll float it on Monday.\n\nBarb",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Achterkamp,\n\nwith your wish you are above our salary structure. At present I see little chance, but I do not want to exclude it before I have spoken with the head of division.\n\nSincerely\nUlrike Baum',
    stance: 'soft-no',
  },
  {
    text: "I hear you on the equity, I really do. It's just that the pool's pretty well spoken for until the next round. Let me noodle on it over the weekend.",
    stance: 'soft-no',
  },
  {
    text: 'Dear Lavanya,\n\nA 60% hike is difficult to justify internally. Having said that, let us connect tomorrow and see how best we can close the gap.\n\nRegards,\nJoseph',
    stance: 'soft-no',
  },
  {
    text: "Hi Elena,\n\nI'd be lying if I said $210k was going to sail through. That said, I haven't asked yet, and stranger things have happened.\n\nJon",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Farrow,\n\nThirty-five days would put you well ahead of colleagues with ten years of service, which makes it awkward for us. We shall give it some thought.\n\nKind regards,\nPersonnel',
    stance: 'soft-no',
  },
  {
    text: "that's a lot more than i was expecting tbh. not gonna say no straight off but don't bank on it",
    stance: 'soft-no',
  },
  {
    text: "Hi Tess,\n\nHmm, a director title with three reports? That would be a first for us. I'm not promising anything but give me a few days to sound people out.\n\nGraham",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Kohli,\n\nThe budget sanctioned for this role does not really allow for what you have asked. I shall however speak to the client once and see if something can be worked out.\n\nRegards,\nFarah',
    stance: 'soft-no',
  },
  {
    text: 'tbh the 20% bonus is a reach, nobody on the team is above 12. might be able to get you to somewhere in between? need to ask',
    stance: 'soft-no',
  },
  {
    text: "Hi Monique,\n\nI appreciate you being upfront. That number is above what we've approved for the role, and I don't want to set false expectations. I'll take it back to the team and see whether there's any flexibility.\n\nBest,\nAlicia",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Steiner,\n\nan increase to 95.000 € would be very difficult for us at the moment, because the annual budget has already been approved. I will nevertheless discuss it again with our CFO.\n\nWith kind regards\nBirgit Hahn',
    stance: 'soft-no',
  },
  {
    text: 'Hey! $25 an hour is a lil high for us tbh, most of our baristas start at 19. lemme talk to the owner and see',
    stance: 'soft-no',
  },
  {
    text: "Hi Zoe,\n\nI wish I could say yes right away. Truth is we've never paid that for a coordinator, and I'm nervous about asking. But you've got nothing to lose, so I'll give it a shot.\n\nPam",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Clement,\n\nYour request gives us some difficulty, as it would exceed the salaries of comparable colleagues. We would ask you to reconsider, but remain willing to talk.\n\nKind regards,\nM. Oberholzer',
    stance: 'soft-no',
  },
  {
    text: "Hi Nuno, 20 days remote from abroad is a tricky one with tax and all that. Leave it with me, I'll see what legal says, but I wouldn't book flights yet.",
    stance: 'soft-no',
  },
  {
    text: "Hi Naomi,\n\nThat's a big gap from where we started and I'm not sure I can get there. Let me talk to Steve on Monday and find out how far he's willing to go.\n\nChris",
    stance: 'soft-no',
  },
  {
    text: 'Dear Ms. Falk,\n\nFor a part-time contract a company car would be rather uncommon with us. I can raise the question, but please do not expect too much.\n\nYours,\nG. Mertens',
    stance: 'soft-no',
  },
  {
    text: "eek 😬 that's over budget by quite a lot. will try but can't promise anything x",
    stance: 'soft-no',
  },
  {
    text: "Hi Kim,\n\nI'm going to be upfront: a 15% increase is a tall order given where we are in the year. I'll make the case, but please keep an open mind about other parts of the package.\n\nRosalind",
    stance: 'soft-no',
  },
  {
    text: 'Dear Mr. Ravel,\n\nThe amount you request is significantly higher than our internal grid. We will check whether an exception is conceivable.\n\nCordially,\nC. Dupont',
    stance: 'soft-no',
  },
  {
    text: "Hey, I get it, but 3 days WFH is gonna be a hard sell with ops. I'll try.",
    stance: 'soft-no',
  },
];
