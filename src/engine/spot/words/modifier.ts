/** Whether a word only describes the next one, told by what stands between: "loan officer", "guest lecturer". */
export const isModifier = (between: string): boolean =>
  between.length < 30 && !/[,;:(]|\b(?:on|in|of|for|at|to|with|and|or|the|our|as)\b/.test(between);
