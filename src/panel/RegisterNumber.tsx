/** A feature's permanent number, as small print beside its name. */
import type { FeatureProperties } from '../domain/contract/register';
import { registerNumber } from '../domain/register-number';
import { useLanguage } from '../store/use-language';

export function RegisterNumber({ of }: { of: Pick<FeatureProperties, 'network' | 'number'> }) {
  return <span className="register-number">{registerNumber(of, useLanguage())}</span>;
}
