import type { Words } from './concepts.ts';

/**
 * What a buyer is asked with: infinitive, orders to lei, tu and voi, wishes and gerund, with the pronouns written on to them.
 * Not "lasciamo", "ha lasciato", with which nobody is asked.
 */
const asked = (infinitives: string): string =>
  infinitives
    .split(' ')
    .map((verb) => orders(verb.slice(0, -3), verb.slice(-3, -2)))
    .join('|');

function orders(stem: string, vowel: string): string {
  if (vowel !== 'a')
    return `${stem}${vowel}r*|${stem}a|${stem}i|${stem}ici|${stem}imi|${stem}${vowel}te*|${stem}${vowel}ss*|${stem}end*`;
  const soft = stem === 'invi' ? stem : stem.endsWith('i') ? stem.slice(0, -1) : stem.replace(/[cg]$/, '$&h');
  return `${stem}ar*|${soft}i|${stem}a|${stem}ate*|${stem}aci|${stem}ami|${soft}er*|${stem}ass*|${stem}and*`;
}

const praise =
  'bel|bella|belle|buon|buona|buone|ottim*|positiv*|eccellent*|splendid*|favorevol*|fantastic*|massim*|alta|miglior*';
const bad = 'negativ*|cattiv*|brutt*|pessim*|bass*';
const noun = 'recension*|valutazion*|feedback|commento|voto';
const you = 'la|le|ti|vi';
const can = 'può|puo|puoi|potete|potrebbe|potresti|potreste';
const your = 'suo|sua|sue|tuo|tua|tue|vostr*';
const bought = 'prodotto|articolo|acquisto|servizio|negozio|esperienza|ordine|venditore';
const others = 'altri|futuri clienti|acquirenti|utenti';
const mail = 'mail|e_mail|email|posta_elettronica';
const removed = 'modificat*|cambiat*|aggiornat*|eliminat*|cancellat*|rimoss*|corrett*|tolt*|rivist*';
const weSend =
  'rimborsiamo|rimborseremo|rispediamo|rispediremo|spediamo|spediremo|mandiamo|manderemo|inviamo|invieremo|sostituiamo|sostituiremo';
const about = 'su|sul|sull|sulla|di|del|dell|della|dei|delle|dal|dalla';
const damage = 'danno|danni|guasto|difetto|tecnic*|pratica|reclamo|rischi*|cost*|stato|perito|corriere|reso';

