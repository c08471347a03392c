/**
 * Puts text at the caret of an editor as if it were typed, so that undo, autosave and what stands around it survive.
 * Never sends. Answers whether the text is really there afterwards.
 */
export function insertText(editor: HTMLElement, text: string, caret: Range | undefined): boolean {
  const document = editor.ownerDocument;
  if (editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement) {
    editor.focus();
    return document.execCommand('insertText', false, text) && editor.value.includes(text);
  }
  editor.focus();
  const selection = document.getSelection();
  if (selection === null) return false;
  const isCaretInside = (range: Range | undefined): range is Range =>
    range?.startContainer.isConnected === true && editor.contains(range.startContainer);
  const present = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (isCaretInside(caret)) select(selection, caret);
  else if (!isCaretInside(present)) select(selection, startOf(editor));

  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
  const plain = (value: string) => value.replace(/[\s\u00a0]+/g, ' ');
  return plain(editor.textContent ?? '')
    .replace(/ /g, '')
    .includes(plain(text).replace(/ /g, ''));
}

function select(selection: Selection, range: Range): void {
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Above the signature and the quoted mail: a reply is written at its top. */
function startOf(editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(
    editor.firstElementChild instanceof HTMLElement &&
      editor.firstElementChild.tagName === 'DIV' &&
      !isSignature(editor.firstElementChild)
      ? editor.firstElementChild
      : editor,
  );
  range.collapse(true);
  return range;
}

const isSignature = (element: Element) =>
  element.classList.contains('gmail_signature') || element.classList.contains('gmail_quote');
