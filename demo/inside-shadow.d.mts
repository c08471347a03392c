import type { Page } from 'playwright-core';

export interface ShadowElement {
  readonly name: string;
  readonly nodeId: number;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface ShadowRootSight {
  readonly host: Readonly<Record<string, string>>;
  readonly text: string;
  readonly elements: readonly ShadowElement[];
}

type Matches = (element: ShadowElement) => boolean;

/** All closed shadow roots of a page with their text and their elements. */
export function shadowRoots(page: Page): Promise<readonly ShadowRootSight[]>;
export function boxOf(
  page: Page,
  nodeId: number,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined>;
export function findInShadow(page: Page, matches: Matches): Promise<ShadowElement | undefined>;
/** Clicks an element of a closed shadow root with the real mouse; false when it is not there. */
export function clickInShadow(page: Page, matches: Matches): Promise<boolean>;
/** Runs a function in the page with an element of a closed shadow root as `this`. */
export function callInShadow<T>(page: Page, nodeId: number, declaration: string): Promise<T>;
