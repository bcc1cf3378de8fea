/** How long telephone numbers are: one digit too few is a dead line. */

interface Rule {
  /** Numbers as they are dialled, digits only. */
  form: RegExp;
  /** The form in words. */
  words: string;
  /** Numbers that are known to be of another length, digits only. */
  known?: readonly string[];
}

const NORTH_AMERICA: Omit<Rule, 'known'> = { form: /^1[2-9]\d{9}$/, words: '1 and ten digits' };

/** By the place that a number is dialled from. */
const RULES: Readonly<Record<string, Rule>> = {
  // Childline’s number is one of the few old short ones that begin with 0800.
  uk: { form: /^0\d{10}$/, words: 'eleven digits from 0', known: ['08001111'] },
  ireland: { form: /^1800\d{6}$/, words: '1800 and six digits' },
  usa: NORTH_AMERICA,
  // Kids Help Phone is reached by text on a short number.
  canada: { ...NORTH_AMERICA, known: ['686868'] },
  australia: { form: /^1[38]00\d{6}$/, words: '1300 or 1800 and six digits' },
  // 0800 942 8787 spells a name (WHATSUP) and has one digit more.
  'new-zealand': {
    form: /^0[58]0[08]\d{6}$/,
    words: '0800 or 0508 and six digits',
    known: ['08009428787'],
  },
  europe: { form: /^116\d{3}$/, words: '116 and three digits' },
};

/** Numbers with a country’s code in front, dialled from elsewhere. */
const ABROAD: readonly Rule[] = [{ form: /^\+44\d{10}$/, words: '+44 and ten digits' }];

/**
 * What is wrong with the length of a telephone number.
 *
 * @param shown as it stands on the page, with spaces and hyphens
 * @param place id of the place that it is dialled from
 * @returns what was expected; undefined where the number is as long as numbers there are
 */
export function numberFault(shown: string, place: string): string | undefined {
  const digits = shown.replace(/[ -]/g, '');
  if (digits.startsWith('+'))
    return ABROAD.some(({ form }) => form.test(digits))
      ? undefined
      : `expected ${ABROAD.map(({ words }) => words).join(' or ')}`;
  const rule = RULES[place];
  if (!rule) return `expected a rule for the length of numbers in "${place}"`;
  return rule.form.test(digits) || rule.known?.includes(digits)
    ? undefined
    : `expected ${rule.words}`;
}
