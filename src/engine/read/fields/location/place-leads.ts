/** Words before a place of work, each with how sure it then is; matched on plain text with single spaces. */
export const LEADS: readonly { readonly pattern: RegExp; readonly strength: number }[] = [
  {
    pattern:
      /(?<= )(?:based|located|stationed|performed|situated)(?: primarily| principally)? (?:in|at|out of|from) (?:our |the |its )?(?:[a-z]+ (?:office|offices|facility|site|headquarters|campus) (?:in|at) )?/g,
    strength: 0.85,
  },
  {
    pattern:
      /\b(?:office|offices|headquarters|hq|facility|facilities|campus|site|plant|location|laboratory|studio|store|branch|hub|warehouse|premises)s?,?(?: (?:located|which is|is located|situated|is))? (?:in|at) (?:downtown )?/g,
    strength: 0.75,
  },
  {
    pattern:
      /\b(?:place of (?:work|employment)|work(?:ing)? location|job location|work ?place|principal place of (?:employment|business)|base of operations|location of (?:your )?(?:work|employment|the position))(?: (?:will|shall) (?:initially )?be| is)?:?(?: (?:in|at))? (?:our |the )?/g,
    strength: 0.85,
  },
  {
    pattern:
      /\b(?:work(?:ing)?|working full[- ]time)(?: fully| primarily| mainly)?(?: remotely)? (?:from|out of) (?:our |your home in |home in )?/g,
    strength: 0.7,
  },
  {
    pattern:
      /\b(?:relocat(?:e|ing|ion)|move|moving|moves|transfer(?:red)?)(?: (?:your|you|with|family|and|household|goods|to us|residence|his|her)){0,4}(?: from [^.;,]{2,30}?)? to (?:the )?/g,
    strength: 0.55,
  },
  { pattern: /\b(?:fully )?remote \((?:within |in |from |anywhere in )?(?:the )?/g, strength: 0.7 },
  {
    pattern: /\b(?:new (?:home|house|residence)|residence|housing)(?: [A-Za-zÀ-ÖØ-ž]+){0,2} in (?:the )?/g,
    strength: 0.52,
  },
  {
    pattern:
      /\b(?:legal status to work|authori[sz]ed to work|eligib\w+ to work|right to work|work permit(?:s)?|work visa) (?:in|for) (?:the )?/g,
    strength: 0.5,
  },
  {
    pattern:
      /\b(?:arbeitsort|dienstort|einsatzort|standort|dienstsitz|betriebsstätte|geschäftsstelle|niederlassung|büro)(?: ist| in| am standort|:)(?: (?:in|der standort))? /g,
    strength: 0.85,
  },
  {
    pattern:
      /\b(?:lieu de travail|notre (?:site|siège|usine|magasin|agence) de|siège (?:de|à)|à l'hôpital de|usine de|magasin de|site de|basée? à|bureaux? (?:de|à)|établissement de|poste basé à|agence de)(?: est| sera)?(?: fixé)?(?: à)? /g,
    strength: 0.85,
  },
  {
    pattern:
      /\b(?:nuestra oficina (?:de|en)|nuestra (?:planta|tienda|sede|fábrica) (?:de|en)|comuna de|oficinas? (?:de|en)|centro de trabajo (?:de|en|será)|lugar de trabajo(?: será)?|ubicada? en|con sede en|puesto en) /g,
    strength: 0.85,
  },
];

/** What stands after the name in "our Adelaide office", "in der Berliner Betriebsstätte". */
export const OFFICE_NOUN =
  /(?<=[A-Za-zÀ-ÖØ-ž.,] )(?:(?:support |head |main |regional )?offices?|headquarters|hq|campus|facility|plant|site|branch|hub|location|shop|store|clinic|depot|yard|compound|laborator(?:y|ies)|warehouse|mill|betriebsstätte|büro|standort|niederlassung)\b/g;
/** One to four capitalised words before it, as the text has them. */
export const NAME_BEFORE =
  /(?:^|\s)(?:our|the|its|in|at|their|[A-Za-zÀ-ÖØ-ž.]{2,30}['’]s|der|unser(?:em|er)?|im)\s+((?:\p{Lu}[A-Za-zÀ-ÖØ-ž.-]{1,24},?\s+){1,4})$/u;

export const LABEL =
  /^(?:(?:job|work|office|primary|base|position|role)?\s?(?:location|site|office location|work base|base)|loc|where|place|location \/ \w+|city \/ \w+|canton|kanton|stadt|ort|ville|ciudad|localidad|miasto|plaats|standplaats|sede|work ?site|site|base(?:d)?(?: at)?|(?:place of )?posting|place of work|place of employment|workplace|work base|city|country|standort|arbeitsort|dienstort|einsatzort|lieu(?: de travail)?|ubicación|lugar de trabajo|centro de trabajo|based in)$/;

/** Places of courts, laws, former homes and other people. */
export const NOT_HERE =
  /\b(?:court|courts|laws? of|arbitrat|venue|jurisdiction|incorporated|organized|organised|registered|from your (?:home|current|present)|from (?:the |your )?\w+ (?:home|area) in|existing home|current(?:ly)?|present(?:ly)?|travel|trips?|conference|visit|state of|mediat|notice|notices|mail(?:ed)?|addressed|deposit|customers?|competitors?|compet(?:e|ition)|subsidiar\w+ in|orientation|interview|training (?:in|at)|sale of your|sell your|public holidays)\b[^.;]{0,25}$/;

/** Capitalised words before "office" or after "at" that name no place. */
export const NO_PLACE =
  /^(?:remote|fully remote|hybrid|on-?site|home|home-?office|wfh|anywhere|tbd|flexible|n\/?a|vice|president|chief|director|n|step|band|grade|level|international|corporate|regional|head|main|registered|executive|human|branch|local|principal|policy|general|day|phase|new employee|co|inc)\b|\b(?:street|road|avenue|policy|plan|agreement|handbook|company|corporation|industries|pharmaceuticals|office|inc|llc|associates|partners|group|bank|ltd|corp|services)\b|['’]s\b/i;

/** A unit without any of these words names no place of work. */
export const ANY_LEAD =
  /\b(?:remote|comuna|siège|usine|magasin|hôpital|planta|tienda|shop|clinic|depot|yard|compound|laboratories|mill|based|located|stationed|performed|situated|offices?|headquarters|hq|facilit(?:y|ies)|campus|site|plant|location|laboratory|studio|stores?|branch|hub|warehouse|premises|place of|work ?place|base of|work(?:ing)?|relocat\w+|mov(?:e|es|ing)|transfer\w*|home|house|residence|housing|status|arbeitsort|dienstort|einsatzort|standort|dienstsitz|betriebsstätte|geschäftsstelle|niederlassung|büro|lieu|site|basée?|bureaux?|établissement|poste|agence|oficinas?|centro|lugar|ubicada?|sede|puesto)\b/;
