import type { Words } from './concepts.ts';

// Accents do not tell words apart here: "dejo" is "dejó", "dejenos" is "déjenos".

/**
 * What is asked of somebody, for verbs in -ar: infinitive, orders and wishes to usted and tú, with the pronouns behind them. Not
 * "dejamos" or "ha dejado". `cont/cuent` is a stem that changes under stress.
 */
const asked = (stems: string): string =>
  forms(stems, (stem, changed) => [
    `${stem}ar*`,
    `${stem}ase*`,
    ...ending(changed, 'a as an*'),
    `${beforeE(changed)}e*`,
  ]);
/** "Contáctenos", "llámame", "avisarnos". */
const withUs = (stems: string): string =>
  forms(stems, (stem) => [...ending(stem, 'arnos arme anos ame'), ...ending(beforeE(stem), 'enos eme')]);
/** "Borrarla", "bórrala", "bórrela". */
const withIt = (stems: string): string => forms(stems, (stem) => [`${stem}arl*`, `${stem}al*`, `${beforeE(stem)}el*`]);

function forms(stems: string, make: (stem: string, changed: string) => string[]): string {
  const all = stems.split(' ').flatMap((pair) => {
    const [stem = '', changed = stem] = pair.split('/');
    return make(stem, changed);
  });
  return all.join('|');
}

const ending = (stem: string, endings: string): string[] => endings.split(' ').map((end) => stem + end);
const beforeE = (stem: string) => stem.replace(/[cgz]$/, (last) => ({ c: 'qu', g: 'gu', z: 'c' })[last] ?? last);

const toUs = `${withUs('contact llam envi mand habl avis consult')}|escribanos|escribeme|escribame|escribenos|escribirnos|escribirme|diganos|dinos`;
const toChange = 'cambi modific elimin borr retir edit actualiz reconsider rectific anul';
/** What a review is called, and what goes for good or bad beside it. */
const noun = 'reseñ*|valoraci*|opini*|comentario*|calificaci*|puntuaci*|evaluaci*|feedback|nota|crítica*';
const good =
  'positiv*|favorable*|buen*|excelente*|estupend*|maravill*|genial*|fantástic*|alt*|bonit*|magnífic*|perfect*|máxim*|mejor';
const pleased = 'content*|satisfech*|feli*|encantad*|conforme*|a_gusto';
const leaving = 'dej*|publi*|escrib*|compart*|pon*|sub*|valor*';
const undoing = 'borr*|elimin*|retir*|cambi*|modific*|quit*|edit*';
const your = 'su|tu|vuestr*|sus|tus';
const toYou = 'le|te|les|os';
const goods = 'compra*|pedido*|producto*|artículo*|experiencia|servicio|tienda|vendedor*|atención|trato|adquisición';
const buyers = 'compradores|clientes|usuarios|personas|familias|padres';