export const it: Words = {
  language: 'it',
  spelling: 'accents-optional',

  phrases: {
    review: 'recensione, recensioni, recenzion*, valutazione, valutazioni, stelline',
    feedback: 'commento, commenti',
    'seller-feedback': `feedback|valutazione al|del|sul|come|per_il? venditore, lasciat* al|sul venditore`,
    'review-this': `recensir*|recensisc*|recensite*, valutarci, ci? valuti|valuta|valutate|di_valutare|${can}_valutare|a_valutare il|la|lo|l|questo? nostr*|${your}? ${bought},
      ci valuti|valuta|valutate, faccia|fai|fate|far|fare sapere a|agli|ad altri, racconti|racconta|raccontate|dica a|agli|ad altri, dica|dire|dirci la sua, ${asked('aiutare')} gli|l? ${others}, recension* aiuta*`,
    give: `${asked('lasciare rilasciare scrivere pubblicare postare condividere inviare mandare mettere assegnare attribuire aggiungere inserire dedicare regalare')},
      ci|mi ${asked('lasciare rilasciare mandare')}|dia|date|faccia|fate, darci|darmi|dateci|dacci|dammi|darebbe|daresti|fare|farci, dare una|un|il|la`,
    wish: `ci|mi farebbe|fa|farà|farebbero tanto|molto|davvero|un_grande|un_enorme? piacere, ci|mi piacerebbe, saremmo|sarei molto|davvero? grat*|liet*|felic*, apprezzeremmo, gradiremmo, sarebbe molto|davvero? bello|gradit*|utile|importante|fantastico,
      è|sono sempre? gradit*|benvenut*, significherebbe molto|tanto, speriamo|contiamo|confidiamo in|su|di, chiediamo|chiedo|chiederei|chiederemmo una|la|di|se, vorremmo|vorrei leggere|conoscere|sapere|ricevere, invit* a,
      non ha|hai|abbia|avete ancora lasciato|scritto, aspettiamo|attendiamo una|la`,
    helps:
      'ci? aiuta|aiutano|aiuterebbe|sostiene, fa|fanno davvero? la differenza, conta|contano|vale|valgono|significa molto|tanto|tutto, è|sono importante|importanti|preziosa|preziose|il_nostro',
    request: `per favore|piacere|cortesia, gentilmente, cortesemente, ${you} conviene|preghiamo|prego|invitiamo|chiediamo|chiedo|chiederei|dispiacerebbe|andrebbe|va, ${can}, se vuole|vuoi|può|ha_un|hai_un, un momento|minuto|attimo|secondo, due minuti,
      dedichi|dedica, basta|bastano, non dimentich*, annulli|annullate|annulla il|l? suo|tuo? ordine, voglia|vogliate|vorrebbe|vorresti, che ne dice|dici`,
    opinion: `cosa|che ne pensa|pensi|pensate, ${your} sincer*|onest*? opinion*|esperienza|impression*|parere, due|poche|qualche righe|riga|parole|parola, si|ti|vi è|sei|siete trovat*, com'è andata, come è andata`,
    'public-place': `pagina|scheda|sotto del|dell|al|il|l? prodotto|articolo|amazon|inserzione, su amazon, pubblicamente, online, con|ad|a|agli|degli|gli? ${others}, agli altri`,
    positive: `${praise}, ${noun} davvero|molto|più? ${praise}|alt*|buon*|bell*`,
    negative: `${bad}, ${noun} ${bad}, 1|una|un|2|due stella|stelle`,
    'five-stars':
      '5|cinque|tutte_le|tutte_e_cinque stelle|stelline, 5 su 5, massimo|massima dei_voti|voto|punteggio|valutazione',
    'if-satisfied': `se|quando|qualora|poiché|visto_che|dato_che|ora_che è|sei|siete|fosse|si_ritiene rimast*|stat*|davvero|molto|pienamente? soddisfatt*|content*|felic*, soddisfatt*|content*|felic* ${about}|con, client* soddisfatt*|felic*,
      ${you} piace|piaccia|piacciono|è_piaciut*|sia_piaciut*, si|ti|vi è|sei|siete trovat* bene, ${you} soddisfa|soddisfano, se tutto è|va|funziona andato|arrivato? bene|ok|perfett*|a_posto`,
    change: `${asked('modificare cambiare aggiornare eliminare cancellare ritirare alzare rettificare sistemare riconsiderare rimuovere correggere')}, rivedere|riveda|rivedi|rivedete, toglier*|toglie|tolga|togli, migliorar*|migliora, ripens*, rimozione|modifica ${about}`,
    'change-it':
      'modificarl*|cambiarl*|aggiornarl*|eliminarl*|cancellarl*|rimuoverl*|toglierl*|rivederl*|correggerl*, la|lo modifichi|cambi|aggiorni|elimini|cancelli|rimuova|tolga|riveda',
    'be-changed': `essere|venga|vengano|sia|siano|fosse|venisse|andrebbe ${removed}`,
    incentive: `buono|buoni sconto|regalo|acquisto|spesa|omaggio|amazon|da|di, un|il|${your} buono, carta|carte regalo, regalo, regali, omaggio, omaggi, gratis, gratuit*, rimborso, rimborsi, rimborsiamo|rimborseremo|rimborserò|regaliamo|scontiamo|accreditiamo|restituiamo,
      sconto, sconti, codice promo*, premio, premi, ricompensa, estrazione, concorso, lotteria, garanzia estesa|prolungata, estend*|prolung* la garanzia, % di_sconto|in_meno, bonifico`,
    exchange: `in|come cambio|ringraziamento|premio di|del|della|dell|per?, a fronte di|della, per ogni|una|la|aver, ci|mi|se|quando|chi|appena|lei|tu ${asked('lasciare scrivere pubblicare modificare cancellare rimuovere mettere')}|toglie|tolga|dà|scrive,
      se|appena|dopo|quando|una_volta la|una|aver|avrà|ha|hai|pubblicata|lasciata, basta, lasciando|scrivendo|pubblicando, ogni|tutti_i client* che`,
    'in-return': 'in cambio',
    'before-doing': 'prima di, invece|anziché|piuttosto di|che?, al posto di',
    'contact-first': `ci ${asked('contattare scrivere')}|dica, contatt*|scriv*|parl* con|a? noi, contattarci|contattateci|contattaci|scriverci|scrivici, ci dia|date la|una? possibilità|occasione|modo, ce lo dica, un messaggio`,
    reminder:
      'ricord*, promemoria, second*|ultim* richiesta, di nuovo, ancora una volta, nuovamente, sollecit*, ha|hai|abbia|avete|abbiamo ancora lasciat*|scritt*|pubblicat*|ricevut*|vist*, ancora in_attesa|aspettando, già scritto',
    praise:
      'bellissim*, perfett*, fantastic*, ottim*, eccellent*, meraviglios*, splendid*, stupend*, adoro, complimenti, molto|davvero content*|soddisfatt*|felic*|bell*, consigliatissimo, funziona benissimo, piace tantissimo|molto',
    coaching:
      'menzion*, cit* la|il|anche|che, descriv*, sottoline*, alleg*|aggiung*|metta|mettere|caric*|inser* anche|pure? una|un|qualche|due|delle? foto|video|immagin*, con una|delle? foto, dica|scriva|scrivi che|quanto|come',
    'in-review': `nella|alla|quando_scrive_la|quando_scrivi_la ${your}? recensione|valutazione, recensione metta|aggiunga|scriva|inserisca`,
    plea: 'attività|lavoro|azienda|famiglia dipende, ci|mi danneggia|penalizza|rovina, la supplichiamo|supplico',
    'how-to': 'come|dove posso|possiamo|si|faccio|potrei, vorrei|volevo|voglio lasciare|scrivere, è possibile',

    about: about.replaceAll('|', ', '),
    document: `bozz*, anteprim*, grafica, disegn*, progett*, incision*, stampa, ricam*, font, carattere, scritt*, testo, logo, color*, fattur*, document*, file, allegat*, istruzioni, manuale, preventiv*, proposta, soluzione, richiesta, misur*, campion*, indirizzo,
      corriere, magazzino, spedizione, prova, ${damage}`,
    'before-production':
      'così|poi|quindi|per_poter mandiamo|iniziamo|procediamo|stampiamo|incidiamo|possiamo, prima di incidere|stampare|produrre|spedire|procedere|ricamare, prima della stampa|produzione|incisione|spedizione, in stampa|produzione',
    part: 'manuale, istruzioni, dettagli, foto, danneggiat*, difettos*, restituit*, reso',
    attached:
      'in allegato, alleghiamo, allego, ho|abbiamo allegat*, è|sono|trova qui? allegat*, allegat* alla|il|la|trova',
    enclosed: 'allegat*',
    'find-enclosed': 'trova, trovi, troverà, ecco',
    advert: 'catalogo, cataloghi, brochure, volantin*, depliant, listino, promo*, offert*',

    promotion: `visit* il|la|i|l? nostr*, occhiata al|alla|ai|alle|agli nostr*|altr*, scopr*|esplor* il|la|i|le|gli|l|tutt*? nostr*|nuov*|altr*|ultim*, nuov*|ultim* arrivi|collezione, novità della|del|di|in, sono|è|ora in offerta|saldo|sconto|promozione, saldi, svendit*,
      offert*|promozion* special*|esclusiv*|riservat*|imperdibil*, iscriv* alla newsletter, ci segua|segui, seguici|seguiteci, club clienti|vip|fedeltà, programma fedeltà, compr*|acquist*|ordin* ancora|di_nuovo|nuovamente da|con noi, ${your}|suoi|tuoi|agli amici|amiche, passaparola,
      più venduti, a trovarci, non si? perda|perdere|perderti, lancio dei|del|della|di`,
    benefit:
      'sconto, sconti, buono|buoni sconto|acquisto|regalo|da|di|per, un|il buono, codice promo*, prezzo speciale|ridotto|riservato, % di_sconto|in_meno, spedizione gratuita|gratis sul|al|per, omaggio',
    'hand-over': `ecco, ${asked('usare utilizzare inserire applicare sfruttare approfittare risparmiare')}, ricev*, otterrà|ottiene|avrà, offr*|regaliamo|diamo|riserv*|inviamo|mandiamo|facciamo|regalo, con il|questo codice|buono, per lei|te|voi un|uno`,
    saving: 'in meno, risparmi*',
    'next-purchase':
      'prossim*|futur*|successiv* acquist*|ordin*|spes*, nuovo|altro acquisto, su tutt* il|i? negozio|catalogo|prodotti, nel nostro negozio|shop|store, prossima volta',
    remedy:
      'graffi*, danneggi*, danno, difett*, rotto, rotta, ammacc*, macchi*, rimborso parziale, questo ordine, disagio, ritardo, dispiac*, errore, tenere|tenga|tenerlo, risarc*',
    'contact-us': `ci|mi? ${asked('scrivere contattare mandare inviare chiamare telefonare')} pure|tutto|anche|direttamente? un|una? ${mail}|messaggio? a|al|allo|all|su|via|tramite|per`,
    'email-us': `ci|mi? ${asked('scrivere contattare mandare inviare')} tutto|pure|anche|direttamente|le_foto|la_foto|foto? via|per|una|un|tramite|con|l|all ${mail}|indirizzo_mail|indirizzo_e_mail|indirizzo_email, scriverci|scrivermi|contattarci|mandarci|inviarci via|per|una|un|tramite|all ${mail},
      nostra|mia|nostro|mio indirizzo|casella? ${mail}`,
    mailbox: 'assistenza, vendite, ordini, clienti, negozio, amministrazione, ufficio, resi',
    'call-us': `ci|mi ${asked('chiamare telefonare')}, chiamarci|chiamarmi|telefonarci|telefonarmi|chiamateci|telefonateci|chiamaci|chiamami, chiami|telefoni pure|anche? al|allo|il, un colpo_di_telefono|squillo, al telefono, a voce, via sms`,
    'phone-label':
      'telefono, cellulare, cell, numero di telefono|cellulare, nostro|mio numero, numero verde, recapito, al numero',
    'phone-exception':
      'garanzia, produttore, fabbricante, costruttore, corriere, spedizioniere, trasportatore, vettore, autista, brt, bartolini, sda, poste italiane',
    'digit-word': 'uno, due, tre, quattro, cinque, sei, sette, otto, nove',
    'other-number':
      'numero|codice|cod|n di|del|della? serie|ordine|modello|pratica|lotto|spedizione|tracking|articolo|fattura, matricola, lotto, partita iva, p iva, codice, cod, modello',
    channel: `tramite, attraverso, sul|nostro|nostra|mio|mia pagina|profilo|canale|gruppo?, su facebook|instagram|whatsapp|telegram|messenger|tiktok|youtube|skype|wechat, usando, ci|mi ${asked('scrivere contattare cercare seguire')}|trova|trovi su?, aggiung* su?`,
    'off-platform': `nostro|mio sito, nostro|mio shop|negozio|store online|web|fisico, nostro e commerce, chat dal_vivo, in privato, codice qr, qr code, fuori|al_di_fuori|all'esterno da|di amazon, senza passare da|per|tramite amazon, ci|mi ${asked('contattare scrivere chiamare')} direttamente,
      contattarci|contattateci direttamente, su google, via|per fax, ci|mi ${asked('chiamare telefonare')}, chiamarci|chiamateci|chiamaci|telefonarci|telefonateci, un colpo_di_telefono|squillo`,
    'amazon-channel':
      'tramite|via|su|attraverso amazon, messagg* di|su? amazon, questo|questa messaggio|chat|conversazione, miei ordini, account amazon, rispond*|scriv*|contatt* pure? qui',
    'amazon-account': 'account amazon, preferenze di comunicazione',
    'other-shop': 'manomano, eprice, mediaworld, unieuro',
    'outside-payment': 'bonifico, ricarica postepay, postepay, coordinate bancarie, satispay, assegno, contanti',
    money:
      'pagar*, paghi, pagamento, rimbors*, versi, versar*, inviamo, mandi, manda, mandiamo, stornar*, soldi, facciamo, faccio, differenza, tramite, via, serve, servono',
    'direct-sale': `${asked('comprare acquistare ordinare pagare')} direttamente da|con|presso|dal|sul? noi|nostro, senza|fuori amazon, costa meno sul|da|dal, più conveniente sul|nel, ci|mi? paghi|versi|pagare|mandi la|il differenza|resto|saldo`,
    buying: `${asked('comprare acquistare ordinare trovare')} su|da|anche, vendiamo, disponibile su, costa meno`,
    'opt-out':
      'disiscri*, cancellami, annulla* l|la iscrizione, non vuole|vuoi|desidera|desideri più ricevere, cancellarsi dalla|dai, risponda|rispondi stop|no',
    'link-word': 'sito, visit*, clicc*, scaric*, pagina, vada|vai|trova|trovi su, veda, negozio, apra, apri',
    'at-sign': 'chiocciola',
    'dot-sign': 'punto',
    'field-name':
      'nome, cognome, nome cliente|acquirente|prodotto, cliente, numero|data|codice|id ordine|spedizione, inserire|inserisci nome|testo|data, data di? consegna, prodotto, indirizzo, importo',
    answering:
      'come richiesto|promesso|d_accordo, ha|hai scritto|chiesto|segnalato|descritto|indicato|mandato|inviato, mi|ci chiede|chiedeva|scrive, grazie per|della|delle|di|del il|la|le? risposta|foto|segnalazione|messaggio|pazienza|domanda, averci|avermi scritto|contattat*|risposto|segnalat*|inviat*|mandat*|avvisat*, sua|tua domanda|richiesta|segnalazione|risposta',
    apology: 'scus*, purtroppo, dispiac*, spiace, spiacenti, disagio',
    'cross-sell': `vendiamo anche, ${you} potrebbe|potrebbero anche? piacere|interessare, potrebbe|potrebbero anche? piacer*|interessar*, nostri? altri nostri? prodotti|articoli, stanno|sta benissimo con|insieme, clienti li|lo|la? prend*|compr*|acquist* anche|insieme|in_coppia, abbin* al|alla|con nostr*, coordinat*`,
    'product-question':
      'quale|che modello|misura|taglia|prodotto|versione, avete|vendete|fate, altr*, più grande|piccol*, compatibil*, alternativ*, abbin*, consigli*',
    parcel: 'ordine, ordini, pacco, pacchi, articolo, spedizione, acquisto',
    moved: 'spedit*, partito, partita, consegnat*, arrivat*, affidat*, confermat*, in viaggio|consegna|preparazione',
    status: `è|sono stat* spedit*|consegnat*|affidat*, abbiamo|confermiamo|confermo già|appena|di_aver|di_avere? spedito|ricevuto|consegnato|affidato il|l ${your}? ordine|pacco?,
      numero|codice di|della? tracking|spedizione|tracciamento, stiamo preparando, lo|la spedizione|pacco`,
    mishap:
      'sbagliat*, errore, manca, mancano, rotto, danneggiat*, difett*, ritardo, problema, fermo, bloccat*, incomplet*, errat*, troppo',
    replacement: 'sostitu*, ricambi*, nuovo invio, pezz* mancant*|nuov*, rispedi*, un altro, un nuovo',
    refund: 'rimbors*, stornar*, storniamo, accreditat*, accredito',
    done: 'è|sono|abbiamo|ho stato|già|appena? stato? emesso|disposto|effettuato|completato|elaborato|partito|eseguito|approvato|autorizzato|avviato',
    refunded: 'abbiamo|ho|è|sono|stat* già|appena? rimborsat*, abbiamo ricevuto il|la? suo|tuo? reso',
    'out-of-stock':
      'esaurit*, non è|sono|abbiamo|risulta più? disponibil*, non è|abbiamo più, finito|finiti|terminate|terminato i|le|il|la|in|pezzi|scorte, non riusciamo|possiamo|potremo a|più? spedir*|evader*|consegnar*|inviar*, fuori produzione, indisponibil*',
    delay: 'ritard*, posticip*, slitta, slitterà, rimandat*, in produzione, più tempo',
    'date-word':
      'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, oggi, domani, stasera, entro, settiman*, giorni, ore, mese',
    cancel: 'annull*, disdi*',
    option: `se preferisc*|vuole|vuoi|desidera, può|puoi, possibile, ${you} basta`,
    undecided:
      'ci|mi faccia|fai|dica|dici sapere|se, preferisce, vuole che, desidera, come faccio|si, confermi|conferma che|se',
    trouble:
      'per qualsiasi|qualunque|ogni|eventual*, se qualcosa, se ha|hai|avete|dovesse|ci_sono|avesse|serve, in caso di, domande|dubbi|dubbio|problemi|problema|curiosità',
    'help-offer':
      'a sua|tua|vostra|completa? disposizione, non esit* a, siamo|sono sempre? qui|disponibili|lieti, siamo sempre, lieti|felici|pronti di|ad aiutar*|assister*, servizio|assistenza clienti è',
    'write-us': `ci|mi ${asked('scrivere contattare')}|dica, contattarci|contattateci|contattaci|scriverci|scriveteci|scrivici`,
    tips: 'consigli per|su|di|d, alcuni|qualche|utili consigl*|suggeriment*, suggerimenti per|su, per usare|utilizzare al meglio, come usare|pulire|montare|utilizzare il|la|al, guida|manuale|istruzioni d|per|di|all uso|utente|montaggio, trucchi',
    'first-use':
      'prima dell uso|utilizzo, prima di usar*|utilizzar*|indossar*|lavar*|accender*, primo uso|utilizzo|lavaggio',
    advice:
      'consigliamo, consiglio, raccomandiamo, sempre, si assicuri, eviti, regolarmente, ogni settimana|mese, non la|lo lavi|usi|metta',
    manual: 'manuale|guida|istruzioni d|di|per uso|uso|montaggio|l?, faq',
    important: 'importante',
    urgent: 'urgente, urgentissimo',
    'amazon-serves':
      'servizio|assistenza clienti amazon|di_amazon, amazon si|la|le|gestisce|provvede|rimborsa, contatt* amazon, gestit*|spedit* da amazon',
    'amazon-matter': weSend.replaceAll('|', ', '),
    'send-back': 'restituir*, restituisca, rispedisca, rispedir*, rimandi, reso, spedisca',
    'to-us': 'al|nel nostro magazzino|indirizzo|sede|laboratorio, indietro a_noi',
    'tell-us': `ci|mi? ${asked('mandare inviare scrivere confermare comunicare')}|dia|dica|fornisca|indichi, ci|mi serv*|occorr*, abbiamo bisogno`,
    secret:
      'password, cvv, cvc, numero completo? della|di carta, dati della carta, carta di credito, scadenza, codice di_sicurezza|segreto|otp|pin, pin della|del, codice ricevuto via, copia|foto|scansione del|della|di documento|carta_d_identità|passaporto, credenziali',
    street: 'viale, piazza, vicolo',
    threat:
      'vie|azioni|azione legali|legale, avvocat*, nostr* legale|legali, sporg*|faremo denuncia, denunceremo|denunciarla, querel*, tribunale, polizia, segnal* il suo|tuo account, recupero crediti, conseguenze, se ne pentirà',
    claim: 'reclamo, a z, dalla a alla z, contestazione, chargeback, disputa',
    'give-up': `${asked('chiudere ritirare annullare cancellare rimuovere')}|chiude`,
    rude: 'impari|impara a, perdere tempo, a caso, sa|sai|sapete leggere|misurare, colpa sua|tua, cieco|cieca|stupid*|idiot*|imbecill*|cretin*|bugiard*|ridicol*|ignorant*, stia|stai zitt*, si vergogni, vergognati, come osa|osi|si_permette, la smetta|smettila, non venga a, lamentarsi|lamentarti da, usi il_cervello|la_testa',
    coarse: 'cazz*, merda, merde, merdos*, vaffanculo, incazz*, le palle piene, rott*|rompere le palle, coglion*',
    offensive: 'stronz*, puttan*, troia, bastardo, bastardi, frocio',
    aside: 'inoltre, a proposito, un altra cosa|domanda, tra l altro, infine',

    negation: 'non, senza, nessun, nessuno, nessuna, né, nè, nemmeno, neanche, neppure, impossibile, evit* di, vietato',
    contrast: `tuttavia, però, altrimenti, ma se|non|la|il|le|lo|gli|un|una|${can}|purtroppo|per_favore`,
    coordinator: 'e, ed, oppure, ma se|ci|la|le|può, o ci|mi|al|via|tramite|anche|su|chiami|scriva',
    subordinator:
      'se, quando, appena, non appena, una volta, dopo, poiché, siccome, dato che, visto che, mentre, anche se, prima, qualora, ora che, adesso che',
    'we-act': `noi, nostro|nostra team|magazzino|staff|collega|tecnico, corriere, client*, produttore, fornitore, abbiamo, stiamo, possiamo, vogliamo, dobbiamo, ho, sto, posso, devo, hanno, amazon può|non|ha|deve, provvediamo|procediamo|riusciamo a, ${you} ${weSend}`,
    'function-word': `il, lo, l, gli, la, le, un, uno, una, di, del, dello, dell, della, dei, degli, delle, d, da, dal, dall, al, allo, all, alla, ai, alle, nel, nell, nella, con, su, sul, sull, sulla, per, che, e, ed, anche, è, sono, siamo, ha, hai, ho, abbiamo, aver, averci, averlo, averla,
      ${your.replaceAll('|', ', ')}, suoi, tuoi, nostr*, noi, lei, voi, ci, mi, ti, vi, si, ne, quest*, molto, tanto, davvero, così, ancora, tutto, sia, stato`,

    greeting:
      'gentil*|car*|egregi*|spettabile client*|signor*|acquirente, gentile, gentilissim*, salve, ciao, buongiorno, buonasera, buon giorno, buona sera, signor*, sig, sig ra',
    thanks: 'mille? grazie mille|infinite|tante|ancora?, ringrazi*, riconoscent*, siamo grati',
    courtesy: `buon|buona|buone|bella|splendida|felice giornata|serata|domenica|settimana|weekend|feste|vacanze|anno|lavoro|natale, auguri*, a presto, speriamo|spero che? ${you}|ne piaccia|goda|soddisfi, piacere, lieti, lieto, felic*, onorat*, di cuore, prego, benvenut*`,
    'sign-off':
      'un? cordiali|distinti|cari|migliori|cordiale|caro|tanti? salut*, cordialmente, in fede, lo|dallo staff, il|dal team',
    'small-talk': `ordin*, acquist*, comprat*, scelt*, fiducia, client*, negozio, shop, azienda, prodott*, articolo, pazienza, comprensione, risposta, messaggio, supporto, sostegno, preferenza, gentilezza, effettuat*, fatto, presso, dimostrata, accordata, piccol*, numero, cuore, recente, veloce, volev* solo|semplicemente? farle|farti|farvi|dirle|dirti sapere?, che`,

    customisation:
      'personalizz*, incision*, incider*, incidiamo, ricam*, inizial*, bozza, anteprima, font, targhetta, testo|scritta|nome da_incidere|da_stampare|del|dell, quale nome|scritta|testo|frase',
    'delivery-appointment':
      'quale|che|quando giorno|data|ora|fascia|orario, giorno|data|orario preferisce|preferisci|le_va_bene, appuntamento, fascia oraria, giorno di|della|per? consegna, è|sarà|essere|qualcuno in|a casa, a che piano, bancale',
    'address-problem':
      'numero civico, indirizzo è|risulta|sembra incomplet*|errat*|sbagliat*|inesistente|non, indirizzo incomplet*|errat*|corrett*|complet*|esatt*, conferm*|verific* l|il? suo|tuo? indirizzo, citofono, scala e interno',
    'missing-detail':
      'quale|che|quali taglia|misura|colore|variante|versione|modello|opzione, conferm* la|il taglia|colore|misura|modello|quantità, ci|mi serve|servono|manca|occorre sapere|la|il|l, preferisce|preferisci|desidera|desideri',
    problem:
      'danneggiat*, smarrit*, rubat*, rotto, rotta, difettos*, guast*, imprevisto, problema con|nell|nel|al, sciopero, tornato indietro|al_mittente, ferm* in, bloccat* in|a',
    invoice: 'fattura, fatture, ricevuta fiscale, nota di credito, codice destinatario|fiscale',
    warranty: 'garanzia, garanzie',
    returning: `il|${your}|un|del reso, etichetta di_reso|prepagata, rimborso parziale, restitu*, rispedirc*, rispedisca|rimandi|rispedirlo`,
    'access-key': 'chiave|codice|licenza di? attivazione|accesso|licenza|prodotto, codice seriale',
  },

  decoys: {
    review: `valutazione|valutazioni ${about} ${damage}, nostra|attenta|ulteriore|accurata valutazione, valutazione tecnica|interna|energetica|preliminare, in|di|sotto valutazione`,
    feedback: `feedback ${about} nostro? corriere|magazzino|fornitore|produttore|tecnico|prodotto_aptico, feedback aptico|acustico|visivo|tattile, per|senza|del commento, commento ${about} corriere`,
    give: `${you} scriver*|invier*|mander*, lascia a_desiderare`,
    wish: `grat*|piacere|chiediamo|chiedo per|di|se|la? ${your}? pazienza|comprensione|collaborazione|conferma|foto|attendere|scusa`,
    request: 'preghiamo|prego di scusarci|attendere|notare|pazientare',
    'five-stars':
      'hotel|albergo|qualità a? cinque|5 stelle, cinque|5 stelle hotel|ricamate|stampate|dorate|luminose|decorative',
    positive: 'polo|test|esito|segno positiv*, buon|buona giorno|sera|giornata|serata',
    'if-satisfied': `non ${you} piace|piacciono|è_piaciut*, non è|sei|siete rimast*? soddisfatt*|content*`,
    change: 'cambi gratuit*|taglia, cambia poco|nulla|niente|solo',
    incentive: `reso|spedizione|sostituzione|ricambio|ritiro|cambio|consegna|riparazione|etichetta è? gratis|gratuit*, gratuit* spedizione|sostituzione, confezione|scatola|pacco|carta|biglietto|busta regalo, come|per_un regalo, in? buono stato, spese di bonifico, premi il|la|i`,
    exchange: 'grazie|ringraziamo|scusiamo per la|una|aver',
    benefit:
      'sconto|buono era|è|risulta|fosse stato|già? applicat*|scadut*|valid*, in? buono stato, la confezione_omaggio',
    'hand-over': 'ecco il|la|le|i|l numero|foto|fattura|etichetta|risposta',
    promotion: 'occhiata alle|al nostre|nostro istruzioni|foto|risposta',
    'call-us': 'chiami|chiama|telefoni il|lo|al corriere|deposito|produttore|centro, le chiami|telefoni',
    'phone-label': 'custodia|cover|porta|supporto|per|caricatore|vetro|modello|del|suo|il telefono|cellulare',
    'off-platform':
      'nostro sito di produzione, codice qr del|per|di reso|amazon|il, ci contatti|scriva direttamente qui|tramite|su',
    negation: `non esit*|dimentic*|perda|perdere|solo|appena, perché|se non, non ha|hai|abbia|avete ancora, nessun problema|impegno, senza impegno|problemi|esit*|costi|spese|vediamo_l_ora`,
    thanks: `sarem*|sarei molto|davvero? grat*|riconoscent*`,
    coordinator: 'e mail|commerce',
    'we-act': 'noi di, per|a|su|da|di|con noi',
    problem: 'senza|nessun problema, se ci',
    returning: 'politica di reso',
    'dot-sign': 'punto de|in|di|a|e',
  },

  wordings: { 'answer-here': 'risponda a questo messaggio' },

  quoting: {
    introductions: [
      { opens: 'il ', closes: ' ha scritto:' },
      { opens: 'in data ', closes: ' ha scritto:' },
    ],
    separators: ['messaggio originale', 'messaggio inoltrato'],
  },
};
