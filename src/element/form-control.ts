// On a server there is no element to extend, and the class is only imported.
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/** The base class of a form control. */
export class FormControl extends Base {
  static readonly formAssociated = true;

  protected readonly internals = this.attachInternals();

  /** The name of its value in the form data. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** True if it is disabled itself; a surrounding form may also disable it. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** True if a form around it is not sent while nothing is given. */
  get required(): boolean {
    return this.hasAttribute('required');
  }

  set required(required: boolean) {
    this.toggleAttribute('required', required);
  }

  /** Brings its validity up to date, if something has changed since. */
  protected settle(): void {}

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    this.settle();
    return this.internals.validity;
  }

  get validationMessage(): string {
    this.settle();
    return this.internals.validationMessage;
  }

  checkValidity(): boolean {
    this.settle();
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    this.settle();
    return this.internals.reportValidity();
  }
}
