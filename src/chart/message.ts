/** Every text of a chart of results beside those of a printed one, in English. A name in braces is the place of a figure. */
export type ChartText =
  | 'Cost by group'
  | 'What people leaving costs'
  | 'Turnover cost of the year, and lost revenue at {basis}'
  | 'Lost revenue through leaving'
  | 'lost revenue through leaving'
  | 'Contribution margin lost through leaving'
  | 'not counted'
  | '{label} per leaver, in {currency}'
  | '{amount} in all'
  | '{amount} in all, {perLeaver} a leaver'
  | 'From {lowest} to {highest}'
  | 'Nothing is counted, for no line has all that it needs'
  | 'To the left of the line: what is saved'
  | 'Diamond: the total, after what is saved'
  | 'Without lost revenue, for it is not assessed how much of it people leaving cause: {names}'
  | 'The largest is {bar}.';
