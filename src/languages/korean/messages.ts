import type { Message } from '../../messages/message.js';

/**
 * The messages of the core, in Korean. No inserted value is followed by a particle, because its form would depend on
 * the value.
 */
export const messages: Readonly<Record<Message, string>> = {
  'The input must be {right}; {given} was given.': '입력 전체는 {right}여야 합니다. 입력값: {given}.',
  'an object such as { leavers: 24 }': '{ leavers: 24 }와 같은 객체',
  'an object of inputs by name': '입력 항목을 이름별로 담은 객체',
  '{path} must be an object of inputs; {given} was given{hint}.':
    '{path}: 입력 항목을 담은 객체여야 합니다. 입력값: {given}{hint}.',
  'The input': '입력 전체',
  '{path} cannot be read: it throws when asked what it holds.':
    '{path}: 내용을 확인하는 중에 오류가 발생하여 읽을 수 없습니다.',
  '{path} cannot be read: it throws when its value is asked for.':
    '{path}: 값을 가져오는 중에 오류가 발생하여 읽을 수 없습니다.',

  '{text} ({count} characters)': '{text} (총 {count}자)',
  'an array': '배열',
  'an object': '객체',
  'a bigint': 'bigint 값',
  'a boolean': '참/거짓 값',
  'a function': '함수',
  'a symbol': '심벌',
  nothing: '없음',

  '{path} {must}.': '{path}: {must}.',
  '{path} {says}': '{path}: {says}',
  'must be a number, or digits in a string such as "{example}"; {given} was given{hint}':
    '숫자 또는 "{example}"처럼 숫자로만 된 문자열이어야 합니다. 입력값: {given}{hint}',
  'must be more than {bound} ({unit}); {given} was given{hint}':
    '{bound}보다 커야 합니다(단위: {unit}). 입력값: {given}{hint}',
  'must be {bound} or more ({unit}); {given} was given{hint}':
    '{bound} 이상이어야 합니다(단위: {unit}). 입력값: {given}{hint}',
  'must be {bound} or less ({unit}); {given} was given{hint}':
    '{bound} 이하여야 합니다(단위: {unit}). 입력값: {given}{hint}',
  '{must}: {why}': '{must}. {why}',
  'must be a whole number ({unit}); {given} was given': '정수여야 합니다(단위: {unit}). 입력값: {given}',
  'must have at most {most} decimals; {given} has {count}{hint}':
    '소수점 아래 {most}자리까지 입력할 수 있습니다. 입력값: {given}, 소수점 아래 {count}자리{hint}',
  'must have at most {most} digits; {count} were given':
    '숫자는 {most}자리까지 입력할 수 있습니다. 입력한 자릿수: {count}',
  'must be a currency code of ISO 4217 such as USD or EUR; {given} was given{hint}':
    'USD, EUR와 같은 ISO 4217 통화 코드여야 합니다. 입력값: {given}{hint}',

  ',': ',',

  ' (leave it out if it is not known)': ' (값을 모르면 비워 두십시오)',
  ' (leave it out if nothing is known)': ' (아는 값이 없으면 비워 두십시오)',
  ' (convert it with Number() or String())': ' (Number() 또는 String()으로 변환하십시오)',
  ' (write {figure} for {percent} %)': ' ({percent}%라면 이렇게 입력하십시오: {figure})',
  ' (write {figure}, without the sign)': ' (기호 없이 입력하십시오: {figure})',
  ' (write {figure}, without separators)': ' (자릿수 구분 기호 없이 입력하십시오: {figure})',
  ' (write {figure}, with a point for decimals and no separators)':
    ' (소수점은 마침표로, 자릿수 구분 기호 없이 입력하십시오: {figure})',
  ' (write {figure}, digits only)': ' (숫자만 입력하십시오: {figure})',
  ' (write {figure} or {other}, whichever is meant)': ' ({figure} 또는 {other} 중 맞는 값을 입력하십시오)',
  ' (that is {figure}; it must be {bound} or more)': ' ({figure}을(를) 뜻하는 표기입니다. {bound} 이상이어야 합니다)',
  ' (write all digits, without an exponent)': ' (지수 표기 없이 모든 자리를 입력하십시오)',
  ' (write it in decimal digits)': ' (10진수로 입력하십시오)',
  ' (write {figure})': ' (이렇게 입력하십시오: {figure})',
  ' (round it: {figure})': ' (반올림한 값: {figure})',

  '{path} is not an input.': '{path}: 없는 입력 항목입니다.',
  '{path} is not an input; did you mean {meant}?':
    '{path}: 없는 입력 항목입니다. 혹시 다음 항목을 입력하려고 하셨습니까? {meant}',
  '{path} is a path, not a key: write {object}.': '{path}: 키가 아니라 경로입니다. {object} 형식으로 입력하십시오.',
  '{path} must be given: {what}': '{path}: 반드시 입력해야 합니다. {what}',
  '{path} must be given in {currency}: its default, {value}, is in {own}, and nothing is converted.':
    '{path}: 통화 {currency} 기준으로 직접 입력해야 합니다. 기본값({value} {own})은 통화가 다르며, 환산은 하지 않습니다.',
  '{path} is given, but it applies only if neither {replaced} is itemised, and {itemised} is.':
    '{path}: 값이 있지만, 다음 항목을 모두 비워 둔 경우에만 쓰입니다: {replaced}. 현재 입력된 항목: {itemised}.',
  '{path} is given, but it applies only if neither {replaced} is itemised.':
    '{path}: 값이 있지만, 다음 항목을 모두 비워 둔 경우에만 쓰입니다: {replaced}.',
  '{path} is given, but no line uses it.': '{path}: 값이 있지만, 이 값을 쓰는 비용 항목이 없습니다.',
  '{path} is given, but {missing} is not.': '{path}: 값이 있지만, 함께 필요한 값이 없습니다: {missing}.',
  '{path} is given, but {missing} are not.': '{path}: 값이 있지만, 함께 필요한 값이 없습니다: {missing}.',
  '{path} is given, but not all of {missing} are.':
    '{path}: 값이 있지만, 함께 필요한 다음 값이 모두 입력되지는 않았습니다: {missing}.',
  '{path} is given, but none of {ways}.': '{path}: 값이 있지만, 함께 필요한 다음 값 중 입력된 것이 없습니다: {ways}.',
  '{count} more': '외 {count}개',
  ' and ': ', ',
  ' nor ': ', ',
  ' with ': ' + ',

  '{path} divides by zero; look at {paths}.': '{path}: 0으로 나누게 됩니다. 다음 값을 확인하십시오: {paths}.',
  '{path} comes to 1e24 or more, too much to print exactly; look at {paths}.':
    '{path}: 계산 결과가 1e24 이상이어서 정확히 표시할 수 없습니다. 다음 값을 확인하십시오: {paths}.',

  'the smaller of {formula} and {limit}': '다음 중 작은 값: {formula}, {limit}',
  'the sum of as many terms as {terms}: {first}, then each {next}':
    '항을 모두 더한 값(항의 수: {terms}): 첫 항 {first}, 이후 각 항 {next}',
  'the one before': '바로 앞 항',

  Currency: '통화',
  'US dollars, where no currency is named': '통화를 지정하지 않으면 미국 달러로 계산함',
  'ISO 4217 code of all amounts.': '모든 금액에 적용되는 ISO 4217 통화 코드입니다.',
  'Unit: {unit}.': '단위: {unit}.',
  'Default when left out: {value}.': '입력하지 않을 때의 기본값: {value}.',
  'Default when left out, in {currency} only: {value}.':
    '입력하지 않을 때의 기본값(통화가 {currency}일 때만): {value}.',
  'Source: {source}': '출처: {source}',

  money: '금액',
  people: '명',
  count: '개수',
  share: '비율, 0~1',
  ratio: '비율',
  hours: '시간',
  days: '일',
  weeks: '주',
  months: '개월',
  years: '년',
  '/hour': '/시간',
  '/day': '/일',
  '/week': '/주',
  '/month': '/월',
  '/year': '/년',

  '{input} is {pay} an hour, which looks like pay per week, month or year: divide it by the hours paid in that time, such as {hours} hours paid in a year.':
    '{input}: 시간당 {pay}. 주급, 월급, 연봉으로 보입니다. 그 기간의 유급 시간(1년이라면 예: {hours}시간)으로 나누어 입력하십시오.',
  '{input} is {pay} a day, which looks like pay per month or year: divide it by the days paid in that time, such as {days} days paid in a year.':
    '{input}: 하루 {pay}. 월급이나 연봉으로 보입니다. 그 기간의 유급 일수(1년이라면 예: {days}일)로 나누어 입력하십시오.',
};