export const es: Words = {
  language: 'es',
  spelling: 'accents-optional',

  phrases: {
    review:
      'reseñ*, valoraci*, calificaci*, puntuaci*, evaluaci*, testimonio*, más estrellas, mala|buena|baja|alta nota, crítica*, revisión del producto',
    feedback: 'valoraci*|calificaci*|evaluaci* del|al|de|como vendedor, opini*, comentario*, retroalimentación',
    'seller-feedback': `${noun}|votos negativ*|mal*? sobre|del|de|al|como|a nosotros|nuestr*|el|la? como? vendedor|tienda, voto|votos negativ*, ${noun} *? que *? *? a|sobre|de nuestr*|la tienda|empresa, ${noun} *? *? *? *? como|sobre vendedor|comprador|nosotros, perfil de vendedor`,
    'review-this': `escribirlo|decirlo|contarlo también en|sobre la página|ficha, comparta|comparte|compartir su|tu|esta alegría|entusiasmo|felicidad|satisfacción con|en, ${forms('valor calific evalu puntu reseñ', (stem) => [...ending(stem, 'a ar ad ara ase arnos arlo'), ...ending(beforeE(stem), 'e en es')])} con? ${your}|nuestr*|est*|el|la|al|lo|en|a|sobre nuev*|últim*? ${goods}|amazon|estrella*,
      ${withUs('valor calific evalu puntu reseñ')}|${withIt('valor calific evalu puntu')},
      ruego*|rogamos|pedi*|invit*|anim*|olvid*|record*|minut*|moment*|rat*|segund*|podría*|puede|puedes|podéis|import*|agradecer* usted? a|para|de|que? ${forms('valor calific puntu reseñ', (stem) => [`${stem}ar*`, `${beforeE(stem)}e*`])},
      nos|me ${forms('valor calific puntu evalu', (stem) => [...ending(stem, 'a as ara'), ...ending(beforeE(stem), 'e en es')])},
      opine|opina|opinar|opinen sobre|del|de|en, ${asked('cont/cuent recomend/recomiend')} a otr*|los|las|más demás? ${buyers}|demás, ayud* a otr*|los|más demás? ${buyers} a, deje*|dejar*|deja*|ponga*|poner*|pon*|danos|denos estrella*|puntos|nota en|al|a, cuenten*|cuentan*|contar*|pondría* en|con una|la|${your} ${noun}, ${your} opini*|comentario nos ayuda*, ${your}|cada ${noun} cuenta|importa|suma, ${noun} *? ayuda*|sirve*|orienta*|hace_que a? otr*|futuros, poner*|dejar* una|1|dos|2 estrella*, compártelo|compártalo|cuéntelo|cuéntalo|dígalo|dilo|dígaselo|díselo|escríbela|escríbala|publícala|publíquela|compártela en|con|a amazon|otr*|los, contar|cuente|decir en amazon, dinos|díganos|decirnos en amazon, no ha|has|han valorado|puntuado|reseñado|calificado`,
    give: `${asked('dej public otorg agreg realiz redact regal')}|dejad|dejal*|dejame|dejase*|publicad|publicase*|escribir*|escriba*|escribe|escribes|escribid|escribiera*|escribiendo|compart*|suba*|sube|subir*|añada*|añade|añadir*, cuenteselo, cuentaselo, contarselo, cuentelo, cuentalo, contarlo, haganos|haznos|hacernos llegar, dediquenos|dedicanos|dedicarnos, nos|me pone|pones una|un|5|cinco, ech* nos? una|un mano|cable con, ayudenos|ayudanos|ayudarnos a? *? con, pon, ponl*, ponga*, ponnos, poner*, pusiera*, pondría*, poniendo*,
      danos|denos|darnos|dar|den|diera*|daría*|dar|da|dame|nos_dé ${your}|una|un|unas|5|cinco|la|las|${noun}, hag*|haz*|hace|hacer*|envie*|envía|envías|enviar*|mande*|manda|mandar* ${your}|una|un|nos ${noun}`,
    wish: `agradecer*, se agradece*, ${toYou} agradezco|agradecemos que|si, a la espera de, sería|sería_de|fuese|fuera ideal|genial|estupendo|fantástico|maravilloso|perfecto|gran|muy|un, nos|me gustaría|encantaría|alegraría|interesa* que|conocer|saber|leer|recibir|tener|contar|ver|oír|${your},
      nos|me ayudaría*|haría*|vendría*, nos|me ayuda* mucho|muchísimo|${your}|que|a, no|aún ha|has|hemos dejado|escrito|publicado, pedi*|pido|solicit* *? una|unas|${your} *? ${noun}, merecemos|merece 5|cinco|sus|tus, apreciar*, significaría, significa mucho, esperamos|espero|esperando|deseando haber_merecido|merecer|leer|ver|recibir|conocer? que|${your}, dependemos|vivimos de, encantad*|felices de leer|recibir|conocer|saber|ver, será|sería|es|son siempre? bienvenid*, confiamos|confío en que|recibir, nos encanta*|gusta* leer*|conocer|saber|recibir|que, nos falta, contamos con, estaríamos|estaremos|quedaríamos|estaré *? agradecid*|encantad*|feli*`,
    helps: `nos? ayuda*, es|son|sería muy|super|de? gran|mucha? importante*|utilidad|útil, nos hace*|haría*|viene|da muy|crecer|mucha|muchísima|vida, marca* la diferencia, significa* mucho, cuenta*|importa* mucho`,
    request: `solicite, solicita, pida, pide, cancele|cancelen|cancela|cancelad|anule|anula|anulen usted? mism*? ${your}|el|la|este compra|pedido|cancelación|anulación, cancelelo|cancelalo|anulelo|anulalo usted|tú|por|desde|en|cuanto|y|antes, por favor, puede, puedes, pueden, podéis, podría*, pudiera*, quiere, quieres, ruego, rogamos, pedimos|pido que|a|dej*|unas|una|${your}, invitamos, animamos, solicitamos|necesitamos que, no olvide*|dude*|deje de, tan|muy amable*, sea|si_es amable, haga*|hace*|hazme el favor, nos|me deja|dejas|escribe*|pone*|da|das|dejar*|escribir*|daría*|pondría*|regalar*|compartir*|contar*,
      ${toYou} import*|recordamos|agradecer*, anímese, recuerde, recuerda, dedique*|dedica*|tómese|tómate|tomarse|tomarte un|unos|dos minut*|moment*|segund*|ratit*, tendría*|tiene la bondad|amabilidad, lo mejor es que, tiene|tendría|tienes|debe|deberá que? cancelar*|anular*|solicitar`,
    opinion: `unas|algunas|pocas|dos|un_par_de palabras|líneas, qué|cómo ${toYou} ha|han? parece|parecido|pareció|gustado|ido|fue|va|funciona*, qué|lo_que opina*|piensa*|escrib*|puso|dijo, ${asked('cont/cuent compart')}|comparta|comparte|compartir|describa|describe ${your}|la|una experiencia|opini*|impresion*, escribió|publicó|puso|escribiste|publicaste|pusiste en, ${your} experiencia|impresión|impresiones con|como|de|del`,
    'public-place': `en amazon, en? página|ficha|listado|perfil|anuncio del|de? producto|artículo|amazon|vendedor, en la página|ficha, otros|demás|futuros|más|próximos ${buyers}, públic*, los demás, al mundo`,
    positive: `${noun} tan|muy|más|bien|super|realmente? ${good}|generos*|de_cinco|de_5, ${good.replaceAll('|', ', ')}, gran`,
    negative: `una|la|su|esa crítica, mala, malas, mal, peor, pésima, ${noun} tan|muy|más? negativ*|mal|mala|malas|malo|baja*|pésima*|injusta*|crítica|de_una_estrella|de_1_estrella`,
    'five-stars': `cinco|5|cuatro|4|todas_las|máximas|máximo_de|las|sus|tus estrell*, las|esas|sus|tus una|1|2|3|dos|tres estrell*, ${noun} máxim*|perfecta|de_5|de_10|de_diez|de_cinco, máxima|mejor|mayor|buena|alta puntuaci*|nota|calificaci*|valoraci*, 5|cinco|10|diez de|sobre 5|cinco|10|diez, estrella que *? dejó|puso|dejaste|pusiste`,
    'if-satisfied': `si|como|cuando|ya_que|siempre_que|solo|caso_de_que usted|todo|tú|el_producto? está*|esta|queda*|quedó|quedaste|ha|has|se_siente*|se_encuentra quedado|sido? muy|totalmente|realmente|tan|plenamente? ${pleased},
      si|como|cuando|ya_que|veo|vemos|dice* que? el|la|${your}? producto*|artículo*|pedido|compra|experiencia? lo|la|${toYou} lo? ha|han|haya? gust*|encant*|convenc*|servid*|parec* bien|útil|genial?, si|como|cuando|ya_que la|el|lo|${your}? todo|producto*|artículo*|pedido|compra|experiencia? ${toYou}? está|fue|ha|haya|llegó|va|salió|funciona|es|cumple ido|llegado|salido|sido? todo? bien|ok|correct*|de|${good}|en_orden|satisfactori*, de estar|quedar muy? ${pleased}, ${pleased} con ${your}|el|la? ${goods}|resultado, si es|fue así, lo que esperab*|buscab*|quería*|necesitab*, de ${your} agrado, no tiene* quejas|queja|ninguna,
      client*|comprador*|quienes están? ${pleased}, cumpl*|super* con? ${your}|las expectativas, alegr* que|saber ${toYou}|que, ${toYou} ha|han encantado, ${toYou} gust*|encant* tanto`,
    change: `${asked(toChange)}, quite*|quita|quitar*|quitas|quitase la|las|${your}|esa|esas, corrija*, corrige*, corregir*, suba*|subir*|sube|subiera* a|de|la|el|le|${your}|nos puntuaci*|nota|calificaci*|valoraci*|estrella*|1|4|5|cinco, mejor*|revise|revis*|replante*|ajust* ${your}|la|esa|esas, suprim*, desaparecer, repiense, pas* ${your}|la ${noun}, pas* de|a 1|una|2|dos|3|tres|5|cinco`,
    'change-it': `${withIt('modific elimin borr edit actualiz reconsider rectific anul')}, suprimirl*, ${forms('retir cambi quit revis mejor', (stem) => ending(stem, 'arla* ela* ala*'))}, reconsiderar*, retirarlo, retírelo, subirla, súbala, súbela, corregirl*, corríja*, corríge*`,
    'be-changed': `sea|ser|fuera|quede|queda|esté|vea* ${forms(`${toChange} mejor quit`, (stem) => [`${stem}ad*`])}|corregid*, ${withIt(toChange)}, se puede*|podría* ${forms(toChange, (stem) => [`${stem}ar`])}`,
    incentive: `concurso, tarjeta*|cheque*|vale|bono regalo|amazon|de|por, regalarl*, regalart*, vales, cupon*, un|otro vale, regalo, regalos, regalamos, regalaremos, regalito, obsequi*, descuento*, rebaja*, reembols*, dinero, gratis, gratuit*, sorte*, premio*, premiamos, recompensa*, bonificaci*, cashback, paypal, bizum, euros, saldo, un|pequeño detallito|detalle, garantía extendida|ampliada|extra|adicional, ampli*|extens*|extend* la|${your}|de|un|una|le garantía, meses|año|años más|extra|adicional* de? garantía?, compens*,
      ${toYou}|se_lo|te_lo devolv*|devuelv*|abon*|reembols*|reintegr*|ingres*|descont*, devolver*|devolvemos|devolveremos|devuelvo el|la|los|su|tu importe|mitad|€, participa* en`,
    exchange: `a cambio de|por, por|tras|al|si|quien|quienes|que|condición_de|cuando|una_vez|en_cuanto|siempre_que|después_de nos|me|la? usted? que? ${leaving}|${undoing}|haga*|esté|hay*|veamos, por|tras cada|${your}|una|la, captura|pantallazo de`,
    'how-to': `cómo|dónde se|puedo|podría|hago|${leaving}, puedo|quiero|quisiera|gustaría ${leaving}`,
    about: 'para, sobre, de, del, acerca, respecto, por, en, al, con',
    document: `prueba*, boceto*, diseño*, borrador*, maqueta*, muestra*, factura*, documento*, archivo*, manual*, instruccion*, adjunt*, grabad*, texto*, fuente*, logo*, propuesta*, presupuesto*, vista previa, daño*, desperfecto*, golpe*,
      incidencia*, reclamaci*, avería*, talla, medida*, dirección, consulta, transportista, repartidor, agencia, opciones`,
    'before-production': `antes de|que grab*|imprim*|empe*|fabri*|produ*|cort*|envi*|comenz*|tallar*, para|así poder|podamos|que|podemos|podremos? grab*|imprim*|empe*|fabri*|produ*|cort*|continu*|seguir|tramit*|comenz*, visto bueno`,

    promotion: `siganos, siguenos, seguirnos, siga|sigue nuestr* tienda|cuenta|página|perfil, visite*|visita*|pase|pásate|pasarse|entre|entra|entrar|date|dese se|te|una_vuelta? por? a|en? nuestr* tienda*|store|escaparate|perfil,
      vea|ver|mir*|conoc*|conozc*|descubr*|lleg*|consult*|vistazo|ojo|aprovech*|present* a? nuestr* otr*|nuev*|últim*|demás|resto|próxim*|más? de? colecci*|gama*|línea*|catálogo|oferta*|promoci*|descuento*|rebaja*|novedad*|lanzamiento*|tienda,
      descubr*|conoc*|conozc*|lanz*|estren*|aprovech*|tenemos la|las|los|el|esta*|un|una? nuev*|últim*|próxim* colecci*|gama*|línea*|modelos|product*|oferta*|promoci*|temporada, descubr*|conoc*|conozc* las? novedades|lanzamientos, hemos sacado|presentado una? nuev*, aprovech* la|las|esta*|el oferta*|promoci*|rebajas|descuento*, nuestr* otr*|nuev*|últim*|demás product*|artícul*|colecci*|modelo*|gama, nuestr* nuev*? catálogo|oferta*|promocion*|rebajas|novedades|boletín|lanzamientos|club,
      tenemos grandes? promoci*|oferta*|rebajas|muchas_novedades, toda la tienda, oferta*|promoci* exclusiv*|especial*|de, suscrib*, apunt* a nuestr*|la, unete|unase|unirse|unirte a, club vip|de_clientes, socio|socia|miembro|parte de nuestr*|el|del club|comunidad, programa de fideli*|puntos|socios, recomiendenos, recomiendanos, recomendarnos, recomend*|recomiend*|habl*|compart* a|de|con ${your} amig*|familia*|conocid*, habl* de nosotros, estamos|tienda_está de|en rebajas|oferta|promoción, liquidación, 2x1, hemos|acabamos lanzado|de_lanzar|de_sacar, vuelv* a comprarn*, vuelva|vuelvas|volver *? a|por nuestra tienda, vendedor|tienda|vendedores|tiendas favorit*, aquí|llegado|llega|disponible* ya? la|las|los|el|nuestr* nuev*? colecci*|temporada|catálogo|rebajas|ofertas, estren* temporada|colecci*, resto de nuestr* product*|artículos|catálogo|gama|tienda, newsletter, black friday, precios rebajados|increíbles, present* el|la|nuestr* nuev*, ya está* a_la_venta, siempre hay novedades, no se|te|os lo|la|las? pierda*, envío gratis en|a_partir, grandes rebajas, rebajas de`,
    'cross-sell': `le|les|te encantarán|encantará|gustarán también? nuestros|nuestras|nuestro|nuestra, con la|el|su|esta|este *? queda|quedan|va|van|combina|combinan muy? bien|perfecto|genial nuestro|nuestra|nuestros|nuestras, nuestro|nuestra socio|socia|colaborador|proveedor *? *? vende, vistazo a *? *? a_juego, también ${toYou}? puede*|podría* gustar*|interesar*|venir*, puede*|podría* gustar*|interesar* también, tal_vez|quizá*|a_lo_mejor|seguro|igual que? ${toYou} guste|interes*|gusta*, tenemos|vendemos también, también vendemos|tenemos|disponemos|fabricamos|ofrecemos, recomend*|suger* también? nuestr*|el_nuevo, suger*|recomend* también, a juego, combina* de_maravilla|muy_bien? con, más barat* que, pensado en añadir|comprar|llevarse, venir bien|genial nuestr*, por si ${toYou} interesa*, prueb* también? nuestr*, complet*|acompañ* ${your}|el|la * con nuestr*, complet*|complement* ${your} conjunto|equipo|colección, suelen|suele comprar*|llevarse|pedir|recomendar*|gustar* también, también lo|la|los|las vendemos, llevaron|compraron|compran también|además, complemento perfect*|ideal, si busca algo|uno|una más|mejor`,
    benefit:
      'descuento*, cupon*, vale de|por, descontar*|descuenta*, tarjeta*|cheque* regalo|descuento, código promocional|promo, precio especial, € menos|de_regalo, % en|para|sobre|de su|tu|la|todo|toda|descuento|rebaja, envío gratis, bono de, euros|€ de saldo, dto',
    'hand-over': `aquí tiene*|va, ${toYou} ofrec*|regal*|da*|envi*|mand*|obsequi*|hac*|hemos|aplica*|dej*|corresponde|espera|guard*, utilice*|utiliza|utilizar|usa|use|usar|usando|aplique|introduzca|introduce|canje*, obten*|obtendrá*|recib*|disfrut*|gan*|consig*|llév*|aprovech*|ahorr*, ofrecer*|regalar*, tiene|tienes|tenéis|tendrá|tendrás un|10|15|20|5, con nuestro|el|este`,
    'next-purchase': `próxim*|siguiente*|futur* compra*|pedido*|visita*|encargo|vez|ocasión|adquisici*, para|en otra compra|ocasión, en ${your} segunda compra, en toda|nuestra la? tienda, para la próxima|siguiente, cuando_vuelva|cuando_vuelvas|repita|repitas a? comprar|compra?`,
    remedy:
      'compens* por|los|las|la|el, reembolso parcial, molesti*, daño*, dañad*, defect*, retras*, error*, disculp*, sentimos, siento, lament*, rayad*, arañ*, golpe*, este pedido, quedars*, perdon*, desperfecto*, rot*, faltan*',
    'contact-us': toUs,
    'email-us': `nuestr*|mi correo|email|e_mail|mail|gmail, ${toUs} un|una|por|al|a_nuestro|a_mi|a_este|vía correo|email|mail|e_mail, escrib*|envi*|mand* al|a_este correo|email|mail|e_mail, por correo|email electrónico a`,
    street: 'calle, avenida, avda, plaza, paseo, carretera, colonia, camino, ronda, travesía',
    mailbox:
      'ventas, contacto, atencion, ayuda, soporte, tienda, pedidos, facturas, hola, clientes, correo, taller, posventa, postventa, reclamaciones, facturacion',
    'call-us': `${withUs('llam telefone')}, llame|llama|llamar|llamen|llamad|telefonee al|a_nuestro|a_mi|a, ${toYou} llam*|telefone*, contact* en|al el|teléfono, al|un? teléfono|whatsapp|móvil|fijo, marque|marca|marcar el|al, un toque al|a`,
    'digit-word': 'cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, doble',
    'phone-label':
      'tel, tlf, tfno, telf, teléfono, móvil, celular, cel, nuestro|mi|este número|fijo, línea directa, centralita, número de contacto|atención',
    'phone-exception':
      'garantía, fabricante, transportista, agencia, mensajería, paquetería, seur, correos, mrw, nacex, estafeta, gls, ctt, servicio técnico|oficial, empresa|compañía de transporte*',
    'other-number': `número|num|no|código|id de? pedido|factura|serie|seguimiento|referencia|modelo|artículo|caso|incidencia|expediente|cliente|lote|postal|envío, lote, ref, referencia, cp, nif, cif, dni, exp, código, pedido, factura, localizador, albarán, guía, expedición, serie, seguimiento`,
    platform: 'wasap*, guasap*, wassap, wsp, whats, whatsap, insta',
    channel: `por, vía, en nuestr*|mi|el, nuestr*|mi|cuenta_de|grupo_de|canal_de|perfil_de, al, a, mand*|envi*|pon*|escrib*|dej*|hag*|haz* un, ${withUs('busc contact encontr habl agreg sigu contest mand envi pas')}|siganos|siguenos|seguirnos|escribanos|escribeme|escribenos|escribirnos|escribame|hablamos|seguimos|añádenos|añádame|añádeme|añádanos por|en|al|a_través_de?, está|estoy|estamos en, nos puede*|podrá* encontrar|seguir|escribir en|por, tenemos|tengo`,
    'off-platform': `nuestr*|mi propi*? web|página|sitio|tienda_online|tienda_en_línea|tienda_física|tienda_web|chat|redes, por|al privado, mensaje|mensajes privado|directo, fuera de amazon|la_plataforma, al_margen_de|sin pasar|usar? por? amazon, chat en vivo|directo|línea|de_la_web, código qr, por fax|carta|redes_sociales,
      busc*|busqu* en google, ${toUs} directamente, ${withUs('llam telefone')}, nuestr* tienda en_la_calle`,
    'amazon-channel': `por|través_de|mediante|desde|con amazon, mensaj* de|con amazon, este|estos mismo? mensaje|mensajes|hilo|chat|conversación, esta conversación, por aquí|este_medio|esta_vía, mis|sus|tus pedidos, cuenta de amazon, aquí mismo`,
    'amazon-account': 'cuenta de amazon, preferencias de comunicación',
    'outside-payment':
      'bizum, transferencia*, transfiere|transfiera*|transferir*, ingreso en, mercado pago, efectivo, contra reembolso, western union, número de cuenta, cuenta bancaria, iban, enlace de pago',
    money:
      'pag*, reembols*, devolv*, devolu*, devuelv*, hacemos, hag*, hacer*, abon*, ingres*, dinero, importe, diferencia, cobr*, mand*, envi*, euros, transf*, pas*, precio, descuento',
    'direct-sale': `más barat*|económico en nuestr*, más barat*|económico fuera|directo, comprar*|compre*|cómpralo|cómprala|pid*|pedir* directamente|directo? fuera_de_amazon|por_fuera|a_nosotros|con_nosotros|en_nuestra_web|en_nuestra_tienda, comprar*|compre*|pedir*|pida*|haga|hacer su|el? pedido|compra? por|en|desde|a_través_de nuestr* propia? web|página|sitio|tienda_online, lo|la vendemos|vendo directamente|aparte|por_fuera, fuera de amazon se|te|le|lo, pedido|venta|trato directo|directa|aparte|por_fuera, sin amazon|intermediarios ${toYou}? sale*, compra directamente a, sin|ahorra*|evita* la|las|de? comisi*, nuestr* web|tienda|página ${toYou}|lo|la? sale*|cuesta*|tiene* ${toYou}? más|mejor barat*|precio|económic*, mejor precio|precio_mejor fuera|directo|directamente`,
    'other-shop':
      'miravia, alcampo, fnac, el_corte_inglés, mercadolibre, mercado libre, mediamarkt, leroy_merlin, pccomponentes, media_markt, wallapop, carrefour, decathlon, milanuncios',
    buying: `barat*|disponible*|venta|oferta|económic*|precio|existencias|stock también? en|por, compr*|encontrar*|encuentr*|vend*|pedir*|pídal*|pillar*|mir*|busc*|búsqu*, lo|la|los|las tiene*|hay en|por`,
    'opt-out':
      'darse|darte|date|dese|dé|darme de baja, cancelar la|su? suscripción, dejar|dejará|dejaré* de recibir, no desea*|quiere* recibir? más|nuestros mensajes|correos|comunicaciones|avisos|emails, anular la? suscripción, responda|conteste|responde|escriba|contesta|envíe baja|stop',
    'link-word': 'visite, visita, web, enlace, página, sitio, pulse, haga clic',
    'at-sign': 'arroba',
    'dot-sign': 'punto',
    'field-name': `nombre|apellido del|de|completo? cliente|comprador|producto|tienda|empresa|artículo?, cliente, comprador, número|num|id, pedido, envío, seguimiento, fecha de? entrega|envío?, producto, artículo, tienda, empresa,
      inserte el? nombre|texto, enlace, dirección, importe, transportista, firma, ciudad, talla, cantidad, precio`,
    answering:
      'nos|me pregunt*|pid*|coment*|consult*|dice*|escrib*|cuent*|indic*|solicit*, su|tu consulta|pregunta|mensaje|duda|petición|solicitud, como|que pidió|solicitó|indicó|pediste|quería',
    apology: 'sentimos, siento, lament*, disculp*, perdon*, desgraciadamente, por desgracia',
    'product-question':
      'qué|cuál modelo|talla|color|medida|tamaño|versión|necesito|sirve|vale|compro|pido, tienen|tenéis|venden|hay otr*|alg*|más|también|el|la, compatible*, otr* color|modelo|tamaño|talla|producto, a juego, alternativa*, recomiend*|recomendáis|aconsej*',
    'in-return': 'a cambio, como contrapartida',
    parcel: 'compra, pedido, pedidos, paquete, paquetes, artículo, producto, envío, encargo',
    moved:
      'enviado, despachado, salido, sale, salió, entregado, confirmado, expedido, preparado, tramitado, procesado, registrado, llegado, recogido, llegó, camino',
    mishap:
      'error, fallo, muy|demasiado|llegar*|llegó|llegado|más tarde, falt*, perdid*, rot*, dañad*, retras*, problema*, huelga, incidencia*, incomplet*, incorrect*, equivoc*, contratiempo, avería*',
    'first-use': 'antes de|del primer|usar*|estrenar*|utilizar*|poner* uso?, primera vez, primer uso|lavado',
    advice:
      'recomend*, aconsej*, siempre, nunca, asegúr*, evite*, procure*, no lo|la|los|las, láv*, límpi*, déjel*, cárg*, lea',
    manual:
      'manual|guía|instrucciones|hoja de|del|rápida uso|usuario|montaje|instalación|inicio|cuidados?, preguntas frecuentes, videotutorial*, tutorial*',
    'send-back': 'devolv*, devuelv*, envi*, mand*, remit*',
    saving: 'más barat*|económico, código, mitad de precio',
    status: `ha|hemos sido|ya? enviado|despachado|salido|entregado|expedido, está*|tiene en|de camino|reparto|preparación, en manos|poder del|de_la, recibirá* el|la|los|las * entre|mañana|hoy, va de|hacia camino|${your}|casa, ya? ha|fue salido|enviad*|entregad*|confirmad*|despachad*|recogid*, pedido está? confirmado|recibido, número|código de seguimiento|rastreo, recibirás?|lo_recibirá|llegará* en|el|mañana|entre|antes|hoy, recibirá ${your} pedido|paquete|compra, acaba de salir, acab* de enviar*|despachar*|entregar* ${your}|el|la|los|las, ya está ${your} paquete|pedido|envío, transportista|agencia|correos ya? tiene ${your}, recepción de ${your} pedido, confirmamos ${your} pedido|compra, hemos recibido correctamente? ${your} pedido, entregado al|a_la transportista|agencia|mensajería, salió|sale ayer|hoy|esta|de_nuestr*`,
    replacement:
      'reemplazo, reposición, recambio, repuesto, otra unidad, uno|una|otro|otra nuevo|nueva|igual, de nuevo, sustituci*',
    refund:
      'hemos ajustado|anulado_el_cargo, devolv*|devuelv*|devuelto ya? el|su|tu|todo_el|la|los|le|lo? importe|dinero|total|cantidad|euros|pagado, recuper* el|su importe|dinero, reembols*, reintegr*, devolución del|de_su|de dinero|importe, abono, abonad*',
    done: 'hemos|ha|han|fue|queda|está ya? sido? emitid*|tramitad*|procesad*|realizad*|hech*|efectuad*|ordenad*|gestionad*|completad*|cursad*|lanzad*|procedid*, acab* de hacer*|emitir*|tramitar*|realizar*, y emitid*|tramitad*|realizad*',
    refunded: `hemos|he|ha|han|fue ya|${toYou}? sido? reembolsad*|devuelto|abonad*|reintegrad*, reembolso|abono emitido|realizado|procesado|tramitado|efectuado, y reembolsado|abonado, importe|dinero reembolsado|devuelto|abonado, importe|dinero *? *? ya? está|va de_vuelta|en_camino, ${toYou} hemos|he ingresado, confirm* el|la|${your} reintegro|abono|reembolso, acab* de reembols*|devolverle|abonar*|ingresar*, ya tiene*|está|figura el|${your} dinero|importe|reembolso|abono, ya? hemos ajustado`,
    'out-of-stock': `agotad*, agotó, no|ya_no disponemos de|del, no_tenemos|sin|falta_de|fuera_de|rotura_de|problema_de|quedado_sin|no_quedan|no_hay|ni más? stock|existencias|unidades, descataloga*, se nos ha|han? acab*|termin*|agot*, no nos? queda* más|ninguna|ni? unidad*|existencias|stock|en_almacén|una, no_podemos|no_podremos|no_puedo|imposible|no_vamos_a_poder servir*|suministr*|enviárselo|atender|entregárselo, no tenemos|queda|quedan ya? ese|este|el|la|los|las|su *? en_stock|disponible*|que_compró|que_pidió, no está|lo_tenemos disponible*|en_stock|stock, ya no se fabrica*|produce*|vende*, proveedor no nos? sirve|suministra`,
    delay: 'retras*, demor*, aplaza*, más tarde, tardar*, pospon*, posterga*',
    'date-word':
      'lunes, martes, miércoles, jueves, viernes, sábado, domingo, mañana, hoy, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, días, semana*, horas, antes del, fin de mes',
    cancel: `${asked('cancel anul')}, solicit*|pid*|pedir*|tramit*|realic*|realiz*|hag*|hacer*|gestion*|curs*|inici* usted? mism*? la|una|${your} cancelación|anulación`,
    option: `si prefiere*|quiere*|lo|desea*|ya|para_entonces, puede|puedes, para cancelar*, está en su derecho, siempre puede*`,
    undecided: 'prefiere*, quiere* que, si desea*|quiere*, le gustaría, desea que',
    trouble: `alg*|cualquier duda*|problema*|pregunta*|incidencia*|consulta*|pega|inconveniente|cosa|cosita|fallo, si tiene*|surge*|necesita*|hay|tuviera*|algo_no|no ${toYou}? algo|alguna|cualquier|dudas|problemas|preguntas|ayuda|va_bien|funciona|convence, si algo, algo no está a|por|para|ante cualquier|lo cosa|que, lo que necesit*`,
    'help-offer': `a ${your}|vuestra entera|completa? disposición|servicio, estamos|estoy|seguimos|quedamos|quedo aquí? para|a|por_aquí|pendientes, aquí|ahí estamos|estaremos, no dude* en, encantad* de ayudar*|atender*, escrib* cuando quiera*|necesite*, poder ayudar*, ayudarl*, ayudart*, nos|me tiene*|tienes|tenéis, puede* contar con, cuente|cuenta con nosotros|nuestr*|conmigo, echarle|echarte una mano`,
    'write-us': `${toUs}, diganoslo, dinoslo, nos|me dice*|avis*|cuent*|escribe*, responda|responde|contesta|conteste a este mensaje|correo, pregunt* sin|lo, escrib* por|aquí|cuando, póngase|ponte en contacto, hág*|comuníquese`,
    tips: `algunos|unos|varios consejos|trucos|tips, guía rápida, consejos|trucos|recomendaciones|tips|pautas de|para|sobre|básicos, recomend*|aconsej*|conviene|recuerd*|olvid*|procur* no? limpiar*|lavar*|engras*|cargar*|secar*|meter*|usar*, instrucciones|indicaciones|guía|cuidados de|para|sobre el|un|su|tu|que? uso|usar*|utiliz*|cuid*|mantenimiento|limpi*|lavado|conserv*|mont*|instal*|primer*, manual de|del uso|usuario, preguntas frecuentes, antes de|del? primer|usar*|estrenar*|utilizar* uso?, cómo usar*|utilizar*|cuidar*|limpiar*|lavar*, ${toYou} dur* más|muchos|mucho, alarg* la|su vida, sacar*|saque el|más máximo? partido|provecho`,
    important: 'importante',
    urgent: 'urgente*, último aviso',
    'amazon-serves':
      'atención al cliente de? amazon, servicio al|de cliente* de? amazon, contact* con|a amazon, amazon se|le|te|lo|gestiona*|tramita*|encarga*|ha',
    'amazon-matter':
      'reembols*, devoluci*, devolv*, devuelv*, reenvi*, reposición, reemplazo, otra unidad|igual, otro envío|igual|nuevo, otra nueva, uno|una nuevo|nueva, nuevo envío',
    'to-us':
      'a nuestr* almacén|dirección|oficina*|nave|taller|tienda|fábrica|local, a la dirección|oficina de_nuestr*|siguiente|que',
    'tell-us':
      'indica*|indique*|facilit*|envie*|envia*|mande*|manda*|diga*|dinos|díme*|confírm*|pong*|escrib* nos?, necesit*, pás*, nos|me puede*|da|dé|das|hace_falta|manda*|envía*|falta*',
    secret:
      'número|datos completo? de? la|tu|su? tarjeta|cuenta_bancaria, código *? *? *? *? sms, tarjeta de crédito|débito|bancaria, cvv, cvc, caducidad de la|su tarjeta, contraseña*, clave de|del? acceso|banco|banca|seguridad|amazon, su|tu|el pin, código de verificación|seguridad|un_solo_uso, copia|foto de|del su|tu? dni|pasaporte|documento|ine, datos bancarios',
    threat: `abogad*, acciones|medidas legales|judiciales, denunciar*, denunciam*, ${toYou} denunci*|demand*|exigimos, demandar*, interpon*|present*|pondr*|ponerl* una denuncia|demanda|querella, judicialmente, vía|vías judicial*|legal*, juzgado*, tribunal*, a juicio, última advertencia, cierre|cierra|cierren el|su|este caso, ${toYou} bloque*, a la policía, queda*|está* advertid*, aténgase a, si no lo|la borra*|quita*, veremos obligad*, report*|bloque*|cerrar*|cierren ${your} cuenta`,
    claim:
      'reclamaci*, reclamo, disputa, garantía de la a|az, a z, contracargo, devolución de cargo, caso abierto|que_abrió|ante|contra|en_amazon',
    'give-up': asked('retir cancel cerr/cierr anul quit elimin'),
    rude: `nos|me da|dan|trae igual|sin_cuidado lo que piense*|opine*|diga*, rompió usted|ustedes mismo|misma, admítalo|admítelo|reconózcalo, preguntas inútiles|tontas|estúpidas, perder|pierda|pierdas más? el|mi|nuestro más? tiempo, estúpid*, idiota*, imbécil*, ridícul*, mentiros*, miente, mientes, mentir*, sabe*|aprenda|aprende a? leer, hasta un niño, es|eres usted|tú? un|una pesad*, es solo|toda? su|tu culpa, culpa es|fue? suya|tuya, no es mi|nuestro problema, ignorante*, tont*, inútil*, torpe, qué|sea pesad*, cara dura, deje*|deja de molest*|quej*|marear, cállese, cállate, sinvergüenza*, estafador*, maleducad*, caradura*, cara más dura, ver si se_entera|te_enteras, es problema mío|nuestro, chorrad*, callarse, callarte, payaso*, tramposo*, vaya|menud* morro|jeta|cliente|queja, espabil*, problema es usted, allá usted|tú, haber leído, sois|es usted? un? ladron*, lo será usted, no tiene*|tienes usted? ni idea, nos|me tiene*|tienes hart*, harto|hartos|narices de, qué|debería*|le_da|te_da vergüenza, basura la|su`,
    slang: 'tío, guay, mola, molan, flipa*, xq, jaja*, jeje*, wey, güey, qué crack, ey',
    coarse:
      'jod*, me cago, por culo, mamón, capullo*, chinga*, mierda*, puta*, puto*, coño, cabron*, gilipollas, gilipollez*, hostia*, cojones, pendej*, carajo, maldit*',
    offensive: `${toYou} voy|vamos a matar|pegar|partir|romper, a por ti|usted, sudaca*, maricon*, subnormal*, panchito*`,
    enumeration: `primero, segundo, tercero, en primer|segundo|tercer lugar, dos|tres|cuatro|varias|varios cosas|asuntos|temas|puntos|cuestiones`,
    aside:
      'por cierto, de paso, por otro lado, por otra parte, aprovecho, aprovechamos, aparte, y? tercero, por último, y? además, otra cosa, una cosa más, y? también, asimismo, cambiando de tema',
    'before-doing': 'antes|previamente de|a que|ir|correr? a?, en lugar|vez de, previo a, en_lugar|vez|antes que',
    'contact-first': `${toUs}, primero cuénten*|cuéntan*|dígan*, cuénten*|cuéntan* primero|antes, contact* primero? con nosotros, con nosotros primero|antes, oportunidad de, aquí, hable* con`,
    reminder: `recordar*, recordatorio, recordamos, recuerdo que|su, otra vez, de nuevo, aún|todavía no la? ha*|hemos, seguimos sin, segund*|tercer*|último|nuevo aviso|mensaje|correo|vez|intento, nuevamente, insist*, volvemos|vuelvo a escrib*|contact*|ped*|molest*, ya le|te|se_lo pedimos|escribimos|solicitamos, como le|te pedimos|comentamos, última oportunidad|llamada, seguimos esperando, hace una|unos|unas|dos semana*|días ${toYou} ped*|escrib*|envi*`,
    'still-missing': `aún|todavía no|sin? *? *? valorado|visto|recibido|dejado|publicado|escrito|puesto, no hemos|he visto|recibido, seguimos|sigo sin|esperando, sigue* sin, echamos en falta, pendiente, falta ${your}, no ha|has dejado|publicado|valorado|escrito`,
    praise: `me|nos|le ha? encant*|gust*, ${good.replaceAll('|', ', ')}, ${pleased.replaceAll('|', ', ')}, precios*, funciona*|va|queda* muy|de|todo? bien|maravilla, 5|cinco estrellas, recomend*, gran compra|producto|calidad, increíble, ideal, muy|super|todo bien|ok|rápido, super* mis|las expectativas, volveré a comprar, un 10|diez`,
    coaching:
      'mencion*, incluy*, incluir, dig* que, deci* que, destaca*, destaque*, resalt*, comente|comentar|comenta que|lo|cómo, hable* de|del|sobre, describ*, especifi*, título, al menos dos|20|50, mínimo dos|20|50, añad*|agreg*|adjunt*|sub*|acompañ*|pon*|con dos|unas|una|un|alguna*|de? foto*|vídeo*|imágen*|imagen*',
    'in-review': `título de ${your}|la ${noun}, en ${your}|la|una|el ${noun}, al valorar*|opinar|puntuar, al|cuando la? ${leaving}|redact* ${your}|la|una? ${noun}`,
    plea: 'depend* de, nuestr* negocio|empresa|familia|tienda|trabajo|puestos, pequeñ* negocio|empresa, muy importante, hace* mucho? daño|perjudic*, nos perjudica*|hunde*|afecta*',
    attached:
      'adjunto, adjuntos, adjuntamos, factura|etiqueta|guía|copia|hoja|archivo|documento|pdf adjunt*, va|van|encontrará*|tiene*|envío adjunt*, anexo, anexamos, adjunta encontrará*, se adjunta*',
    advert:
      'catálogo*, folleto*, promoci*, publicidad, flyer*, oferta*, tarifa*, descuento*, cupon*, novedades, rebajas, lista de precios, cómo dejar|valorar',

    negation:
      'no, ni, nunca, jamás, tampoco, evite*, prohib*, ningún, ninguna, sin pedir*|ofrecer*|que|necesidad, nada de',
    contrast: 'pero, sin embargo, aunque, no obstante, sino, mientras que',
    coordinator: 'y, pero, además, o bien',
    subordinator:
      'si, cuando, una vez, ya que, como, después, porque, mientras, aunque, antes, para, al, hasta que, en cuanto',
    'we-act': `nosotros, yo, podemos, podremos, puedo, podríamos, vamos|voy a, hemos, he, queremos, quiero, tenemos|tengo que, debemos, procedemos a, enviamos, enviaremos, mandamos, mandaremos, mando, hacemos, haremos, hago, ${toYou}|se_lo reembolsamos|reembolsaremos, tramitamos, tramitaremos, ${toYou}|se_lo envío|enviaré|devuelvo|devolvemos|devolveremos|reembolso|cambiamos|cambiaremos|cambio|sustituimos|sustituiremos|reponemos|gestiono|gestionamos, el? perito|técnico|fabricante|vendedor|transportista|taller|proveedor|seguro|equipo, agencia, compañer*, ha, han, había`,
    'function-word': `el, la, los, las, lo, un, una, unos, unas, de, del, al, en, y, o, que, con, por, para, su, sus, tu, tus, se, le, les, nos, te, os, mi, me, es, son, está, están, han, ha, he, has, hemos, haya, muy, más, si, como, este, esta, esto, eso,
      usted, ustedes, vosotros, yo, nosotros, nuestro, nuestra, nuestros, todo, toda, todos, aquí, ya, también, fue, ser, sea, desde, haber, hoy, tan, solo, cada, quienes, sin, a`,

    'never-twice': 'el, la, los, de, del, en, y, que, con, por, para, su, una, un, es, no, al',

    greeting: 'hola, buenas, buenos|buen días|día, estimad*, apreciad*, querid*, señor, señora, sr, sra, don, doña',
    thanks: `gracias, agradezco|agradecemos|agradecerle*|agradecerte|agradeciendo|agradece ${your}|la|el|mucho|enormemente|por|de|que_haya*|sinceramente, agradecid*, agradecimiento, de nada`,
    courtesy: `buen|feliz|bonito|buena|excelente fin_de_semana|día|finde|semana|tarde|noche, felices fiestas, feliz navidad|año, disfrut*, de nada, un placer, bienvenid*, un honor, alegr*, encantad*, ${toYou}|lo dese*, desea*, esper* que lo|la|todo|${toYou}? gust*|encant*|disfrut*, a usted|ti|vosotros, igualmente, besos, hasta pronto, que tenga*|vaya|pase* bien|un|muy`,
    'sign-off':
      'un? cordial|cordiales|fuerte|afectuoso? saludo|saludos, un|fuerte? fuerte|gran? abrazo, abrazos, atentamente, cordialmente, atte, besos, reciba un',
    'small-talk': `compra*, pedido*, cliente*, clienta*, confia*, depositad*, apoy*, paciencia, mensaje, respuesta, tienda, empresa, negocio, equipo, producto*, artículo*, eleg*, opinión, comprensión, prefer*, pequeñ*, familia*, nuevo, nueva, reciente, número, much*, mil, corazón, sinceramente, realiza*, hac*, contar, parte, tiempo, amable,
      gran, grande, decir, darle, darte, dar, adquiri*, nombre, local, comercio, taller, día, siempre, enorme*`,

    customisation:
      'grabado*, grabar*, grabamos, bordamos, bordar*, bordad*, personaliz*, inscripción, boceto*, diseño*, iniciales, nombre|texto|dedicatoria para|a|en|del|que',
    'delivery-appointment': `qué|cuál día|fecha|hora|horario|franja ${toYou}|prefiere*|viene|conviene, cita de? entrega, concertar|acordar|programar la? entrega, ${toYou} viene|va|conviene mejor|bien, habrá|estará alguien? en casa, franja horaria, agencia *? llamará`,
    'address-problem': `falta* el|la número|piso|puerta|calle|código|portal, dirección está|es|parece|sea|no incompleta|incorrecta|errónea|correcta|existe|incluye, confirm*|revis*|verific* ${your}|la dirección, código postal no|es, dirección incompleta|incorrecta|correcta|completa`,
    'missing-detail':
      'qué|cuál talla|color|medida|modelo|tamaño|versión|opción, confirm* la|el|su|qué talla|color|medida|modelo|cantidad|tamaño, antes de enviar*, necesitamos saber, falta un|algún dato',
    problem:
      'ha|han|llegó|fue|está|sido dañad*|perdid*|rot*, agotad*, sin stock, retras*, demor*, no podemos|podremos enviar*|servir*, problema con|en su|tu|el pedido, defectuos*, roto, rota, averiad*, huelga, extravi*',
    invoice: 'factura*, ticket de_compra, cfdi, comprobante fiscal',
    warranty: 'garantía',
    returning: 'devoluci*, reembolso parcial, devolver el|lo|la, devuelv*',
    'access-key': 'clave|código|llave|licencia de|del acceso|activación|producto|licencia|software, código de descarga',
  },

  decoys: {
    review: `valoraci*|calificaci*|evaluaci* del|al|de|como vendedor, valoraci*|evaluaci*|calificaci*|puntuaci* de|del los|la|las? daño*|desperfecto*|perit*|estado|siniestro|averí*|coste|costo|técnico|taller|riesgo*|juego|crédito|partida|nivel, valoraci*|calificaci*|clasificaci* energétic*|técnic*|médic*|pericial|previa, situación|parte|pieza|fecha|más crítica*, valoraci*|calificaci*|evaluaci* *? *? *? *? como vendedor*, valoraci*|calificaci* que *? *? a|sobre|de nuestr* tienda, guard*|borra* la|su puntuaci*`,
    feedback: `en|a|según mi|nuestra|su|tu opini*, comentario* que me|nos hizo|hiciste|indicó, según los comentarios, segunda opini*, cambi*|mud* de opini*, opini* del|de_la técnico|agencia|fabricante|taller, espera|esperamos|espero de? ${your} comentarios, comentario* al|para_el|del|para|de repartidor|transportista|mensajero|taller|pedido|entrega, apartado|campo|casilla|sección de? comentarios, cuestión de opini*`,
    'review-this':
      'opin* de|del|sobre *? boceto*|diseño*|prueba*|muestra*|propuesta*|solución|tono|texto, para|podremos|podamos|poder|va_a|van_a|tiene_que|técnico|taller evalu*, para|podremos|poder|puedan valor*|evalu*|calific* el|la|su|los|las? daño*|estado|caso|solicitud|avería|desperfecto*|reclamación|devolución, valor*|evalu* si, valoran el estado',
    give: 'para poder? hacer|realizar|dar|emitir',
    'five-stars': `hotel*|calidad|lujo|juego|tornillo* de? cinco|5|cuatro|4? estrella*, estrell* que consider*|quier*|cre*, estrella* energétic*|superior|led|luminos*|adhesiv*|decorativ*, de usted|la_caja`,
    thanks: 'gracias de antemano|por_adelantado|anticipadas',
    negation:
      'ninguna queja, no dude*|olvide*|deje_de|deje*_pasar|deje*_escapar|se_olvide*|solo|pasa|hay_problema|le_importa|el|un|una|del, si no, nada de_eso, aún|todavía no, no ha|has|hemos',
    'off-platform': `código qr de|del|para|que la|su? devol*|amazon|recogida|correos|le, nuestr* página|tienda|chat de|en amazon`,
    promotion:
      'oferta* de_reembolso, oferta de una? devol*, tienda de_campaña, visit* la página|sección de ayuda, tienda física',
    'cross-sell': 'también tenemos|disponemos que|en_cuenta',
    cancel: `cancel* la|su|tu suscripción, ${asked('anul cancel')} la|el|los|su|esa? voto*|${noun}`,
    'change-it': 'retirarlo|retírelo en|de|del',
    moved: 'sale más|mejor|gratis|barat*|a|por',
    'phone-label': 'funda*|carcasa*|soporte*|cargador para|de tu|su? móvil|celular|teléfono, número de móvil|teléfono',
    'dot-sign': 'este|ese|aquel|el|un|al|del|su|qué|mismo|cada|primer|segundo|algún punto, punto de|limpio|y|en|final',
    problem: 'ningún|sin problema|retraso, cualquier problema',
    rude: 'no nos|me hace* perder, no es su|tu|culpa culpa|suya|tuya',
    'outside-payment': 'cheque* regalo|descuento',
    'help-offer': 'está|están|estará disponible*',
    slang: 'yo también|encantado|mismo|me|le|te|lo|estoy|estaría|soy, no dude',
    'never-twice': 'la a a la',
    praise: 'no me|estoy|es|funciona|está|queda|va, no muy bien|contento',
    reminder:
      'hola|gracias|buenas|saludos de nuevo|otra_vez|nuevamente, de nuevo gracias|disculpas, envi*|mand*|sal*|intent* de nuevo|otra_vez|nuevamente',
    wish: `agradecer* ${your} paciencia|respuesta|comprensión|confirmaci*|colaboración, agradec* que haya*, esperamos|espero|espera de ${your} respuesta|confirmaci*|mensaje|contestación|comentarios, esperamos|espero ${your} respuesta|confirmaci*|mensaje|contestación|comentarios`,
    incentive:
      'devuelto|reembolsado|abonado|recibi*|recibido ya? el|la|los|su|tu dinero|importe|reembolso, envío|devolución|recogida gratis|gratuit*, caja|papel|bolsa|envoltorio|mensaje|nota|opción|juego de? regalo, para regal*, como|de|es regalo para, un|el regalo para su|tu|un|una|mi|el|la, regalo de_cumpleaños|navidad, contra reembolso, que regalo',
    'hand-over': 'si tiene*',
    benefit: 'descuento*|cupón|cupones|código no|ha|fue|se|caducó|aplicado, cupones los',
    status: 'si|cuando|una_vez|aún|todavía|no ha? sido? enviado|entregado|salido',
  },

  wordings: { 'answer-here': 'responda a este mensaje' },

  dots: {
    abbreviations:
      'aprox, atte, av, avda, c, dr, dra, ej, etc, exp, máx, mín, núm, pág, ref, sr, sra, sres, srta, tel, ud, uds',
    afterOrdinal: '',
  },

  quoting: {
    introductions: [
      { opens: 'el ', closes: ' escribió:' },
      { opens: 'el ', closes: ' escribio:' },
    ],
    separators: ['mensaje original', 'mensaje reenviado'],
  },
};
