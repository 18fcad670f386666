/** Whether a name is heard, read or watched rather than met: "escucho a", "um poema de", "on the radio". */
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
       violao guitarra guitar piano dancar dancando bailar bailando dance dancing gravacao personagem personaje character`,
    ),
  ].map((word) => [word, true]),
);
const REACH = 4;

export function isOnStage(
  tokens: readonly Token[],
  { first, last }: { first: number; last: number },
): boolean {
  const end = Math.min(tokens.length, last + 1 + REACH);
  for (let at = Math.max(0, first - REACH); at < end; at++)
    if (STAGE.find(tokens[at]!.hash) !== undefined) return true;
  return false;
}
