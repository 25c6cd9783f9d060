import type { Words } from './concepts.ts';
import { phrases } from './inflect.ts';

/**
 * What is asked of somebody: infinitive, orders and wishes to usted, tú, vos and vosotros, with the pronouns behind them. Not
 * "dejamos" or "ha dejado", and not "deja", which also is "he leaves". `cont/cuent` is a stem that changes under stress.
 */
const asked = (stems: string): string =>
  forms(stems, ({ stem, soft, stressed, softStressed }) => [
    ...ending(stem, 'ar ara* arn* arl* arme arás ará arán aría arías arían ase* ad adn* anos ame ándonos'),
    ...ending(soft, 'e* éis'),
    ...ending(stressed, 'anos ame al*'),
    ...ending(softStressed, 'en* em* el*'),
  ]);
/** The same for verbs in -er and -ir. */
const askedIr = (stems: string): string =>
  forms(stems, ({ stem, stressed }) => [
    ...ending(stem, 'ir irn* irl* irme iéndonos irás irá irán iría irías irían iera* iese* a* e es id idn* í'),
    ...ending(stressed, 'anos ame al* anlo enos eme el*'),
  ]);
/** "Escríbanos", "llámame", "contactarnos". */
const withUs = (stems: string, infinitive = 'ar'): string =>
  forms(stems, ({ stem, soft, stressed, softStressed }) => [
    ...ending(stem, `anos ame adnos ${infinitive}nos ${infinitive}me`),
    ...ending(stressed, 'anos ame'),
    ...ending(soft, 'enos eme'),
    ...ending(softStressed, 'enos eme ennos'),
  ]);

interface Stem {
  stem: string;
  /** Before e: "publiqu". */
  soft: string;
  /** With a pronoun behind: "escríb". */
  stressed: string;
  softStressed: string;
}

function forms(stems: string, make: (stem: Stem) => string[]): string {
  const all = stems.split(' ').flatMap((pair) => {
    const [stem = '', changed = stem] = pair.split('/');
    const stressed = changed.replace(/[aeiou](?=[^aeiou]*i?$)/, (vowel) => 'áéíóú'.charAt('aeiou'.indexOf(vowel)));
    return make({ stem, soft: beforeE(changed), stressed, softStressed: beforeE(stressed) });
  });
  return all.join('|');
}

const ending = (stem: string, endings: string): string[] => endings.split(' ').map((end) => stem + end);
const beforeE = (stem: string) => stem.replace(/[cgz]$/, (last) => ({ c: 'qu', g: 'gu', z: 'c' })[last] ?? last);
const pronounIt = (stems: string) =>
  forms(stems, ({ stem, stressed, softStressed }) => [`${stem}arl*`, `${stressed}al*`, `${softStressed}el*`]);

const toUs = `${withUs('contact llam envi mand habl dig avis consult')}|${withUs('escrib', 'ir')}`;
const change = 'cambi modific elimin borr retir edit actualiz reconsider rectific anul';

