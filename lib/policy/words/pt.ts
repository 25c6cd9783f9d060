import type { Words } from './concepts.ts';
import { phrases } from './inflect.ts';

const beforeE = (stem: string) => stem.replace(/[cgç]$/, (last) => ({ c: 'qu', g: 'gu', ç: 'c' })[last] ?? last);
const each = (stems: string, make: (stem: string) => string) => stems.split(' ').map(make).join('|');

/** Verbs in -ar as they ask: infinitive, orders (also Brazil's "deixa"), wishes; not "deixamos" or "deixou". */
const ar = (stems: string) => each(stems, (s) => `${s}ar*|${s}a|${s}ando|${s}asse*|${beforeE(s)}e|${beforeE(s)}em`);
/** "Alterá-la": the verb loses its r before the pronoun. */
const withIt = (stems: string) => each(stems, (s) => `${s}_la|${s}_lo`);

const rate = ar('avali classific pontu');
const change = `${ar('alter troc mud modific atualiz edit apag retir tir elimin aument melhor delet reconsider')}|remova|remover|removê|remove|exclua|exclui|excluir|corrija|corrigir|rever|reveja|revise|revisar|repens*|suba_a|suba_para|subir`;
/** "Fale conosco", "entre em contato", "nos chame". */
const reach = `${ar('cham cont mand envi lig telefon fal busc adicion procur')}|contat*|contact*|escrev*|avis*|diga|responda|entr*`;
const us = 'nos|me|conosco|comigo|a_gente|com_a_gente|pra_gente|para_nós';
const contact = 'contato|contacto';
const others = 'outros|outras|futuros|mais_pessoas|demais_clientes|amigos';
const goods =
  'produt*|compra|pedido|item|itens|artigo|encomenda|experiência|loja|serviço|atendimento|trabalho|vendedor*|transação';
const reviews = 'avaliaç*|comentário*|opini*|feedback|resenha|review|nota';
const mail = 'e_mail|email|mail';
const stock = 'estoque|stock';

