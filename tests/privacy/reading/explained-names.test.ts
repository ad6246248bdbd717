import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['person-name', '名字是木子的李,高山的山,流水的水'],
    ['person-name', '姓温,岚是山岚的岚'],
    ['person-name', '他姓贺,单名一个岚字'],
  ],
  ['大的大小的小', '颜色是天空的蓝,海洋的绿', '名字的字体可以选'],
);
