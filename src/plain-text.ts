/* eslint-disable no-control-regex -- they are what this file is about */

/** `CSI … final` and `OSC … BEL` or `ST`; source: ECMA-48, 5.4, and xterm's “Control Sequences”. */
const terminalSequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\n\r]*(?:\u0007|\u001b\\)/g;
/** Control characters other than tab and line feed. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text from anywhere as a terminal shows it, which it doesn't steer: no sequence, and no control character but tab and line feed. */
export function withoutControls(text: string): string {
  return text
    .replace(terminalSequences, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '');
}

/**
 * Text from anywhere as the runner shows it, and as nothing else: a line of it is no workflow command (`::name::` after
 * white space, or `##[name]` anywhere), and steers no terminal. The runner ends a line at a carriage return, too.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs, `TryParseV2` and `TryParse`.
 */
export function plainText(text: string): string {
  return withoutControls(text)
    .replace(/^(\s*):(?=:)/gm, '$1\\:')
    .replaceAll('##[', '##\\[');
}
