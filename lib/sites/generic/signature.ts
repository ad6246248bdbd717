import { noted } from '../noted';

/** Tag and first class: what rows of one kind share. */
export const signatureOf = noted(
  (element): string => `${element.tagName}.${(element.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? ''}`,
);
