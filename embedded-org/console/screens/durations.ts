export type DurationUnit = 'MINUTES' | 'HOURS' | 'DAYS' | 'UNLIMITED';

/** The unit that needs no number; the org keeps it as 0 minutes. */
export const unlimited: DurationUnit = 'UNLIMITED';

const minutesOf: Record<DurationUnit, number> = {
  MINUTES: 1,
  HOURS: 60,
  DAYS: 1440,
  UNLIMITED: 0,
};

/** A length of time in the biggest unit that gives a whole number. */
export const durationOf = (minutes: number): { amount: string; unit: DurationUnit } => {
  if (minutes === 0) return { amount: '', unit: unlimited };
  const unit = (['DAYS', 'HOURS', 'MINUTES'] as const).find(
    (one) => minutes % minutesOf[one] === 0,
  );
  return { amount: String(minutes / minutesOf[unit ?? 'MINUTES']), unit: unit ?? 'MINUTES' };
};

/** Whether the two boxes hold a length of time: a whole number, or the unit that needs none. */
export const isDuration = (amount: string, unit: DurationUnit): boolean =>
  unit === unlimited || /^\d+$/.test(amount.trim());

/** The length in minutes; 0 is unlimited. */
export const minutesFrom = (amount: string, unit: DurationUnit): number =>
  unit === unlimited ? 0 : Number(amount) * minutesOf[unit];
