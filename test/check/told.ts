import type { Finding } from '../../src/check/finding';

/** Findings with the relations that are folded under a mistake beside it. */
export function unfolded(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...(finding.evidence ?? [])]);
}
