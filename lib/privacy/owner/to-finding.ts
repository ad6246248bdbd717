import type { Finding, Severity } from '../../chat/finding';
import { simplify } from '../../text/script';
import { toTraditional } from '../../text/traditional';
import type { Candidate, Detector } from '../detector';
import type { Owner } from '../ownership';
import type { Place, Whose } from '../wording/better-wording';
import { betterWording } from '../wording/better-wording';
import type { MaskingProfile } from '../wording/masking';
import { maskedForm } from '../wording/masking';
import { SAID_INSTEAD, WITHHELD } from '../wording/withheld';

const WHY_FOREIGN = '把一位买家的信息给另一位，属于泄露个人信息（《个人信息保护法》第十条、第二十五条）';
const WHY_STRANGER = '可能是冒充：订单信息只能给下单的账号（平台身份核验要求）';
const WHY_AGENT = '站外沟通双方都没有保障（平台规则）';
const POSSESSIVE_DISTANCE = 8;

/** A draft, and the script in which it is answered. */
export interface Draft {
  readonly text: string;
  readonly isTraditional: boolean;
  /** How much of a value stays when it is masked rather than left out. */
  readonly masking: MaskingProfile;
}

/** What to tell the agent about one piece of data, given whose it is; nothing when it may go. */
export function toFinding(draft: Draft, detector: Detector, candidate: Candidate, owner: Owner): readonly Finding[] {
  const severity = severityOf(detector, candidate, owner);
  if (severity === 'pass') return [];
  const { start, end } = candidate;
  const written = draft.text.slice(start, end);
  const { message, why } = wordingOf(detector, owner);
  const instead = SAID_INSTEAD[owner];
  const masked =
    WITHHELD[owner] === undefined && owner !== 'agent'
      ? maskedForm(detector.kind, candidate.value, written, draft.masking)
      : undefined;
  // A name is known in simplified characters; the rest of what is masked stands as it was written.
  return [
    {
      rule: detector.kind,
      severity,
      start,
      end,
      text: written,
      message,
      why,
      ...(detector.isShownOnly === true ? {} : { fix: fixOf(draft, detector, candidate, owner) }),
      ...(instead === undefined || detector.isShownOnly === true ? {} : { instead }),
      ...(masked === undefined
        ? {}
        : { masked: draft.isTraditional && detector.kind === 'person-name' ? toTraditional(masked) : masked }),
    },
  ];
}

function severityOf({ severity }: Detector, candidate: Candidate, owner: Owner): Severity | 'pass' {
  const unknown = candidate.confidence === 'doubtful' ? doubtful(severity.unknown) : severity.unknown;
  const byOwner: Readonly<Record<Owner, Severity | 'pass'>> = {
    public: 'pass',
    sample: 'pass',
    foreign: severity.foreign,
    stranger: severity.foreign,
    agent: 'block',
    own: severity.own,
    echoed: severity.own,
    gift: severity.own === 'hint' ? 'warn' : severity.own,
    unknown,
  };
  return byOwner[owner];
}

/** What only may be customer data is never held for good. */
function doubtful(severity: Severity | 'pass'): Severity | 'pass' {
  if (severity === 'block') return 'warn';
  return severity === 'hint' ? 'pass' : severity;
}

function wordingOf(detector: Detector, owner: Owner): { readonly message: string; readonly why: string } {
  const { title, why } = detector;
  switch (owner) {
    case 'foreign':
      return { message: `这是另一位买家的${title}，不能发给现在这位顾客。`, why: WHY_FOREIGN };
    case 'stranger':
      return { message: `来问的不是下单的账号，${title}不能告诉对方。`, why: WHY_STRANGER };
    case 'agent':
      return { message: `这像是你个人的${title}，请在平台内沟通。`, why: WHY_AGENT };
    case 'gift':
      return { message: `收件人不是买家本人，${title}请不要完整写出。`, why };
    case 'own':
    case 'echoed':
      return { message: `这里写出了完整的${title}，说到能认出是哪一个就够了。`, why };
    default:
      return { message: detector.message ?? `这里有${title}，看不出是这位顾客自己的，请核对。`, why };
  }
}

function fixOf(draft: Draft, detector: Detector, candidate: Candidate, owner: Owner): string {
  const place = { text: draft.text, start: candidate.start, end: candidate.end };
  const wording =
    (owner === 'foreign' && detector.kind === 'person-name' ? othersName(place) : undefined) ??
    WITHHELD[owner] ??
    betterWording(place, detector, candidate, whoseOf(owner));
  // 您的地址是您订单里…: said once is enough.
  const isSaid = draft.text.slice(Math.max(0, candidate.start - POSSESSIVE_DISTANCE), candidate.start).includes('您');
  const fix = isSaid ? wording.replace(/^您的?/u, '') : wording;
  return draft.isTraditional ? toTraditional(fix) : fix;
}

// 收件人是林晓梅: a label wants what stands behind it; 上一位买家林晓梅 has said it.
const BEFORE_NAME = /(?:([件货系户]人|[姓户]名|名字|叫)[是为:：\s]*|买家|顾客|客[户人]|那位)$/u;

/** 林晓梅也买了 becomes 其他顾客也买了; undefined behind a label. */
function othersName({ text, start }: Place): string | undefined {
  const said = BEFORE_NAME.exec(simplify(text.slice(Math.max(0, start - POSSESSIVE_DISTANCE), start)));
  if (said === null) return '其他顾客';
  return said[1] === undefined ? '' : undefined;
}

function whoseOf(owner: Owner): Whose {
  if (owner === 'echoed') return 'echoed';
  if (owner === 'own' || owner === 'gift') return 'own';
  return owner === 'agent' ? 'agent' : 'unknown';
}
