// 百家姓 and the ministry's yearly lists of the commonest surnames, simplified; those that are hardly ever anything but a surname.
export const SURNAMES =
  '王李张刘陈杨赵吴周徐孙胡朱郭郑梁谢宋许邓冯韩曹彭萧蔡潘袁董余吕魏蒋沈姜范傅卢汪崔陆廖姚邱谭韦贾邹孟秦阎薛侯郝邵尹黎龚庞樊殷施翟颜倪葛乔莫芦耿丁聂鲁翁霍柯阮闵欧俞詹邢苗庄辛祝涂祁舒卜裴甄窦匡靳覃辜屈鲍蒲桑滕晏冉虞卓瞿蔺褚娄骆郁臧佟麦司戚闫冼甘邬刁岑阳鄢赖隋荆鞠佘伍缪楚柏饶敖栾仇阚宗穆寇隆巫仲伏牟邝禹亓宓冀嵇郗';
// Surnames that begin many ordinary words: they need a label (收件人:) before a two-character name is believed.
export const COMMON_WORD_SURNAMES =
  '高林何马方石黄任江白金史毛段常万安文洪于孔向时田易康武季成关路章连华平水边和单明全鱼花云祖沙米卫费计封童幸景古尚强储国苏唐蓝雷龙汤钟夏梅桃牛熊柳车包宫桂项游柴应符简凌房茅滑温岳管左齐焦钱叶杜陶尤盛解党池谷贺顾严戴罗曾简练';
// Characters that given names are mostly made of (yearly name reports of the Ministry of Public Security, and their elders).
export const GIVEN_NAME_CHARACTERS =
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂建华国文志玉红春梅兰凤萍玲燕辉鹏飞宇浩轩涵梓欣怡诗雨佳琪嘉俊子晨思雅婷雪琳倩慧颖蕾莉晶丹莹洁云琴菊珍荣成龙波斌宁亮峰海山林松柏东南北江河涌泉源永康健福寿祥瑞庆昌盛荣富贵德义仁礼智信忠孝正廉学诚毅恒远航翔宏伦泽恩乐天佑安一依若曦彤萱妍瑶馨悦梦菲茜薇蓉珊珠琼瑾瑜璐璇紫月星辰晓旭阳光耀晴岚霖沐清源淑惠贞娥婉娴妮妙姗婕媛嫣然可心语菡芷芸茹荷莲蓓蔓芬芝艺苗苹兵彬炜炎烨煜焕熙照煊坤垚培均堂墨奇奎凯冠博卓君启哲唐啸善圣城基增大夫太少尚山岩崇川州帆希常干平年广庚延廷弘彦彪律微振捷政敬新旺昊昕昭显景智朋朗本权来栋树根桥桦桐森楠榕欢正民水汉沛沁泓泰洲津浚浪润淼渊湘溢滨潇澄灵熠然燊爱牧献玄玮玥玺珂珏珲琛琦琰瑛瑞璟生甜田畅百益盈直真睿硕磊礼祖禄禹秋科稳立竹章童笑筠策粤素红纪纯纲经绍维绪绮缘群翠翰耘聪胜良艾芃芊芙花苏茂茵荔莎萌葵蒙虎虹蝶行衡裕观言训诺谦谨豪贤超越跃路轶载辅迎达迪逸通道遥邦采鑫钊钢钧铁铭锋锐锦长闻阔阳陆陵雁雄雯震霄青韬韵顺风馥骏骥高鸣鸿鹤麒麟黎齐龄三四五六小二';
// Those of them that are hardly ever anything but part of a name.
export const PERSONAL_CHARACTERS =
  '娜娟娥婉婷娴妮妙姗婕媛嫣茜薇蓉珊瑾瑜璐璇倩颖蕾莉莹琳琪琦琼玲萍芳芬芸茹菲萱彤妍瑶馨怡欣涵梓轩浩宇昊晗煜烨炜焕熙勇强伟磊涛鹏斌彬杰俊峻刚军辉超毅恺凯鑫钊锋霞艳丽敏静慧淑惠贞霖燕梅兰菊洁晶雪';
