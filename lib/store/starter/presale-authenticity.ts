import type { StarterPhrase } from './starter-phrase';

/** Doubts about authenticity, answered with evidence. */
export const PRESALE_AUTHENTICITY = [
  {
    code: 'zpys',
    title: '真伪疑虑',
    body: '理解您的顾虑。本店有{授权或检测文件}，我可以发给您看；收到后有疑问，也支持您送检和申请平台介入。',
    keywords: ['正品', '真假'],
    samples: ['是正品吗', '是真货吗', '不会是假的吧', '怎么证明', '被坑怕了'],
  },
  {
    code: 'sqcx',
    title: '授权查询',
    body: '品牌授权信息在店铺首页的资质栏可以查看，授权期限到{日期}。需要的话我把查看路径发给您。',
    keywords: ['授权', '资质'],
    samples: ['有品牌授权吗', '你们是官方的吗', '有授权书没', '跟旗舰店啥关系'],
  },
  {
    code: 'fwyz',
    title: '防伪验证',
    body: '包装上有防伪码，刮开后在品牌官方渠道查询即可。查询结果有疑问，请截图发我，我来核实。',
    keywords: ['防伪', '验证'],
    samples: ['防伪码怎么查', '到手怎么查', '二维码扫出来不对', '咋验啊'],
  },
  {
    code: 'jkbs',
    title: '进口说明',
    body: '这款是进口商品，随货有中文标签，报关和检疫资料{资料情况}。您想看哪一份，我帮您核对。',
    keywords: ['进口', '报关'],
    samples: ['是进口的吗', '有没有中文标', '从国外发还是国内发', '是不是水货'],
  },
  {
    code: 'zjbg',
    title: '质检报告',
    body: '这款有{检测机构}出具的检测报告，编号是{报告编号}。麻烦稍等，我把报告图片发给您。',
    keywords: ['质检', '报告'],
    samples: ['有质检报告吗', '做过检测没', '有合格证吗', '安不安全 拿什么证明'],
  },
  {
    code: 'jgdy',
    title: '价格差异原因',
    body: '价格不同主要和{原因}有关，商品的规格和批次都可以核对。您有疑虑，收到后也可以送检。',
    keywords: ['价格', '差异'],
    samples: ['为啥比专柜少那么多', '这价格不敢买', '便宜得有点离谱'],
  },
] satisfies readonly StarterPhrase[];