export const pt: Words = {
  language: 'pt',
  spelling: 'accents-optional',

  phrases: {
    review:
      'avaliaç*, avaliçao, resenha*, recensão, recensões, estrelinha*, mais|umas|algumas|suas estrelas, sua|uma|boa classificação, depoimento*, crítica negativa|positiva|boa|má|sincera, sua|uma|a_sua crítica, aquela|essa|sua uma|1|única? estrela, as|essas|suas 1|2|3|duas|três estrelas voc*|o_senhor|a_senhora? deu|deixou|fez|colocou, nota de 1|2|3|5|uma|duas|três|cinco estrela*, nota baixa|ruim|máxima|alta, boa nota, algo negativo, o_que|algo|qualquer_coisa escreveu|publicou|postou? na|no página|amazon|anúncio|produto, melhorar|aumentar|subir|elevar|rever a? sua? nota, deixou|deu|dar|dê|deixar|deixe 1|2|3|uma|duas|três estrela*, opinião|comentário na|no|da|em página|anúncio|amazon|site|produto, opinião sobre o|a|seu|sua produto|pedido|compra, faço|consigo para|pra? avaliar, deixar|escrever uma|sua revisão, um|seu|o|nosso review',
    feedback:
      'avaliaç* negativ*? do|da|de|sobre|como o|a|nossa? vendedor*|loja|atendimento, comentário*, opini*, feedbacks',
    'seller-feedback':
      'feedback*|avaliaç*|comentário* negativ*? do|da|de|como|sobre|para o|a|nosso|nossa|a_nossa|o_nosso? vendedor*|loja|atendimento, feedback* negativ*? que voc*? deix*|deu|fez, feedback|avaliação negativ*? dad*|deixad* ao|à|para_o|para_a vendedor|loja, feedback negativo',
    'review-this': `escrever|dizer|contar isso|isto também na|no página|anúncio, ${rate} o|a|os|as|seu|sua|este|esta|o_seu|a_sua|nosso|nossa|teu|tua? ${goods}, ${rate} seu|sua|teu|tua|nosso|nossa|nos|mal|negativ*|positiv*|com|na_amazon|a_gente, avalie, avaliem, pontue com, nos|quem|que avaliarem|avalie|avaliar|avaliem, não avaliou, avaliá lo|la|los, antes|vez de avaliar, compartilhe|compartilhá|partilhá|partilhe lo|la|a|o na|numa|com,
      link|minut*|tempo|tempinho|momento*|instante*|voc*|convida* para|a|pra avaliar, ${ar('cont compartilh partilh recomend indic')}|diga isso|tudo? para|pra|com|a|aos ${others}, ajud* ${others}, ${ar('cont')}|diga|escrev*|comente o_que|como voc*? achou|foi, dê|dar|deix* uma|sua|a_sua|boa nota, que|qual nota voc*? daria|dá|merec*, comenta|comente|comentar lá? no|na anúncio|página|site|amazon|produto, comentasse|comente sobre o|a|seu|sua ${goods}, ${ar('cont')}|escrev*|diga|diz isso|tudo? lá no|na, basta|é_só avaliar|comentar, ao|após avaliar|comentar voc*|ganh*|receb*|particip*`,
    give: phrases(
      ar('deix public compartilh partilh coloc registr realiz post bot marc'),
      `escrev*, fazer*, faça*, faz, fizer*, fizesse*, dar, daria, dando, der, merec*, desse, dê|dá|mande|mandar|manda|envie|enviar um|uma|seu|sua|a_sua|o_seu|nos|5|cinco|pra_gente|nota, contribu* com, nos conte, reclamar na|no, clique|assinale|selecione nas|as, conta*|conte|diga|fale|fala isso|tudo? em|na|no|numa|lá, leva|leve esse|isso|este, põe|ponha|cole|cola|copie esse|este|isso|uma|umas, redigi*, submet*, atribu*, presentei*`,
    ),
    wish: `agradecer* se|caso|que|muito|uma|a|sua, agradecemos|agradeço se|caso|que|uma, ${each('gostar adorar quer', (s) => `${s}íamos|${s}ia`)}|queremos|quero|adoramos muito? de? ler|saber|ouvir|conhecer|receber|ver|ter|contar|convid*|uma|sua|a_sua|que, apreci*, bem vind*, pedir um favor*, pedindo a|uma|sua, nosso pedido de, fic* muito|imensamente|super|bem? feliz*|grat*|honrad*|content*|agradecid* se|com|em|por|caso|de,
      seria|será muito|super|de? ótim*|incrível|maravilhos*|important*|bom|legal|excelente|fantástic*|honra|grande, significa*, conta* com, contamos|conto com, esperamos|aguardamos|espero|aguardo|esperando|aguardando pela|a|sua|ver|ler, dependemos|vivemos de|da, que tal, pedimos|peço|pedir|solicit* a|um|uma|seu|sua|que, ajud* nos|muito|demais|a_gente|com|nossa|nosso|a_nossa|o_nosso|minha, precisamos|preciso muito? da|do|de sua|seu|uma|um`,
    helps: `é|são|será|seria muito|super|extremamente|tão? importante*|fundamental|essencial|valios*|útil, ajud* muito|demais|bastante|nossa|outros|outras|a|nos|imenso|quem|pequen*|lojas, faz|faria|fará muita|toda|toda_a|uma|a? diferença, significa muito, conta muito, vale muito|ouro, nos|a_gente ajud*`,
    request: `por favor|gentileza, favor, pf, pfv, pode, podem, poderia*, podes, podias, consegue*, conseguiria, se|quando puder*|tiver, será que, pedimos|peço|pedir|solicit* que|para|gentilmente|a|uma|sua|ao, gostaria* de pedir, convid* voc*|a|o, queira, faça|faz|fazer o|nos favor|gentileza, não deixe|esqueça|esqueças|custa de|se|nada, aproveite|aproveita para|e, que tal, tire|reserv*|dedi*|separe|tira|tome um|uns|alguns|só|2|5 minut*|tempinho|instante*|segund*|momento*|pouco,
      lembre se? de, basta, é só, gentileza, à vontade, precis* que|de|da|do, confirme*, confirma, confirmar, cliqu* em|no, vai|terá ter? que, ideal|melhor é|seria voc*|o_senhor|a_senhora, indique, escolha, verifique, responda, nos|me envie|mande|manda|diga|diz|passa|passe|avise|informe, envie|mande|manda|diga|informe nos|me|a|o|por|uma,
      e escreva|escreve|deixe|deixa|publique|partilhe|compartilhe|conte|diga, cancela|cancele aí|por|pra|pelo|pela|voc*|aqui|então, cancel*|anul*|solicite|peça|faça|efetue|abra|realize o|a|seu|sua|este|um|uma? pedido|compra|cancelamento|encomenda|cancelar`,
    opinion: `o que achou|acharam|achaste|pensa, o que voc* achou|acha, como foi, sua|suas|tua opinião|experiência|impressões, poucas|algumas|duas palavras|linhas, ${ar('cont compartilh partilh')} sua|a_sua experiência|opinião`,
    'public-place': `na|no|site_da amazon|site, página|anúncio|ficha dela|dele|do|da|de produto|item|amazon?, ${others}, publicamente`,
    positive: `boa, ótima, maravilhosa, linda, bela, melhor, alta, perfeita, caprichada, generosa, bacana, positiv*, um bom|ótimo|lindo, ${reviews} muito|super|bem|tão|mais? positiv*|favoráve*|boa|bom|ótim*|excelente|elogios*|alta|linda|bonita|máxima|bacana|legal|top|maravilhos*|caprichad*|generos*`,
    negative: `ruim, negativ*, péssima, baixa, injusta, má avaliação|nota, ${reviews} muito|tão|mais? negativ*|ruim|ruins|má|baixa|péssim*|injust*, avaliaç* de 1|uma|duas|2 estrela*, uma|1 estrela`,
    'five-stars': `5|cinco|quatro|4|todas_as|as_5 estrela*|estrelinha*, nota 5|10|cinco|dez|máxima|mil, pontuação|avaliação|classificação|nota máxima|mais_alta`,
    'if-satisfied': `se|caso nosso|nossa|o|a|seu|sua *? foi|for|estiver|está bom|boa|bem|ótim*|positiv*, gostou, gostar, gostaste, gostado, gostaram, amou, adorou, curtiu, aprovou, satisfeit*, curtido, tenha adorado|amado, se|caso voc*? acha|achar|considera* que|merec*, se|caso|como|que|já_que|quando|voc*|estiver|está|esteja|estejam|ficou|fica feliz|content*|encantad*,
      se|caso tudo|o_produto|o_pedido|ele|ela|a_encomenda|sua_compra deu|está|estiver|esteja|chegou|correu|saiu|for|foi tudo? certo|bem|ok|perfeit*|conforme|como|em_ordem, atend*|super*|correspond* às|as|a|suas suas|tuas? expectativa*, deu certo, ficou bom|lindo|linda|ótimo|perfeit*, te|lhe|se agrad*`,
    change: `${change}, remoção|exclusão|alteração da|do|de`,
    'change-it': `${withIt('alterá mudá modificá atualizá editá removê excluí apagá retirá eliminá corrigi tirá revê deletá reconsiderá')}, favor|gentileza retirar|remover|apagar|excluir|alterar|editar, dá pra|para mudar|apagar|tirar|editar, ${change} por|para|pra 4|5|quatro|cinco, ${change} ela|isso|ele|esse|esta`,
    'be-changed': `passe|passar|subir|suba para|pra, seja|fosse|for|ser ${each('alterad mudad modificad atualizad removid apagad excluíd retirad eliminad corrigid revist deletad', (s) => `${s}*`)}`,
    incentive: `cupom, cupons, cupão, cupões, brinde*, presente, presentes, presentinho*, mimo*, vale|cartão|cartões presente|compra*|amazon, desconto*, reembols*, estorn*, devolv* o|a|os|parte|metade|seu|o_seu|50|100|te? valor|dinheiro|do|tudo|r, grátis, de graça, gratuit*, sorteio*, sorteamos, concorr* a|ao, prêmio*, bônus, bónus, recompensa*, cashback, pix, mbway, crédito*, de volta, % do|de, do valor pago, ganh*, descontinho, compensa*, oferecemos,
      garantia estendida|extra|prolongada|adicional|vitalícia, estend*|prolong*|ampli* sua|a|da garantia, mais um|6|12 ano|meses de garantia`,
    exchange: `em troca, avaliaç*|comentário*|opinião com_foto|com_fotos|com_vídeo? vale*|rende*|recebe*|ganha*|garante*|concorre*, primeiros que, após|mediante a? publicação|postagem, avaliou|publicou|postou|deixou a|sua|uma? avaliação|comentário|resenha? a_gente|nós|ganh*|lev*|receb*, para agradecer|retribuir, como? agradecimento|retribuição pela|pelo|por uma?|sua?, por|pela|para cada|sua|uma|deixar|avaliar|publicar|remover|alterar|retirar|apagar, ao|após|depois_de|quem|se|quando|assim_que|caso|basta|é_só voc*|nos|a? deix*|avali*|public*|post*|escrev*|fizer|der|remov*|apag*|alter*|mud*|retir*, quem, cada, print|comprovante|captura da|de|do sua?`,
    'before-doing': 'antes de|que, evite, antes de pensar em, sem antes, em vez de, ao invés de, em|no lugar de',
    'contact-first': `mand*|envi* uma? mensagem, ${reach} ${us}, ${us} ${reach}, entr* em ${contact}, ${reach} primeiro`,
    reminder: `lembrete, esquec* de, ainda dá tempo, mensagem|email|contato|pedido anterior, seguimos|continuamos esperando|aguardando, volt* a pedir|solicitar|convidar|escrever|insistir, eu|nós de_novo|novamente, reiter*, última chance|oportunidade de|para, mandei|mandamos|enviei|enviamos|escrevi|escrevemos uma? mensagem|email|pedindo, lembra*, relembr*, pedi*|peço|solicit*|escrev*|contat*|convid*|passando|reforç* novamente|de_novo|mais_uma_vez|outra_vez, novamente|mais_uma_vez|outra_vez|de_novo para? pedi*|solicit*|convid*|lembr*, segunda|terceira|última|outra vez|mensagem|solicitação, já pedimos|pedi|solicitamos|escrevemos|enviamos|mandei, reforç* o|nosso|a, ainda|até_agora não, insist*`,
    'still-missing':
      'não obtivemos|tivemos|houve resposta|retorno, vi|vimos|notamos|notei|percebi|percebemos que voc*? ainda? não, ainda não foi|está|apareceu publicad*?, não vi|vimos|encontramos sua, ainda|até_agora|até_o_momento não recebemos|vimos|deixou|avaliou|encontramos|temos|publicou|escreveu|vi|recebi|consta|fez|tivemos, falta|faltou só|apenas? a? sua, continuamos|estamos aguardando|esperando|à_espera',
    praise:
      'amei, adorei, amamos, adoramos, perfeit*, lind*, maravilhos*, excelente*, ótim*, incrível, sensacional, impecável, parabéns, curti, arras*, que|boa|ótima qualidade, deu certinho, apaixonad*, satisfeit*, feliz, content*, encantad*, gostei, gostamos, superou, muito bom|boa|bonit*|bem, recomendo, nota 10|dez|mil|1000, top, show, fantástic*, 5|cinco estrelas, valeu a_pena',
    coaching:
      'caprich*, use as palavras, conte|diga|escreva|fale na sua? avaliação que, copie|cole este|esse texto, coloque|escreva no título, mencion*, cite, destac*|destaque*|elogie*|elogiar, descrev*, fale|falar|fala|conte|diga|comente sobre|como|que|do|da|o_que, escreva|escreve|dizer que|sobre, adicion*|inclu*|anex*|coloque*|coloc*|poste|suba|acrescent*|envi*|mostr*|põe|ponha|no_título com? um|uma|umas|algumas|duas|três|2|3|sua|a|as|o? foto*|vídeo*|image*, com|e uma|umas|um|algumas|duas? foto*|vídeo*, pelo|no menos|mínimo',
    'in-review':
      'título da sua? avaliação, junto com|à a|sua? avaliação, hora de avaliar, na|em sua|uma|tua? avaliação|resenha|opinião|review, no|em seu|um|o? comentário, ao|quando|se_for|for escrever|avaliar|redigir|publicar|deixar|for_avaliar a|sua|uma|o? avaliação|comentário|produto?',
    plea: 'depend* da|de|disso|das, pequen* negócio|empresa, nosso|nossa|meu sustento|família|emprego|reputação, implor*, suplic*, prejudic*, afet* muito|nossa',
    'in-return': 'em troca|retribuição|contrapartida',
    'how-to':
      'como|onde faço|posso|eu|avalio|deixo|consigo|fazer|avaliar|para, posso, gostaria|quero|queria de? deixar|avaliar|publicar|fazer, não acho|encontro|consigo',

    about: 'do, da, dos, das, de, sobre, para, pra, em, no, na, ao',
    document:
      'técnic*, perit*, perícia, assistência, oficina, laudo, dano*, avaria*, defeito*, arte, layout, esboço, amostra*, prova, modelo, desenho, gravação, texto, fonte, logo, nota fiscal, fatura, documento*, arquivo, manual, proposta, orçamento, caso, embalagem, transportadora, entregador, correios, endereço, tamanho, medida*, reclamação, problema, peça, placa, motor, aparelho, solicitação, dúvida, anexo, aprovação, risco*, estado',
    'before-production':
      'antes de|que|da grav*|imprimi*|produ*|bord*|cort*|inici*|começ*|confec*|envi*|despach*, para|e podermos|possamos|poder|já grav*|imprimi*|produ*|bord*|inici*|começ*|seguir|liber*, liber*|inici*|aprov* a|o produção|gravação|impressão|arte|layout',
    part: 'manual, instruções, detalhes, fotos, medidas, etiqueta, embalagem, garantia, descrição, recibo, termos, política',
    accessory:
      'capa*, capinha*, adesivo*, caneca*, almofada*, botão, ícone*, logo, tripé, camiseta*, placa, quadro*, notificaç*',

    attached:
      'em|no anexo|anexos, anexei, anexamos, anexando, segue|seguem|vai|vão|envio|enviamos|mando|encaminh* o|a|os|as|em? nota|etiqueta|arquivo|fiscal|comprovante|pdf|foto|manual|arte|fatura|certificado|recibo|catálogo|xml|guia fiscal? anex*|pdf|em_anexo|em_pdf, anexad* a|nesta|neste|aqui, encontr*|confira anexad*, segue|seguem sua? nota|etiqueta|fatura, segue|seguem anex*, nota|etiqueta|fatura|guia|cópia|recibo|arte|pdf fiscal|de_devolução? anex*, ver|veja|confira o? anexo',
    advert:
      'catálogo*, folheto*, panfleto*, encarte*, promoç*, propaganda, publicidade, flyer*, ofertas, cupom, cupons, cupão, desconto*',

    promotion: `vem|venha|corre|corra para?|pra? conferir|ver|conhecer, estamos com frete|promoç*|desconto*|oferta*, visit* a|o * *? na amazon, nova|novo|novas linha|coleção|cores *? já está|disponíve*, chegou|chegaram|saiu|lançamos a|as? nov*? coleç*|cores|linha|modelos|estampas nov*?, clique|toque em seguir, passa|passe|corre|venha|vem lá? na|pra loj*, fique|fica de_olho na|nas nossa|loja, por dentro dos|das|de nossas|nossos? lançamentos|novidades|ofertas, outros|outras|demais|muitos|vários itens|produtos|peças|modelos da|na|de|em nossa|marca, lançaremos, nossa|aproveite black|cyber|semana_do, nossas|nossos ofertas|promoç*|novidades|lançamentos|coleções, receb* ofertas|promoç*|novidades, siga|segue|sigam|acompanhe nos|a_gente|nossa|nosso, ${ar('visit acess explor confer')}|conhe*|confira|descubra|veja|passe|passa|olhada|olhadinha|espiad*|venha|vem|entre|volte também|todos? lá? na|em|a|o|à|no|os|as|por|pela|para|todas? nossa|nosso|nossas|nossos nova|novo|novas|novos|outros|outras|página|amazon? loja*|lojinha|página|sugestões|vitrine|perfil|catálogo|produt*|novidade*|lançamento*|coleç*|linha|oferta*|promoç*|itens|campanha*, visit*|conhe*|confira|ver a|as|os|nova|novas|novos? coleç*|novidade*|lançamento*|oferta*|promoç*|loja|produtos,
      nossos|nossas outros|outras|novos|novas|demais produtos|artigos|peças, nova coleção, novidade* na|da|em nossa? loja, ofertas|promoções|preços|condições|oferta|promoção|descontos baixos|imbatíve*|especiais|especial|exclusiv*|imperdíve*|relâmpago|incríve*|promocionais, ofertas|promoç* da|do|de semana|dia|mês|verão|natal|black, promoções, em oferta|promoção|liquidação, queima de, liquida*, cadastre|inscreva se? em|no|na|nossa|para, compartilhe|divulgue nossa loja, ${ar('indic recomend')} nossa|a_nossa|nos|a_gente|seus? para|a|loja|amig*,
      compre|comprar novamente|outra_vez|de_novo|mais|conosco, volt* a comprar, não perca|percas, aproveit* as|essa|esta|nossas|nossa|a|os oferta*|promoç*|desconto*|preço*|liquidação, frete|envio grátis acima|em|a_partir, por tempo limitado, compre|leve|pague 1|2|3|dois|duas|três e? leve|pague|ganhe, garanta já? o|a? seu|sua`,
    benefit:
      'descontinho, cashback, um vale de, cupom, cupons, cupão, cupões, desconto*, vale|cartão|cartões presente|compra*, código promocional|de_desconto, % de? off|desconto|na|no|em|para, preço especial, frete|portes|envio grátis',
    'hand-over':
      'é só seu, voc* tem|terá, aqui está|vai|tem, use, usar, usando, guard* um|o|este, utiliz*, digite, insira, aplique, resgat*, ganh*, receb*, aproveit*, oferecemos, ofereço, damos, dou, preparamos|separamos|liberamos|temos|criamos|deixamos um|uns|o|uma, presenteamos, exclusiv*, garanta, com o|este|nosso, tenha, tem|terá um, te|lhe damos|dou|envio|enviamos|mando|dar, código',
    'next-purchase':
      'na próxima, próxim*|futur*|segund*|seguinte*|nova*|outra compra*|pedido*|encomenda*|vez|visita, compra|pedido|encomenda seguinte, toda|na|em|qualquer|todo a|o|nossa? nossa? loja|site, clientes fiéis|especiais|vip, voltar|volte, quando comprar',
    remedy:
      'compens*, reembolso|estorno parcial, transtorno*, inconveniente*, incômodo*, avari*, dano*, danific*, defeit*, atras*, demora*, erro, desculp*, perdão, lament*, sinto, sentimos, riscad*, risco, arranh*, amassad*, quebrad*, trincad*, este|neste|deste|desse pedido, ficar com',
    saving: 'mais barat*, economiz*, poup*',
    'contact-us': `${reach} ${us} mensagem|direto|diretamente|também? por|pelo|no|na|através_do|via|para|pra|em|ao whatsapp|whats|zap|telefone|número|${mail}|instagram|do|o|a?, ${us} ${reach} pelo|no|em|por|para|via|ao|um whatsapp|whats|zap|telefone|número|${mail}|instagram? para|em?, entr* em ${contact} ${us}? por|pelo|no|através_do|via|com whatsapp|telefone|número|${mail}|instagram?, ${ar('mand envi')}|escrev* um|uma|o|a|as|seu|suas? ${mail}|mensagem|foto|fotos? para|pra|em|no|ao, ${ar('lig telefon')} para|pra|no|ao o? número|telefone?, ${us} lig*|telefon* no|em|para?`,
    'email-us': `${reach}|${contact} nos|me|pra_gente|para_nós|um|as|conosco|a_gente|com_a_gente|uma? foto|fotos|mensagem? por|pelo|via|um|ao|no|para nosso|o_nosso|meu|o_meu? ${mail}, nosso|meu ${mail}|gmail`,
    'call-us': `lig*|telefon*, chame|chama|chamar, por|pelo telefone, fal*|contat*|contact* conosco|com_a_gente|comigo|direto|com_a_transportadora|nos? no|pelo|através|ao|por|em, mensagem|sms no|para|pro, zap, whats, disque`,
    'phone-label': `tel, telefone, fone, celular, whats, zap, ramal, nosso|meu número|fixo|${contact}, ${contact} pelo|no, sac`,
    'phone-exception':
      'garantia, fabricante, assistência técnica, autorizada, transportadora*, correios, jadlog, loggi, entregador, motorista',
    'other-number':
      'número|nº|n|código de|do|da? série|modelo|pedido|nota|protocolo|lote|rastre*|objeto|referência|caso|chamado|item|artigo|cliente|encomenda|fatura|barras|processo, nota, nf, nfe, protocolo, lote, ref, cep, cpf, cnpj, nif, rg, chamado, código, série, pedido, postal, chave, rastre*, fiscal, conta, agência',
    'digit-word': 'zero, um, dois, três, quatro, cinco, seis, meia, sete, oito, nove',
    mailbox: 'contato, contacto, sac, atendimento, vendas, suporte, loja, comercial, financeiro, pedidos, apoio',
    street: 'rua, avenida, praça, rodovia, estrada, largo',
    platform: 'zap, whats, wpp, insta, fb',
    channel: `${reach}, ach*, encontr*, sig*, segu*, pelo, via, nosso, nossa, meu, através, estamos|estou no, grupo|perfil|canal|mensagem|mensagens no|do|pelo|privada, continu*, ${us} no|por|pelo, seu|teu`,
    'off-platform': `nosso|nossa|meu|o_nosso|no_nosso próprio|própria? site|website|blog|loja_virtual|loja_online|loja_física|aplicativo|chat, site oficial, ${'fal*|convers*|trat*|resolv*|continu*|combin*|negoci*|contat*'} com_a_gente|conosco|isso|disso|tudo|direto? fora da? amazon|plataforma, sem passar|usar pela|a amazon, ${ar('fal convers trat')} por telefone, por|no|via|pelo|um privado|inbox|direct|pv|dm, código qr, qr code, ${ar('pesquis busc procur')} por? nosso|nossa|nos|no|a_gente|a_nossa google|marca no_google?, ${reach} ${us}? direto|diretamente com|conosco|comigo|para, ${reach} ${us} direto|diretamente, ${ar('trat negoci combin acert')}|resolv* isso|tudo? direto|diretamente conosco|com_a_gente|comigo, ${ar('lig telefon')} para|pra nós|gente|a_gente|mim, ${us} lig*|telefon*`,
    'amazon-channel': `por|via|pela|através_da|pelo|no|na|dentro_da site_da|chat_da|app_da|própria? amazon, mensagens da|pela amazon, esta|essa|nesta|neste|nessa|esse|este mesma? mensagem|conversa|chat|canal, por aqui|este|esta, aqui mesmo, aqui no|na chat|amazon, meus|seus|teus pedidos, conta da|na amazon`,
    'amazon-account': 'conta da|na amazon, sua|tua conta',
    'outside-payment': `dados|número da sua|tua? conta, chave|dados|código do? pix, via|por|pelo|um|faço|fazemos|no pix, sua|tua chave, mbway, ted, transferência|depósito bancári*|direta|em_conta, transferi*, deposit*, dados|conta bancári*|corrente|poupança, por fora, em dinheiro`,
    money:
      'faz, fazer, faça, pag*, reembols*, devolv*, devolu*, estorn*, valor, dinheiro, diferença, faço, fazemos, envi*, mand*, pass*, receb*, inform*, r, euros, cobr*, ressarc*, frete, taxa',
    'direct-sale': `nosso|nossa|meu site|loja|whatsapp|zap|instagram sai|fica|custa|está|tá|é|tem|faço mais|bem? barat*|em_conta|menor_preço|melhor_preço|menos, compr*|peça|fech* pelo|no|via|por whatsapp|zap|whats|instagram|telefone|direct, fech*|negoci* o|a? negócio|venda|pedido|compra? por_fora|fora da|do|daqui plataforma|amazon|site?, compr*|peça|pedir|encomend*|pedido|venda|pag* direto|diretamente|por_fora|fora de|da|com|do|conosco|comigo|no|na|pelo|pela|a|em? nossa|nosso|a_gente|nós|mim|amazon|site|loja?, mais barat*|em_conta no|na|pelo|pela|em|se|por|fora|direto|comprar nosso|nossa|site|fora|direto|conosco|whatsapp|comprar?, compr*|peça|encomend* no|na|pelo|pela|em nosso|nossa site|loja_virtual|loja_online|whatsapp|instagram, pag*|transf*|deposit* a|essa|o diferença|restante`,
    'other-shop':
      'mercado livre, mercadolivre, shopee, magalu, magazine luiza, americanas, casas bahia, olx, centauro, leroy merlin, aliexpress, shein, temu',
    buying:
      'nossa|minha loja|conta|página, nosso|meu anúncio|perfil, na|no shopee|magalu|mercado_livre|aliexpress|shein|americanas a_gente|tá|está|o_pessoal|vende*|custa|sai|leva|demora|é|nem|temos, pior|piores|melhor do? que, compr*, encontr*, ach*, vend*, venda, dispon*, pedir, peça, barat*, temos, estamos, também no|na, procur*, adquir*, preço',
    'opt-out': `descadastr*, cancel*|anul* a? sua? inscrição|assinatura|não|deixar|parar|pare|deixe de? desej*|quer*|queira|quis*|pretend*|gostaria? de? mais? receb* mais? novas|nossas|nossos|estas|estes|as|este|mais|tipo|este_tipo_de? mensagens|mensagem|e_mails|emails|comunicaç*|avisos|como|nada, não quer*|desej* mais? mensagens|contato, sair|remov*|retirar|excluir|tirar voc*|o|te|da|de|desta? nossa|da_nossa? lista, respond* sair|parar|pare|stop|com_sair|com_parar`,
    'link-word':
      'visite, acess*, entre, site, página, link, cli*, veja, confira, loja, endereço, em, no, na, consulte, abra, pelo, baixe',
    'at-sign': 'arroba',
    'dot-sign': 'ponto',
    'field-name': `nome|sobrenome do|da|de? cliente|comprador|produto|loja|empresa|vendedor?, cliente, comprador, destinatário, número|nº|id|código do|de|da? pedido|rastre*|encomenda|envio?, pedido, data da|de? entrega|envio|compra?, produto, artigo, loja, empresa, vendedor, link, endereço, valor, transportadora`,
    answering: `sua|tua|seu|vossa|pela|pelo|pelas|suas mensagem|pergunta|dúvida|foto*|resposta|${contact}|retorno|reclamação|solicitação|consulta|aviso|relato|paciência|espera|compreensão, obrigad*|agradec* por|pelo|pela|pelas|o|a|as ter|nos|me|avisar|informar|esperar|aguardar|confirmar|enviar|responder|mandar|falar|${contact}|retorno|mensagem|foto*|explicar|esclarecer, voc*|o_senhor|a_senhora|me perguntou|pediu|mencionou|relatou|informou|disse|solicitou|escreveu|mandou|enviou|descreveu, conforme|como voc*? solicitado|combinado|pedido|prometido|conversamos|pediu|solicitou, respondendo`,
    apology: 'desculp*, infelizmente, lament*, sentimos, sinto, perdão, transtorno*, inconveniente*, incômodo*',
    'cross-sell': `vai|vão adorar|amar também? as|os|a|o nossas|nossos|nossa|nosso, com a|o|sua|seu *? combina|combinam|fica|ficam muito? bem|perfeitamente a|o|as|os nossa|nosso|nossas|nossos, que tal completar|experimentar|conhecer|levar|adicionar, também levou|levaram|compraram o|a|os|as|nosso|nossa, aproveit* e lev*|peg*, quem usa|compra|comprou|leva|tem * * adora|ama|também|costuma, vai|irá amar|adorar|curtir|gostar_de|gostar_da a|o? nosso|nossa, já conhece o|a|os|as? nosso|nossa|nossos|nossas, voc*|também também? pode|vai|poderia|talvez|deve|podem? te|se|lhe|também? gostar|interessar|adorar|precisar|curtir, também compr*|levam, leva*|compra* também, conheça|veja|olh*|experimente|leve|aproveite também, também|ainda vendemos|fabricamos|comercializamos|trabalhamos|produzimos, temos|vendemos|oferecemos também|ainda nossa|nosso|linha|kit*|outros|outras|uma|um|acessórios, combina|combinam|casa|casam perfeitamente|muito|muito_bem|super_bem|bem com, fica|ficam|vai|vão perfeito*|lindo*|super_bem|muito_bem com, combina|combinam com a|o? sua|seu, perfeit*|ideal|ideais para|pra acompanhar|combinar|complementar, recomend*|suger*|indic* também|nosso|nossa|o_nosso|a_nossa, complete*|complement* o|a? seu|sua kit|coleção|conjunto|look|jogo|visual|decoração, temos|vendemos outros|outras modelos|opções|produtos`,
    'product-question':
      'qual|quais|que|tem|têm|teria*|voc*|vcs|existe outr*|alg*|modelo|tamanho|cor|medida|versão|maior|menor|mais, vende*|trabalham|fazem, compatíve*, combina*, recomend*, indic*, suger*, serve*, encaixa*, outr* cor|modelo|tamanho|marca|opção, maior, menor',
    status: `acab* de sair|chegar, está|estão sendo? preparad*|embalad*|separad*|montad*, pagamento foi? aprovado|confirmado, despachamos|postamos|enviamos hoje|ontem|seu|sua, foi|está|já|sido já|hoje|ontem? enviad*|despachad*|postad*|expedid*|entregue*|faturad*|coletad*, já? saiu|seguiu|partiu para|pra|do|da|de|hoje|ontem, a caminho, em trânsito|rota, foi|seguiu|saiu pro|para_o|para_os|pelos|pelo|por correio|correios|sedex, entrega prevista|estimada, código|número de|do rastre*|rastreamento|objeto|envio, acompanh*|rastre* o|a|seu|sua|pelo? entrega|pedido|encomenda|envio|pacote|rastre*, previsão|prazo|data estimada|prevista|de? entrega, chega|chegará amanhã|em|até|dia|na, recebemos|confirmamos|registramos o|a? seu|sua pedido|encomenda|compra, será entregue, estamos preparando|separando|embalando o|a|seu|sua|tudo, confirmação de|do envio|pedido|encomenda|compra`,
    parcel: 'pedido*, pacote*, encomenda*, produto*, compra, item, itens, mercadoria, artigo, envio, remessa',
    moved:
      'enviad*, enviamos, despachad*, despachamos, postad*, postamos, expedid*, expedimos, entregue*, entregamos, confirmad*, confirmamos, aprovad*, recebid*, separad*, embalad*, faturad*, coletad*, coletou, retirou, recolh*, caminho, saiu, seguiu, trânsito, chegou',
    replacement:
      'substitu*, reposição, outra unidade, nov*|outr* envio|produto|unidade|peça|pacote|copo|tampa, nov* sem|hoje, reenvi*, trocar, troca, trocamos, troco',
    refund:
      'reembols*, estorn*, reembols*|estorn* no valor de r? $?, devolução|restituição do|de|total|integral valor|dinheiro?, ressarc*, valor pago|integral|total, valor já? foi já? ajustado|devolvido, crédito, dinheiro de_volta',
    done: 'foi|já|está|foram|sido|hoje já|hoje? processad*|emitid*|efetuad*|realizad*|concluíd*|aprovad*|creditad*|feit*|solicitad*|liberad*|autorizad*|finalizad*|confirmad*, processamos, efetuamos, emitimos, realizamos, concluímos, fizemos, confirmamos o|a|seu, está na|no sua|seu? conta|cartão, caiu, entrou, acab* de fazer|processar|emitir|realizar|efetuar, aprovamos, liberamos, autorizamos',
    refunded:
      'devolvid*|creditad* ao|no|na|à|em seu|sua|o? cartão|conta, devolução foi? já? concluída|processada|finalizada|aceita, já|hoje reembolsamos|estornamos|devolvemos, reembolsamos|estornamos|devolvemos hoje|integralmente|o_valor|r, reembolso|estorno processado|efetuado|emitido|realizado|concluído|aprovado, foi|já|integralmente|totalmente? reembolsad*|estornad*|ressarcid*, recebemos|recebida sua|a|o|vossa devolução, devolução foi já? recebida|aprovada, valor|dinheiro já? foi já? devolvido|creditado, dinheiro devolvido',
    'out-of-stock': `não teremos|haverá|há reposição, não há|temos|tem mais? unidades|peças|nenhum*, e? ficamos sem estoque?, vendemos mais|a_última, esgotad*, esgotou, fora|saiu de|do linha|${stock}, sem|falta_de|ruptura_de|acabou_o ${stock}, não temos|há|tem|consta|possuímos mais? o|a|este|esse? produto|item|artigo? em|no? ${stock}|disponíve*, não temos|há mais o|a|este|esse|em|unidades, indisponíve*, deixou de ser, fiquei|ficamos|estamos sem o|a|esse|este, acabou|acabaram o|a|os|as|esse|este, parou|deixou de produzir|fabricar, não temos|há como|condições mais? enviar|atender|expedir, não conseguiremos|conseguimos|poderemos|podemos|será_possível|consigo|vamos_conseguir|vou_conseguir mais? enviar|despachar|atender|fornecer|entregar|expedir`,
    delay: 'atras*, demor*, adiad*, vai|vão|irá levar|tardar mais',
    'date-word':
      'segunda, terça, quarta, quinta, sexta, sábado, domingo, amanhã, hoje, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, dias, dia, semana*, horas, prazo, mês, feira, úteis',
    cancel: `${ar('cancel anul')}, como cancelo, cancelamento, desist*, anulação`,
    option:
      'voc*|se|caso|poderá|senhor|senhora pode|preferir|quiser*|prefira|queira|desejar|prefere, pode|podes também|sempre|ainda, se|caso não quiser|desejar|queira|puder, opção|opções, é possível, ou cancel*, à vontade',
    undecided:
      'pode|podes|basta cancelar em|enquanto|até|sem|antes|quando, basta entrar|ir em|a|aos, prefere*, preferes, quer que, gostaria|quer|deseja de? cancelar|que|manter, se quer|deseja|prefere, como cancel*',
    trouble: `qualquer|alguma|algum|quaisquer|eventual|eventuais|outra|outras|mais dúvid*|problem*|quest*|pergunt*|dificuldade*|imprevisto*|inconveniente*|cois*|necessidade|esclarecimento*|informaç*|ajuda, se|caso|quando|sempre_que|no_que voc*? tiver*|tenha|ter|houver|haja|surgir|surja|precis*|necess* de|alguma|algum|com? dúvida*|problema*|questão|algo|ajuda|gente?, se|caso algo|alguma|não ainda|não|coisa|der|sair|estiver|ficar|ficou|houver|satisfeit*|funcion*?, precisando, dúvid*, possa surgir, está|tudo tudo? bem|certo|ok com`,
    'help-offer': `à|ao sua|vossa|tua? inteira|total|sempre|inteiramente? disposição|dispor, é só chamar|falar|escrever|avisar|mandar_mensagem, disponíve* para|24|todos|sempre, estamos|estou|estaremos|sempre sempre|por? aqui|prontos|pronto para|sempre?, conte*|contar|conta sempre? conosco|com_a_gente|comigo|com_nosso|com_nossa|com_o_nosso|com_a_nossa, prontos|felizes|feliz|prazer em|para ajud*|atend*|auxili*|te|lhe|esclarec*, para|em te|lhe|o|a? ajudar|ajudá|auxiliar|atendê|atender, não hesite*, sem hesitar, fique|sinta|esteja se? à vontade, nossa|nosso equipe|suporte|atendimento está|estará, resolver|resolvemos|ajudar|faremos|solucionar tudo|rapidinho|rapidamente|o_mais|voc*|o_possível|da_melhor, que eu|a_gente|nós resolv*|ajud*|respond*, resolvo, resolvemos`,
    'write-us': `${reach} ${us} por|uma|diretamente? aqui|mensagem?, ${us} ${reach} uma|por? aqui|mensagem?, entr* em ${contact} ${us}?, é|basta só? cham*|falar|escrever|responder|avisar|mandar|nos, pode|podem|podes ${us}? chamar|falar|escrever|contar|contatar ${us}?, mand*|envi* uma? mensagem, respond* a|à chama aqui`,
    tips: `recomendamos|sugerimos|aconselhamos hidratar|lavar|limpar|guardar|carregar|lubrificar|manter|evitar, dicas, recomendações|orientações|instruções|cuidados|sugestões de|para|sobre|do|da|e|com seu|sua|o|a|como|limp*|cuid*|usar|uso|conserv*|lava*|manutenção|utilização|instalação|montagem|truques, algumas|umas|nossas|melhores|3|5 dicas|sugestões|orientações|recomendações|instruções, aqui|seguem|segue|confira|veja|separamos|preparamos vão|estão|algumas|as|nossas|abaixo dicas|instruções|orientações|recomendações|cuidados, guia|manual|vídeo rápido? de|do|da uso|utilização|usuário|cuidados|instalação|montagem|passo|limpeza|instruções|utilizador,
      como usar|limpar|conservar|montar|cuidar|lavar|utilizar|instalar|carregar o|a|seu|sua|de|do|da|corretamente, aproveitar|tirar ao|o máximo|melhor, prolongar|aumentar a vida|durabilidade`,
    'first-use':
      'antes do|de|da primeir*|usar|utilizar|ligar|lavar|instalar|uso|montar, primeir* uso|vez|utilização|lavagem|carga',
    advice:
      'recomendamos, recomendo, aconselhamos, sugerimos, sempre, nunca, evite*, não use|deixe|lave|coloque|exponha, certifique, lave, carregue, deixe, passe, hidrate, limpe, aplique',
    manual: 'manual, guia, instruções',
    important: 'importante',
    urgent:
      'urgent*, última|últimas chance|oportunidade|unidades|horas, corra, só hoje, ação necessária|imediata|urgente, atenção|resposta imediata|urgente, responda já|agora|hoje, oferta*, % off, imperdível, grátis, brinde, promoção, não perca, desconto*',
    'amazon-serves': `atendimento|serviço|suporte|central|sac|apoio ao|do|de|da|a|ao_cliente|de_atendimento? cliente*|ao_cliente? da|na própria? amazon, ${reach} com|a|da|com_a própria? amazon, amazon pode|é|que|cuid*|resolve*|entreg*|faz|devolve*|envia|trata|processa|reembolsa|vai|assume|consegue, com|da própria amazon, quem é|entrega|cuida|faz|envia|resolve`,
    'amazon-matter': `reembols*|estorn* o|a|seu|sua|hoje|integral*, reembols*, estorn*, devolv*, devolu*, ressarc*, envi*|mand*|despach*|post*|remet* te|lhe|voc*|o|a|um|uma|logo|já? outr*|nov*|de_novo|substitut*|segunda, reenvi*, substitu*, trocar, troca, localiz*|rastre*|busc* o|a|seu|sua pacote|pedido|produto|encomenda, reposição, entregar, coleta`,
    'send-back': 'devolv*, envi*, mand*, post*, retorn*, despach*',
    'to-us':
      'para|pra|ao|no|a|à nosso|nossa|o_nosso|a_nossa endereço|galpão|depósito|loja|estoque|armazém|morada|sede|escritório|centro|oficina, para|pra nós|a_gente, para o|a endereço|morada',
    'tell-us':
      'inform*, envia, envie*, enviar, manda, mande*, mandar, passa, passe*, passar, diga, diz, dizer, fornec*, forneça*, confirm*, digite, indi*, responda, precis*, necessit*, nos|me dê, qual é?, anexe, encaminhe',
    secret: `número|dados|números|dígitos|foto|validade complet*? do|de|da seu|o|teu? cartão, cartão de crédito|débito, senha*, pin do|da, cvv, código de? segurança|verificação|confirmação, código que voc*? recebeu|chegou|recebe por|no|via|pelo, dígitos do|no|de verso|atrás, selfie, código sms|por_sms, foto|cópia|imagem|selfie|frente|verso do|da|de|com|e seu|sua|o|um|o_seu|verso? rg|cpf|cnh|documento|identidade|passaporte|cartão, login do|da|e`,
    threat: `advogad*, medidas|ações|providências|vias|meios|ação|processo legais|judiciais|cabíveis|judicial, processar voc*|o_senhor|a_senhora|te, processá lo|la, judicialmente, boletim de_ocorrência, ter|terá|haverá consequências, na|à justiça, ${ar('denunci report bloque')} voc*|te|sua|seu|o_senhor|a_senhora|a_sua conta|perfil|comprador?, serasa, spc, lista negra, arcar|arcará|sofrer|aguente com|as consequências, último|última aviso|chance, vai|irá se arrepender, difamaç*`,
    claim: 'a z, a a z, a até z, reclamaç*, reivindicação, disputa, contestação, chargeback, garantia a',
    'give-up': `${ar('retir cancel encerr fech elimin apag')}|remov*|desist*|exclu*`,
    rude: `não nos|me importa|interessa o que você|o_senhor|a_senhora|pensa|acha, perca|perder|perdendo|desperdiç* o? meu|nosso tempo, sabe nem? ler, nem|sequer|pelo_menos leu|lê|olhou|tirou, aprenda|aprende a, não lê|leu|leram as|a|o|nada, amor de deus, se voc*|o_senhor|a_senhora? tivesse|lesse lido, se não sabe usar|mexer|ler|comprar, golpista*, safad*, ninguém merece, quem mandou não, dar golpe, tirar vantagem, é óbvio que voc*, está|tá de brincadeira|sacanagem, problema seu, pare|parem de mandar|insistir|ligar, fazer|fez perder, é|são|seja|ser|tão|muito|voc*|cliente burr*|ignorante*|estúpid*|ridícul*|mentiros*|preguiços*|folgad*|desonest*, mal educad*, idiota*, imbecil*, estúpid*, palhaç*, mentiros*, mentir, mentindo, ignorante*, burrice, ench* a|o|minha|nossa paciência|saco, ${ar('par deix larg')} de reclam*|insistir|mimimi|encher|incomod*|chorar|inventar|frescura|drama|ser, mimimi, problema é todo? seu, culpa é|foi toda? sua|seu, sua própria? culpa, cale|cala a|essa boca, má fé, gente|pessoas|clientes como|igual|que|feito voc*|só|não_sabe, ninguém mais|nunca|jamais? reclam*,
      falei|disse|expliquei|avisei mil|várias|três|mais_de, não sou|somos seu|sua empregad*|escrav*|babá, não tenho|temos culpa se|que, deveria|devia|era_só|bastava ter? lido|ler|prestado, cansad*|cheio de clientes|gente|voc*|reclam*`,
    slang:
      'kkk*, rsrs*, parça, tmj, vlw, flw, blz, e_aí|fala|beleza|opa|pô|ô|valeu mano|cara|véi|parceiro|mestre|irmão|fera, véi, foi mal aí|eu|mano|viu, deu ruim, top demais',
    coarse:
      'vai|vá se ferrar, merda*, porra, caralho, cacete, bosta, foda*, fode*, puta|puto da_vida|com|que|de, vai|vá à|a|para merda, seu|sua lixo, desgraçad*, otári*, babaca*, cuzão, inferno, que droga|saco, pqp, vtnc, fdp, arrombad*, vagabund*, canalha*',
    offensive:
      'filho|filha da puta, vadia, viado*, sapatão, crioul*, traveco, seu|sua retardad*|mongol*|macac* nojento|imundo?, matar|bater|espancar|esfaquear voc*|em_voc*|sua|te, te|lhe matar|bater|espancar|pegar|arrebentar, sei|sabemos onde voc* mora, no cu',
    enumeration: `primeiro, segundo, terceiro, dois|três|quatro|alguns|vários assuntos|pontos|temas, duas|três|algumas|várias coisas|questões`,
    aside: 'aliás, a propósito, por falar, outra|mais_uma coisa|questão, aproveit*, além disso|do, mudando de',

    negation: 'não, nem, nunca, jamais, sem, nenhum*, proib*, vedad*, impossível, evite, dispens*, ninguém, nada de',
    contrast:
      'mas não|a|o|os|as|se|vamos|podemos|já|pode|temos|infelizmente|é|como|por|caso|ainda|ele|isso|houve|antes|fique|voc*|também|eu|precis*|está|foi|agora|para|tem|dá|pedimos|quando, porém, contudo, entretanto, no entanto, embora',
    coordinator: 'e, ou, mas, porém, além_disso',
    subordinator:
      'quando, assim que, logo que, caso, como, já que, uma vez, porque, pois, enquanto, embora, depois, após, antes, se voc*|o|a|os|as|não|houver|quiser*|precisar|tiver*|algo|estiver|for|preferir|ainda|puder|seu|sua|gost*|ficou|tudo|já|desejar|der',
    'we-act': `amazon pode|vai, a_gente troca|manda|envia|reembolsa|devolve|estorna|despacha|busca|reenvia, eu, vamos, vou, podemos, posso, poderemos, iremos, irei, conseguimos, consigo, conseguiremos, queremos, quero, estamos, estou, temos, tenho que|de, devemos, precisamos, já, hoje, faremos, farei, fazemos|faço|fiz a|uma|o, ${each('envi mand despach post reembols estorn troc devolv ressarc reenvi colet localiz', (s) => `${s}amos|${s}aremos|${s}arei`)}|envio|mando|troco|devolvo|devolvemos|devolveremos|reenvio, nossa|nosso|a|o|da equipe|time|técnico|perito|fabricante|transportadora|setor|assistência|oficina|fornecedor|laboratório|seguradora, ele, ela, eles, fará, fez, vai, vão, irá`,
    'function-word': `lo, la, tê, vê, o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, por, pelo, pela, pelos, pelas, para, pra, pro, com, e, ou, que, se, ao, à, aos, às, seu, sua, seus, suas, teu, tua, voc*, vc, vcs, eu, me, te, lhe, lhes, vos, gente, nosso, nossa, nossos, nossas, meu, minha, este, esta, esse, essa, isso, isto, desta, deste, nesta, neste, é, são, foi, ser, sermos, está, estamos, estou, fica, ficamos, fico, ter, tem, temos, tenho, tido, haver, muito, muita, muitos, bem, mais, tão, já, também, aqui, lá, sempre, como, até, cada, todo, toda, todos, todas, tudo, quem, só, nós, mesmo, sobre, entre, então, conosco, connosco, hoje, agora, ainda, mim, vossa, vosso, faz, fazer, sido, esteja, seja, tenha, algo, assim, quando`,
    'never-twice': 'os, as, de, do, da, em, na, com, por, para, um, uma, não, seu, sua, nosso, nossa, foi, ao',

    greeting: `olá, oi, oie, opa, bom dia, boa|boas tarde|noite|tardes, prezad*, car* cliente*|senhor*|comprador*|amigo, caríssim*, estimad*, querid*, sr, sra, srta, dra, senhor*, dona, exmo, exma, tudo bem|bom|certo|joia com_voc*?, como vai|está voc*?, espero|esperamos que esteja|estejam tudo? bem, de novo`,
    thanks: `obrigad*, obg, brigad*, agradeço|agradecemos|agradecendo a|o|pela|pelo|por|sua|seu|muito|imensamente|de|desde|pelos|mais|novamente|tudo|e|voc*|todos, que agradecemos|agradeço, agradecer, agradecid*, agradecimento*, gratidão, grato, grata, gratos, gratas, valeu, agradece*`,
    courtesy: `bom|boa|ótimo|ótima|excelente|lindo|linda|feliz|bom_fim|abençoad* fim|final|semana|dia|tarde|noite|domingo|feriado|natal|ano|páscoa|continuação|proveito|uso de? semana?, felizes, feliz, contente*, honrad*, orgulh*, prazer, alegria, bem? vind*, de|por nada, volte sempre, até breve|logo|mais|a_próxima, aproveite muito|bastante|bem|seu|sua|o|a|cada, desej*, esper* que goste|gostem|aproveite|voc*|ame|seja|adore|tenha|desfrute, sucesso, saúde, parabéns, boas festas|compras|vindas|férias, tamo|tamos|estamos junt*, iluminad*, seu|teu dia seja, honra, sem problemas, que bom, de coração`,
    'sign-off': `atenciosamente, att, atte, atencios*, cordialmente, cumprimentos, abraço*, abs, beijo*, saudações, equipe, até breve`,
    'small-talk': `compr*, pedido*, encomend*, cliente*, confi*, prefer*, escolh*, apoi*, carinho, loja*, equip*, time, família, familiar, marca, empresa, negócio*, produto*, item, itens, artigo, mensagem, ${contact}, resposta, compreensão, paciência, parceria, atenção, pequen*, nov*, recente, número, coração, sinceramente, realizad*, feit*, efetuad*, parte, tempo, interesse, gentil*, grande, enorme, imens*, mil, vezes, demais, verdade, nome, quer*, gostar*, dizer, passar, passando, dar, deixar, registrar, local, trabalho, história, vida, casa, adquiri*, aquisição, retorno, opinião, feedback, elogio, palavras, amazon, especia*, fiel, fidelidade, bons, bom, boa, ótim*, super, muitíssimo, apenas, forma, lembrar`,

    customisation:
      'gravaç*, gravar*, gravad*, gravamos, personaliz*, bordad*, bordar*, inscrição, iniciais, estampa*, a|da|prova|sua arte, layout, nome|texto|frase|fonte|logo para|a|na|no|da|escolhid*',
    'delivery-appointment': `qual|que|melhor|quais melhor? dia|data|horário|hora|período|turno, agend*, reagend*, marc*|combin*|program* a|uma|outra|nova entrega|montagem|coleta|data, manhã ou, alguém em|para|no|pode|vai casa|receber|local, dia|data|horário fica|seria|prefere|lhe|te melhor|bom|convém, quando voc*|alguém? pode* receber, fica melhor, escada*|elevador`,
    'address-problem': `problema|erro|divergência|dúvida com|no|na o? endereço|cep|morada, falt*|sem|só o|a|um|apenas|tem? número|complemento|cep|bairro|apartamento|bloco|andar|porta|rua|código_postal, endereço|morada|cep|código_postal não|está|é|parece|consta|informado|fica incomplet*|incorret*|errad*|corret*|complet*|inválid*|existe|não|só|sem|bate, endereço|morada incomplet*|incorret*|errad*|complet*|corret*, confir*|verific*|complet*|corrig*|corrija o|a|seu|sua endereço|morada|cep|complemento, número da casa|porta`,
    'missing-detail': `qual dos|das dois|duas, qual|que|quais é|das|dos|a|o|deles? duas|dois? cor|cores|tamanho|modelo|voltagem|tensão|versão|opção|medida|número|sabor|numeração|lado, confirm* a|o|se|sua|qual? cor|tamanho|modelo|voltagem|quantidade|medida, 110|127|110v|127v ou 220|220v, antes de enviar|despachar|postar|expedir, falt* informar|saber|escolher|indicar, precis* saber|da_resposta|que_informe, prefere*|preferes|quer a|o|que|em|receber, qual voc*? prefere*|preferes|deseja|deles|delas|quer|escolhe|mandamos, não informou|indicou|escolheu`,
    problem: `problema com|no|na|de|em, problemas, avari*, quebr*, trinc*, danific*, defeit*, extravi*, perdid*, roub*, furt*, greve, esgotad*, atras*, sem|falta_de ${stock}, não conseguimos|conseguiremos|podemos enviar|entregar|despachar, errad*, erro, imprevisto*, falha, amassad*`,
    invoice:
      'nota|notas|cupom|documento fiscal|fiscais|eletrônica|de_compra, nf, nfe, danfe, xml, fatura, recibo*, cnpj',
    warranty: 'garantia*',
    returning:
      'devoluç*, devolver o|a|este, etiqueta|código de|da postagem|devolução, reembolso|estorno parcial, devolvid*',
    'access-key': 'chave|código|licença de|do|da ativação|licença|produto|download|software, código de acesso',
    mishap: `problema*, erro*, err*, falta, faltou, faltando, faltante*, perdid*, extravi*, quebr*, trinc*, danific*, avari*, defeit*, atras*, demor*, greve, incidente*, imprevisto*, incomplet*, incorret*, engano, amassad*, molhad*, rasgad*, vaz*, arranh*, risc*, parad*, retid*, devolvid* ao|à remetente|galpão|depósito|centro|origem|nós, devolvid* por|pelo|pelos, recusad*, cancelad*, pequeno|grande|apertado demais, duplicad*, ajust*, queim*, solt*`,
  },

  decoys: {
    review: `avaliaç* negativ*? do|da|de|sobre|como o|a|nossa? vendedor*|loja|atendimento, avaliaç* técnic*|médic*|físic*|visual|inicial|preliminar|interna|pericial|prévia, para|sob|após avaliação, avaliaç* do|da|de|dos nosso|nossa? técnic*|assistência|oficina|laboratório|perit*|dano*|defeito*|fabricante|peça|segur*|placa|estado|motor|caso|aparelho|risco*|mala`,
    feedback:
      'comentário*|opini*|feedback do|da|no|na pedido|transportadora|técnico|motorista|fabricante|fornecedor|entregador|correios|personalização|arte',
    'review-this': `${rate} seu|sua|o|a|os|as|este|esta|melhor pedido_de|extensão|caso|dano*|defeito|situação|solicitação|problema|aparelho|fotos|imagens|foto|vídeo|reclamação|possibilidade|estado|peça|placa|orçamento|opções|proposta|layout|arte|devolução|garantia|reembolso|troca|encaixe|parede, técnico|assistência|equipe|perito|fabricante|oficina|setor|seguradora precisa|para? avali*, vai|vamos|irá avaliar, avalie se o|a|os|as|há|serve|cabe|vale|é|está`,
    'five-stars':
      'hotel*|hotéis|qualidade|luxo|energia|procel|chave|tecido|padrão|resort|pingente|selo|inmetro|etiqueta com|de|da? 5|cinco|4|quatro estrela*',
    negative: 'a|sua|na|da|esta|de|nova|uma|minha|com mala|malas',
    positive: 'pólo|polo|lado|fio|teste positiv*',
    wish: `de|para|queremos|gostaríamos|gostaria|quero|só agradecer, pedimos|peço|pedir|solicit* a? sua? desculpas|perdão|compreensão|paciência|confirmação|foto*, esper*|aguard* a|o|pelo|pela|sua|seu sua|seu? resposta|retorno|confirmação|compreensão|${contact}|aprovação|chegada, agradecer* a|pela sua? paciência|compreensão|resposta|confirmação|colaboração`,
    thanks: 'agradecer* se, é|são|somos obrigad*',
    request:
      'sua|a|pela|boa|de escolha, não|nunca pode|podem|consegue, pode|podem ser|ter|levar|demorar|acontecer|ocorrer|variar|haver',
    exchange: 'obrigad*|agradecemos|agradeço|desculp* por|pela|pelo sua?',
    incentive: `ganh* 5|cinco, frete|envio|devolução|troca|coleta|reenvio|reposição|conserto|postagem|portes grátis|é_gratuit*|gratuit*|de_graça, papel|caixa|embalagem|embrulh*|saco|laço|cartão|bilhete|opção de|para|pra presente*, para|é|como|o|seu|este|esse presente*, premium, cupom fiscal`,
    promotion: `oferta|promoção relâmpago|especial é|era|foi, oferta* de|da|do reembols*|troca|substituição|devolução|conserto|produto|anúncio|amazon, promoç* que|não|já|foi aplicad*|voc*|foi|expirou|aparec*|val*, promoç* do|da|de anúncio|amazon|carrinho|produto|lançamento, siga|segue|sigam nos|a_gente no|nas|em|pelo, em|o saldo*, não perca o|a meu|nosso|caixa|nota`,
    benefit: `cupom|cupons fiscal|fiscais, desconto*|cupom|cupons|cupão|promoção que? foi|já|não|aparece*|aplicad*|expirou|venceu|da|concedido|voc*|era, o|sem|nenhum|dar|algum|pediu desconto*, frete|envio|portes grátis acima|em|da|na|de`,
    'next-purchase': 'próxim* fatura*|semana|segunda|terça|quarta|quinta|sexta|mês|remessa|entrega|etapa',
    'outside-payment': `da|sua|na conta amazon|da|na, pagou|pagamento|paga|pago|comprou|compra|feit*|realizad*|escolh*|optou foi? feito? por|via|com|no|em|do|de|pelo pix|boleto|transferência|dinheiro, amazon devolve|reembolsa|estorna|credita o? valor? por|via|no pix`,
    'direct-sale': 'direto|diretamente da|do|de fábrica|fornecedor|fabricante|depósito',
    'phone-label':
      'fone|fones de|bluetooth|com|sem|esquerdo|direito|é ouvido?, capa|capinha|película|suporte|carregador|bateria|tela|case|cabo|seu|o|ao|no|do|qualquer de|do|para? celular|telefone',
    platform: `${'almofada|adesivo|caneca|capa|placa|quadro|luz|light|camiseta|topo|moldura|ícone|notificações|mensagens|chamadas|ligações|botão|tema'} do|da|de|para|pra|no|em|com|por whatsapp|instagram|tiktok|facebook|youtube|telegram`,
    'off-platform': `por carta, google home|assistente|play|chrome|fotos, compr*|barat*|peça|pag*|encomend* direto|diretamente? no|pelo|em|conosco|com_a_gente|comigo nosso? site?, código|o|esse qr|qr_code code? da|de|para|do|que|na|no|a|impresso|está, qr code|codes da|do|na|no|que|para|de, nosso|nossa site|página|chat da amazon, ${reach} direto|diretamente com a|o amazon|transportadora|fabricante|correios, fora do|de prazo|linha|estoque`,
    'amazon-channel': 'passar|fora|sem|usar|ser pela|da|a amazon',
    'email-us': `amazon|ela|correios|transportadora|voc*|recebe|receberá envia|enviará|manda|enviou|receb*|um? por|um? ${mail}, seu ${mail}, ${mail} da|de|automático amazon|confirmação?`,
    'opt-out': 'não vai|foi|conseguiu receb*, não receb* a|o|os|as|nenhuma|sua',
    'dot-sign': `este|esse|o|um|ao|do|seu|que|qual|mesmo|cada|primeiro|algum|no|nesse|neste|outro|certo|meio ponto, ponto de|e|em|final|no|na|do|da|para|que|mais|a|é|central`,
    secret: `senha|código|pin|palavra_passe padrão|inicial|de|do|da|ao|para|com|pro|é|somente|que_vem|o fábrica|wi_fi|wifi|rede|cadeado|fechadura|cofre|entrega|entregador|motorista|aplicativo|roteador|retirada|mala|porteiro|pdf|arquivo|ao, cartão de memória|visita|natal|presente|garantia|mensagem, código de segurança|confirmação da|do|de|ao cadeado|fechadura|caixa|produto|entrega|devolução`,
    threat: 'última chance de|para, alta|grande|forte|elevada|à|a|da|de|pela|maior|muita demanda*',
    rude: 'não é|foi culpa sua, nem|sequer sabe*, já disse|falei que vamos|vou, problema é|foi seu_pedido|na|no|que',
    slang: 'o|seu|meu|do|ao|teu|um|de tio',
    coarse: 'droga que, o|do inferno, saco de',
    negation: `não mencion*|coment*|cite, não deixe|deixa de, não se? esqueça*|esquece*|hesite*|custa|perca|se_preocupe|só|apenas|somente|é_só, por_que|pois|ou|porque não, sem compromisso|custo|dúvida|problema*|falta|hesitar|querer, ainda não deixou|avaliou|recebemos|vimos|publicou|fez|tivemos, não avaliou, no|não mínimo|máximo|entanto,
      no produto|pedido|prazo|cartão|seu|nosso|meu|dia|endereço|valor|mesmo|momento|verso|próximo|primeiro|segundo|caso|início|final|fim|anúncio|carrinho|anexo|comentário|frete|estoque|sistema|aplicativo|botão|cabo|aparelho|motor|lado|meio|tamanho|modelo|rastre*|sábado|domingo|feriado|período|boleto|pix|whatsapp|whats|zap|insta|instagram|facebook|telegram|google|mercado|brasil|app|telefone|celular|número|que, no site|item|link|manual|email|chat|portal|total|local|texto|vídeo da|do|de|abaixo|acima|seguinte|anexo|que|em|e|a|o|para|está|nosso, lá|aqui|aí|está|fica|vem|vai|voc*|deixa|deixe|também|e no`,
    'we-act': `amazon e, eu|já|hoje|que|gostaria te|lhe|o|a? gentilmente? ped*|convid*|solicit*|agradec*, já que, vai ajudar*|nos|ser|adorar|levar|demorar, hoje mesmo`,
    invoice: 'próxima*|duas|na|sua_próxima|da|uma_ou_duas|2 fatura*',
    status: `se|quando|assim_que|caso|ainda|não|logo_que|até|não_foi|não_está foi|está|for|sido|ser|seja? enviad*|despachad*|postad*|entregue*|saiu, será|seja|ser|serão|for|não_foi|poderá|pode|deve ser? enviad*|despachad*|postad*|expedid*, chega|chegar a|até|em até? casa|zero|nós|100|1|2|3|4|5|10, a caminho de_volta`,
    moved:
      'será|serão|seja|ser|fosse|for|não_foi|poderá|pode|deve ser? enviad*|despachad*|postad*|expedid*|entregue*|confirmad*, não chegou',
    'out-of-stock':
      'não temos outr*|como|previsão, não podemos|consigo|conseguimos enviar|entregar|despachar antes|hoje|sem|para|até|no|aos|em|por|foto*|outr*|link*, não está disponível para, esgotad* as|todas, acabou a|o bateria|garantia|pilha|energia|prazo',
    delay: 'sem|nenhum|não|evitar atras*|demor*',
    cancel:
      'cancel*|anul* a|esta|essa|sua|o|de|da? reivindicação|reclamação|inscrição|disputa|assinatura|cobrança|devolução|subscrição',
    problem: 'sem|nenhum|nenhuma|qualquer|algum|alguma|eventual|outro problema*|defeito*|erro|avaria|atraso*',
    mishap:
      'sem|nenhum|qualquer|algum|alguma|eventual|outro|de problema*|defeito*|erro*|avaria*|atraso*|imprevisto*|falta',
    answering:
      'sua|a resposta|opinião|mensagem será|é|aqui|ajuda, agradecemos|obrigad* o|a|pela|por|pelo preferência|compra|confiança|escolha|pedido|carinho',
    attached: `seu|o|do|os|teu anexo|anexos que|não|voc*|enviado, envie|mande|manda|enviar|mandar|responda|encaminhe nos|me|com|a|as|uma|umas|o|sua? foto|fotos|print|vídeo|nota|comprovante|imagem em|fiscal? anex*, foto*|print|vídeo|imagem do|da|dos dano|defeito|produto|problema|peça em anexo`,
    tips: 'instruções|orientações|dicas de|para|da|do|sobre devolução|a_devolução|envio|postagem|reembolso, siga|segue* o|as passo*|instruções',
    'cross-sell':
      'recomend*|suger*|indic* também? que|usar|não, temos também o|um|uma prazo|problema|tamanho|m|g, conheça|veja também se|o|no|na manual|cabo',
    'before-production':
      'antes de enviar|despachar a|uma|sua avaliação|review, para? continu* no|a|crescendo|melhor*|oferec*',
    subordinator: 'para avisar|informar|comunicar|dizer|confirmar|te|lhe',
    'sign-off': 'equipe|equipa de|do|da|está|vai|técnica|que|já|não|avaliou|analisou|pode|irá',
  },

  wordings: { 'answer-here': 'responda a esta mensagem' },

  dots: {
    abbreviations:
      'sr, sra, srta, srs, dra, av, tel, ref, pág, obs, aprox, att, atte, cx, apto, prof, máx, mín, ltda, exmo, exma, nº',
    afterOrdinal: '',
  },

  quoting: {
    introductions: [
      { opens: 'em ', closes: ' escreveu:' },
      { opens: 'no dia ', closes: ' escreveu:' },
      { opens: 'a ', holds: '20', closes: ' escreveu:' },
      { opens: '', holds: ' escreveu (', closes: '):' },
    ],
    separators: ['mensagem original', 'mensagem encaminhada', 'mensagem reencaminhada'],
  },
};
