// @ts-check
// A table of people who left a burger chain, one row per person, and the input for each of its columns.

/** The columns of the table, by input. */
export const leaversColumns = {
  leavers: 'people',
  'pay.newHire': 'hourly_pay',
  'pay.trainer': 'trainer_hourly_pay',
  'pay.load': 'payroll_load',
  'hiring.advertising': 'job_advert',
  'training.trainerHours': 'trainer_hours',
  'training.newHireHours': 'training_hours',
};

/**
 * Returns the statement that creates the table in DuckDB, always the same for a number of rows. All figures are made
 * up. One person in six has no recorded hours, and one in five has no advert. One hourly pay in 1,000 is missing, and
 * one in 1,000 has a minus sign.
 */
export const leaversTable = (/** @type {number} */ rows) => `CREATE TABLE leavers AS
WITH scattered AS (
  SELECT
    person,
    person * 2654435761 % 4294967291 AS a,
    person * 2246822519 % 4294967279 AS b,
    person * 1640531527 % 4294967231 AS c,
    person * 1181783497 % 4294967197 AS d
  FROM range(1, ${rows} + 1) AS people(person)
)
SELECT
  person,
  CASE
    WHEN a % 100 < 34 THEN 'Kitchen'
    WHEN a % 100 < 62 THEN 'Counter'
    WHEN a % 100 < 80 THEN 'Drive-through'
    WHEN a % 100 < 91 THEN 'Delivery'
    WHEN a % 100 < 98 THEN 'Shift management'
    ELSE 'Head office'
  END AS department,
  1 AS people,
  CAST(
    CASE WHEN b % 1000 = 0 THEN NULL WHEN b % 1000 = 1 THEN -1 ELSE 1 END
    * (CASE WHEN a % 100 < 91 THEN 11 ELSE 19 END + b % 500 / 100.0)
  AS DECIMAL(6, 2)) AS hourly_pay,
  CAST(15 + c % 1000 / 100.0 AS DECIMAL(6, 2)) AS trainer_hourly_pay,
  CAST(0.08 + c % 7 / 100.0 AS DECIMAL(4, 3)) AS payroll_load,
  CAST(CASE WHEN c % 5 > 0 THEN 40 + c % 9000 / 100.0 END AS DECIMAL(7, 2)) AS job_advert,
  CAST(CASE WHEN d % 6 > 0 THEN 6 + d % 50 / 2.0 END AS DECIMAL(6, 2)) AS trainer_hours,
  CAST(CASE WHEN d % 6 > 0 THEN 12 + d % 96 / 4.0 END AS DECIMAL(6, 2)) AS training_hours
FROM scattered`;
