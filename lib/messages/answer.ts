import type { WriteFault } from '../store/written';
import type { Protocol } from './protocol';

/**
 * Why a message was not answered with a value. `malformed`: not a message of the protocol, or its argument is invalid;
 * `forbidden`: a page's script may not send it; `locked`: a supervisor has locked the rules; `failed`: a fault of the program, logged; `background-unreachable`: no
 * answer after several tries, so nothing is known to have happened.
 */
export type Fault = WriteFault | 'locked' | 'malformed' | 'forbidden' | 'failed' | 'background-unreachable';

export type Answer<Name extends keyof Protocol> =
  | { readonly ok: true; readonly value: ReturnType<Protocol[Name]> }
  | { readonly ok: false; readonly reason: Fault };
