import type { Period } from '../numbers/unit.js';

/** Every text of a printed result and of a page of formulas, in English. A name in braces is the place of a figure. */
export type FormatText = KindText | ResultText | BesideText | FormulaText | `{figure} a ${Period}`;

/** What each kind of cost is called. */
export type KindText = 'cash' | 'paid time' | 'opportunity' | 'mixed';

type ResultText =
  | '{label}, {basis}'
  | 'present value over {years} year at {percent} %'
  | 'present value over {years} years at {percent} %'
  | '{label}, in {currency}'
  | '{label} of {leavers} leaver, in {currency}'
  | '{label} of {leavers} leavers, in {currency}'
  | 'Line'
  | 'Kind'
  | 'Per leaver'
  | 'Total'
  | 'Share'
  | 'Share of total'
  | 'Amount'
  | 'of which {kind}'
  | 'Assumed, because nothing was given'
  | '{label}: {value} ({amount} of the total rests on it)'
  | 'Look at'
  | 'Not counted, because nothing was given';

/** Beside a lost revenue, and of turnover cost and lost revenue together. */
type BesideText =
  | 'not assessed'
  | 'Three views of the same loss, never added'
  | 'Paid this year, staff time included'
  | 'Margin missed this year, undiscounted'
  | 'Poor service in all'
  | 'Beside the total, never added'
  | 'Sales not made, not profit lost'
  | 'How much of the total comes from people leaving'
  | 'Caused by people leaving'
  | 'Remains with a team that nobody leaves'
  | 'Turnover cost and lost revenue side by side, in {currency}'
  | 'Turnover cost of the year'
  | 'Lost revenue, in margin'
  | 'of which people leaving cause: added'
  | 'of which remains without them: not added'
  | 'What people leaving costs in all'
  | 'What people leaving costs in all: the year, and lost revenue at {basis}'
  | 'Kept apart, so that nothing is counted twice'
  | 'Look at what could still be counted twice';

type FormulaText =
  | 'Every line is multiplied by the leavers:'
  | 'Source: {source}.'
  | 'It stands only where nothing is given for {sections}.'
  | 'Formula'
  | 'Quantity'
  | 'Unit'
  | 'Input'
  | 'What it is'
  | 'Bounds'
  | 'Default'
  | 'Bounds of {path}'
  | 'Default of {path}'
  | '{formula}, as far as they are known'
  | '{formula}, if that is known'
  | '{formula}; where that is not known, {other}'
  | 'Not asked for where {path} is {figure}'
  | '{least} to {most}'
  | 'more than {least}, to {most}'
  | '{range}, whole';
