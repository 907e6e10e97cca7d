import { describe, expect, it } from 'vitest';
import { eastAsianByline } from './east-asian-byline';

describe('bylines in scripts without capitals', () => {
  it.each([
    ['김민수 기자 minsu@harbour.example', '김민수'],
    ['(부산=김민수 기자)', '김민수'],
    ['김민수 특파원', '김민수'],
    ['记者 王小明', '王小明'],
    ['本报记者：王小明', '王小明'],
    ['作者：王小明 | 港口时报', '王小明'],
    ['田中花子記者', '田中花子'],
  ])('%s', (line, name) => expect(eastAsianByline(['2021', line])).toBe(name));

  it.each([
    ['기자는 부두에서 기다렸다.'],
    ['记者在码头等候了三个小时，市长没有出现，也没有回答任何问题。'],
    ['김민수 기자의 다른 기사'],
    ['记者招待会'],
  ])('no byline: %s', (line) => expect(eastAsianByline([line])).toBeNull());

  it('several names are those of other articles', () => {
    expect(eastAsianByline(['김민수 기자', '이영희 기자'])).toBeNull();
    expect(eastAsianByline(['김민수 기자', '김민수 기자 minsu@harbour.example'])).toBe('김민수');
  });
});
