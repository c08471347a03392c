import { letterText } from '#engine/phrase/en/letter.en.ts';
import { scriptParts, scriptText } from '#engine/phrase/en/script.en.ts';
import { TACTICS } from '#engine/phrase/en/tactics/index.ts';
import { tokensOf } from '#engine/phrase/en/tokens.en.ts';
import type { Language } from '#engine/phrase/tactic.ts';

export const english: Language = {
  tactics: TACTICS,
  tokens: tokensOf,
  letter: letterText,
  script: scriptParts,
  scriptText,
};
