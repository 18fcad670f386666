import { describe, expect, it } from 'vitest';
import { needsHuman, riskRank, type RiskLevel } from '../../contract/vocabulary.ts';
import { normalizeText } from '../text/normalize.ts';
import { answersIn, questionsIn } from './answers.ts';
import { hear, initialScreeningState, parseScreeningState, screen } from './screening.ts';

const now = Date.UTC(2030, 0, 1);

/** The levels of the person’s messages; a turn that begins with `>` is the listener’s. */
function levels(...turns: readonly string[]): RiskLevel[] {
  let state = initialScreeningState;
  const found: RiskLevel[] = [];
  turns.forEach((turn, minute) => {
    if (turn.startsWith('>')) state = hear(state, turn.slice(1));
    else {
      const result = screen(turn, state, now + minute * 60_000);
      ({ state } = result);
      found.push(result.analysis.risk_level);
    }
    state = parseScreeningState(JSON.parse(JSON.stringify(state)));
  });
  return found;
}

describe('a yes to the question about suicide', () => {
  it.each([
    ['Você está pensando em se matar?', 'sim'],
    ['Obrigado por contar. Às vezes você pensa em morrer?', 'às vezes'],
    ['Pensas em matar-te?', 'penso'],
    ['Você tem pensado em suicídio?', 'todo dia'],
    ['Are you thinking about killing yourself?', 'yes'],
    ['Do you have thoughts of ending your life?', 'yeah most nights'],
    ['¿Has pensado en matarte?', 'sí'],
    ['Cuando dices desaparecer, ¿pensás en morirte?', 'obvio'],
  ])('%s %s', (question, answer) => {
    expect(levels(`>${question}`, answer)).toEqual(['high']);
    expect(levels(answer).every((level) => !needsHuman(level))).toBe(true);
  });

  it.each([
    ['Está a pensar em matar-se?', 'já pensei, nas noites piores'],
    ['Are you thinking about killing yourself?', 'i have thought about it, most weeks'],
    ['¿Piensas en quitarte la vida?', 'lo he pensado algunas veces'],
    ['Pensas em morrer?', 'Penso. Desde que ele saiu de casa não há noite em que não volte a isso.'],
    ['Are you having thoughts of suicide?', 'yeah. nobody at work has a clue and i would like to keep it so'],
    ['¿Pensás en matarte?', 'sí. mi vieja cree que estoy cansado y yo la dejo creer eso nomás'],
  ])('in more words is high: %s %s', (question, answer) => {
    expect(levels(`>${question}`, answer)).toEqual(['high']);
  });

  it.each([
    ['Você está pensando em se matar?', 'nunca pensei nisso'],
    [
      'Are you safe, any thoughts of dying?',
      "None. There were last winter, now I've got a garden and a dog that snores",
    ],
    ['¿Piensas en morir?', 'no lo he pensado'],
  ])('is not heard in a no: %s %s', (question, answer) => {
    expect(levels('i want to disappear', `>${question}`, answer).every((level) => !needsHuman(level))).toBe(
      true,
    );
  });

  it.each([
    ['Você está pensando em se matar?', 'hoje'],
    ['Are you thinking about killing yourself?', 'yes. tonight'],
    ['¿Piensas en quitarte la vida?', 'sí, esta noche'],
  ])('with a time is critical: %s %s', (question, answer) => {
    expect(levels(`>${question}`, answer)).toEqual(['critical']);
  });

  it.each([
    ['Você está pensando em se matar?', 'talvez'],
    ['Are you thinking about killing yourself?', "i'd rather not say"],
    ['¿Has pensado en matarte?', 'no sé'],
  ])('left open is medium: %s %s', (question, answer) => {
    expect(levels(`>${question}`, answer)).toEqual(['medium']);
  });

  it('is heard after a message that answers nothing', () => {
    expect(levels('>Are you thinking of suicide?', 'hmm', 'yes')[1]).toBe('high');
  });
});

describe('a no, or another question, raises nothing', () => {
  it.each([
    ['Você está pensando em se matar?', 'não'],
    ['Você está pensando em se matar?', 'claro que não'],
    ['Are you thinking about killing yourself?', 'no, not at all'],
    ['¿Has pensado en matarte?', 'para nada'],
    ['Você tem medo de morrer?', 'sim'],
    ['Are you scared of dying?', 'yes'],
    ['Você vai à festa?', 'sim'],
    ['Did you sleep well?', 'yes'],
    ['¿Comiste algo?', 'sí'],
    ['Você toma remédio para pressão?', 'tomo'],
    ['Suicide is what they sang about.', 'yes'],
  ])('%s %s', (question, answer) => {
    expect(riskRank(levels(`>${question}`, answer)[0] ?? 'critical')).toBeLessThanOrEqual(riskRank('low'));
  });

  it('once it was answered', () => {
    expect(riskRank(levels('>Are you thinking of suicide?', 'no', 'yes')[1] ?? 'high')).toBe(0);
  });

  it('when the listener has asked something else since', () => {
    expect(levels('>Are you thinking of suicide?', '>Would you like some tea?', 'yes')).toEqual(['none']);
  });
});

describe('in a conversation where danger was heard', () => {
  it.each([
    ['quero morrer', 'Você tem comprimidos aí com você?', 'tenho', 'critical'],
    ['i want to die', 'Have you taken anything?', 'yes', 'critical'],
    ['me quiero morir', '¿Tienes un plan?', 'sí', 'critical'],
    ['i want to die', 'Are you safe right now?', 'no', 'high'],
    ['i want to die', 'Do you have anything there with you?', 'no', 'none'],
  ] as const)('%s … %s %s', (first, question, answer, level) => {
    expect(levels(first, `>${question}`, answer)[1]).toBe(level);
  });
});

describe('what is read of a turn', () => {
  it('is nothing without a question, and no word of it is kept', () => {
    expect(questionsIn('I hear that you want to die.')).toEqual([]);
    expect(JSON.stringify(hear(initialScreeningState, 'Penny, do you want to die?'))).not.toContain('Penny');
  });

  it('is nothing in a message too long to be an answer', () => {
    const { tokens } = normalizeText('yes it was a long day and then we went to the lake with everybody');
    expect(answersIn(tokens).size).toBe(0);
  });
});
