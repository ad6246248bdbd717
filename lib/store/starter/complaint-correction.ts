import type { StarterPhrase } from './starter-phrase';

/** An own mistake is corrected at once. */
export const COMPLAINT_CORRECTION = [
  {
    code: 'gzdf',
    title: '答复更正',
    body: '刚才的答复有误，正确的是{正确信息}，非常抱歉。因此对您造成的影响，由我来跟进处理。',
    keywords: ['更正', '有误'],
    samples: ['你前面不是这么说的', '前后矛盾', '怎么又变了'],
  },
  {
    code: 'gzty',
    title: '口径统一',
    body: '抱歉前面的答复不一致。我已经核实，准确的信息是{正确信息}，后面按这个为您办理。',
    keywords: ['更正', '一致'],
    samples: ['一个说能一个说不能', '你们自己先统一吧', '到底听谁的'],
  },
] satisfies readonly StarterPhrase[];
