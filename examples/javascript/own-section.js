// @ts-check
// A cost that is ours alone: language courses, counted beside the sections of the turnover model.
import { evaluate, model, section, turnoverModel } from 'turnover-cost';

const languageCourses = section({
  label: 'Language courses',
  source: 'Our own price list, 2026',
  uses: { pay: turnoverModel.sections.pay },
  inputs: {
    lessons: { label: 'Lessons per new hire', unit: 'count' },
    pricePerLesson: { label: 'Price per lesson', unit: 'money' },
    hoursPerLesson: { label: 'Hours per lesson', unit: 'hours' },
  },
  quantities: {
    lessonHours: { label: 'Lesson hours', unit: 'hours', formula: (x) => x.lessons.times(x.hoursPerLesson) },
  },
  lines: {
    fees: { label: 'Fees', kind: 'cash', formula: (x) => x.lessons.times(x.pricePerLesson) },
    time: {
      label: "New hire's time",
      kind: 'time',
      formula: (x) => x.lessonHours.times(x.pay.newHire).times(x.pay.load.plus(1)),
    },
  },
});

const ourModel = model({ ...turnoverModel, sections: { ...turnoverModel.sections, languageCourses } });

const cost = evaluate(ourModel, {
  leavers: 24,
  currency: 'USD',
  pay: { newHire: '15.50', load: '0.12' },
  languageCourses: { lessons: 10, pricePerLesson: '35.00', hoursPerLesson: '1.5' },
});

for (const { label, formula, calculation, amount } of cost.lines) {
  console.log(`${label}: ${amount.toFixed(2)}\n  ${formula}\n  ${calculation}`);
}
console.log(`Total: ${cost.total.toFixed(2)}`);
