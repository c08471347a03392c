import type { DocumentOutcome, Documents } from '#app/document-reader.ts';

/** How the file brought to the harness ends: `file=reading|problem|scanned|stopped|dropping|attached`. */
const OUTCOMES: Readonly<Record<string, DocumentOutcome>> = {
  problem: {
    kind: 'problem',
    message:
      'This PDF is locked with a password. Open it in your PDF program, save a copy without the password, and use that.',
  },
  scanned: {
    kind: 'problem',
    message: 'This PDF is a picture without text. Ask for the letter as text, or type the figures in by hand.',
  },
};
const NAME = 'Offer Letter – Senior Perception Engineer – Halvorsen Robotics (final, signed).pdf';

/** Reads nothing: what is under way stays so, what ends ends as asked. */
export function memoryDocuments(how: string | null): Documents {
  return {
    reader: {
      read(_name, _bytes, onProgress) {
        const outcome = how === null ? undefined : OUTCOMES[how];
        let end: (outcome: DocumentOutcome) => void = () => {};
        const ended = new Promise<DocumentOutcome>((resolve) => {
          end = resolve;
        });
        if (outcome === undefined) onProgress(0.4);
        else end(outcome);
        return { outcome: ended, stop: () => end({ kind: 'stopped' }) };
      },
    },
    attachments: {
      list: async () =>
        how === 'attached' ? [{ id: 'm/0', name: NAME, siteId: 'gmail', messageId: 'm', isWanted: false }] : [],
      bytesOf: async () => undefined,
    },
  };
}

/** Brings a file to the panel as a hand would, as far as the state asked for goes. */
export async function bringFile(how: string | null): Promise<void> {
  if (how === null || how === 'attached') return;
  // The panel listens once it has been drawn.
  await new Promise((drawn) => setTimeout(drawn, 200));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['%PDF-'], NAME));
  for (const type of how === 'dropping' ? ['dragover'] : ['dragover', 'drop'])
    document
      .querySelector('.panel')
      ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}
