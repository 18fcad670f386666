/** What Spanish is typed like, from Madrid to Montevideo: numbers said in words, streets, births, handles; and traps. */
import { describe, expect, it } from 'vitest';
import { anonymize, emptyTable } from './anonymizer.ts';
import type { EntityType } from './anonymizer.ts';

/** What stands in «» is found as the type, with exactly that extent, and nothing else is. */
const FOUND: Partial<Readonly<Record<EntityType, readonly string[]>>> = {
  PHONE: [
    'apunten «099 731 558», es de mi abuela',
    'mi cel «(0351) 15 588-2204», sigo despierta',
    'llamad al «6 5 1 7 7 0 2 4 9» si no contesto',
    'el fijo es «2 2671 0934», que suene mucho',
    'escribime al «0983 27 14 65», no llames',
    'llámeme al «tres quince ochocientos doce cuarenta y cuatro cero nueve», ella no sabe',
    'marcame al «55 veintiocho 31 cero siete 46»',
    'el celular es «seiscientos veinte trece cuarenta y uno noventa», de día',
  ],
  NATIONAL_ID: [
    'c.c. «51.774.209», así figuro',
    'mi ci «5538214 SC» y no me atienden',
    'CI «V17402663», no me dejan cobrar',
    'mi dpi «1987 44210 0101» salió en un préstamo que no pedí',
    'la identidad es «0501-1988-02217»',
    'dni «4 0 2 7 7 1 9 3», despacito',
    'clave de elector «GRMTLS85042214M300», me la pidieron',
    'cédula nica «001-230491-0015K» y nada',
    'el brevete «Q40771826» vencido',
  ],
  BANK_ACCOUNT: [
    'mi alias es «nube.tren.limon», lo que puedan',
    'mi cuenta rut es la «16220974» y está embargada',
    'le deposité a «191-30772215-0-41» y desapareció',
    'transferí a «0134-0772-51-7721004938», era mentira',
  ],
  EMAIL: [
    'mi correo es «tere guion bajo 81 arroba gmail punto com»',
    'anote: «marta punto olmos veintidos arroba yahoo punto es»',
    'se lo deletreo: «c e l i a punto ramal arroba correo punto uy»',
    'es «lola.fer@gmail,com», sin más',
  ],
  DATE_OF_BIRTH: [
    'nací el «tres de abril del 79» y nadie llamó',
    'nacida el «doce del once del noventa y uno»',
    'el «9 de marzo de 2001» nací, de noche',
    'mi fecha es «11.08.1993», otra vez',
    'soy del «22/10/1987», ya pasé lo peor',
    'nací un «dos de julio de mil novecientos setenta y cuatro»',
    'mi cumple es «15 d agosto del 2009»',
    'f. nac. «04/02/98», pone en la hoja',
  ],
  ADDRESS: [
    'mi direccion es «plaza del pozo numero once primero izquierda» y no salgo',
    'estoy en «paseo de las acacias 140 portal 2, 3ºC», ya',
    'vivo en «cra 21 # 44-08 apto 602», el portero me mira',
    'duermo en «mz k lote 9», sin luz',
    'salió de «Av. Rivera 2290 bis» sin el teléfono',
  ],
  USERNAME: [
    'en instagram soy «nube.rota_41», ahí me ves',
    'mi insta «la.flaca.sur» lo cerró él',
    'face: «lupe.rmz.204», por si acaso',
    'en el juego soy «ReinaRota#LAN» y nadie más me habla',
  ],
  SECRET: ['la clave del correo: «Verano.2019», y entró', 'código de verificación «704 228», se lo di'],
  LICENSE_PLATE: ['me sigue un yaris gris «KTR-418» desde ayer', 'mi carro, tablilla «HJM 207», rayado'],
};

const cases = Object.entries(FOUND).flatMap(([type, sentences]) =>
  sentences.map((sentence) => [type, sentence] as const),
);

describe('Spanish as it is typed', () => {
  it.each(cases)('%s: %s', (type, marked) => {
    const text = marked.replace(/[«»]/g, '');
    const wanted = [...marked.matchAll(/«([^»]*)»/g)].map(([, value]) => ({ type, value }));
    const found = anonymize(text, emptyTable).spans.map((one) => ({
      type: one.type,
      value: text.slice(one.start, one.end),
    }));
    expect(found).toEqual(wanted);
  });

  it.each([
    'espero cinco, diez, quince, veinte minutos y nada',
    'diez veinte treinta cuarenta, y vuelvo a empezar',
    'en la calle 2 tipos me quitaron el celular',
    'camino 40 minutos para no gastar pasaje',
    'la carrera me costó 4 años y no ejerzo',
    'cumplo 3 meses limpio el 15 de mayo',
    'la fecha del juicio es 12/05/2026',
    'borré instagram.ya no quiero saber nada',
    'el perrito, Toby, duerme conmigo',
    'saqué un cuatro en el TFM y mi padre no me habla',
    'Consuelo de tontos, pero consuelo al fin',
    'Angustias tengo de sobra y consuelo ninguno',
    'Luz, paz y amor, decía el cartel de la consulta',
    'la comisaría de familia me dio cita para el jueves',
    'los remedios suben cada mes y la jubilación no',
    'la luz se fue otra vez y los niños lloran',
  ])('is left alone: %s', (text) => {
    expect(String(anonymize(text, emptyTable).safe)).toBe(text);
  });
});
