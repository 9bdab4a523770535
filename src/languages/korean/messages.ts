import type { schemaTexts } from '../../compile/texts.js';
import type { CoreTexts } from '../../messages/texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { plausibilityTexts } from '../../turnover/texts.js';

/**
 * The messages of the core, in Korean. No inserted value is followed by a particle, because its form would depend on
 * the value.
 */
export const messages: WordsOf<CoreTexts | typeof schemaTexts | typeof plausibilityTexts> = {
  'input.notAnObject': '입력 전체는 {right}여야 합니다. 입력값: {given}.',
  'input.objectWithLeavers': '{ leavers: 24 }와 같은 객체',
  'input.objectByName': '입력 항목을 이름별로 담은 객체',
  'input.groupNotAnObject': '{path}: 입력 항목을 담은 객체여야 합니다. 입력값: {given}.',
  'input.whole': '입력 전체',
  'input.unreadable': '{path}: 내용을 확인하는 중에 오류가 발생하여 읽을 수 없습니다.',
  'input.valueUnreadable': '{path}: 값을 가져오는 중에 오류가 발생하여 읽을 수 없습니다.',

  'given.longText': '{text} (총 {count}자)',
  'given.array': '배열',
  'given.object': '객체',
  'given.bigint': 'bigint 값',
  'given.boolean': '참/거짓 값',
  'given.function': '함수',
  'given.symbol': '심벌',
  'given.undefined': '없음',

  'input.refused': '{path}: {must}.',
  'input.refusedByRule': '{path}: {says}',
  'input.notANumber': '숫자 또는 "{example}"처럼 숫자로만 된 문자열이어야 합니다. 입력값: {given}{hint}',
  'input.notMoreThan': '{bound}보다 커야 합니다(단위: {unit}). 입력값: {given}{hint}',
  'input.belowBound': '{bound} 이상이어야 합니다(단위: {unit}). 입력값: {given}{hint}',
  'input.aboveBound': '{bound} 이하여야 합니다(단위: {unit}). 입력값: {given}{hint}',
  'input.withReason': '{must}. {why}',
  'input.notWhole': '정수여야 합니다(단위: {unit}). 입력값: {given}',
  'input.tooManyDecimals': '소수점 아래 {most}자리까지 입력할 수 있습니다. 입력값: {given}, 소수점 아래 {count}자리',
  'input.tooManyDigits': '숫자는 {most}자리까지 입력할 수 있습니다. 입력한 자릿수: {count}',
  'input.unknownCurrency': 'USD, EUR와 같은 ISO 4217 통화 코드여야 합니다. 입력값: {given}{hint}',

  'number.thousands': ',',

  'hint.emptyField': ' (숫자 입력란이 비어 있습니까? 값을 모르면 생략하십시오)',
  'hint.convert': ' (Number() 또는 String()으로 변환하십시오)',
  'hint.percent': ' ({percent}%라면 이렇게 입력하십시오: {figure})',
  'hint.onePlusShare': ' ({given}: 1에 비율을 더한 값이라면 {figure} 입력)',
  'hint.rateOfPeople':
    ' (사람의 퍼센트는 이직률입니다. 인원수를 입력하거나, 퇴직자라면 headcount와 turnoverRate를 입력하십시오)',
  'hint.onlyShare': ' (백분율은 비중이나 비율에만 쓰며, 이 값의 단위는 {unit}입니다)',
  'hint.otherCurrency': ' ({sign}: {currency} 기호가 아니며, 환산하지 않습니다)',
  'hint.otherUnit': ' (단위 {unit}(으)로 입력하십시오)',
  'hint.withoutSeparators': ' (자릿수 구분 기호 없이 입력하십시오: {figure})',
  'hint.decimalPoint': ' (소수점은 마침표로, 자릿수 구분 기호 없이 입력하십시오: {figure})',
  'hint.digitsOnly': ' (숫자만 입력하십시오: {figure})',
  'hint.either': ' ({figure} 또는 {other} 중 맞는 값을 입력하십시오)',
  'hint.belowBound': ' ({figure}을(를) 뜻하는 표기입니다. {bound} 이상이어야 합니다)',
  'hint.noExponent': ' (지수 표기 없이 모든 자리를 입력하십시오)',
  'hint.decimalDigits': ' (10진수로 입력하십시오)',
  'hint.write': ' (이렇게 입력하십시오: {figure})',
  'hint.range':
    ' (범위입니다. 범위는 simulate, tornado, scenarios가 받으며, 여기에는 가장 그럴듯한 값과 같은 숫자 하나가 필요합니다)',

  'input.unknownInput': '{path}: 없는 입력 항목입니다.',
  'input.misspelt': '{path}: 없는 입력 항목입니다. 혹시 다음 항목을 입력하려고 하셨습니까? {meant}',
  'input.pathAsKey': '{path}: 키가 아니라 경로입니다. {object} 형식으로 입력하십시오.',
  'input.required': '{path}: 반드시 입력해야 합니다. {what}',
  'input.otherCurrency': '{path}의 통화는 {own}이고 금액의 통화는 {currency}입니다. 환산하지 않습니다.',
  'input.sourceNotText': '{path}에는 값의 출처를 적은 텍스트를 입력해야 합니다. 입력값: {given}.',
  'input.unknownPeriod': '{path}에는 {periods} 중 하나를 입력해야 합니다. 입력값: {given}{hint}.',
  'input.periodUnwanted':
    '{path}: 지워야 합니다. {input}의 단위는 {unit}이며 다른 기간으로 입력할 수 없습니다. 입력값: {given}.',
  'input.amountItself': '금액',
  'unused.replaced':
    '{path}: 값이 있지만, 다음 항목을 모두 비워 둔 경우에만 쓰입니다: {replaced}. 현재 입력된 항목: {itemised}.',
  'unused.fallback': '{path}: 값이 있지만, 다음 항목을 모두 비워 둔 경우에만 쓰입니다: {replaced}.',
  'unused.noLine': '{path}: 값이 있지만, 이 값을 쓰는 비용 항목이 없습니다.',
  'unused.oneMissing': '{path}: 값이 있지만, 함께 필요한 값이 없습니다: {missing}.',
  'unused.severalMissing': '{path}: 값이 있지만, 함께 필요한 값이 없습니다: {missing}.',
  'unused.notAll': '{path}: 값이 있지만, 함께 필요한 다음 값이 모두 입력되지는 않았습니다: {missing}.',
  'unused.noneOf': '{path}: 값이 있지만, 함께 필요한 다음 값 중 입력된 것이 없습니다: {ways}.',
  'list.more': '외 {count}개',
  'list.and': ', ',
  'list.nor': ', ',
  'list.with': ' + ',

  'result.divisionByZero': '{path}: 0으로 나누게 됩니다. 다음 값을 확인하십시오: {paths}.',
  'result.tooLarge': '{path}: 계산 결과가 1e24 이상이어서 정확히 표시할 수 없습니다. 다음 값을 확인하십시오: {paths}.',

  'formula.smallerOf': '다음 중 작은 값: {formula}, {limit}',
  'formula.series': '항을 모두 더한 값(항의 수: {terms}): 첫 항 {first}, 이후 각 항 {next}',
  previousTerm: '바로 앞 항',

  'people.leaversRequired':
    '반드시 입력해야 합니다. 해당 기간에 이직한 인원입니다. 대신 headcount와 turnoverRate를 입력해도 됩니다.',
  'people.rateRequired': 'headcount와 함께 입력해야 합니다. 대신 leavers를 입력해도 됩니다.',
  'people.headcountRequired': 'turnoverRate와 함께 입력해야 합니다. 대신 leavers를 입력해도 됩니다.',
  'people.rateUnused': '값이 있지만, headcount가 없습니다.',
  'people.headcount': '인원',
  'people.headcountHelp':
    '해당 기간의 평균 재직 인원입니다. 이직률과 함께 입력하면 이직 인원이 계산되고, 이직 인원과 함께 입력하면 이직률이 계산됩니다.',
  'people.turnoverRate': '이직률',
  'people.turnoverRateHelp':
    '이직 인원 ÷ 인원. 18%라면 0.18이며, 1보다 클 수 있습니다. 인원과 함께 입력하거나, 대신 이직 인원을 입력하십시오.',
  'people.turnoverRateWhy': '비율이므로 18%라면 0.18입니다',
  'people.contradict':
    'leavers ÷ headcount와 같아야 합니다. 세 값 중 하나를 고치거나, leavers 또는 turnoverRate를 지우십시오.',
  'people.contradictFigures':
    'leavers ÷ headcount = {leavers} ÷ {headcount} = {rate}여야 합니다. 입력값: {given}. 세 값 중 하나를 고치거나, leavers 또는 turnoverRate를 지우십시오.',
  'answer.yes': '예',
  'answer.no': '아니요',
  'answer.notRecorded': '기록 없음',

  'currency.label': '통화',
  'currency.default': '통화를 지정하지 않으면 미국 달러로 계산함',
  'schema.currency': '모든 금액에 적용되는 ISO 4217 통화 코드입니다.',
  'schema.unit': '단위: {unit}.',
  'schema.default': '입력하지 않을 때의 기본값: {value}.',
  'schema.defaultInCurrency': '입력하지 않을 때의 기본값(통화가 {currency}일 때만): {value}.',
  'schema.source': '출처: {source}',

  money: '금액',
  people: '명',
  count: '개수',
  share: '비중',
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

  'notice.hourlyPayTooHigh':
    '{input}: 시간당 {pay}. 주급, 월급, 연봉으로 보입니다. 시급으로 입력하거나 기간을 함께 입력하십시오.',
  'notice.dailyPayTooHigh':
    '{input}: 하루 {pay}. 주급, 월급, 연봉으로 보입니다. 일급으로 입력하거나 기간을 함께 입력하십시오.',
  'notice.hourlyPayTooLow': '{input}: 시간당 {bound} 미만입니다. 시급을 주급, 월급, 연봉으로 입력한 것은 아닙니까?',
  'notice.payZero': '급여 0: {inputs}. 이 시간의 비용이 0이 됩니다. 모르는 급여는 비워 두십시오.',
  'notice.shareBelowOnePercent': '1% 미만: {inputs}. 100배가 맞는 값 아닙니까?',
};
