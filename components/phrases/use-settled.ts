import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a key after which a text is looked at: nobody is told of a brace that he is about to close. */
const PAUSE = 400;

/** The value as it was at the last pause. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
