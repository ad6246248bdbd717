import type { StarterPhrase } from './starter-phrase';

/** Escalation. */
export const COMPLAINT_ESCALATION = [
  {
    code: 'sjzg',
    title: '主管跟进',
    body: '您的诉求我已经完整记录并提交给主管，您不用重复说明。{预计时间}前由主管或我在这里回复您。',
    keywords: ['主管', '升级'],
    samples: ['找你们主管', '叫你们领导来', '你做不了主换个能做主的', '我不跟你说'],
  },
  {
    code: 'sjfa',
    title: '超出权限',
    body: '这个方案需要主管确认，我已经提交申请并说明了您的情况，{预计时间}前给您答复。',
    keywords: ['权限', '申请'],
    samples: ['你能不能定', '这点事还得请示', '给我句痛快话'],
  },
  {
    code: 'sjjl',
    title: '投诉记录',
    body: '您的投诉内容、时间和诉求已经登记，处理结果会在这里告诉您。还有要补充的请告诉我。',
    keywords: ['投诉', '登记'],
    samples: ['给我记下来', '我要正式投诉', '有没有投诉的地方'],
  },
] satisfies readonly StarterPhrase[];
