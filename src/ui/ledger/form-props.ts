import type { NewEntry } from '#app/home-view.ts';

export interface FormProps {
  readonly onSave: (entry: NewEntry) => void;
}
