import type { Services } from '../services';

/** Shows how the job search goes, in figures. */
export async function showReport({ report }: Services): Promise<void> {
  await report.show();
}
