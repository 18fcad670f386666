/** Whether a name is heard, read or watched rather than met: "escucho a", "um poema de", "on the radio". */
import { isPhraseAt } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { indexWords } from '../word-index.ts';
import { wordsOf } from './words-of.ts';

const STAGE = indexWords(
  [
    ...wordsOf(
      `ouco ouvindo ouvir ouvia ouvi escuto escutando escutar escucho escuchando escuchar escuchaba listen listening listened
       musica musicas cancao cancoes cancion canciones song songs canta cantando cantar cantava cantaba cantor cantora cantante
       singer sings sang singing band banda disco discos vinil vinilo vitrola album playlist spotify radio karaoke show shows
       concierto concert gig bolero boleros sertanejo samba tango tv tele televisao television novela novelas filme filmes
       pelicula peliculas movie movies film films serie series netflix youtube livro livros libro libros book books novel poema
       poemas poesia poesias poem poems poet poeta verso versos autor autora author frase quote leio lendo leer leyendo lei read
       reading reads gol goles golaco goal goals jogador jugador player futebol futbol football selecao seleccion mundial
       presidente president presidenta gobierno governo ministro alcalde fan fans idolo actor ator actress atriz famoso famosa
       ouve ouvem escucha escuchan listens watch watches watching assiste assistir assistindo assisti mira miraba mirando
       tocando tocava tocar toca suena sonaba sonando som clipe letra letras cd lp rei rey especial programa concerto opera
       tix tickets ticket cantou canto cantada tocou toco sono playing plays played puso pusieron pongo ponho remix cover lyrics episode episodio
       capitulo season temporada documentary documental documentario podcast interview entrevista poster violao guitarra guitar piano dancar dancando bailar bailando dance dancing gravacao personagem personaje character`,
    ),
  ].map((word) => [word, true]),
);
const REACH = 4;
/** "adele came on", "kohli got out for a duck": in a song or a game. */
const COMING_ON = ['came on', 'comes on', 'was on', 'is on', 'got out', 'gets out', 'retired'].map((words) =>
  words.split(' '),
);

/** "“si no te hubieras ido” de": whose the song or the book is that stands in quotes. */
function isAuthor(tokens: readonly Token[], first: number): boolean {
  const of = tokens[first - 1];
  return of?.gap === 'light' && OF.has(of.text) && tokens[first]!.gap === 'space';
}
const OF = wordsOf('de do da by of');

/** "capítulo de Euphoria": what is watched and not who. */
const SHOWS = wordsOf(
  'episode episodes episodio episodios capitulo capitulos season seasons temporada temporadas trailer maraton maratona soundtrack',
);

export function isShow(tokens: readonly Token[], first: number): boolean {
  return OF.has(tokens[first - 1]?.text ?? '') && SHOWS.has(tokens[first - 2]?.text ?? '');
}

export const isStageWord = ({ hash }: Token): boolean => STAGE.find(hash) !== undefined;

/** What teams do, and where. */
const PITCH = wordsOf(
  `perdeu ganhou empatou venceu jogou jogo jogos joga time torcida torcedor torcedora campeao rebaixado classico gol gols futebol
   perdio gano empato jugo juega partido hincha hinchas clasico campeon descendio futbol cancha camiseta
   lost won beat drew match derby season relegated game games fans football scored`,
);
const PITCH_REACH = 2;
/** "o Santos perdeu o filho": somebody loses something or somebody. */
const LOSING = wordsOf('perdeu perdio lost');
const LOST = wordsOf('o a os as um uma meu minha seu sua el la los las un una su mi his her my the a');

/** Whether a team wins, loses or plays. */
export function isOnPitch(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  const end = Math.min(tokens.length, last + 1 + PITCH_REACH);
  for (let at = Math.max(0, first - PITCH_REACH); at < end; at++) {
    const { text } = tokens[at]!;
    if (!PITCH.has(text)) continue;
    return !(LOSING.has(text) && LOST.has(tokens[at + 1]?.text ?? ''));
  }
  return false;
}

export function isOnStage(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  // What another sentence is about says nothing.
  for (let at = first; at > Math.max(0, first - REACH) && tokens[at]!.gap !== 'stop'; at--)
    if (isStageWord(tokens[at - 1]!)) return true;
  const end = Math.min(tokens.length, last + 1 + REACH);
  for (let at = first; at < end && !(at > last && tokens[at]!.gap === 'stop'); at++)
    if (isStageWord(tokens[at]!)) return true;
  if (isAuthor(tokens, first)) return true;
  return COMING_ON.some((words) => isPhraseAt(tokens, last + 1, words));
}
