import type { Bilingual } from '../kernel/answer/index.js';
import { both } from '../kernel/text/index.js';
import type { NothingToMeasure } from './finding.js';

/** Why there is nothing to measure. */
export const nothingWords: { readonly [Reason in NothingToMeasure]: Bilingual } = {
  outOfScope: both('the promise is not made for this case', '不在承诺范围内'),
  preconditionFails: both('the condition of the promise is not met', '承诺的前提条件不具备'),
  noTarget: both('no time is agreed for this case', '未约定时限'),
  notStarted: both('the time has not begun to run', '尚未起算'),
  noLongerCalledFor: both('the fault was resolved, and nothing more is called for', '故障已解决，不再要求'),
  softPromise: both('the promise is not binding', '该承诺不具有约束力'),
};

/** The sentences of service level findings, both languages side by side. */
export const findingWords = {
  clock: both('{clause} ({subject})', '{clause}（{subject}）'),
  ofClock: both('{clause}, {answers}', '{clause}，{answers}'),
  ofClause: both('{answer} under {clause}', '{clause}的{answer}'),
  answers: {
    state: both('state', '计时状态'),
    due: both('due', '届期'),
    nextWarning: both('next warning', '下一次预警'),
    used: both('time used', '已用时间'),
    left: both('time left', '剩余时间'),
    late: both('time overdue', '逾期时间'),
    cycles: both('its runs', '历次计时'),
  },

  running: both('the time is running{due}', '计时中{due}'),
  paused: both('the time stands still{due}', '暂停计时{due}'),
  met: both('kept in time{due}', '按时完成{due}'),
  breached: {
    open: both('too late, and not done yet{due}{late}', '已逾期，尚未完成{due}{late}'),
    done: both('done too late{due}{late}', '逾期完成{due}{late}'),
  },
  excused: {
    open: both(
      'too late and not done yet, but excused by an exclusion{due}{late}',
      '已逾期，尚未完成，依除外条款免责{due}{late}',
    ),
    done: both('done too late, but excused by an exclusion{due}{late}', '逾期完成，依除外条款免责{due}{late}'),
  },
  mayBeInvoked: both('{state}; the provider may invoke an exclusion', '{state}；提供方有权（但无义务）援引除外条款'),
  notApplicable: both('nothing to measure, for {because}{due}', '无需计时（{because}）{due}'),
  due: both(', due by {moment}', '，届期为{moment}'),
  dueForNow: both(', as things stand due by {moment}', '，现时届期为{moment}'),
  dueAsARule: both('; as a rule due by {moment}', '；原则上届期为{moment}'),
  late: both(', overdue by {time}', '，逾期{time}'),

  usedAndLeft: both('{used}; left: {left}', '{used}；剩余{left}'),
  worked: both('{time} of working time', '工作时间{time}'),
  onlyElapsed: both('{elapsed} elapsed', '自然时间{elapsed}'),
  besideElapsed: both('{own} ({elapsed} elapsed)', '{own}（自然时间{elapsed}）'),
  run: both('from {from}, {due}{end}: {state}', '自{from}起，{due}{end}：{state}'),
  runDue: both('due by {moment}', '届期为{moment}'),
  runNotDue: both('nothing due', '无届期'),
  runEnded: both(', ended {moment}', '，于{moment}终止'),
} as const;
