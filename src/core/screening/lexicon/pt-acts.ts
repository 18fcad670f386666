import type { Concept } from '../concepts.ts';
import type { Patterns } from '../lexicon.ts';

/** What is ready, begun, or put in order: means, attempts, farewells, last things. */
export const ptActs: Patterns<Concept> = {
  means_request: `
    qual|que ~2 jeito|forma|maneira|modo|metodo|remedio|veneno|comprimido|dose|altura|remedinho ~3 doi_menos|doia_menos|menos_dolorosa|menos_doloroso|mais_rapida|mais_rapido|sem_dor|letal|certeiro|certeira|mata|apaga|falha|tranquilo|morrer|sofrer|partir|nao_acorda
    o_que ~1 doi_menos|mata_mais|mata_rapido ; qual ~3 doi_menos|falha_menos|mais_letal|menos_feio|mata_mais_rapido
    jeito|forma|maneira|metodo|metodos|modo ~2 nao ~1 doa|doi|doesse|sofra|doer|falhe|falha ; jeito|modo|maneira ~3 pareca|parecer ~1 acidente
    parecer|pareca ~2 acidente ~3 ; forma|maneira|jeito ~1 menos|mais ~1 sofrida|dolorosa|indolor|digna|limpa|rapida|suave ~2 de? ~1 partir|morrer|ir|acabar
    remedio*|remedinho*|comprimido*|coisa|algo|trem|negocio|veneno|mambo|cha|planta|erva ~4 para_morrer|morrer|nao_acordar|nao_acorda|nao_acordar_mais|desviver|apaga_de_vez|dorme_e_pronto|mata_sem|mata_rapido|mata_na_hora|ir_embora_em_paz|dormir_e_nao|partir_sem
    algum|alguma|existe|ha|tem ~2 remedio*|remedinho*|comprimido*|veneno|pilula ~5 morrer|nao_acordar|dormir_e|acabar|em_paz|apagar|nao_acorda|de_vez
    o_que ~3 toma|tomo|tomar|beber|bebo ~3 morrer|nao_acordar|acabar ; toma e nao ~1 acorda ; como ~2 parto|desvivo|morro|parte ~2 sem
    como ~2 faz|faco|fazer|e ~4 desviver|morrer|partir|nao_acordar|me_matar|acabar_comigo ~2 rapido|sem|dor|hoje?
    quanto|quantos|quantas|quantas_gotas ~6 nao_acordar|morrer|apagar|letal|mata|parar_o_coracao|tomo|uma_velha ; tenho ~4 quantos|quanto tomo
    @deadly ~4 mata ~1 rapido|gente|mesmo|logo|na_hora|pessoa|ou ; morre logo ou|sofre ; afogar ~1 doi ; cair ~4 sente|sofre|apaga
    onde ~3 arranj*|arruma*|compr*|consig*|vende ~4 arma|veneno|chumbinho|revolver|receita|tomam_para_morrer|para_morrer|discreto
    alguem|voce|sabe ~2 vende|arruma|arranja|tem ~2 arma|veneno|chumbinho|ratex|revolver ~4 mim|eu|morrer|preciso
    me ~1 arruma|arranja|passa|ensina|indica|vende ~2 veneno|arma|metodo|remedio_para_morrer|chumbinho ; me ~1 fala|diz|ensina|passa|mostra ~2 jeito|metodo|forma ~3 facil|rapido|morrer|sem_dor|nao_doa|acabar
    qual|onde|que ~3 ponte|predio|viaduto|andar|sitio|altura ~3 nao_sobrevive|nao_ha_rede|certeiro|morre|sem_rede|sem_grade
    de_onde ~4 salta|pula|pular|saltar ~4 ; entre a? ponte|corda|faca ~2 trem|remedio|comboio ; corda|faca|ponte ou remedio|trem|ponte|tiro
    pergunto|pergunta ~1 por|para mim ~1 ; e|quero|queria para mim mesmo ; seguro de vida cobre ~1 suicidio ; eutanasia ~5 eu_queria|mim|quero|eu_posso
    quanto tempo ~5 encontrad*|achad*|achem|faz_efeito|fazer_efeito|eu_tenho|ainda_tenho ; como ~1 me cort* ~3
    pacto ~2 suicid*|morte|alguem|parceiro ; parceiro de pacto ; finge|faz_de_conta|personagem ~6 eu_acabo_comigo|se_matar|metodo
  `,
  means_at_hand: `
    tou|estou|to|sentad*|fiquei|aqui|sozinh*|trancad* ~2 com ~1 a|o|as|os|uma|um|meu|minha ~1 @deadly
    @deadly ~3 @ready ; @deadly ~1 ja? esta|ta|estao|fica ~2 @ready|limpa|esperando|me_esperando|olhando
    corda|seringa|arma|espingarda|cacadeira|forca|laco|revolver|pistola pronta|pronto|limpa|carregada|armado ; com ~1 o|a|uma|um @deadly|cano ~1 @ready ; tenho ~1 aqui @deadly|tudo|eles|elas ; tenho ~1 a|o|uma|um @deadly ~4 @ready|trancada|sozinh*|hoje|acabar|motivo|noite|dorme|casa
    @house ~2 na_minha_mao|na_minha_boca|no_pescoco|no_pulso|na_boca|no_colo|no_meu_colo|nas_minhas_maos|na_viga|na_palma_da_mao
    ja ~1 to|estou|tenho|tou ~3 com|na|no ~2 eles|ela|tudo|corda|faca|arma|lamina|comprimidos|remedios ~2 mao|boca|pescoco|mesa|aqui
    ta|esta|tao|estao|tenho ~1 tudo|todos|eles ~3 na_mesa|na_cama|em_cima_da_cama|na_mao|na_mochila|na_bolsa|na_bandeja|na_minha_frente|a_minha_frente|na_gaveta|separado|preparado
    ta|esta ~1 carregada ; carregada ~2 no_colo|comigo|cabeca|mao|mesa ; arma|pistola|revolver|38|fuzil|glock ~5 colo|queixo|boca|cabeca|mao|mesa|sozinho|cabeceira
    amarrei|amarro|pendurei|prendi|botei|coloquei|fiz ~2 corda|cinto|lencol|laco|forca|fio|no_de_forca ; laco|corda|cinto|lencol|forca|fio ~3 @ready
    peguei|trouxe|levei|tirei|roubei|pegar|busquei|desenterrei|arranjei|comprei ~2 @deadly|ampola ~5 banheiro|quarto|trancad*|mato|poco|casa|mochila|bolso|servico|clinica|hospital|plantao|jaleco|mim|usar|casaco|agora|indo|plantio
    trouxe ~2 clinica|servico|hospital|trabalho|farmacia ~4 ; comprei ~3 na_praca|na_boca|na_loja|agropecuaria ~4 copo|mesa|usar|tomar|voltar
    frasco|pote|caixa|vidro|ampola ~2 aberto|destampado|aberta|vazio|vazia|preparada ; contando ~1 um por um ; contei ~2 comprimidos|todos|de_novo|um_por_um
    veneno|remedio|po ~4 copo|cha|cafe_aqui ; copo ~3 veneno|mesa|pronto|preparado
    separei|juntei|guardei|guardando|completei|juntar ~3 remedio*|comprimido*|remedinho*|que_eu_vou_tomar|tudo_em_cima_da_cama|a_corda|calmantes
    vou usar ~1 tudo|inteira|todos|todas|a_corda|a_faca|a_arma ; engulo|tomo ~2 todos|tudo|todas ~2 hoje|agora|noite|hj|@date
    hoje|@date|agora ~4 engulo|tomo ~1 todos|tudo|todas|o_frasco|as_caixas ; faca|lamina|gilete|navalha|vidro ~2 comigo ~4 vou ; @deadly comigo
    tou|estou|to|sentad*|pe|fiquei|subi|cheguei|pendurad*|deitad* ~3 @edge ~4 lado_de_fora|perna*|pulando|pular|acabar|sozinh*|adeus|ninguem|chuva|vento|medo|coragem|vou|agora|noite|tchau|desculpa|vertigem|olhando|baixo|comboio|trem|pe
    estou|tou|to|fiquei ~3 do_lado_de_fora|pelo_lado_de_fora|do_outro_lado da|do ~1 grade|varanda|janela|sacada|guarda_corpo|ponte|muro|parapeito
    sentad*|estou|to ~3 no_parapeito|no_peitoril|na_mureta|nos_trilhos|nos_carris|na_linha_do_trem|na_linha_do_comboio|em_cima_dos_trilhos|no_guarda_corpo|em_cima_da_caixa_dagua|no_alto_da_caixa_dagua|na_cornija
    perna|pernas|pe|pes ~2 para ~1 fora ; estou|tou|to|sentei ~1 na linha|estacao|plataforma ~4 comboio|trem|proximo|sentad*
    carris|trilhos|trilho|linha ~5 sentei|sentada|sentado|deitei|deitada|deitado ; comboio|trem ~3 vem_ai|ja_vem|passa_ja|passa_agora ; vem_ai ~1 o|um comboio|trem|camiao|caminhao
    liguei|abri|deixei ~2 gas|motor ~3 fechad*|garagem|tudo|ninguem|sozinh* ; liguei|deixei ~2 carro ~3 garagem|fechad* ; ja ~1 liguei o gas ; liguei o gas ~1 ; carro ~4 garagem ~2 ligado|fechad*|trabalhar
    garagem ~3 ligado|ligada|mangueira|fechei ; mangueira ~3 escape|bagageira|carro ; sexto|setimo|oitavo|nono|decimo|ultimo|alto|# andar ~4 sem|nao_tem|janela tela|grade|aberta
    tirando guarda|servico|plantao ~4 fuzil|arma ~6 merda|besteira|nao_devia ; acesso puncionado ; agulha ~2 veia|braco ; janela ~2 aberta ~4 pular|perna*|andar|sentad*
    procuro|busco metodo 
  `,
  means_got: `
    ja tomei|engoli|bebi|injetei|apliquei ; estou|to|tou|sentad*|pe|cheguei ~2 ponte|viaduto|passarela|vao ; comprei|arranjei|consegui|roubei|peguei ~1 a|o|uma|um|as|os ~1 corda|arma|lamina|laminas|gilete|giletes|veneno|chumbinho|revolver|pistola|comprimidos|remedios|ampola|seringa|espingarda|cacadeira
    comprei aquilo ; tenho @deadly e|para|motivo ; tenho ~1 tudo ~2 necessario|preciso|preciso_para
    tenho ~2 chave ~2 terraco|armario|laboratorio|gaveta_da_arma|cobertura|telhado ; escondi|guardo|escondo|guardando ~3 comprimido*|remedio*|ampola*|lamina*
    vou|indo|desco|subo ~1 para|no|na|ao|a|pro|pra|nos|pros ~1 ponte|linha_do_comboio|linha_do_trem|trilho|trilhos|viaduto|terraco|telhado|arriba|rocha|rochas|falesia|mar|rio|poco|acude|penhasco ~3
    tenho ~1 a? corda|arma|pistola|cacadeira ; frasco ~2 cheio
  `,
  attempt_now: `
    tomei|engoli|bebi|ingeri|injetei|apliquei|tomado|engolido ~2 @swallowed ; misturei|botei|enfiei|meti ~1 tudo ~2 para_dentro|que_tinha|na_boca|nao|achem|garganta|de_uma_vez
    tomei|engoli|bebi|apliquei|injetei ~5 tont*|zonz*|sono|sonolent*|dormente|girando|rodando|a_andar|andar_a_roda|escuro|embacad*|tremer|tremendo|enjoad*|mole|suando|frio|queimar|queimando|vomitar|esperar|esperando|volta|efeito|deitad*|desculpa|adeus|tchau|medo|kkkk|arrepend*|ninguem_me|socorro|achem|achar|morrer
    tomei|engoli|bebi ~4 faz|ha ~1 meia|uma|pouco|dez|vinte|#|um ~1 hora|horas|minutos|minuto|tempo|bocado
    faz|ha ~2 hora|horas|minutos|tempo ~2 que? tomei|engoli|bebi ; ja ~1 engoli|tomei|bebi ~1 tudo|todos|todas|metade|meia ~1
    ja engoli ~2 desculpa|tudo|quanto|agora|e|os|as|ta ; bebi|tomei ~4 com ~1 os? ~1 remedio*|comprimido*|calmante* ; bebi ~2 aquilo|negocio|veneno ~4 queimar|morrer|agora|quintal|ninguem
    ja|acabei|agora ~2 fiz ~2 desculpa|agora|sangue|esperar|sangrando|medo|e_agora|nao_quero_mais ; ja fiz ~1 e_agora|agora_e ; acabei de me ~1 cortar|furar|esfaquear|injetar|envenenar
    cortei ~2 fundo|os_dois|os_pulsos|o_pulso|as_veias|a_veia|pescoco|demais|nao_para ; pulso|pulsos ~1 abertos|cortado|cortados ; pulso aberto ~3 sangue|porta|tl|sozinh*|desculpa
    jorrando|esguichando ~4 braco|chao|pulso ; braco|pulso|perna|corte ~2 jorrando|esguichando|nao_para|no_teclado|no_chao|encharc*|por_todo|escorrendo
    estou|to|tou|ta|sangrando ~1 sangrando|a_sangrar ~2 muito|nao|fiz|desculpa|bastante|demais|chao|sozinh* ; toalha* ~3 sangue|tres|encharc*|trocando ; troquei ~2 toalha*
    larguei|soltei|larguei_me|soltando ~1 o|do|do_o volante ; pulei|saltei|me_joguei|atirei_me|me_atirei ~2 mas|e|da|do ~2 cai|nao|ponte|predio|janela|viaduto|marquise|vivo|viva|dnv|de_novo
    ficando_escuro|ficar_escuro ; comecou|comecando|comeca ~2 fazer ~1 efeito ; fazer efeito ~4 antes|mae|chegar|ninguem
    nao ~1 chames|chama|chamem|chame|vou_vomitar|quero_vomitar ~1 ninguem|ambulancia|o_samu|o_112|socorro? ~3 tomei|ja_tomei|fim
    letras ~3 andando|mexendo|sumindo ; nao sinto ~1 as|os|minhas|meus ~1 pernas|maos|bracos|dedos ~2 ; coracao ~2 disparado ~3 tomei|remedio*|comprimido*
    fica comigo ate|ao ~2 fim ; so ~1 falta|faltam|sobram ~3 comprimidos|carteiras|cartelas|metade ; com ~1 eles na boca ; engoli as laminas ; cuspir|cuspindo|vomitando sangue|vermelho
    to|estou|tou ~2 no_chao ~3 sangue|sangrando|cortei|tomei ; para parar o coracao ; enchi|enchendo ~2 banheira ~3 lamina|gilete|secador|pulso*
    to me enforcando|matando|cortando ~2 ; ja ~1 comecei ~4 garagem|carro|gas|tomar ; garagem ~4 ja comecei ; tomo o resto|o_resto ; tomei ~1 metade ~2 ja|tomo ; esperando ~1 fazer efeito ; entrei|entro|entrar ~1 no mar ~3 roupa|agora|escureceu|bebad* ; ja ~1 esta|ta na veia ; bebi ~3 espumar|espumando
    ja ~1 ta|esta ~1 no|em ~1 pescoco ; a agulha|seringa ja ~2 ; amarrei|pendurei ~3 pescoco|teto|viga|ventilador|arvore
  `,
  attempt_recent: `
    tentei ~2 ontem|anteontem|semana|mes|terca|segunda|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro ~4 vontade|querendo|falhei|alta|voltou|consegui|hospital|ideia|casa|manga|quero
    tentativa ~4 voltou|ontem|semana|mes_passado|hospital|alta|falhou|meses|dias ; alta|sai ~3 urgencias|hospital|internacao|lavagem ~4 tentado|tentei|fiz|lavagem|acidente|tentativa|tomei
    lavagem ~1 estomacal|gastrica|no_estomago ; tentei ~1 e ~1 falhei|nao_consegui|acordei|nao_deu ; falhei ate ~2
    corda ~1 arrebentou|partiu|rebentou|cedeu|quebrou ~3 nem|dias|pescoco|cai|viva|vivo|peso ; galho|ramo ~1 quebrou|partiu ; nao foi acidente ~3 eu|joguei|quis|sabem
    tomei ~2 @pills ~3 mais|demais|todos|cartela ~4 ninguem|ontem|semana|soube|acordei|hospital|vomitei
    bebi|tomei|engoli ~4 ontem|semana|anteontem ~2 para ~1 morrer ; para morrer ~2 vomitei|acordei ; quase ~1 me_joguei|pulei|saltei|me_atirei|larguei|soltei|obedeci
    ontem|sabado|domingo|semana|anteontem|hoje ~4 quase ~1 me_joguei|pulei|saltei|me_matei|fiz ; passei|fiquei|estive ~3 na|no ~1 passarela|ponte|viaduto|parapeito|beira ~4 noite|horas|voltei|madrugada|tempo|bocado|parado
    fui ~2 ponte|viaduto|passarela|trilhos ~4 voltei|coragem|nao_tive|desisti ; subi e desci ; voltei da|do ponte|viaduto|parapeito|telhado
    terem me achado|salvado|salvo|encontrado ; me acharam ~1 antes|a_tempo|ainda ; era para eu ter|estar ~1 morrido|morto|morta
  `,
  farewell: `
    me ~1 ajuda|ajude|ajudem|escreve|corrige|faz ~6 despedida|bilhete_de|carta_de_despedida|bilhetim|ultima_carta|ultimas_palavras|carta_para_quando
    corrige|revisa|escreve|escreva|escrever|redige ~4 minha_despedida|carta_de_despedida|mensagem_de_despedida|ultima_coisa_que|bilhete_para_deixar|que_fui ; escreve|ajuda ~4 mensagem|carta|bilhete|texto ~6 despedida|nao_chorem|culpa|que_fui
    deixei|deixo|fiz|escrevi|gravei|agendei|deixar|terminei|mandei|assinei|programei ~3 carta|cartas|cartinha|bilhete|bilhetes|video|videos|audio|audios|envelope|post|note|recado ~5 despedida|adeus|filho*|filha*|mae|pais|pai|cada|aniversario|explicando|agendado|travesseiro|mesa|gaveta|ja|tchau|amanha|hoje|nome|depois|culpa|pronta|pronto|fui|velorio|escrivaninha|namorada|namorado|marido
    deixei ~1 uma? carta ~2 mae|pais|filhos|todos|mesa|pai|familia|eles ; fiz o bilhete ~1 ; escrevi ~1 o bilhete ; suicide note ; audio|video|post|carta|mensagem|recado ~1 de ~1 adeus|despedida ~2 mae|pai|pais|filho*|filha*|familia|todos|patroa|agendado|mim|suicid*|pronta|pronto|ja|hoje
    gravar|escrever ~2 video|carta|cartinha|audio ~2 cada|todo aniversario|filho|filha ; so ~1 falta ~2 audio|carta|bilhete|despedir|dizer_adeus
    digam|diz|diga|digam_la|fala|fale|falem|avisa|avisem|avise|conta|diz_la ~2 para|pra|pro|pros|a|ao|aos|as ~2 mae|mamae|pai|filho|filhos|filha|filhas|coroa|familia|todos|irma|irmao|mulher|namorada ~4 amo|amei|amava|culpa|desculpa|perdao|mar|sinto|tentei
    @bye ~5 para_sempre|de_vez|ate_nunca|nunca_mais|ultima_vez|ultimo ; tchau|adeus|bye ~1 gente|galera|tl|mundo|twitter|a_todos|familia|malta ~4 serio|verdade|vez|fui|amo|desculpa|tudo|sempre|hoje|obrigad*|nao_volto
    valeu|obrigado|obrigada|vlw|obg ~1 por tudo ~6 nao|fui|adeus|tchau|ultima|ultimo|mar|hoje|paz|acabou|aqui|descansar|sempre|culpa|noite ; valeu galera|gente ~1 foi_bom|por_tudo
    adeus|tchau|desculpa|desculpem|perdao ~5 foi_bom|valeu|fui|nao_aguentei|nao_consegui|obrigad*|por_tudo|nao_chorem|cuidem ; adeus ~2 querid*|amigos|mae|pai|filho|filha|amor|todos|convosco ~3
    fui ~1 de vez ; vim ~2 me? despedir ; so ~1 vim|queria|quero ~1 me? despedir|dizer_adeus|despedir_me ; disse|falei|dei adeus|tchau ~4 ultima|ultimo|todos|verdade|meninas|namorad*|mae|hoje
    e|foi|sera|hj ~2 a|o|meu|minha|as? ultima|ultimo|ultimas ~1 tweet|post|mensagem|abraco|beijo|conversa|palavras|oracao|rosario ~2
    ultima vez que ~3 me|voces|vcs|aturam|veem|ouvem|vejo|abraco
    voces|vcs|eles ~2 vao|vão ~2 meu velorio|enterro|funeral ; vao|iam ~1 ao|no|para_o meu velorio|enterro|funeral ; leem|lerem|saberao|vao_ler|vao_saber ~2 noticia|jornal|depois ; quando ~3 ler|lerem|leres|lerdes ~2 ja ~1 fui|era|nao|estarei|terei
    ja ~1 terei|vou_ter|fui|me ~1 ido|embora|morrido|partido ~3 ; cuida|cuidem|cuide|toma_conta ~2 de? da|do|dos|das|minha|meu ~3 cachorra|gata|flor|filha|filho|mae|meninos|gato|cachorro|irma ~4 partir_de|depois|sabado|amanha|nao_vou|vou|quando|fui|mim|hoje
    corrige|ajuda_me|ajuda|termina ~2 na|a|minha|com ~1 carta|bilhete|despedida ~2 ; a carta ~1 ja|esta|ta ~1 pronta|escrita|feita|assinada ; carta|bilhete ~1 esta|ta|ficou|deixei ~1 na|no|em ~1 mesa|geladeira|cama|gaveta|armario|cima ~3 desculp*|adeus|vou|fui|hoje|portatil|comboio|neto|quando
    perdoa|perdoem ~1 a? mamae|mae|pai|papai ~1 filho|filha|meus ; como me despeco ; escreve_me o adeus ; cuida|cuidem ~2 do|da ~1 meu|minha ~3 embora|sempre|encontras|hoje|hj|ja_sabem|depois ; usem meus dados ; nao ~1 me ~1 encontras|encontram|apanham ~1 mais|cá|ca|vivo|viva? ; se eu nao responder ~4 depois|cuid*|sabem
    me_perdoe|perdoem|perdoem_me|perdoe_me ~2 quem|os|voces ~1 ficam|ler|encontrar|filhos|meus|alunos ; nao foi ~1 culpa ~1 dela|dele|deles|de_ninguem|sua|vossa|tua|deles ~3 ; sem culpa ~4 noiva|mae|culpa
    tonight is the night ; lembrem|lembrem_se ~1 de ~1 mim ; guarda ~1 esse|este|isto ~1 audio|recado|mensagem ~3 fui|lembranca?
    achem|encontre|encontrem|acharem|ache ~1 meu|minha|o ~1 corpo ; achar|encontrar ~2 o? meu? corpo ; quem ~3 encontrar|achar|encontre|ache ~2 meu|o corpo
    nao quero que ~3 encontre|ache|encontrem|achem ~2 ; programa|agendar|programar|agenda ~3 mensagem|mensagens|email|e_mail|post ~6 amanha|depois|policia|ido|morr*
  `,
  preparation: `
    passei|transferi|mandei ~3 senhas|terra|nome_dela|nome_do|nome_da|moto|acessos|dinheiro_todo|todo_dinheiro|pix ; dei|doei|doar|doando|entreguei|vendi|distribui|vou_dar|dou ~3 conta|skins|skin|pc|videogame|guitarra|violao|moto|carro|terra|gado|ovelhas|boi|cavalo|barco|colares|joias|photocards|vinis|galinhas|enxada|esteira|relogio|aliancas|alianca|dinheiro|poupanca|bens|perucas|cao|cusco|cachorro|gato|radinho|plantas|livros|roupas|colecao|ferramentas|farda|bicicleta|plantinhas|luvas|chuteira|chuteiras|camisa|camisas|pix|acerto
    paguei|quitei|acertei|liquidei ~2 tudo|banco|mercearia|armazem|dividas|divida|contas|aluguel|renda|venda|funeral|funeraria|agiota|cova|o_que_devia|adiantado|credito
    nao ~1 devo ~2 nada|ninguem ; cancelei|cancelar|encerrei|tranquei|desmarquei ~2 tudo|aluguel|plano|conta|contas|spotify|academia|matricula|app|pacientes|netflix|assinatura*|consultas|contrato
    fiz|fizemos|assinei|faco ~2 testamento|seguro|inventario|acerto ; escrevi|escrever|anotei|deixei ~4 documentos|senha|senhas|instrucoes|codigo|codigos|acessos|planilha
    documentos|senhas|senha|cartao|codigo|rg|escritura ~4 mesa|gaveta|envelope|papel|bolsa|pasta|caderno|nome_dela ; deixei ~3 comida|leite|marmita|marmitas|lancheiras|janta|farda|casa|quarto|alianca|crachá|cracha|chinelo|carta|dinheiro|chave|chaves|celular|bolo|leite_congelado|roupa ~3 pronta|prontas|congelado|feitas|dobrada|limpa|mesa|semana|dias|geladeira|porta|portaria|vizinh*|pote|camarim|sexta
    beijei|abracei|dei_um_beijo|dei_um_abraco|dei_lhes ~3 forte|demorado|comprido|todos|nunca_faco|tres|filhos|neta|beijo|mae|apertado|ultima
    me_despedi|despedi_me|me_despeco ~1 de todos|todo_mundo|toda_a_gente|dela|dele|deles|minha|mae|meus ~1 sem|filhos|mae|pais|dizer|igreja? ; limpei ~2 quarto|historico|casa|tudo|arma ; apaguei|apagando|apagar|deletei|limpei ~2 conversas|fotos|nudes|historico|redes|contas|tudo|perfil
    separei|escolhi|comprei|arrumei|engomei|deixei ~2 roupa|vestido|terno|traje|caixao|jazigo|cova|foto ~3 caixao|enterro|velorio|cadeira|enterrar|pronta|lapide|hoje|dela
    entreguei|deixei|deixo|devolvi ~2 chave|chaves|crachá|cracha|farda|livro_da_biblioteca|aliancas ; soltei ~1 o|os cavalo|passarinhos|passaros|passarim|cachorro|gado|caes|bichos
    lista de quem fica ; quem fica com ~2 as|os|o|a|cada|meu|minha ; ta|esta tudo ~1 dividido|arrumado|tratado|acertado|pago|assinado|resolvido|certo_para|certo_pra ~2 ; pedi troca ~1 de? ~1 escala|turno
    quarto alto ; filhos|miudos|criancas|bebe|meninos ~2 com|na ~1 avo|sogra|pai|irma|vizinha|casa_da ~4 ate|domingo|hoje|noite|sozinh*
    so ~1 falta ~2 eu|minha_hora|a_corda|a_linha|despedir|esperar ; esperar|esperando|quando ~3 dormir|dormirem|sair|sairem|deitar|adormecer ~4 vou|faco|acabo|tomo|pulo|subo|eu
    fiz|tenho ~1 as? contas ~3 seguro ; seguro ~2 paga|cobre|deixa ; apolice
    ninguem|nao ~2 me ~1 acha|procure|procurem|incomode|incomodem|chame|acham|encontra ~2 a_tempo|segunda|ate|domingo|amanha|hoje?
  `,
  finality: `
    @date|hoje|hj|amanha ~4 acaba|acaba_se|acabo_com_isso|acabo_com_isto|acabo_com_tudo|acabo_comigo|termino|termina|encerro|descanso|deslogo|me_despeco|me_mato|atiro_me|me_atiro|eu_pulo|eu_morro|salto ~3 tudo|isso|isto|vez|sempre|vida|certo|escolhi|tambem|serio|comigo|cmg|noite|trilho*|ponte|enfim|finalmente
    @date|hoje|hj ~2 eu ~1 acabo_comigo|acabo_cmg|acabo_com_tudo|pulo|salto|descanso|me_junto|me_vou ; hoje|hj ~2 largo|solto ~1 o|de ~1 volante|freio ~1 no|na|de_vez|viaduto|curva ; hj|hoje|@date ~4 acerto ~2 conta ~3 vida
    amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|depois ~4 nao ~2 estou|estarei|vou_estar|to|tou|tem_mais_eu|existo|acordo|vou_existir|vou_acordar|preciso_mais|precisarei|volto_mais|ha_mais_eu|havera ~2 mais|aqui|aki|ca|vivo|viva|de|eu|nada|nunca?
    nao ~1 tem|ha|havera|vai_ter ~1 mais ~1 eu ; sem eu|mim ~1 ca|aqui ; nao ~1 volto|torno|vou_voltar ~1 mais|nunca|para_lugar|pra_lugar|de_la|vivo|viva|nao ~2
    hoje|amanha|@date ~5 sem ~1 volta|colete ~3 volta ; sem volta ~2 barco|mare|hoje|@date ; subo|desco|entro|vou|saio ~1 e ~1 nao ~1 volto|desco|torno|subo|saio
    do|da|de|desta|dessa|deste|desse ~1 hoje|hj|noite|madrugada|semana|mes|ano|fim|inverno|verao|natal|aniversario|@date ~1 nao ~1 passo ; nao ~1 passo ~1 do|da|de|deste|desta ~2 mes|ano|noite|show|natal|semana|meia_noite|amanha|hoje ; ia ~1 passar do
    so ~1 vao|vai|iam ~1 achar|encontrar ~1 o|meu ~1 corpo|cadaver ; ja ~1 me_enterraram|to|estou|estarei ~1 debaixo da terra ; ja ~1 ca|aqui nao ~1 estou|estarei
    nao ~1 vou|quero|chego ~1 fazer|a|aos|nos # ~4 certo|antes|anos ; # eu nao faco ; antes ~2 dos # ~3 acabo|morro ; eu ~1 ja ~1 era ~1 ; ja ~1 nao ~1 vou_existir|existirei|vou_estar_viva
    falta|faltam ~2 hora|horas|minutos|dias|# ~3 morrer|acabar|fim|eu_morrer|ir_embora ; contagem regressiva ; essa|esta|hoje|hj ~2 e|sera ~1 a|o minha|meu ~1 ultima|ultimo ~1 noite|dia|vez|manha|madrugada
    hj|hoje ~1 e ~1 o ~1 dia|ultimo|fim ~3 serio|gente|adeus|brincando|galera|tt|obrigad* ; ultimo dia ~4 meu|minha|meu_tambem ~1 tb|tambem|vida ; ir|indo|vou|to_indo ~1 embora de vez
    tem ~1 dia e ~1 tem? hora ; decidi|escolhi|sei|marquei ~2 o|a|os ~1 dia|data|hora|arvore|lugar|ponte|metodo|andar|local|sitio|fim_de_semana ; escolhi|decidi ~2 o|a dia|arvore|data|hora
    ja ~1 decidi ~5 @date|feriado|dia|hoje|amanha|depois ; ja decidi ; esta|ta ~1 decidido|marcado|marcada ~3 @date|seis|dia|manha|domingo|hoje
    quando|depois|antes ~6 eu|ja ~1 me_mato|me_jogo|pulo|acabo_com_isso|vou_ter_me_matado|nao_vou_existir|nao_existo|paro_de_existir|tomo_tudo|descanso_de_vez|morro
    vou|vamos ~2 ter|encontrar|juntar|junto|pro_pe|para_o_pe ~3 meu|minha|ela|ele ~2 @date|hoje|cemiterio|amanha|noite ; hoje|@date ~4 me_junto|vou_ter_com|encontrar_ela|encontrar_ele|ter_com_ele|ter_com_ela
    @date|hoje|hj ~4 salto|pulo|atiro_me|me_atiro ~1 da|do|na|para|pra ; @date|domingo|segunda|terca|quarta|quinta|sexta|sabado vou eu ; carta|cartas|bilhete ~1 feita|feitas|no_correio|prontas|pronta|escritas|fechada ~3
    n_ta|nta|ta mata nha|kabesa ~2 ; bazo|bazar ~2 vida|mundo ; fim de papo ; acabou ~2 para|pra mim ~2 hoje|amanha|@date|adeus ; fecho a conta ; apaga a luz ~4 saio|eu|ultimo
    @date|hoje|amanha|hj ~3 descansar|descanso|paz ~1 de_vez|para_sempre|eterno|finalmente|enfim ; agora posso|vou ~1 ir|descansar ~1 em_paz|de_vez
    agora|ja|assim ~1 sim? ~1 eu? posso ir ~1 ; hoje|noite|tarde ~4 vou descansar ; vou descansar ~1 minha|em|de|para ; termino|resolvo ~2 noite|hoje|de_noite ; e|sera ~1 a|o minha|meu vez ~1 de ~1 ir|partir|descansar|morrer ; hoje|amanha|@date ~2 e|sera ~1 a|o minha|meu vez ; minha vez ~3 chegar|chegou|chegando ~4 quero|ir|partir|pronto|pronta ; eu acabo dia|sexta|sabado|segunda|quinta|domingo|antes ; de noite|madrugada resolvo
    sei como ~2 onde ~1 e? quando ; so falta|esperando ~3 minha_mae|eles|meu_marido|ela|todo_mundo ~3 dormir|sair|viajarem|viajar|dormirem|culto ; so ~1 de ida
    tomo|pulo|salto|acabo|termino ~2 com? ~1 isso|tudo|isto ~2 hoje|@date|agora ; hoje tomo ~1
  `,
};
