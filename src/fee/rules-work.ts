import type { Rule } from '../kernel/answer/index.js';
import { both, civilCode, clause } from './rule-words.js';

/** The rules by which work is priced. */
export const workRules = {
  'fee.laterWork': {
    id: 'fee.laterWork',
    says: both(
      'Work that begins after the moment of evaluation has not been done yet and is left out: {items}.',
      '评定时点之后开始的工作尚未进行，不予计入：{items}。',
    ),
    cites: [],
  },
  'fee.scope': {
    id: 'fee.scope',
    says: both('The clause is for this case.', '本案属于该条款的适用情形。'),
    saysNot: both('The clause is not for this case.', '本案不属于该条款的适用情形。'),
    saysUnknown: both('Whether the clause is for this case is not known.', '本案是否属于该条款的适用情形尚不明确。'),
    cites: [clause('appliesTo')],
  },
  'fee.work': {
    id: 'fee.work',
    says: both('The clause charges this work: {items}.', '该条款计收下列工作：{items}。'),
    saysNot: both('No work was done that the clause charges.', '未发生该条款计收的工作。'),
    saysUnknown: both('What work was done is not known.', '已进行哪些工作尚不明确。'),
    cites: [clause('for')],
  },
  'fee.quantity': {
    id: 'fee.quantity',
    says: both('How much was done ({item}): {quantity}.', '工作量（{item}）：{quantity}。'),
    saysUnknown: both('How much was done ({item}) is not known.', '工作量（{item}）尚不明确。'),
    cites: [clause('for')],
  },
  'fee.billing': {
    id: 'fee.billing',
    says: both(
      'Time worked ({item}), {hours} hours, is charged in steps of {minutes} minutes, at least {least} minutes: {quantity} hours.',
      '工时（{item}）{hours}小时，以每{minutes}分钟为一个计费单位、至少{least}分钟计，计{quantity}小时。',
    ),
    saysUnknown: both('For how much time worked ({item}) is charged is not known.', '工时（{item}）应计多少尚不明确。'),
    cites: [clause('billing')],
  },
  'fee.free': {
    id: 'fee.free',
    says: both(
      'Free of this ({item}) are {free}; {quantity} are charged.',
      '其中（{item}）免费{free}，计收{quantity}。',
    ),
    saysUnknown: both('How much of this ({item}) is free is not known.', '其中（{item}）免费多少尚不明确。'),
    cites: [clause('free')],
  },
  'fee.adjusted': {
    id: 'fee.adjusted',
    says: both(
      'From {from} on the price ({line}) is {share} of the one stated.',
      '自{from}起，价格（{line}）为约定价格的{share}。',
    ),
    saysNot: both(
      'On that day the price ({line}) was not adjusted: it is {share} of the one stated.',
      '当日价格（{line}）尚未调整，为约定价格的{share}。',
    ),
    saysUnknown: both(
      'Whether the price ({line}) was adjusted by that day is not known.',
      '当日价格（{line}）是否已调整尚不明确。',
    ),
    cites: [clause('adjusted')],
  },
  'fee.price': {
    id: 'fee.price',
    says: both(
      'The price ({item}): {quantity} at {unitPrice} make {amount}.',
      '价格（{item}）：{quantity}，单价{unitPrice}，计{amount}。',
    ),
    saysUnknown: both('The price ({item}) is not known.', '价格（{item}）尚不明确。'),
    cites: [clause('price.each')],
  },
  'fee.price.cost': {
    id: 'fee.price.cost',
    says: both(
      'The price ({item}): {quantity} at their cost of {cost}, with {markUp} on top, make {amount}.',
      '价格（{item}）：{quantity}，成本单价{cost}，加成{markUp}，计{amount}。',
    ),
    saysUnknown: both('The price ({item}) is not known.', '价格（{item}）尚不明确。'),
    cites: [clause('price')],
  },
  'fee.price.tiers': {
    id: 'fee.price.tiers',
    says: both(
      'The price ({item}): by the tiers that they fill, {quantity} make {amount}.',
      '价格（{item}）：{quantity}按所占各档计{amount}。',
    ),
    saysUnknown: both('The price ({item}) is not known.', '价格（{item}）尚不明确。'),
    cites: [clause('price.tiers')],
  },
  'fee.tiers.stretch': {
    id: 'fee.tiers.stretch',
    says: both(
      'In the tier from {from} to {to} lie {quantity} ({item}), each at {unitPrice}.',
      '自{from}至{to}一档计{quantity}（{item}），单价{unitPrice}。',
    ),
    saysUnknown: both(
      'In the tier from {from} to {to} lie {quantity} ({item}); their price is not known.',
      '自{from}至{to}一档计{quantity}（{item}），单价尚不明确。',
    ),
    cites: [clause('price.rows'), civilCode('1259')],
  },
  'fee.tiers.volume': {
    id: 'fee.tiers.volume',
    says: both(
      'All of it, {all}, reaches the tier with the price of {unitPrice}: {quantity} ({item}) make {amount}.',
      '总量{all}所及一档的单价为{unitPrice}：{quantity}（{item}）计{amount}。',
    ),
    saysUnknown: both('Which tier all of it reaches ({item}) is not known.', '总量所及档次（{item}）尚不明确。'),
    cites: [clause('price.rows'), civilCode('1259')],
  },
  'fee.tiers.package': {
    id: 'fee.tiers.package',
    says: both(
      'All of it, {all}, reaches the tier with the price of {unitPrice}; {count} times that makes {amount}.',
      '总量{all}所及一档的价格为{unitPrice}，计{count}份，共{amount}。',
    ),
    saysUnknown: both('Which tier all of it reaches is not known.', '总量所及档次尚不明确。'),
    cites: [clause('price.rows'), civilCode('1259')],
  },
  'fee.tiers.drop': {
    id: 'fee.tiers.drop',
    says: both(
      'By this table {quantity} cost less than {smaller} would; the table is applied as it is written.',
      '依该价目，{quantity}的费用低于{smaller}的费用；仍按约定的价目计收。',
    ),
    cites: [clause('price.rows')],
  },
  'fee.surcharge': {
    id: 'fee.surcharge',
    says: both(
      'Of {base} ({item}), a part of {share} bears a surcharge of {rate} by the calendar {calendar}: {amount}.',
      '{base}（{item}）中的{share}依日历{calendar}加收{rate}，计{amount}。',
    ),
    saysNot: both(
      'No part of the time ({item}) bears the surcharge by the calendar {calendar}.',
      '时间（{item}）均不属于依日历{calendar}加收的时段。',
    ),
    saysUnknown: both(
      'Which part of the time ({item}) bears the surcharge by the calendar {calendar} is not known.',
      '时间（{item}）中有多少属于依日历{calendar}加收的时段尚不明确。',
    ),
    cites: [clause('surcharges')],
  },
  'fee.surcharge.highest': {
    id: 'fee.surcharge.highest',
    says: both(
      'Where several surcharges meet ({item}), only the highest is charged.',
      '多项加收并存的（{item}），仅计收最高的一项。',
    ),
    saysUnknown: both(
      'Which of several surcharges is the highest ({item}) is not known.',
      '多项加收中何者最高（{item}）尚不明确。',
    ),
    cites: [clause('together')],
  },
} as const satisfies { readonly [id: string]: Rule };
