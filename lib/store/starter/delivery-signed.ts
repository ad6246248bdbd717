import type { StarterPhrase } from './starter-phrase';

/** Signed for but not received, and inspection. */
export const DELIVERY_SIGNED = [
  {
    code: 'qswd',
    title: '显示签收未收到',
    body: '让您担心了，麻烦先问一下家人、门卫或驿站。我同时请快递核实签收情况，{预计时间}前回复您。',
    keywords: ['签收', '未收到'],
    samples: ['显示签收但我没收到', '没收到货却签收了', '我压根没拿到', '写着本人签的 我没签', '东西在哪啊 根本没见着'],
  },
  {
    code: 'qsjc',
    title: '签收前检查',
    body: '建议您签收时先看外包装是否完好。有破损可以拒收，并拍照发我，我来为您处理。',
    keywords: ['签收', '检查'],
    samples: ['收货要注意啥', '能先打开看再签吗', '坏了咋办 还收吗'],
  },
  {
    code: 'drqs',
    title: '他人代签',
    body: '快递显示由{签收方}代收，麻烦您先去问一下。如果没有找到，我马上请快递送回或核实。',
    keywords: ['代签', '代收'],
    samples: ['谁代签了', '谁给我签的', '放物业了也不说', '邻居拿走了？'],
  },
  {
    code: 'qshd',
    title: '签收后核对',
    body: '看到包裹已经签收，麻烦您核对一下商品和数量。有任何问题请告诉我，我来处理。',
    keywords: ['签收', '核对'],
    samples: [],
  },
] satisfies readonly StarterPhrase[];
