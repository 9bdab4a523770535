import type { RangeTexts } from '../../format/range-texts.js';
import type { WordsOf } from '../../messages/translate.js';
import type { UncertaintyTexts } from '../../uncertainty/texts.js';

/** The texts about ranges, in Dutch. */
export const uncertainty: WordsOf<UncertaintyTexts | RangeTexts> = {
  'range.noShape':
    '{path} is een bereik en moet een vorm noemen: een van {shapes}. Er wordt geen vorm voor u gekozen, omdat ze verschillen in het gemiddelde.',
  'range.unknownShape': '{path}.shape moet een van {shapes} zijn; ingevuld is {given}{hint}.',
  'range.figure': 'een bereik van de vorm {shape} heeft {figures}',
  'range.notInOrder': '{path}: nodig is {order}; ingevuld zijn {given}.',
  'range.orderOfTwo': 'low onder high',
  'range.orderOfThree': 'low onder high, en likely van low tot en met high',
  'range.orderOfPercentiles': 'p5 boven 0 en onder p95',
  'range.orderOfCounts': 'of hoogstens out, en out minstens 1',
  'range.lognormalReaches':
    '{path} is hoogstens {bound}, en een lognormal bereik van {p5} tot {p95} heeft geen hoogste cijfer; gebruik triangular of pert.',
  'range.countsNotShare':
    '{path} is in {unit}, en fromCounts is voor aandelen van 0 tot 1; gebruik uniform, triangular of pert.',
  'range.wholeFigures': '{path} moet een geheel getal zijn, dus het bereik moet oneOf met gehele getallen zijn.',
  'range.notAList': '{path}.values moet een lijst zijn zoals [{ value: 60000, chance: 0.3 }, …]; ingevuld is {given}.',
  'range.chances': '{path} heeft kansen die samen {sum} zijn; samen moeten ze 1 zijn.',
  'range.none':
    'De invoer heeft geen bereik: elk cijfer is één getal. Geef een cijfer als bereik, zoals {path}: { shape: "triangular", low: 3, likely: 5, high: 9 }.',
  'ask.unknownAnswer': 'answer moet total{others} of een grootheid van het model zijn; ingevuld is {given}{hint}.',
  'ask.answerMissing': '{answer} bestaat niet bij deze cijfers en kan dus niet het antwoord zijn.',
  'ask.answerMissingAt': '{answer} bestaat niet bij {figures}.',
  'ask.notGiven':
    '{path} is niet ingevuld en heeft geen standaardwaarde: geef een cijfer of een bereik om mee te beginnen.',
  'ask.notAnInput': '{path} is geen veld van {label}{hint}.',
  'ask.values': '{path} moet een lijst van 1 tot 50 cijfers zijn; ingevuld is {given}.',
  'ask.whole': '{path} moet een geheel getal van {least} tot {most} zijn; ingevuld is {given}.',
  'ask.percentiles': 'from en to moeten boven 0 en onder 100 liggen, en from onder to; ingevuld zijn {from} en {to}.',
  'ask.number': '{path} moet een getal zijn; ingevuld is {given}.',
  'ask.twoInputs': 'x en y moeten twee verschillende velden zijn; beide zijn {path}.',
  'issue.if': 'Bij {figures}: {message}',
  'issue.inTrials':
    '{path} {says} Dat is zo bij {count} van de {trials} geprobeerde combinaties van cijfers: kies bereiken die elkaar niet kunnen tegenspreken.',
  'issue.dividedInTrials':
    '{path} deelt door nul bij {count} van de {trials} geprobeerde combinaties van cijfers; controleer {paths}.',
  'issue.linesLeftOut':
    '{lines} is niet te berekenen bij {figures}, maar bij de waarschijnlijkste cijfers wel: vul ook {missing} in.',
  'issue.tooManyRanges':
    '{count} bereiken hebben te veel uiteinden om samen te proberen; geef er hoogstens {most}, en de rest als cijfer.',
  'answer.total': 'Totaal van alle posten',
  'answer.perLeaver': 'Totaal per vertrekker',
  'notice.independent':
    'De bereiken gelden als onafhankelijk: als cijfers die samen hoog zijn ook samen hoog blijven, is de echte spreiding groter.',
  'notice.allAtOnce':
    'Bij laag en hoog staat elk bereik tegelijk op een uiteinde, en dat is veel onwaarschijnlijker dan 5%: het zijn grenzen, geen voorspelling.',
  'notice.openEnds':
    'Een bereik zonder grenzen staat hier op zijn 5% en 95%, zodat een trekking erbuiten kan vallen: {paths}.',
  'notice.linesChange': 'Er tellen andere posten mee bij {figures}: {lines}.',
  'notice.likelyIsNotAverage':
    'Het cijfer bij de waarschijnlijkste waarden is niet het gemiddelde: bereiken die aan één kant verder reiken, verschuiven het gemiddelde en niet de waarschijnlijkste waarde.',
  'notice.signsDiffer':
    'Bij de waarschijnlijkste cijfers is het antwoord {headline}, en gemiddeld {mean}: het teken verschilt, omdat bereiken aan één kant verder reiken.',
  'notice.missingInTrials':
    '{answer} bestaat niet in {count} van de {trials} trekkingen; de cijfers gaan over de andere.',
  'notice.baseIsLikely':
    'De basis heeft elk cijfer op zijn waarschijnlijkste waarde, en niet op zijn mediaan. Elk bereik beweegt alleen; wat bereiken samen doen, is niet te zien.',
  'notice.nothingToDecide':
    'Het antwoord is in elke trekking {sign} nul, dus niets wat men te weten kan komen, verandert de beslissing.',
  'notice.notLinear':
    'Het antwoord is niet evenredig met elk bereik, dus wat het waard is om één cijfer te weten, is bij benadering.',
  'notice.noThreshold': 'Geen waarde van {path} van {least} tot {most} maakt {answer} {at}.',
  'notice.outsideRange': 'De drempel ligt buiten het opgegeven bereik.',

  'ranges.simulation': '{label}, in {currency}: {trials} trekkingen, startgetal {seed}',
  'ranges.tornado': '{label}, in {currency}: {answer} als telkens één cijfer verandert',
  'ranges.scenarios': '{label}, in {currency}: {answer}, laagste, waarschijnlijkste en hoogste',
  'ranges.threshold': '{label}, in {currency}: het cijfer waarbij {answer} {at} is',
  'ranges.twoWay': '{label}, in {currency}: {answer} voor {x} (naast elkaar) en {y} (onder elkaar)',
  'ranges.worth': '{label}, in {currency}: wat het waard is om vóór de beslissing te weten',
  'ranges.headline': 'Bij de waarschijnlijkste cijfers',
  'ranges.mean': 'Gemiddeld',
  'ranges.below': '{percent} van de 100 trekkingen liggen onder',
  'ranges.half': 'De helft van de trekkingen ligt onder',
  'ranges.spread': '{answer}: tussen {low} en {high} in 8 van de 10 trekkingen.',
  'ranges.aboveZero': '{answer}: boven nul in {percent} van de 100 trekkingen.',
  'ranges.used': 'Bereiken',
  'ranges.bounds': '{label}: {shape}, van {low} tot {high}',
  'ranges.threePoints': '{label}: {shape}, van {low} tot {high}, waarschijnlijkst {likely}',
  'ranges.percentiles': '{label}: {shape}, 5% onder {low} en 5% boven {high}',
  'ranges.counts': '{label}: {shape}, {of} van de {out}',
  'ranges.values': '{label}: een van ({shape}) {values}',
  'ranges.chanceOf': '{value} in {percent} van de 100 gevallen',
  'ranges.figure': 'Cijfer',
  'ranges.lowFigure': 'Op {percent}%',
  'ranges.lowValue': '{answer} op {percent}%',
  'ranges.swing': 'Verschil',
  'ranges.allLikely': 'Elk cijfer op zijn waarschijnlijkste waarde',
  'ranges.unmoved': 'Zonder invloed op het antwoord: {labels}.',
  'ranges.lowest': 'Laagste',
  'ranges.likely': 'Waarschijnlijkste',
  'ranges.highest': 'Hoogste',
  'ranges.found': '{label}: bij {value} is {answer} {at}. Nu is het {figure}, en {answer} is {there}.',
  'ranges.notFound': '{label}: geen geldig cijfer maakt {answer} {at}. Nu is het {figure}, en {answer} is {there}.',
  'ranges.worthAtMost': 'Hoogstens waard',
  'ranges.everything': 'Alles bij elkaar',
  'ranges.brings': 'Gemiddeld levert het {mean} op; in {percent} van de 100 trekkingen meer dan nul.',
  'ranges.first': 'Eerst uit te zoeken: {label}. Een onderzoek daarnaar mag niet meer kosten dan {worth}.',
};
