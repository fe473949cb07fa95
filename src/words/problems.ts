/** Writes why a file could not be read, and what is missing without it. */
import type { TFunction } from 'i18next';
import { NETWORKS } from '../domain/contract/register';

export function problemWords(t: TFunction, { file, kind }: { file: string; kind: string }): string {
  const name = file.replace(/^.*\/|\.\w+$/g, '');
  const network = NETWORKS.find((one) => one === name);
  const lack = network
    ? t('problem.lack.network', { network: t(`network.${network}`) })
    : t(`problem.lack.${file.startsWith('fonts/') ? 'fonts' : name}`);
  return t(`problem.${kind}`, { file }) + lack;
}
