import type { Candidate, Detector } from './detector';
import type { Owners } from './owners';
import { squeezeValue } from './squeeze';

/**
 * Whose data a candidate is (states S1 to S13 of the ownership model): `own` S1, `echoed` S2, `foreign` S3, `gift` S4,
 * `unknown` S6, `public` S7 S10 S11, `agent` S8, `masked` S12, `placeholder` S13.
 */
export type Owner = 'own' | 'echoed' | 'foreign' | 'unknown' | 'public' | 'agent' | 'placeholder';

// Numbers that manuals and screenshots use as a sample (S13).
const SAMPLE = /^(?:13800138000|1(\d)\1{9}|(\d)\2+)$/u;

/** The state of one candidate. The buyer's own wins over another's: a family shares an address. */
export function ownerOf(detector: Detector, candidate: Candidate, owners: Owners): Owner {
  const value = squeezeValue(candidate.value);
  if (SAMPLE.test(value)) return 'placeholder';
  if (owners.own.some((known) => squeezeValue(known.value) === value)) return 'own';
  if (owners.allowed().includes(value)) return 'public';
  if (owners.echoed().includes(value)) return 'echoed';
  if (owners.others.some((known) => squeezeValue(known.value) === value)) return 'foreign';
  if (owners.isTagged(detector.kind, candidate.value)) return 'foreign';
  return 'unknown';
}
