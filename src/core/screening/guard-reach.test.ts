// Guards reach what they speak of, and no further.
import { describe, expect, it } from 'vitest';
import { needsHuman } from '../../contract/vocabulary.ts';
import { initialScreeningState, screen } from './screening.ts';

const isRaised = (text: string): boolean =>
  needsHuman(screen(text, initialScreeningState, 0).analysis.risk_level);

describe('the guards in a message that runs on', () => {
  const days = [
    'acordo às cinco, levo as crianças, faço o almoço, ajudo com o trabalho de casa e a prova de segunda, depois a roupa, a louça, a sogra, o banho dela, e à noite fico no escuro a pensar em me matar e de manhã levanto outra vez',
    'up at five, kids to school, homework and the exam on monday, then the laundry n the dishes n her bath and her dinner and her feet n i sit in the dark n think about killing myself n then its morning again',
    'a las cinco arriba, los chicos, el examen del lunes, el partido en la tele, la ropa, los platos, el baño de ella, la cena, los remedios, y a la noche me quedo a oscuras pensando en matarme y a la mañana otra vez',
  ];

  it('reach no thought of death far from the trifle', () => {
    expect(days.filter((text) => !isRaised(text))).toEqual([]);
  });

  it('count no word of the act itself as a trifle', () => {
    expect(isRaised('i am going to walk into traffic')).toBe(true);
  });

  it('take the n of English for no denial', () => {
    expect(isRaised('i lie in bed n think about killing myself')).toBe(true);
  });
});

describe('the guards of a word that several languages have', () => {
  const guardsOf = (text: string): unknown =>
    screen(text, initialScreeningState, 0).analysis.analysis_details['guards'];

  it.each([
    ['there is a suicide in the second episode of the series', 'fiction'],
    ['back in school suicide was all i wrote about, that is long over', 'past'],
    ['hay un suicidio en el segundo capítulo de la serie', 'fiction'],
  ])('are those of the language it is said in: %s', (text, guard) => {
    expect(guardsOf(text)).toContain(guard);
  });
});

describe('a harmless sense', () => {
  it.each(['vou me matar de estudar hoje', 'hoy me mato estudiando'])(
    'takes along the day that it is said of: %s',
    (text) => {
      expect(isRaised(text)).toBe(false);
    },
  );

  it('takes along no day of a plan', () => {
    expect(['hoje vou me matar', 'hoy me mato', 'tonight i kill myself'].filter(isRaised)).toHaveLength(3);
  });
});
