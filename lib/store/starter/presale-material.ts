import type { StarterPhrase } from './starter-phrase';

/** Fabric, fading, care. */
export const PRESALE_MATERIAL = [
  {
    code: 'mlcf',
    title: '面料成分',
    body: '这款面料成分是{成分}，商品页和水洗标上都有标注。您对哪种成分有顾虑，我帮您核对。',
    keywords: ['面料', '成分'],
    samples: ['什么料子的', '是纯棉吗', '里面填充的啥'],
  },
  {
    code: 'tsqk',
    title: '褪色说明',
    body: '深色款头几次洗可能有少许浮色，建议反面冷水单独洗。具体以洗涤标签为准。',
    keywords: ['褪色', '掉色'],
    samples: ['洗了会不会变色', '会染到别的衣服吗', '黑的穿久了发白不'],
  },
  {
    code: 'qqqk',
    title: '起球说明',
    body: '面料的抗起球等级是{等级}，摩擦多的部位日久可能起小毛粒。建议装洗衣袋、反面轻柔洗。',
    keywords: ['起球'],
    samples: ['穿几次会不会起毛球', '毛衣都那样 你家的呢', '会不会掉毛'],
  },
  {
    code: 'ssqk',
    title: '缩水说明',
    body: '正常水温洗涤，缩率在{缩率}以内。建议水温不超过30度，不烘干，平铺晾干。',
    keywords: ['缩水'],
    samples: ['洗完会不会变小', '能扔烘干机不', '下水后短一截咋办'],
  },
  {
    code: 'hbqk',
    title: '厚薄说明',
    body: '这款厚度属于{厚薄}，适合{温度}左右穿着。请问您那边现在气温多少？我帮您参考。',
    keywords: ['厚薄', '季节'],
    samples: ['现在穿热不热', '冬天够暖吗', '透不透啊'],
  },
  {
    code: 'xdff',
    title: '洗涤方法',
    body: '建议{洗涤方法}，避免漂白和暴晒，具体以洗涤标签为准。需要步骤图的话我发给您。',
    keywords: ['洗涤', '清洗'],
    samples: ['能机洗不', '要干洗吗', '沾了油渍怎么弄'],
  },
  {
    code: 'tqdl',
    title: '透气弹性',
    body: '这款透气性{透气性}，弹力{弹力}，日常活动比较自在。对贴身有要求的话，可以看评价区实拍。',
    keywords: ['透气', '弹力'],
    samples: ['闷不闷', '夏天会不会捂汗', '蹲下紧不紧'],
  },
  {
    code: 'qwcl',
    title: '气味环保',
    body: '这款有{检测报告}，检测项目我可以发给您看。刚拆封建议先通风{时间}再使用。',
    keywords: ['环保', '甲醛'],
    samples: ['有没有甲醛', '会不会很臭', '小朋友房间能放吗'],
  },
] satisfies readonly StarterPhrase[];
