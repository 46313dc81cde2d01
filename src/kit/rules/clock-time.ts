/** Minutes since midnight of `19:30`; undefined when it is no time. */
export function minutesOfTime(time: string): number | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `19:30` from minutes since midnight; past midnight it begins again at 00:00. */
export function timeOfMinutes(minutes: number): string {
  const day = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** `19:30` in words of a paper: `19 giờ 30 phút`. */
export function timeInWords(time: string): string {
  const minutes = minutesOfTime(time);
  if (minutes === undefined) return '';
  const rest = minutes % 60;
  return `${two(Math.floor(minutes / 60))} giờ${rest ? ` ${two(rest)} phút` : ''}`;
}

/** `4:05`, with a minus sign below zero; what a countdown shows. */
export function countdown(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds));
  return `${seconds < 0 && whole > 0 ? '−' : ''}${Math.floor(whole / 60)}:${two(whole % 60)}`;
}

/** The time of day at an instant, as the clock of this device shows it. */
export function timeOfInstant(ms: number): string {
  const at = new Date(ms);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
