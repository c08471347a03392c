const THINGS =
  'shares?|options?|rsus?|psus?|isos?|nsos?|rsas?|units?|stocks?|sars?|warrants?|aktien|anteile?n?|optionen|actions?|bspce|acciones|participaciones|holidays?|feiertagen?|feiertage|jours fériés|festivos|(?:monthly |equal |annual |yearly |semi-monthly |bi-?weekly )?instal?lments?|mensualidades|pagas?|raten|monatsraten|mensualités|monatsgehälter[a-zß-ž]{0,1}|gehälter[a-zß-ž]{0,1}|salaries|salaires|payments|paychecks|pay periods|floating|personal';
const AFTER = new RegExp(
  `^[)\\]]?(?:[\\s-](?:of|additional|more|new|restricted|performance|stock|share|common|ordinary|preferred|class [ab]|incentive|non-?qualified|nonstatutory|vested|unvested|virtual|paid|company|public|bank|federal|fully|the|company's|iso|nso|employee|phantom|profits?|interest|membership)){0,5}[\\s-]{1,2}(?:${THINGS})(?![a-zß-ž])`,
);

/** Whether the words from where a number ends name things that are counted, never money. */
export function countedAt(after: string): boolean {
  return AFTER.test(after);
}
