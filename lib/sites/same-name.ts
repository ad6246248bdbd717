const CUT = /(?:…|\.{3})$/u;

/** Whether two names may be one buyer's: pages cut long ones with "…". */
export function isSameName(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || isCutOf(a, b) || isCutOf(b, a);
}

function isCutOf(cut: string, whole: string): boolean {
  const start = cut.replace(CUT, '');
  return start !== cut && start !== '' && whole.startsWith(start);
}
