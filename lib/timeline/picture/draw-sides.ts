/** Heights in CSS pixels above (`happened`) and below (`published`) the axis. */
export interface Sides {
  readonly happened: number;
  readonly published: number;
}
