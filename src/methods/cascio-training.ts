import { section } from '../model/section.js';

/** The cost of training the replacements of a period. */
export const training = /* @__PURE__ */ section({
  label: 'Training',
  source: 'Cascio, Boudreau and Fink (2019), Investing in People, 3rd ed., companion software, T1 to T4',
  inputs: {
    literatureAndEquipment: { label: 'Literature and equipment in the period', unit: 'money' },
    programmeHours: { label: 'Hours of a formal programme', unit: 'hours' },
    trainerPay: { label: "Trainer's pay per hour", unit: 'money/hour' },
    programmes: { label: 'Formal programmes in the period', unit: 'count' },
    shareForReplacements: { label: 'Share of programmes due to replacement', unit: 'share' },
    traineePay: { label: "Trainee's pay per hour", unit: 'money/hour' },
    trainees: { label: 'Trainees in formal programmes', unit: 'count' },
    onTheJobHours: { label: 'Hours of training on the job', unit: 'hours' },
    newHirePay: { label: "New hire's pay per hour", unit: 'money/hour' },
    trainings: { label: 'People trained on the job', unit: 'count' },
    mentorPay: { label: "Mentor's pay per hour", unit: 'money/hour' },
    mentorShareLost: { label: "Share of the mentor's output lost", unit: 'share' },
    menteesPerMentor: { label: 'Mentees per mentor', unit: 'count', exclusiveMinimum: 0 },
    orientationHours: { label: 'Hours of orientation in the period', unit: 'hours' },
    orientationPerHour: { label: 'Cost of an hour of orientation', unit: 'money/hour' },
  },
  quantities: {
    literature: { label: 'Literature and equipment', unit: 'money', formula: (x) => x.literatureAndEquipment },
    trainers: {
      label: "Trainers' time",
      unit: 'money',
      formula: (x) => x.programmeHours.times(x.trainerPay).times(x.programmes).times(x.shareForReplacements),
    },
    traineeTime: {
      label: "Trainees' time",
      unit: 'money',
      formula: (x) => x.programmeHours.times(x.traineePay).times(x.trainees),
    },
    mentors: {
      label: "Mentors' time",
      unit: 'money',
      formula: (x) =>
        x.onTheJobHours.times(x.mentorPay).times(x.mentorShareLost).times(x.trainings).div(x.menteesPerMentor),
    },
    newHires: {
      label: "New hires' time on the job",
      unit: 'money',
      formula: (x) => x.onTheJobHours.times(x.newHirePay).times(x.trainings),
    },
    orientation: {
      label: 'Orientation',
      unit: 'money',
      formula: (x) => x.orientationHours.times(x.orientationPerHour),
    },
    trainingCost: {
      label: 'Training cost',
      unit: 'money',
      totalOf: (x) => [x.literature, x.trainers, x.traineeTime, x.mentors, x.newHires, x.orientation],
    },
  },
  lines: {
    literature: { label: 'Literature and equipment', kind: 'cash', formula: (x) => x.literature },
    trainers: { label: "Trainers' time", kind: 'time', formula: (x) => x.trainers },
    traineeTime: { label: "Trainees' time", kind: 'time', formula: (x) => x.traineeTime },
    mentors: { label: "Mentors' time", kind: 'time', formula: (x) => x.mentors },
    newHires: { label: "New hires' time on the job", kind: 'time', formula: (x) => x.newHires },
    orientation: { label: 'Orientation', kind: 'time', formula: (x) => x.orientation },
  },
});
