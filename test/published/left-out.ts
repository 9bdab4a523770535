/** Publications that are not in the table, with the reason. */
export const leftOut: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'Cascio, unemployment tax (line S4)',
    why: 'The companion software can make it negative; the form in the book could not be read, so there is nothing to tie to.',
  },
  {
    what: 'Cascio, the training and the staffing utility of the companion software',
    why: 'They are not turnover cost. The first adds (1 − tax) where the model multiplies by it; the second counts six years for a tenure of five.',
  },
  {
    what: 'Hinkin and Tracey, the five parts of 5,864',
    why: 'Trade press quotes the total and about half of it as lost productivity; the parts could not be read in a source.',
  },
  {
    what: 'Bliss, weekly output steps and the company of 7.5 million',
    why: 'Only an excerpt of his checklist could be read, and they are not in it.',
  },
  {
    what: 'Branham, lost value by years of service',
    why: '“Rising 10 percent per further year” can mean points or percent.',
  },
  {
    what: 'ANSI/SHRM cost per hire, the tables of the standard; Jones, the lines within her groups',
    why: 'They could not be read; the ratios and the groups could.',
  },
  {
    what: 'Boudreau and Berger (1985), utility of movements',
    why: 'The formula could not be read, and no numeric example is published in what could.',
  },
  {
    what: 'Talent Analytics churn202, value over tenure and its sensitivity',
    why: 'Integrals of exponentials over a Weibull distribution: a formula here has four operations.',
  },
  {
    what: 'Green and blue money (2003), CAHRC, Harvard ManageMentor, UGPTI truck drivers (2000)',
    why: 'They publish lists of lines without a worked example.',
  },
  {
    what: 'Phillips, Southeast Corridor Bank; Work Institute; Oxford Economics and Unum (2014)',
    why: 'The basis of their money figures could not be established.',
  },
];
