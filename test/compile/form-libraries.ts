// Forms over the turnover input in two libraries: never run, only compiled, by form-libraries.test.ts and with all types.
import { useForm as useTanStackForm } from '@tanstack/react-form';
import { type FieldPath, type FieldPathValue, useForm } from 'react-hook-form';
import { type FormInput, model, section, type TurnoverFormInput, turnoverModel } from '../../src/index.js';

const defaultValues: TurnoverFormInput = { leavers: '', pay: { newHire: '15.50', trainer: null } };

/** The model validates the form as it is: it is a Standard Schema of what the form holds. */
export function withTanStack() {
  const form = useTanStackForm({
    defaultValues,
    validators: { onSubmit: turnoverModel },
    onSubmit: ({ value }) => value.pay?.newHire,
  });
  form.setFieldValue('pay.newHire', '16.00');
  form.setFieldValue('pay.newHire', null);
  // @ts-expect-error newHir is no input
  form.setFieldValue('pay.newHir', '16.00');
  // @ts-expect-error a figure is no boolean
  form.setFieldValue('pay.newHire', true);
  return form;
}

export function withReactHookForm() {
  const { register, watch } = useForm<TurnoverFormInput>({ defaultValues });
  register('hiring.interviews');
  // @ts-expect-error intervews is no input
  register('hiring.intervews');
  // @ts-expect-error no path leads into a figure
  register('pay.load.trunc');
  const leavers: number | string | null | undefined = watch('leavers');
  return leavers;
}

const lunch = section({ label: 'Lunch', source: 'Ours', inputs: { price: { label: 'Price', unit: 'money' } } });
const ours = model({ ...turnoverModel, sections: { ...turnoverModel.sections, lunch } });

/** A form of a model of one's own. */
export function withOwnSections() {
  const values: FormInput<typeof ours> = { leavers: 5, lunch: { price: null } };
  const { register } = useForm<FormInput<typeof ours>>({ defaultValues: values });
  register('lunch.price');
  // @ts-expect-error prize is no input
  register('lunch.prize');
  const path: FieldPath<FormInput<typeof ours>> = 'lunch.price';
  const price: FieldPathValue<FormInput<typeof ours>, typeof path> = '12.50';
  return price;
}
