import type { Lexicon, Patterns } from '../lexicon.ts';

/**
 * What a short answer says, whatever was asked. `echo` takes up the verb or a word of the question, and is a
 * yes where little else is said.
 */
export type Answer = 'yes' | 'echo' | 'no' | 'perhaps' | 'soon';

function lexicon(language: string, patterns: Patterns<Answer>): Lexicon<Answer> {
  return { language, aliases: {}, slots: { neg: '' }, patterns: [patterns], misspelt: '', compact: {} };
}

export const portugueseAnswers = lexicon('pt', {
  yes: `
    sim ; ss ; s ; simm* ; siim* ; aham ; uhum ; uhuum ; claro ; sempre ; muitas vezes ; todo dia
    todo santo dia ; todos os dias ; direto ; as vezes ; de vez em quando ; varias vezes ; toda hora
    toda noite ; um pouco ; mais ou menos ; exatamente ; isso mesmo ; infelizmente ; acho que sim
    por que nao ; os dois ; as duas ; ambos ; esta aqui ; estao aqui ; ta aqui ; tao aqui ; na mao
    na minha mao|frente ; comigo ; do meu? lado ; no bolso ; na gaveta ; na mesa ; ja pensei ; ja pensava
    penso|pensei|pensava ~1 nisso|nisto|como
  `,
  echo: `
    tou ; estou ; to ; tenho ; penso ; pensei ; ja ; tomei ; fiz ; quero ; queria ; vou ; muito ; demais
    isso ; verdade ; todas ; todos ; tudo ; ainda ; aqui ; esta ; ta ; ele ta ; ele esta ; ela esta
    eles estao ; chegou ; voltou
  `,
  no: `nao ; n ; nn ; nunca ; nem ; jamais ; nada ; ninguem ; negativo ; nops ; deus me livre ; imagina`,
  perhaps: `
    talvez ; sei la ; nao sei ; n sei ; nsei ; quem sabe ; pode ser ; depende ; prefiro nao ; nao quero ~1 dizer|falar|responder ; nao interessa ; tanto faz ; e se ~1 estiver|for|sim|tiver|fizer ; que diferenca faz ; nao importa ; n importa ; faz diferenca
  `,
  soon: `hoje ; agora ; ja ja ; esta noite ; essa noite ; logo ; amanha ; daqui a pouco ; de madrugada ; mais tarde ; as # ; # h ; quando ~4 dormir|dormirem|sair|sairem`,
});

export const englishAnswers = lexicon('en', {
  yes: `
    yes ; yeah ; yea ; yep ; yup ; ye ; yess* ; y ; aye ; mhm ; mmhm ; uh huh ; i think so ; kind of
    kinda ; sort of ; a bit ; a little ; always ; often ; sometimes ; all the time ; every day ; everyday
    every night ; constantly ; most days ; most nights ; pretty much ; basically ; correct ; exactly
    obviously ; of course ; thought about it ; thinking about it ; ive|have thought ; crossed my mind ; unfortunately ; afraid so ; both ; all of them ; right here ; in my hand
    in my pocket ; next to me ; beside me ; on the table ; i guess ; i suppose ; probably ; definitely
  `,
  echo: `
    ya ; i am ; i do ; i have ; i did ; i was ; a lot ; right ; true ; all ; still ; already ; here
    with me ; they are ; theyre here ; he is ; hes here ; shes here ; she is ; its here ; it is
  `,
  no: `no ; nope ; nah ; never ; not ; none ; nothing ; nobody ; noo* ; nay`,
  perhaps: `
    maybe ; perhaps ; idk ; dont know ; dunno ; not sure ; rather not ; prefer not ; wont say ; cant say ; no comment ; doesnt matter ; what if i ; so what if ; does it matter ; who knows ; why does it matter ; why do you care ; it depends ; depends ; skip
  `,
  soon: `tonight ; today ; now ; soon ; tomorrow ; later ; this evening ; this morning ; in ~1 hour|minutes|bit ; when ~4 asleep|leaves|leave|gone|sleep ; at # ; after ~3 asleep|bed|work`,
});

export const spanishAnswers = lexicon('es', {
  yes: `
    si ; sip ; sii* ; s ; claro ; aja ; ajam ; obvio ; siempre ; muchas veces ; todos los dias
    todo el tiempo ; a diario ; cada noche ; cada dia ; a veces ; de vez en cuando ; un poco
    mas o menos ; exacto ; eso mismo ; correcto ; lamentablemente ; por desgracia ; creo que si ; supongo
    las dos ; los dos ; ambas ; en la mano ; conmigo ; al lado ; en el cajon ; en la mesa ; aqui estan
    estan aqui ; estan aca ; esta aqui ; esta aca ; simon ; lo he pensado ; lo pense ; lo pienso ; lo vengo pensando
    pienso|pensaba|pense|pensado ~1 en_eso|en_ello|como
  `,
  echo: `
    estoy ; tengo ; pienso ; he pensado ; pense ; ya ; tome ; me tome ; lo hice ; quiero ; mucho ; eso
    verdad ; todas ; todo ; todos ; aun ; todavia ; aqui ; aca ; llego ; volvio ; dale
  `,
  no: `no ; nop ; nel ; nunca ; jamas ; nada ; nadie ; ni ; tampoco ; que va ; para nada ; noo*`,
  perhaps: `
    tal vez ; talvez ; quizas ; quiza ; capaz ; no se ; nose ; puede ser ; quien sabe ; depende ; prefiero no ; no quiero ~1 decir|hablar|responder|contestar ; no importa ; que importa ; y si ~1 si|fuera|lo ; da igual ; da lo mismo ; que mas da ; para que quieres saber
  `,
  soon: `hoy ; ahora ; esta noche ; ya mismo ; pronto ; manana ; mas tarde ; en un rato ; al rato ; a las # ; cuando ~4 duerma|duerman|salga|salgan|vayan`,
});
