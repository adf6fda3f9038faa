import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { InterviewFollowUpApi } from '../../../src/api';

/** The API, as another extension gets it. */
export async function getApi(): Promise<InterviewFollowUpApi> {
  const extension = vscode.extensions.getExtension<InterviewFollowUpApi>('interview-follow-up.interview-follow-up');
  assert.ok(extension);
  await extension.activate();
  return extension.exports;
}