export const es: Words = {
  language: 'es',
  spelling: 'accents-optional',

  phrases: {
    review: 'reseña, reseñas, valoraci*, calificaci*, puntuaci*, evaluaci*, testimonio, más estrellas',
    feedback:
      'valoraci*|calificaci*|evaluaci* del|al|de|como vendedor, opinión, opiniones, comentario, comentarios, retroalimentación',
    'seller-feedback': `comentario*|feedback|valoraci*|opini* de|del|al|como|sobre? el|como? vendedor, feedback|comentario|valoraci* que dejó|dejaste como|sobre, nosotros como vendedor`,
    'review-this': `${asked('valor calific')}|valora|califica|puntúe*|puntúa|puntuar|evalúe*|evalúa|evaluar|reseñe|reseñar|opine|opina|opinar|opinen
      su|tu|vuestr*|nuestr*|esta|sobre|la|el|al|este compra|pedido|producto|artículo|experiencia|servicio|tienda|vendedor|atención, valórenos, valóranos, valórelo, valóralo, califíquenos, puntúenos, evalúenos,
      ${asked('cont/cuent recomend/recomiend')} a otros|los|las demás? compradores|clientes|usuarios|demás, al contar|contarl* a otros, ayude|ayuda|ayudar a otros compradores|clientes|usuarios`,
    give: phrases(
      asked('dej public otorg agreg coloc realiz'),
      askedIr('escrib compart sub añad'),
      `deja|publica|escribe|comparte|pon un|una|su|tu|la|5|cinco|algun*, cuéntelo, cuéntalo, contarlo, nos|me deja|dejas|pone|pones|da|das|dé, comparte|publica, ponga, pongan, ponnos, poner, ponernos, pusiera*, pondría*, ponién*,
      darnos, dénos, danos, dar|den|des|diera|dieras su|tu|una|un|5|cinco|nos, haga, haz, hacer, hiciera*, envíe*|enviar*|envía* su|tu|una reseña|valoraci*, regálenos|regálanos|regalar*|regale|regales|regalas|regala una|5|cinco|tu|su|nos?`,
    ),
    wish: `agradecer*, a la espera de, nos|me gustaría|encantaría|ayudaría|alegraría|haría|vendría|interesa*, le|te|os agradezco|agradecemos que|si, sería ideal|genial|estupendo|fantástico|maravilloso|perfecto|de|un|muy,
      apreciar*, significaría, significa mucho, esperamos|espero|esperando que|su|tu, nos ayuda* mucho|muchísimo|a, dependemos|vivimos de, no|aún ha|has dejado|escrito|publicado, nos encanta*|gusta* leer*|conocer|saber|recibir`,
    helps:
      'nos? ayuda*, es|son muy|super|de? gran|mucha? importante*|ayuda|utilidad, nos hace*|haría*|viene muy|crecer|mucha|muchísima, marca* la diferencia, significa* mucho',
    request: `cancele|cancelen|cancela|cancelad|anule|anula|solicite|solicita usted? el|su|tu|la|este|vuestro pedido|compra|cancelación|anulación, por favor, porfa*, puede|puedes|pueden|podéis|podés|podría*|podrías|pudiera*|quiere|quieres, ruego|rogamos|pedimos|invitamos|animamos|solicitamos, no olvide*|dude*|deje de, tan|muy amable*, haga*|hace*|hazme el favor,
      le|te|les|os importa*|recordamos|agradecer*, anímese|anímate|recuerde|recuerda, dedique*|dedica*|dedicar*|tómese|tómate|tomarse|tomarte un|unos|dos minut*|moment*|segund*|ratit*`,
    opinion: `unas|algunas|pocas|dos palabras|líneas|frases, qué|cómo te|le|les|os ha|han? parece|parecido|pareció|gustado|ido|fue, qué|lo_que opina*|piensa*,
      cuente*|cuénte*|cuenta|cuénta*|contar*|contan*|comparta|comparte|compartir su|tu|vuestra experiencia|opini*|impresiones, su|tu experiencia|impresión|impresiones`,
    'public-place':
      'en amazon, página|ficha del|de? producto|artículo|amazon, otros|demás|futuros compradores|clientes|usuarios, públicamente, los demás',
    positive:
      'reseña|reseñas|valoraci*|opinión|comentario|calificaci*|puntuaci*|evaluaci* tan|muy|más? positiv*|favorable|buena|excelente, buena, positiv*, excelente*, favorable*, estupenda, maravillosa, genial, mejor, alta, bonita, perfecta',
    negative:
      'mala, malas, reseña|valoraci*|opinión|comentario|calificaci*|puntuaci*|evaluaci* tan? negativ*|mal*|baja, negativ*',
    'five-stars': 'cinco|5|cuatro|4|todas_las estrella*, máxima|mejor|mayor|buena puntuaci*|nota|calificaci*',
    'if-satisfied': `si|como|cuando|ya_que|puesto_que|siempre_que está|estás|están|estáis|queda|quedó|quedaste|ha_quedado|se_siente muy|totalmente|realmente? content*|satisfech*|feli*|encantad*|conforme,
      si|como|cuando|ya_que le|te|les|os ha|han? gust*|encant*|convenc*, si|como todo|el_producto|el_artículo|el_pedido|la_compra está|fue|ha_ido|ha_llegado|ha_salido|llegó|va|salió bien|ok|correcto|perfecto|de, si es así, de su|tu agrado,
      client*|comprador* satisfech*|content*|feli*, cumpl*|super* con? sus|tus|las expectativas, alegr* que|saber le|te|que`,
    change: phrases(
      asked(change),
      'quita, quitar*, quite la|su|esa|tu, corrija*, corregir*, suba|subir|sube su|tu|la, mejorar|mejore su|tu|la, revise|revisar|reconsidera su|tu',
    ),
    'change-it': pronounIt(change),
    'be-changed': `sea|ser|fuera|quede ${forms(change, ({ stem }) => [`${stem}ad*`])}, ${pronounIt(change)}`,
    incentive: `tarjeta*|cheque*|vale*|bono regalo|de, cupón, cupones, un|otro vale, regalo, regalos, regalamos, obsequi*, descuento*, reembols*, dinero, gratis, gratuit*, sorte*, premi*, recompensa*, bonificaci*, cashback, paypal, bizum, euros,
      garantía extendida|ampliada|extra|adicional, ampli* la|su|tu garantía, meses|año|años más|extra|adicional* de garantía, compens*, devolv* el|la|los|su|tu importe|dinero|mitad|€|euros`,
    exchange: `a cambio de|por, por|tras dejar*|escribir*|publicar*|cada|su|tu|una|eliminar*|borrar*|cambiar*|modificar*, si nos? deja*|publica*|escribe*|pone*|borra*|elimina*|cambia*|modifica*, cuando|una_vez|en_cuanto|al publi*|esté|haya*|dej*|borr*|elimin*, quienes`,
    'how-to':
      'cómo|dónde se|puedo|podría|hago|dejo|pongo|dejar*|publicar*|escribir*|poner*, puedo, quiero|quisiera|gustaría dejar*|poner*|escribir*',

    about: 'para, sobre, de, del, acerca, respecto, por, en, al',
    document: `prueba*, boceto*, diseño*, borrador*, maqueta*, muestra*, factura*, documento*, archivo*, manual*, instruccion*, adjunt*, grabado*, texto*, fuente*, logo*, propuesta*, presupuesto*, vista previa, daño*, desperfecto*,
      incidencia*, reclamaci*, avería, averías, talla, medida*, dirección, consulta, transportista, repartidor, agencia`,
    'before-production': `antes de|que grab*|imprim*|empe*|fabri*|bord*|produ*|cort*|confeccion*|envi*|comenz*, para|así poder|podamos|que|podemos|podremos? grab*|imprim*|empe*|fabri*|bord*|produ*|cort*|confeccion*|continu*|seguir|tramit*|comenz*, visto bueno`,

    promotion: `síganos, síguenos, seguirnos, visit* nuestr* tienda*|escaparate|perfil, entr* en nuestra tienda, nuestr* otr*|nuev*|últim*|demás product*|artícul*|colecci*|modelo*|gama, nuestr* catálogo|oferta*|promocion*|rebajas|novedades|boletín,
      oferta*|promoci* exclusiv*|especial*|limitad*|de, suscríb*, suscrib* a, club vip, programa de fideli*|puntos, descubr*|aprovech* nuestr*|la|las|esta|el|los oferta*|promoci*|descuento*|rebajas|novedades|colecci*|gama, eche|echa* un vistazo a nuestr*|la,
      recomiénd*nos, recomiénde*|recomiénda*|recomend* a|nos sus|tus|a amigos|familia*, rebajas de, hemos|acabamos lanzado|de_lanzar, vuelv* a comprar*, lista de correo, black friday, no se|te lo|la|las? pierda*, envío gratis en`,
    'cross-sell': `también le|te|les|os? puede*|podría* gustar*|interesar*, tal_vez|quizá|quizás le|te guste|interese, también vendemos|tenemos|disponemos, recomend* también? nuestr*, a juego, combina* con, más barat* que`,
    benefit:
      'descuento*, cupón, cupones, vale de|por|descuento, tarjeta*|cheque* regalo, código promocional|de_descuento, precio especial, € de_descuento|menos, % en|para|sobre su|tu|la, envío gratis',
    'hand-over': `aquí tiene*, le|te|les|os ofrec*|regal*|da*|envi*|mand*|obsequi*|hac*|hemos|aplica*, utilice*|utiliza|utilizar|usa|usar|usando|aplique|introduzca|introduce|canje*, obten*|obtendrá*|recib*|disfrut*|gan*|consig*|llév*, ofrecer*|regalar*, tiene|tienes un, con nuestro|el`,
    'next-purchase': 'próxim*|siguiente*|futur*|segund*|otra compra*|pedido*, en toda|nuestra la? tienda, próxima vez',
    remedy:
      'compens*, reembolso parcial, molesti*, daño*, dañad*, defect*, defectuos*, retras*, error, disculp*, sentimos, siento, lament*, rayad*, rasguñ*, arañ*, golpe*, este pedido, quedarse|quedárselo, perdón, perdone',
    'contact-us': `${toUs}
      directamente|un|una? mensaje|correo|email|foto|fotos|whatsapp|llamada? a|al|en|por|vía? correo|email|teléfono|número|móvil?`,
    'email-us': `nuestr*|mi correo|email|e_mail|mail|gmail, ${toUs} un|una|por|al|a_nuestro|a_mi|vía correo|email|mail|e_mail, por correo|email electrónico? a`,
    street: 'calle, avenida, avda, plaza, paseo, carretera, colonia, camino',
    mailbox: 'ventas, contacto, atencion, ayuda, soporte, tienda, pedidos, facturas, hola, clientes, correo',
    'call-us': `${withUs('llam telefone')}, llame|llama|llamar|llamen|llamando al|a_nuestro|a, por teléfono, al|un? teléfono|whatsapp|móvil, marque el`,
    'digit-word': 'cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, doble',
    'phone-label': 'tel, tlf, tfno, tfn, teléfono, móvil, celular, nuestro|mi número|fijo, línea directa',
    'phone-exception':
      'garantía, fabricante, transportista, agencia, mensajería, paquetería, seur, correos, mrw, nacex, tipsa, zeleris, estafeta, empresa|compañía de transporte*',
    'other-number': `número|num|no|código de? pedido|factura|serie|seguimiento|referencia|modelo|artículo|caso|incidencia|expediente|cliente|lote|postal|envío, lote, ref, referencia, cp, nif, cif, dni, exp, código, pedido, factura`,
    platform: 'wasap, guasap, wassap, watsap, wpp',
    channel: `por, vía, en nuestr*|mi|el, nuestr*|mi, ${withUs('busc contact encontr habl agreg sigu contest mand envi')}|${withUs('escrib añad', 'ir')} por|en|al|a_través_de, ${withUs('agreg busc')}|${withUs('añad', 'ir')}, está|estoy|estamos en, a través de`,
    'off-platform': `nuestr*|mi propi*? web|página|sitio|blog|tienda_online|tienda_en_línea|tienda_física|chat, por privado, mensaje privado, por|un mensaje directo|privado, fuera de amazon, chat en vivo|directo|línea, código qr, por fax,
      búsque*|busca*|búsca* en google, ${toUs} directamente, ${withUs('llam')}, sin|al_margen_de pasar|amazon por? amazon?, carta a nuestr*|la`,
    'amazon-channel': `por|través_de|mediante|desde|con amazon, mensaj* de amazon, este mismo? mensaje|hilo|chat|conversación, esta conversación, por aquí|este_medio, mis|sus|tus pedidos, cuenta de amazon, aquí mismo`,
    'amazon-account': 'cuenta de amazon, preferencias de comunicación',
    'outside-payment':
      'bizum, transferencia*, ingreso en, mercado pago, efectivo, contra reembolso, western union, número de cuenta, iban',
    money:
      'pag*, reembols*, devolv*, devolu*, devuelv*, hago, hacemos, abon*, ingres*, dinero, importe, diferencia, cobr*, mand*, envi*, euros',
    'direct-sale':
      'más barat*|económico en nuestr*|fuera|directo, compr* directamente|fuera, compr* por|en|desde nuestr*, pedido directo, sin comisi*',
    buying: 'barat*|disponible*|venta en, comprar*, compre, encontrar*, encuentr*, vend*, pedir*',
    'opt-out':
      'darse|darte|date|dese|dé de baja, cancelar la? suscripción, dejar|dejaré* de recibir, no desea*|quiere* recibir más? mensajes|correos|comunicaciones, anular la? suscripción',
    'link-word': 'visite, visita, web, enlace, página, sitio, pulse, haga clic',
    'at-sign': 'arroba',
    'dot-sign': 'punto',
    'field-name': `nombre|apellido del|de|completo? cliente|comprador|producto|tienda|empresa|artículo?, su|tu nombre|tienda|empresa, cliente, comprador, número|num|id de|del? pedido|seguimiento|envío, pedido, fecha de? entrega|envío?, producto, artículo, tienda, empresa,
      inserte|insertar|introduzca|escriba aquí|el|su|la? nombre|texto|fecha|número?, enlace, dirección, importe, transportista, firma, ciudad, talla, cantidad, precio`,

    answering:
      'nos|me pregunta*|pide*|pidió|comenta*|comentó|consult*|dice*|escribió, su|tu consulta|pregunta|mensaje|duda, como pidió|solicitó|indicó',
    apology: 'sentimos, siento, lament*, disculp*, perdón, perdone, desgraciadamente, por desgracia',
    'product-question':
      'qué|cuál modelo|talla|color|medida|tamaño|versión, tienen|tenéis|tienes|venden|vendéis|hay otr*|alg*|más, compatible*, otr* color|modelo|tamaño|talla, a juego, alternativa, recomiend*',
    'in-return': 'a cambio',
    parcel: 'compra, pedido, pedidos, paquete, paquetes, artículo, producto, envío',
    moved: 'enviado, despachado, salido, entregado, confirmado, expedido, preparado, llegado',
    mishap:
      'error, fallo, tarde, falta*, faltan*, perdid*, rot*, dañad*, retras*, problema*, huelga, incidencia, incompleta, incorrecta, equivoc*',
    'first-use': 'antes del|de primer|usar* uso?, primera vez',
    advice: 'recomendamos, aconsejamos, siempre, nunca, asegúrese, evite, procure, no lo|la|los|las',
    manual: 'manual|guía|instrucciones de|del uso|usuario|montaje, preguntas frecuentes',
    'send-back': 'devolv*, devuelv*, enviar*, envíe*, mandar*, mande*',
    saving: 'más barat*|económico',
    status: `ha|hemos sido|ya? enviado|despachado|salido|entregado|expedido, está en camino|reparto|preparación, va de camino, ya? ha|fue salido|enviad*|entregad*|confirmad*, pedido está? confirmado|recibido, número|código de seguimiento|rastreo, recibirá|recibirás|llegará* en|el|mañana, hemos recibido su|tu pedido`,
    replacement:
      'reemplazo, reposición, recambio, repuesto, otra unidad, uno|una|otro|otra nuevo|nueva|igual, de nuevo, sustituci*',
    refund:
      'hemos ajustado, devolv*|devuelv* el|su importe|dinero, recuper* el importe, reembols*, devolución del|de_su dinero|importe, abono',
    done: 'hemos|ha|fue|queda|está ya? sido? emitido|tramitado|procesado|realizado|hecho|efectuado|ordenado|gestionado',
    refunded:
      'hemos|he ya|le|te? reembolsado|devuelto|abonado, ha|fue sido? reembolsad*|devuelt*|abonad*, reembolso emitido|realizado|procesado|íntegro|completo, le|te hemos ya? reembolsado|devuelto|abonado, hemos ajustado, ya? hemos ajustado',
    'out-of-stock': `agotad*, no disponemos de, no_tenemos|sin|falta_de|fuera_de|rotura_de stock|existencias|unidades, descataloga*, no queda* más? unidad*|existencias|stock, no podemos|podremos|puedo servir*|suministr*|enviárselo|enviártelo|atender*, no está|tenemos disponible|en_stock|stock`,
    delay: 'retras*, demor*, aplaza*, más tarde, tardar*',
    'date-word':
      'lunes, martes, miércoles, jueves, viernes, sábado, domingo, mañana, hoy, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, días, semana*, horas, antes del, plazo',
    cancel: `${asked('cancel anul')}, solicit* la|una cancelación|anulación, cancela|cancelas el|tu|su`,
    option: 'si prefiere*|quiere*|lo|desea*, puede|puedes, para cancelar*, si no quiere*|desea*',
    undecided: 'prefiere*, quiere* que, si desea*|quiere*',
    trouble:
      'alg* duda*|problema*|pregunta*|incidencia*|consulta*|pega|inconveniente, cualquier cosa|duda*|problema*|pregunta*|incidencia*|consulta*|pega|inconveniente, si tiene*|surge*|necesita* algo|dudas|problemas|preguntas|ayuda',
    'help-offer': `a su|tu|vuestra entera? disposición|servicio, estamos|estoy aquí? para|a, no dude* en, encantad* de ayudar*, poder ayudar*, ayudarle*, ayudarte, nos|me tiene*|tienes`,
    'write-us': `${toUs}, responda a este mensaje, escrib* por aquí`,
    tips: 'consejos|trucos|recomendaciones|instrucciones|indicaciones|guía de|para|sobre su|el|un? uso|usar|utiliz*|cuid*|mantenimiento|limpieza|lavado|conserv*|sac*, manual de|del uso|usuario, preguntas frecuentes, antes del|de primer|usar* uso?, cómo usar|utilizar|cuidar',
    important: 'importante',
    urgent: 'urgente*',
    'amazon-serves':
      'atención al cliente de? amazon, servicio al|de cliente* de? amazon, contact* con|a amazon, amazon se|le|te|lo|gestiona*|tramita*|encarga*',
    'amazon-matter':
      'reembols*, devoluci*, devolv*, reenvi*, reposición, reemplazo, otra unidad, otro envío, nuevo envío',
    'to-us': 'a nuestr* almacén|dirección|oficina*|nave|taller|tienda',
    'tell-us':
      'indíque*|indica*|indique*|facilit*|envíe*|envía*|enviar*|mánde*|mánda*|mandar*|díga*|dinos|díme* nos?, necesit*, pás*, nos|me puede*|da|dé|das',
    secret:
      'número|datos completo? de? su|la|tu tarjeta|cuenta, tarjeta de crédito|débito|bancaria, cvv, cvc, contraseña*, clave de|del acceso|banco|banca|seguridad, su|tu|el pin, código de verificación|seguridad|un_solo_uso, copia|foto de|del su|tu? dni|pasaporte|documento',
    threat: `abogad*, acciones legales, denunci*, demanda*, vía judicial, juzgado*, tribunal*, por lo legal, policía, lista negra, le|te exijo|exigimos|obligaremos|advert*, aténgase a, en caso contrario, de lo contrario, si no lo hace*, consecuencias`,
    claim: 'reclamaci* de? la? a? a?, reclamo, disputa, garantía de la a, a la z, contracargo, devolución de cargo',
    'give-up': `${asked('retir cancel cerr/cierr')}`,
    rude: `perder el|mi tiempo, tonter*, estúpid*, idiota*, imbécil*, ridícul*, mentir*, ment*os*, sabe* leer, hasta un niño, es|son? su|tu culpa|problema, ignorante*, tont*, qué pesad*, aprenda a|de, déje*|deja de molest*|quej*, cállese, cállate`,
    slang: 'tío, guay, mola, flipa*, xq, jaja*, jeje*, wey, güey, qué crack',
    coarse:
      'joder, mierda*, puta*, puto*, coño, cabrón*, gilipollas, hostia*, cojones, hijo*|hija* de puta, pendej*, pinche, boludo, chinga*, verga, carajo, maldit*',
    offensive: 'te|le|os voy|vamos a matar|pegar|partir|romper, sudaca*, maricón, maricon*, subnormal*, panchito*',
    aside: 'por cierto, de paso, por otro lado, aprovecho|aprovechamos',
    'before-doing': 'antes de|que, en lugar|vez de, previo a',
    'contact-first': `${toUs}, contact* primero? con nosotros, con nosotros primero|antes`,
    reminder:
      'recordar*, recordatorio, recordamos, otra vez, de nuevo, aún|todavía no ha*|hemos, segunda vez, nuevamente',
    praise:
      'me|nos encant*, me|nos ha? gust*, encantad*, perfect*, genial, estupend*, excelente*, maravill*, precios*, content*, satisfech*, funciona* muy|de|genial bien|maravilla, 5|cinco estrellas, recomend*, gran compra|producto, buenísim*, fenomenal, feliz',
    coaching:
      'mencion*, incluya*|incluye*|incluir|añada*|añade|añadir|adjunt*|suba|subir|sube dos|unas|una|alguna*|tres? foto*|vídeo*|imágen*, diga que, destaque*|destaca*|destacar, comente*|comenta* que|lo|cómo, hable de',
    'in-review':
      'en su|tu|la|una|vuestra reseña|valoraci*|opini*|comentario|evaluaci*, al|cuando escrib*|redact*|dej*|pon*|public* su|tu|la|una reseña|valoraci*|opini*|comentario|evaluaci*',
    plea: 'depend* de, nuestr* negocio|empresa|familia|tienda|trabajo|puestos, pequeñ* negocio|empresa, muy importante, hace* mucho? daño|perjudic*',
    attached:
      'adjunto, adjuntos, adjuntamos, factura|etiqueta|guía|copia|hoja adjunta, va|van|encontrará adjunt*, en anexo, anexo, anexamos',
    advert: 'catálogo*, folleto*, promoci*, publicidad, flyer*, oferta*, tarifa*',

    negation: 'no, nunca, jamás, tampoco, evite*, prohib*, ningún, ninguna, sin pedir*|ofrecer*|que|necesidad, nada de',
    contrast: 'pero, sin embargo, aunque, no obstante, sino, mientras que',
    coordinator: 'y, pero, además, o bien',
    subordinator: 'si, cuando, una vez, ya que, como, después, porque, mientras, aunque, antes, para, al',
    'we-act': `nosotros, yo, podemos, podremos, puedo, podríamos, vamos|voy a, hemos, he, queremos, quiero, tenemos|tengo que, debemos, procedemos a, enviamos, enviaremos, mandamos, mandaremos, hacemos, haremos, reembolsamos, reembolsaremos, nuestro equipo, el? perito|técnico|fabricante|vendedor|transportista|taller|proveedor|seguro|equipo, agencia, compañer*, ha|han|había`,
    'function-word': `el, la, los, las, lo, un, una, unos, de, del, al, en, y, o, que, con, por, para, su, sus, tu, tus, se, le, les, nos, te, os, mi, es, son, está, están, han, ha, he, hemos, haya, muy, más, si, como, este, esta, esto, eso,
      usted, ustedes, vosotros, yo, nosotros, nuestro, nuestra, nuestros, todo, toda, todos, aquí, ya, también, fue, ser, sea, desde, por, haber, hoy, tan`,

    'never-twice': 'el, la, los, de, del, en, y, que, con, por, para, su, una, un, es, no, al',

    greeting:
      'hola, buenas, buenos|buen días|día, buenas tardes|noches, estimad*, apreciad*, querid*, señor, señora, sr, sra, don, doña',
    thanks: `gracias, agradezco|agradecemos|agradecerle*|agradecerte|agradeciendo|agradece su|tu|la|el|mucho|sus|enormemente|por|de|que_haya*|sinceramente, agradecid*, agradecimiento, gracias por tomarse|tomarte|dedicar el|un|su|tu tiempo|minuto|momento, de nada`,
    courtesy: `buen|feliz|bonito|buena fin_de_semana|día|finde|semana|tarde|noche, felices fiestas, feliz navidad|año, disfrut*, de nada, un placer, bienvenid*, un honor, alegr*, encantad*, le|te|lo|les|os dese*, desea*, esper* que lo|la|le|te|les? gust*|encant*|disfrut*, a usted|ti|vosotros,
      igualmente, gracias de antemano, besos, suerte, hasta pronto, ilusión`,
    'sign-off':
      'un? cordial|cordiales|fuerte|afectuoso? saludo|saludos, un? fuerte? abrazo, atentamente, cordialmente, atte, besos',
    'small-talk': `compra, compras, comprar, comprado, pedido, pedidos, cliente, clienta, clientes, confianza, confiar, confiado, depositada, apoyo, paciencia, mensaje, respuesta, tienda, empresa, negocio, equipo, producto, productos, artículo, elegirnos, elegir, elegido,
      opinión, comprensión, preferencia, preferirnos, pequeña, pequeño, familiar, familia, nuevo, nueva, reciente, número, mucho, muchas, muchos, muchísimas, mil, mucha, corazón, todo_corazón, sinceramente, realizada, realizado, hacer, contar, parte, tiempo, interés, amable,
      rápida, gran, grande, decir, darle, darte, dar, parte, realizar, adquirir, adquirido, nombre, verdad, todas, apostar, local, comercio`,

    customisation:
      'grabado*, grabar*, bordar*, bordad*, personaliz*, inscripción, boceto*, diseño*, iniciales, nombre|texto para|a|en|del',
    'delivery-appointment': `qué|que|cuál|cual día|fecha|hora|horario|franja le|te|os|prefiere*|viene|conviene, cita de? entrega, concertar|acordar|programar la? entrega, le|te|les|os viene|va|conviene mejor|bien, habrá|estará alguien? en casa, franja horaria, agencia de transporte`,
    'address-problem': `falta* el|la número|piso|puerta|calle|código|portal, dirección está|es|parece|sea|no incompleta|incorrecta|errónea|correcta|existe|incluye, confirm*|revis*|verific* su|tu|la dirección, código postal no|es, dirección incompleta|incorrecta|correcta|completa`,
    'missing-detail': `qué|que|cuál talla|color|medida|modelo|tamaño|versión|opción, confirm* la|el|su talla|color|medida|modelo|cantidad|tamaño, antes de enviar*, necesitamos saber, falta un|algún dato`,
    problem: `ha|han|llegó|fue|está|sido dañad*|perdid*|extraviad*|rot*|retrasad*, agotad*, sin stock, retras*, demor*, no podemos|podremos enviar*|servir*, problema con|en su|tu|el pedido, defectuos*, roto, rota, averiad*, huelga, extravi*`,
    invoice: 'factura, facturas, ticket de_compra, cfdi, comprobante fiscal',
    warranty: 'garantía',
    returning: 'devoluci*, etiqueta de devolución, reembolso parcial, devolver el|lo|la, devuelv*',
    'access-key': 'clave|código|llave|licencia de|del acceso|activación|producto|licencia|software, código de descarga',
  },

  decoys: {
    review: `valoraci*|calificaci*|evaluaci* del|al|de|como vendedor, valoraci*|evaluaci*|calificaci*|puntuaci* de|del|de_los|de_la|de_las daño*|desperfecto*|perit*|estado|siniestro|averí*|coste|costo|técnico|taller|riesgo*|juego|crédito|partida|nivel, valoraci*|calificaci*|clasificaci* energétic*|técnic*|médic*|pericial|previa`,
    feedback:
      'en|a mi|nuestra opini*, comentarios que me|nos hizo|hiciste|indicó, segunda opini*, opini* del|de_la técnico|agencia|fabricante|taller',
    'review-this': `para|podremos|poder valor*|evalu*|calific*`,
    give: `para poder? hacer|realizar|dar|emitir`,
    'five-stars': `hotel*|calidad|lujo|juego|tornillo* de? cinco|5|cuatro|4? estrella*, 5|cinco|4|cuatro estrella* energétic*|superior, de usted|la_caja`,
    thanks: 'gracias de antemano|por_adelantado|anticipadas',
    negation:
      'no dude*|olvide*|deje_de|se_olvide*|solo|sólo|pasa|hay_problema|le_importa, si no, nada de_eso, aún|todavía no, no ha|has|hemos',
    'off-platform': 'código qr de|del|para|que la|su? devol*|amazon|recogida|correos|le',
    promotion: 'oferta* de_reembolso, tienda de_campaña',
    'phone-label': 'funda*|carcasa*|soporte*|cargador para|de tu|su? móvil|celular|teléfono, número de móvil|teléfono',
    'call-us': 'llame|llamar al|a_la|a transportista|agencia|amazon|repartidor|correos|seur|gls|mrw',
    'dot-sign': 'este|ese|aquel|el|un|al|del|su|qué|mismo|cada|primer|segundo|algún punto, punto de|limpio|y|en|final',
    problem: 'ningún|sin problema|retraso, cualquier problema',
    rude: 'no es su|tu culpa',
    'outside-payment': 'cheque* regalo',
    'help-offer': 'está|están|estará disponible*',
    slang: 'yo también|encantado|mismo|me|le|te|lo|estoy|estaría|soy, no dude',
    'never-twice': 'la a a la',
    praise: 'no me|estoy|es|funciona|está',
    wish: 'agradecer* su|tu paciencia|respuesta|comprensión|confirmaci*|colaboración, esperamos|espero su|tu respuesta|confirmaci*|mensaje|contestación',
    incentive:
      'envío|devolución|recogida gratis|gratuit*, caja|papel|bolsa|envoltorio|mensaje|nota|tarjeta|opción|juego de? regalo, para regal*, como regalo, contra reembolso',
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
