/** Checks register numbers: every feature has one, and none is given twice, not even after its feature is gone. */
import type { Problem } from '../problem';
import { type Check, problemAt } from '../read/records';

export const checkRegisterNumbers: Check = ({ features, registerNumbers }) => {
  const { record, origin } = registerNumbers;
  const problem = (network: string, index: number, message: string, remedy: string): Problem =>
    problemAt('register-number', origin, [network, index], message, remedy);
  const known = new Set(features.map(({ id }) => id));
  const numbered = new Set<string>();

  const listed = Object.entries(record).flatMap(([network, numbers]) => {
    const holders = new Map<number, string>();
    return numbers.flatMap(({ number, slug, retired = false }, index): Problem[] => {
      const id = `${network}/${slug}`;
      const holder = holders.get(number);
      const again = numbered.has(id);
      holders.set(number, slug);
      numbered.add(id);
      if (holder !== undefined) {
        const message = `number ${number} of ${network} is given to ${holder} and to ${slug}`;
        return [problem(network, index, message, 'give one of them the next free number')];
      }
      if (again) {
        return [problem(network, index, `${id} has two numbers`, 'keep the one it had first')];
      }
      if (known.has(id) === !retired) return [];
      return [
        retired
          ? problem(network, index, `${id} is retired, and a feature`, 'remove `retired`')
          : problem(
              network,
              index,
              `there is no feature ${id}`,
              'if it was taken out of the register, write `retired: true`: its number stays its own',
            ),
      ];
    });
  });
  const missing = features
    .filter(({ id }) => !numbered.has(id))
    .map(({ id, network, record: { slug }, origin: where }) => {
      const numbers = (record[network] ?? []).map(({ number }) => number);
      const next = Math.max(0, ...numbers) + 1;
      const remedy = `add { number: ${next}, slug: ${slug} } to ${network} in register-numbers.yaml`;
      return problemAt('register-number', where, ['slug'], `${id} has no number`, remedy);
    });
  return [...listed, ...missing];
};
