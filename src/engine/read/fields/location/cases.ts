import type { FieldCase } from '#engine/read/field-case.ts';

export const field = 'location';

export const cases: readonly FieldCase[] = [
  { text: 'You will be based in Porto, Portugal.', gives: [{ field: 'location', text: 'Porto, Portugal' }] },
  { text: 'The job is full-time in our Leipzig office.', gives: [{ field: 'location', text: 'Leipzig' }] },
  { text: 'Location: Pune, India\nBase: 18 LPA', gives: [{ field: 'location', text: 'Pune, India' }] },
  {
    text: 'You will work at our plant located at 18 Cedar Lane, Boise, ID 83702.',
    gives: [{ field: 'location', text: 'Boise, ID' }],
  },
  { text: 'Arbeitsort ist Hannover.', gives: [{ field: 'location', text: 'Hannover' }] },
  { text: 'Votre lieu de travail est fixé à Rennes.', gives: [{ field: 'location', text: 'Rennes' }] },
  { text: 'Trabajarás en nuestra oficina de Sevilla.', gives: [{ field: 'location', text: 'Sevilla' }] },
  {
    text: 'We will pay for moving your family from Tulsa to Denver, Colorado.',
    gives: [{ field: 'location', text: 'Denver, Colorado' }],
  },
  { text: 'You will work remotely from Leith.', gives: [{ field: 'location', text: 'Leith' }] },
  {
    text: 'This agreement is governed by the laws of Delaware and any court located in Wilmington, Delaware.',
    nothing: true,
  },
  { text: 'Bring documents that show your right to work in the United States.', nothing: true },
  { text: 'Work location | Hybrid - Chicago, IL', gives: [{ field: 'location', text: 'Chicago, IL' }] },
  { text: 'Location: Remote', nothing: true },
  { text: 'Please return a copy to our Human Resources office.', nothing: true },
  { text: 'Loc: Gdynia', gives: [{ field: 'location', text: 'Gdynia' }] },
  { text: 'The store is in Whangarei and opens in May.', gives: [{ field: 'location', text: 'Whangarei' }] },
  { text: 'Arbeitsort: Homeoffice in Kassel', gives: [{ field: 'location', text: 'Kassel' }] },
];
