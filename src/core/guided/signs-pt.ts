import type { LanguageSigns } from './wording.ts';

const medicine =
  '(?:remedios?|comprimidos?|pilulas?|capsulas?|calmantes?|medicamentos?|medicac\\w+|cartelas?|paracetamol|dipirona|rivotril|clonazepam|antidepressiv\\w+)';
const tooMuch =
  '(?:tod[oa]s?|tudo|demais|muit[oa]s|um monte|um punhado|vari[oa]s|cartelas?|caixas?|frascos?|inteir[oa]s?|mais do que|\\d{2,}|vinte|trinta|quarenta|cinquenta)';
const kin =
  '(?:(?:o |a )?(?:meu|minha|um|uma) (?:amig[oa]|filh[oa]|irmao|irma|namorad[oa]|marido|mulher|espos[oa]|mae|pai|colega|prim[oa]|vizinh[oa]|alun[oa]|tio|tia|avo|ex))';
const someone = `(?:${kin}|el[ea])`;
const wanting =
  '(?:quero|qro|queria|vou|penso em|pensei em|pensando em|vontade de|tentei|preciso|prefiro|decidi)';

export const signsPt: LanguageSigns = {
  patterns: {
    act: new RegExp(
      [
        `\\b(?:tomei|engoli|ingeri|(?:estou|to|acabei de) (?:tomando|tomar|engolindo|engolir))\\b(?=.{0,40}\\b${medicine}\\b)(?=.{0,40}\\b${tooMuch}\\b)`,
        '\\b(?:tomei|engoli) (?:tudo|todos|todas)\\b(?! (?:os |as )?(?:cuidado|precauc|provid|banho|cafe))',
        `\\b(?:tomei|engoli)\\b.{0,40}\\b(?:para|pra) (?:morrer|me matar|nao acordar)`,
        '\\b(?:tomei|bebi|engoli|ingeri)\\b.{0,15}\\b(?:veneno|chumbinho|agua sanitaria|soda caustica|raticida)\\b|\\b(?:tive|tomei) (?:uma )?overdose\\b',
        '\\bnao para (?:mais )?de sangrar\\b|\\bcortei (?:muito )?fundo\\b|\\b(?:estou|to) sangrando\\b|\\bsangrando (?:muito|demais|sem parar)\\b|\\bmuito sangue\\b|\\bcortei (?:os |o |meus |meu )+pulsos?\\b',
        '\\bacabei de (?:tentar (?:me matar|morrer)|me (?:enforcar|jogar))|\\btentei (?:me matar|me enforcar|(?:o )?suicidio|tirar (?:a )?minha (?:propria )?vida)\\b.{0,25}\\b(?:agora|hoje|ha pouco|esta noite)\\b|\\b(?:agora|hoje|ha pouco) (?:eu )?tentei (?:me |o suic|tirar (?:a )?minha)',
        '\\b(?:liguei|abri) o gas\\b',
      ].join('|'),
      'g',
    ),
    brink:
      /\b(?:estou|to) (?:aqui )?(?:na (?:ponte|beirada)|no (?:parapeito|viaduto|trilho)|em cima d[oa] (?:ponte|predio|viaduto|telhado))\b|\bcorda no (?:meu )?pescoco\b|\b(?:arma|revolver) na (?:minha )?cabeca\b/g,
    otherAct: new RegExp(
      [
        `\\b${someone}\\b.{0,40}\\b(?:tomou|engoliu)\\b(?=.{0,40}\\b(?:${medicine}|veneno)\\b)(?=.{0,40}\\b(?:${tooMuch}|veneno)\\b)`,
        `\\b${someone}\\b.{0,40}\\b(?:cortou os pulsos|se enforcou|esta desacordad[oa]|nao acorda|esta sangrando|nao para de sangrar)\\b`,
        `\\b${someone}\\b.{0,20}\\b(?:acabou de tentar se matar|tentou se matar (?:agora|hoje)|(?:acabou de tomar|tomou) (?:\\w+ )?(?:${medicine}) (?:agora|hoje))`,
        '\\b(?:esfaqueei|baleei)\\b|\\bmatei (?:meu|minha) (?:pai|mae|marido|mulher|chefe|irmao|irma|filh[oa])\\b',
      ].join('|'),
      'g',
    ),
    called:
      /\b(?:ja|acabei de) (?:liguei|ligar|chamei|chamar|ligaram|chamaram)(?=\s*(?:$|[.,;!\n]| e\b))|\b(?:ambulancia|samu|socorro|resgate) (?:ja )?(?:(?:esta|ta) )?(?:vindo|vem|a caminho|chegando|chegou)\b|\b(?:liguei|chamei|ligaram|chamaram) (?:pro|para o|para a|pra|o|a) (?:samu|192|190|112|emergencia|ambulancia|bombeiros?)\b/g,
    injury: /\bme (?:cortei|machuquei|queimei|mutilei|feri|cortando|machucando)\b/g,
    wantsToDie: new RegExp(
      `\\b${wanting} (?:me matar|morrer(?! de )|me suicidar|suicidio|(?:tirar|acabar com) (?:a )?minha (?:propria )?vida|estar mort[oa])|\\b${wanting} (?:acabar (?:com )?(?:a )?(?:minha )?vida|me enforcar|desviver)\\b|\\bme suicid(?:o|ar|ei)\\b|\\b(?:nao|n) quero (?:mais )?(?:viver|estar viv[oa])\\b|\\bquero (?:dar|por) (?:um )?fim (?:n|a |em )\\w* ?(?:minha )?vida`,
      'g',
    ),
    wish: new RegExp(
      `\\b${wanting} (?:sumir|desaparecer|me cortar|me machucar|acabar com tudo|dormir (?:e nao|para sempre|pra sempre))`,
      'g',
    ),
    harm: new RegExp(
      `\\b(?:quero|queria|vou|penso em|pensando em|vontade de|preciso) (?:matar|esfaquear|atirar em|dar um tiro em|espancar|machucar|bater em) (?:el[ea]s?|alguem|todos|todo mundo|(?:o|a|os|as|meus?|minhas?|um|uma|ess[ea]s?|aquel[ea]s?) (?!tempo|aula|saudade|fome|sede|vontade|mim\\b)\\w+)|\\b(?:quero|vou|queria) mata-l[oa]s?\\b|\\b(?:indo|ir) (?:la )?matar (?:el[ea]s?|meu|minha)\\b|\\bmato-[oa]s?\\b|\\bmato (?:el[ea]s?|ess[ea]|aquel[ea])\\b`,
      'g',
    ),
    threat:
      /\bme (?:bate|bateu|bateram|batem|batendo|ameaca|ameacou|ameacaram|ameacando|agride|agrediu|persegue|perseguiu|estuprou|espanca|espancou|espancando|estrangulou|chuta|chutou|violentou)\b|\b(?:vai|vao|quer|querem) me (?:matar|bater|pegar|machucar)\b|\bameacas? de morte\b|\b(?:que|jurou) me mata(?:r)?\b|\b(?:ele|ela|ex|marido|pai|namorado|padrasto|tio|alguem) (?:(?:esta|ta) )?(?:arrombando|(?:na porta|a porta|aqui|chegou) com (?:a|uma) (?:faca|arma))|\babus(?:a|ou) de mim\b|\bapanh(?:o|ei) (?:do|da|em casa|todo dia|dele|dela)\b/g,
    other: new RegExp(
      `\\b${kin}\\b.{0,60}\\b(?:se mata(?:r)?|suicid\\w*|morrer|nao quer (?:mais )?viver|se cortar|tirar a (?:propria )?vida)\\b`,
      'g',
    ),
  },
  longAgo:
    /\b(?:anos|meses) atras\b|\bha (?:\w+ )?(?:anos|meses)\b|\b(?:ano|mes) passado\b|\bem (?:19|20)\d\d\b|\bquando (?:eu )?era\b/,
  now: /\b(?:agora|hoje|de novo|ha pouco)\b/,
};
