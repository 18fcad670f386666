/** What says that a name follows: "meu primo", "mi ex se llama", "my name is", "Dr."; or that one stood there. */
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

export const SPANISH_KIN = wordsOf(
  `hermano hermana hermanito hermanita hijo hija hijito hijita primo prima primito primita tio tia abuelo abuela abuelito
   abuelita nieto nieta sobrino sobrina cunado cunada suegro suegra yerno nuera esposo esposa marido mujer novio novia pareja
   ex amigo amiga vecino vecina jefe jefa companero companera roomie compa cuate pana padrastro madrastra hijastro hijastra
   madrina padrino comadre compadre ahijado ahijada psicologo psicologa psiquiatra terapeuta profesor profesora profe maestra
   maestro doctora doctor patron patrona polola pololo bebe beba nene mama papa madre padre mellizo melliza gemelo gemela`,
);
const PORTUGUESE_KIN = wordsOf(
  `irmao irma irmaozinho irmazinha filho filha filhinho filhinha primo prima tia tio avo vovo neto neta sobrinho sobrinha
   cunhado cunhada sogro sogra genro nora esposo esposa marido mulher namorado namorada noivo noiva companheiro companheira
   amigo amiga vizinho vizinha chefe colega padrasto madrasta enteado enteada madrinha padrinho comadre compadre afilhado
   afilhada psicologa psicologo psiquiatra professor professora doutor doutora patrao patroa parca parceiro parceira mae pai mamae papai gemeo gemea`,
);
const ENGLISH_KIN = wordsOf(
  `brother sister bro son daughter cousin uncle aunt auntie grandma grandpa nan grandad niece nephew husband wife boyfriend
   girlfriend bf gf fiance fiancee partner mate friend bestie neighbor neighbour boss coworker colleague roommate flatmate
   stepdad stepmom stepmum stepfather stepmother stepson stepdaughter stepbrother stepsister therapist teacher coach mom mum
   dad mother father mommy daddy twin ex`,
);
/** Where an article may stand before a name. */
export const ROMANCE_KIN: ReadonlySet<string> = new Set([...SPANISH_KIN, ...PORTUGUESE_KIN]);
export const KIN: ReadonlySet<string> = new Set([...ROMANCE_KIN, ...ENGLISH_KIN]);
const TITLES = wordsOf(
  'dr dra sr sra srta mr mrs ms miss prof don dona senhor senhora senor senora doutor doutora doctor doctora sir',
);
/** What says alone that the next word is what somebody is called. */
const CALLING = wordsOf(
  "chamo llamo chamado chamada llamado llamada llamarme llamame called named name's apodado apodada im i'm sou soy",
);
/** The last two words before a name. */
const CALLING_PAIRS = new Set(
  `name is,names is,nome e,nome eh,nombre es,se chama,se llama,se chamava,se llamaba,chamo me,chama se,chamar de,i am,
   chamada de,conhecido como,conhecida como,conocido como,conocida como,known as,this is,me chamam,me llaman,me dicen`
    .split(',')
    .map((pair) => pair.trim()),
);
const ARTICLES = wordsOf('o a el la');
/** Behind these an article stands before the speaker's own name: "sou o", "aqui é a". */
const PRESENTING = wordsOf('sou soy e eh aqui fala');
const OWN = wordsOf('meu minha mi my nosso nossa nuestro nuestra our');

/** Whether what begins with the token at `first` is told to be a name. */
export function isCued(tokens: readonly Token[], first: number): boolean {
  const name = tokens[first];
  const before = tokens[first - 1];
  if (name === undefined || before === undefined) return false;
  const isTitled = TITLES.has(before.text) && !(before.gap === 'joint');
  if (name.gap === 'stop') return isTitled && before.text.length <= 3;
  if (isTitled || KIN.has(before.text)) return true;
  const second = tokens[first - 2]?.text ?? '';
  if (CALLING.has(before.text) || CALLING_PAIRS.has(`${second} ${before.text}`)) return true;
  return ARTICLES.has(before.text) && PRESENTING.has(second);
}

/** Whether what ends with the token at `last` is told to be a name by what follows: "Rita, minha filha, ligou". */
export function isCuedBehind(tokens: readonly Token[], last: number): boolean {
  const [own, kin, next] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (own === undefined || kin === undefined || own.gap === 'stop' || kin.gap !== 'space') return false;
  // "Rita, minha filha chora": who cries is another one.
  const isWhole = next === undefined || next.gap === 'stop' || next.gap === 'light';
  return isWhole && OWN.has(own.text) && KIN.has(kin.text);
}
