const list = (words: string) => new Set(words.split(' '));

/** Abbreviations after which a sentence goes on whatever follows. Without their last point, lower case. */
export const NEVER_LAST = list(
  [
    'mr mrs ms dr prof messrs hon rev st mt ft no nos vs e.g i.e approx est dept sec art para fig vol ave blvd attn',
    'rs sfr kr chf ext tel incl excl min max avg cf viz gen capt lt col sgt max ref re',
    'z.b d.h bzw ca abs nr gem ggf inkl zzgl u.a o.g i.h.v i.d.r i.s.d i.v.m vgl bspw evtl str hr fr dipl ing mind max',
    'm mme mlle env p.ex sr sra srta ud uds núm pág aprox dña lic',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
  ].join(' '),
);

/** Abbreviations that may also end a sentence: then a word that opens sentences follows. */
export const PERHAPS_LAST = list(
  'inc corp ltd co llc llp plc pty pte pvt bhd s.a s.l s.p.a b.v n.v p.a p.m a.m p.h etc u.s u.k u.s.a d.c jr sr ph.d m.d b.sc m.sc hrs hr yr yrs mio mrd std brutto p.w p.d usw n.a l.p',
);

/** Words that open a sentence far more often than they go on with a name. */
export const OPENERS = list(
  [
    'we you your our the this that these those it its i he she they their if in on at as by for from upon all any each',
    'please should when while during after before subject to there such no not a an with within until once however',
    'additionally furthermore also both here employment employee executive start base salary bonus vacation benefits',
    'wir sie ihr ihre der die das dies diese es im bei nach für mit sollte der nous vous votre le la les ce cette il',
    'usted su el los las este esta en',
  ].join(' '),
);
