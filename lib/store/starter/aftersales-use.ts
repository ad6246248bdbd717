import type { StarterPhrase } from './starter-phrase';

/** How to use it. */
export const AFTERSALES_USE = [
  {
    code: 'syff',
    title: '使用方法',
    body: '请您按这几步使用：\n①{步骤一}\n②{步骤二}\n③{步骤三}\n哪一步有困难，请拍照发我。',
    keywords: ['使用', '方法'],
    samples: ['使用方法是什么', '怎么用', '说明书看不懂', '第一次用先弄啥'],
  },
  {
    code: 'sybz',
    title: '不会操作',
    body: '没关系，我一步步陪您操作。请先{第一步}，完成后告诉我看到了什么。',
    keywords: ['操作', '不会'],
    samples: ['按了没反应 是我不会吗', '老人不会弄', '连不上手机'],
  },
  {
    code: 'qjby',
    title: '清洁保养',
    body: '建议用{清洁方法}，避免{注意事项}。日常保养每{周期}一次就可以。',
    keywords: ['清洁', '保养'],
    samples: ['怎么清洁', '脏了怎么擦', '能不能水洗', '用久了要咋养护'],
  },
  {
    code: 'gzpc',
    title: '故障排查',
    body: '请您先试这两步：\n①{排查一}\n②{排查二}\n仍没有恢复的话告诉我，我为您安排维修或退换。',
    keywords: ['故障', '排查'],
    samples: ['出故障了', '开不了机', '灯一直闪', '突然就不工作了'],
  },
] satisfies readonly StarterPhrase[];
