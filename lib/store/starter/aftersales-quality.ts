import type { StarterPhrase } from './starter-phrase';

/** Defects. */
export const AFTERSALES_QUALITY = [
  {
    code: 'zlhs',
    title: '质量问题核实',
    body: '很抱歉给您添麻烦了。请把问题部位拍照或录一段视频给我，我核实后{预计时间}内给您方案。',
    keywords: ['质量', '核实'],
    samples: ['有质量问题', '用两天就坏了', '开线了', '按了没反应', '掉漆'],
  },
  {
    code: 'zlfa',
    title: '质量问题方案',
    body: '核实是质量问题，很抱歉。您可以选择退货退款、换新或者维修，您看哪种更方便？',
    keywords: ['质量', '方案'],
    samples: ['质量问题怎么处理', '坏的怎么赔', '这种情况怎么弄', '给我换还是退'],
  },
  {
    code: 'zlys',
    title: '使用后出问题',
    body: '很抱歉用了一段时间出现这个情况。请告诉我签收日期和具体表现，我帮您核对质保。',
    keywords: ['质量', '质保'],
    samples: ['才用俩月就不转了', '过了退货期坏了', '买了没多久就废了'],
  },
  {
    code: 'zlsc',
    title: '实物与描述不符',
    body: '很抱歉实物和您的预期有差距。麻烦拍一下不符的地方，我核对后为您安排退换。',
    keywords: ['描述不符'],
    samples: ['跟图片两回事', '说是不锈钢的 磁铁吸不上', '照骗啊'],
  },
] satisfies readonly StarterPhrase[];
