const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-11-22 09:30:00` in local time, as the rows of the page show it. */
export function clockTime(time: number): string {
  const date = new Date(time);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}
