import type { Words } from './concepts.ts';

/** Stems as a choice of all words that begin so. */
const v = (stems: string): string => stems.replaceAll(' ', '*|').concat('*');

const praise =
  'bel|bell*|buon|buona|buone|ottim*|positiv*|eccellent*|splendid*|favorevol*|fantastic*|massim*|alta|alte|miglior*|pien*|lusinghier*|entusiast*|generos*';
const bad = 'negativ*|cattiv*|brutt*|pessim*|bass*|sfavorevol*|pesant*';
const noun = 'recension*|valutazion*|feedback|commento|voto|giudizio';
const you = 'la|le|ti|vi';
const us = 'ci|mi';
const can = 'può|puoi|potete|potrebbe|potresti|potreste';
const your = 'suo|sua|sue|suoi|tuo|tua|tue|tuoi|vostr*';
const bought =
  'prodotto|articolo|acquisto|acquisti|servizio|negozio|esperienza|ordine|venditore|transazione|bottega|vendita';
const others = 'altri|futuri|nuovi? clienti|acquirenti|utenti|persone';
const mail = 'mail|e_mail|email|posta_elettronica';
const removed =
  'modificat*|cambiat*|aggiornat*|eliminat*|cancellat*|rimoss*|corrett*|tolt*|rivist*|ritirat*|annullat*|alzat*';
const weSend =
  'rimbors*|rispediamo|rispediremo|rispedisco|spediamo|spediremo|spedisco|mandiamo|manderemo|mando|inviamo|invieremo|invio|sostituiamo|sostituiremo|sostituisco|spedirle|inviarle|mandarle|spedirgli*|ritiriamo|riaccreditiamo';
const about = 'su|sul|sull|sulla|di|del|dell|della|dei|delle|dal|dalla';
const damage =
  'danno|danni|guasto|difetto|tecnic*|pratica|reclamo|rischi*|cost*|stato|perito|corriere|reso|usura|nostr*|assicurazione|laboratorio|restauratore|tappezziere|artigian*';
const writing = v('scriv contatt mand invi');
const photo = 'foto|fotografi*|video|immagin*|screenshot';
const taken = v(
  'modific cambi aggiorn elimin cancell ritir rettific corregg rived riveda riconsider rimuov tolg toglie ritocc rivalut',
);

export const it: Words = {
  language: 'it',
  spelling: 'accents-optional',

  phrases: {
    review: `recension*, recenzion*, valutazion*, stelline, giudizio, votazione, voto, sue|tue|quelle|vostre|stella|stelle stelle|negativ*|positiv*, 1|una|2|due|3|tre|4|quattro stella|stelle, testimonianza`,
    feedback: `commento, commenti, valutazion*|voto|giudizio positiv*|negativ*|lasciat*? al|sul|come|per_il venditore`,
    'seller-feedback': `feedback|valutazion*|voto|giudizio|commento negativ*|neutr*? che_ha|che_hai|che_ci_ha|da_lei? lasciat*|dato|data|inserit*? al|del|sul|come|per_il? venditore, feedback ${about} nostr* negozio, feedback del_negozio`,
    'review-this': `recensir*|recensisc*|recensite*|recensendo|recensiamo, valutarci, valutateci, valutaci, ci valut*, valutar*|valuti|valuta|valutate il|la|lo|l|questo|i|le? nostr*|${your}? ${bought}, valut* ${your} ${bought},
      ancora recensito, far*|faccia|fai|fate|dic*|dir*|dite|raccont* a|agli|ad|a_tutti ${others}|altri, dica|dire|dirci|dicci|dimmi la sua|tua, a tutti con una, aiut* gli|l|le? ${others}, recension* aiut*, passi|passa il|la parola|voce`,
    give: `${us}? ${v('lasci lasce rilasci scriv pubblic postar condivid invi mand mett assegn attribu aggiung inser dedic regal raccont esprim espress fornir fornisc redig premi compil registr')}, ci_aiuti|ci_aiuta|aiutaci|aiutateci con, ci|mi dia|dai|date|darebbe|daresti|faccia|fai|fate|fare|dare, darci|darmi|dateci|dacci|dammi|farci, dare|dia|dai una|un|il|la, esprimere, pronunci*, don*`,
    wish: `${us} farebbe|fa|farà|farebbero|fareste molto|tanto|davvero|un_grande|un_enorme? piacere|comodo|bene|felic*|gioia|content*|un_favore, ${us} piacerebbe|renderebbe|aiuterebbe|aiuta|permetterebbe, ${us} augur*, saremmo|siamo curios*, ci terr*|tengo|teniamo, saremmo|sarei molto|davvero? grat*|liet*|felic*|riconoscent*, apprezzerem*|apprezzerei, gradirem*|gradirei, gradit*|graditissim*, sarebbe molto|davvero|per_noi? bello|utile|important*|fantastico|d_aiuto|possibile|prezios*, è|sono sempre? benvenut*, significherebbe, spero|speriamo|contiamo|confid* in|su|di, chied* gentilmente|solo? una|un|la|di|se|il, vorremmo|vorrei leggere|conoscere|sapere|ricevere|chied*|invitar*,
      invit* a, viviamo di|grazie, aspettiamo|attendiamo|aspetto|attendo con_ansia|anche? una|la|le|${your}, in attesa di, basta|bastano una|due|poche|un, servono recension*`,
    helps: `ci? aiut*|sostien*|permett*|premi*, fa|fanno|farebbe davvero? la differenza, per_noi? è|sono|sarebbe|vale|valgono|conta|contano|significa davvero|molto|per_noi? molto|tanto|tutto|important*|prezios*|fondamental*|vital*|oro|ossigeno|carburante|linfa|il_nostro|un_aiuto|un_regalo`,
    request: `per favore|piacere|cortesia, favore di, gentilmente, cortesemente, ${you} conviene|preghiamo|prego|invitiamo|chiediamo|chiedo|chiederei|dispiacerebbe|dispiace|andrebbe|va, ${can}, se vuole|vuoi|può|ha_un|hai_un, un momento|minuto|attimo|secondo, due|trenta|pochi minuti|secondi, dedichi|dedica, basta|bastano, non dimentich*|scord*, voglia|vogliate|vorrebbe|vorresti|volesse, che ne dice|dici, chiederle|chiederti|chiedervi|pregarla|invitarla,
      deve|devi|dovete|dovrebbe|dovresti|meglio|necessario lei|tu|che? annull*|cancell*|disd*|richied*|fare|inoltr*|procedere, annulli|annullate|annulla|disdica|cancelli|proceda|procedi|provveda|inoltri|richieda pure? tu|lei? il|l|all|alla|a|una|la, ce lo|la farebbe`,
    opinion: `cosa|che ne pensa|pensi|pensate|pensano, ${your} sincer*|onest*|personale? opinion*|esperienza|impression*|parere|pensiero|riscontro, due|tre|poche|qualche righe|riga|parole|parola, si|ti|vi è|sei|siete trovat*, com'è|come_è andata|il_prodotto|stata`,
    'public-place': `in|con una recensione, pagina|scheda|sotto|accanto del|dell|al|il|l|all? annuncio|prodotto|articolo|amazon|inserzione|venditore, su|sul_sito amazon, pubblicamente, online, con|ad|a|agli|degli|gli? ${others}, agli|con_gli|ad altri, sul marketplace, tramite amazon`,
    positive: `${praise}, ${noun} da_5|super|davvero|molto|più|sempre|il|la|veramente? ${praise}`,
    negative: `${bad}, ${noun} davvero|troppo|così? ${bad}, a|ad|con|da|di|mett*|lasci*|dar*|dia|assegn*|solo una|1|due|2|sola stella|stelle`,
    'five-stars': `5|cinque|tutte_le|tutte_e_cinque belle|piene? stelle|stelline|stelle_piene, 5 su|5 5?, 5 stars, massim* dei_voti|voti|voto|punteggio|valutazion*|stelle, il|un pieno di stelle, voto|voti|punteggio pien*|massim*|alt*|10, dieci e lode, punteggio perfetto`,
    'if-satisfied': `se|quando|qualora|poiché|visto_che|dato_che|ora_che|nel_caso|chi in_cui|lei|tu|anche? è|sei|siete|fosse|foste|sarà|sia|si_ritiene rimast*|stat*|davvero|molto|pienamente|completamente? soddisfatt*|content*|felic*|entusiast*, è|sei|siete rimast* soddisfatt*|content*, client*|solo soddisfatt*|felic*|content*, soddisfatt* del|dell|di|della nostro? ${bought}, soddisfatt*|content* lasci*,
      ${you} piace|piacciono|è_piaciut*|sono_piaciut*, qualora ${you} piaccia, ${you}|l'ha|l'hanno ha|hanno? soddisfatt*|convint*|conquistat*, ${you} soddisfa|soddisfano|convince, si|ti|vi è|sei|siete|trova|trovi trovat*? bene, se|quando ora|adesso? è? tutto? è|va|funziona|fosse tutto? andato|arrivato? bene|ok|perfett*|a_posto, se apprezz*|ama|ami|adora|adori, suo|tuo|vostro gradimento, innamorat*, ${your} aspettative, altezza delle`,
    change: `${taken}, toglier*, togli, alzar*, alzi, alza, sistemar*, migliorar*, migliora, ripens*, rivedi*, portar*|port* la|il|a|da, sparire, rimozione|modifica|cancellazione|eliminazione|revisione|aggiornamento ${about}, far* salire, pass* da, tornar*|torni ${about}, ci ripensi`,
    'change-it': `modificarl*|cambiarl*|aggiornarl*|eliminarl*|cancellarl*|rimuoverl*|toglierl*|rivederl*|correggerl*|ritirarl*|alzarl*|riconsiderarl*|modifical*|cambial*|eliminal*|cancellal*|toglil*|portarl*, la|lo|li|le può|potrebbe|puoi? modifich*|modificar*|cambi|cambiar*|aggiorn*|elimin*|cancelli|cancellar*|rimuov*|tolg*|toglier*|rived*|ritiri|corregg*`,
    'be-changed': `essere|venga|vengano|sia|siano|fosse|venisse|andrebbe|va|vada|si stat*|può? ${removed}|modificar*|cambiar*|togliere|rimuovere|aggiornare|cancellare|eliminare|corregg*`,
    incentive: `buono|buoni sconto|regalo|acquisto|spesa|omaggio|amazon|da|di|del|per, un|il|${your} buono, gift card*, voucher, coupon, regalo, regali, regaliamo, regaleremo, regalerò, omagg*, gratis, gratuit*, rimbors*, sconto, sconti, scontiamo, scontat*, accredit*, rende*|rendiamo|restituiamo|restituiremo|riavrà|riavere|indietro tutti? il|l|i|la? soldi|denaro|importo|prezzo|spesa|50, vers* 5|10|15|20|25|30|50, euro, codice promo*, premio, premi, ricompensa, estrazione, concorso, lotteria, vinci, vinca, vincere, estension*|estend*|prolung*|anno|anni|raddopp* ${about}? la? garanzia|di_garanzia|in_più, garanzia estesa, bonifico, paypal, senza spese|costi, offriamo|regaliamo noi|un|uno|il, prodotti in_prova, tester`,
    exchange: `in|come cambio|ringraziamento|premio|segno|ricompensa di|del|della|dell|per?, a fronte di|della, per ogni|una|la|aver|chi, ${us}|lei|tu|se|quando|chi|appena|a_chi ${us}? ${v('lasci scriv pubblic mett recens regal')}|${taken}|togli|dà|dai|date|dia|toglie,
      se|appena|dopo|quando|una_volta la|una|aver*|avrà|ha|hai|pubblicat*|lasciat*|vedremo|sarà, basta, lasciando|scrivendo|pubblicando, ogni|tutti_i|ai client*|recensori che`,
    'in-return': 'in cambio, in compenso, come contropartita',
    'before-doing': 'prima di|che, invece|anziché|piuttosto di|che?, al posto di|della|del, evit*, non subito|corr*',
    'contact-first': `ci ${writing}|parl*|dica, contatt*, scriv*, parl* con|prima|ne? noi, ne parl*, contattarci|contattateci|contattaci|scriverci|scrivici|parlarcene, ci dia|dai|date|permetta la|una|il|modo|di? possibilità|occasione|modo|opportunità|rimediare|risolvere, ce lo|ne dica|parli, messaggio`,
    reminder: `${you} ricord*, ricordiamo|ricordarl*|ricordart*, glielo ricord*, promemoria, second*|terz*|ultim*|ennesim* richiesta|volta|messaggio|avviso, di nuovo, ancora una volta, nuovamente, sollecit*, insist*, riscriv*, ricontatt*, torn* a scriv*|chied*|disturb*, avevamo|avevo|abbiamo già? scritto|chiest*|richiest*, già scritto|chiest*|richiest*, settimane|giorni fa, rieccoci, ci risulta`,
    'still-missing': `avevamo|avevo chiest*, ${you} ricord* la|una|di|che|${your}, non abbiamo|ho|vediamo|troviamo ancora? vist*|trovat*|lett*|ricevut*|la|una|${your}, non ha|hai|abbia|avete|risulta ancora? lasciat*|scritt*|pubblicat*|recensit*|arrivat*, manca|mancano ancora|all_appello|${your}, ancora in_attesa|aspett*|attend*, aspettiamo|attendiamo ancora`,
    praise: `bellissim*, perfett*, fantastic*, ottim*, eccellent*, eccezional*, meraviglios*, splendid*, stupend*, ador*, complimenti, magnific*, molto|davvero|tanto bell*|bene, content*, contentissim*, soddisfatt*, felic*, felicissim*, entusiast*, innamorat*, consigliat*, consigliatissim*, funziona alla_grande|bene, benissimo, piace|piaciut* tantissimo|molto, ricomprer*, top, bravi, bravissim*, impeccabil*`,
    coaching: `menzion*, cit* la|il|anche|che|i|le, descriv*, sottoline*, accenn*, evidenzi*, specific*, parl* di|del|della|dell|dei|soprattutto|anche|bene, ${v('alleg aggiung mett caric inser includ pubblic corred')} anche|pure|magari? una|un|qualche|due|almeno|delle|la|le? ${photo}, con una|delle|foto_e? ${photo}, dica|dire|dici|scriva|scrivi|scrivere|scriverci|precis* che|quanto|come|anche, titolo, parole chiave, almeno dieci|venti|cento|3|5|10|20|50|100, contenere, ci tenga a, spieghi|spiega|spiegando`,
    'in-review': `nella|alla|quando_scrive_la|quando_scrivi_la ${your}? recensione|valutazione, recensione|recensioni metta|aggiunga|scriva|inserisca|dovrebbe*|deve|parli, quando|se|mentre recensisc*`,
    plea: 'attività|lavoro|azienda|famiglia dipende*|ne|soffre, ci|mi danneggia|penalizza|rovina|costa, la supplichiamo|supplico|scongiur*, molto|davvero importante per, per noi, piccola azienda|attività|impresa|bottega, entro oggi|domani|24',
    'how-to':
      'come|dove posso|possiamo|si|faccio|potrei|lascio|scrivo|fare|modifico|cancello, vorrei|volevo|voglio|vogliamo|posso|possiamo lasciar*|scriver*|recensire, è possibile, pulsante',

    about: about.replaceAll('|', ', '),
    document: `bozz*, anteprim*, grafica, disegn*, progett*, incision*, stampa, ricam*, font, scritt*, testo, logo, color*, fattur*, document*, file, allegat*, istruzioni, manuale, preventiv*, proposta, soluzione, richiesta, misur*, campion*, indirizzo, magazzino, spedizione, prova, ${damage.replaceAll('|', ', ')}`,
    'before-production':
      'così|poi|quindi|per_poter mandiamo|iniziamo|procediamo|stampiamo|incidiamo|possiamo, prima di incidere|stampare|produrre|spedire|procedere|ricamare, prima della stampa|produzione|incisione|spedizione, in stampa|produzione|lavorazione',
    part: 'manuale, istruzioni, dettagli, foto, danneggiat*, difettos*, restituit*, reso',
    attached:
      'in allegato, alleghiamo, allego, allegherò, allegheremo, ho|abbiamo allegat*, è|sono|trova|trovi|troverà qui? allegat*, allegat* alla|il|la|trova|i|le|alle, vedi|veda file? allegat*, come_da|nel allegato|file_allegato',
    enclosed: 'allegat*',
    'find-enclosed': 'trova, trovi, troverà, troverai, ecco',
    advert:
      'catalogo, cataloghi, brochure, volantin*, depliant, dépliant, listino, promo*, offert*, pieghevole, lookbook',

    promotion: `visit* il|la|i|l? nostr*, occhiata|sguardo|giro al|alla|ai|alle|agli|nel|nella|sul|anche? nostr*|altr*|resto, vedere il nostro nuovo? catalogo, solo questa settimana, solo per oggi, sfogli* il|la nostr*, scopr*|esplor*|guard* il|la|i|le|gli|l|anche tutt*? nostr*|nuov*|altr*|ultim* prodott*|articol*|collezion*|linea|modell*|arrivi|novità|creazion*|offert*|store|negozio|vetrina|catalogo|gamma|assortimento|proposte, a scoprirl*, nuov*|ultim* arrivi|collezione|linea|gamma, novità della|del|di|in|autunno*|per, tante|molte|nostre novità, sono|è|ora|tutto|tutti|prodotti|articoli in offerta|saldo|sconto|promozione, saldi, svendit*, black friday, fuori tutto, sconti fino|su|del|dal, scontat* del|fino, prezz* imbattibil*|pazz*|stracciati, offert*|promozion*|occasion* special*|esclusiv*|riservat*|imperdibil*|lampo|del_mese, nostr*|altr*|prossim*|nuov* promozion*|offerte, occasioni per, approfitti|approfitta|approfittare di|del|dell|dei|delle|ora|subito, approfittane|approfittatene|approfittarne,
      alla nostra? newsletter, newsletter della, ci segua|segui|seguite, segua|segui|seguire lo|il|la nostr*? store|negozio|pagina, seguici|seguiteci, nei|tra|fra preferiti|i_preferiti, club clienti|vip|fedeltà, programma fedeltà, punti fedeltà, compr*|acquist*|ordin* ancora|di_nuovo|nuovamente da|con noi, ${you}|suoi|tuoi|agli amici|amiche, passaparola, consigli*|raccomand*|parl* il|di|del nostr*|noi negozio|prodotti|a|ai, più venduti, a trovarci, non perdetel*|perdertel*|perderl*, non_si|non perda|perdere|perderti|perdete* la|le|il|l|i|gli|questa|nostr*, lasci*|far* scappare, lancio dei|del|della|di, appena lanciat*, aggiornat* ${about} novità|offert*|promo*|prossim*|nostr*, edizione limitata`,
    benefit: `sconto, sconti, buono|buoni sconto|acquisto|regalo|spesa|da|di|per|del, un|il|${your}|questo buono, voucher, coupon, gift card, codice promo*, prezzo speciale|ridotto|riservato, % di_sconto|in_meno, cashback, spedizione gratuita|gratis sul|al|per|la, omaggi*`,
    'hand-over': `ecco, ${v('usar utilizz inser applic sfrutt approfitt risparm riscatt riserv regal conserv')}, usi|usa|usate, ricev*, otterrà|ottiene|ottieni, avrà|avrai, trova|trovi|troverà un|uno, merita, offr*|diamo|inviamo|invieremo|mandiamo|facciamo|faremo|faccio|preparato, con il|questo|lo codice|buono|coupon, per lei|te|voi un|uno, per|di? avere|ottenere|averlo, le|ti spetta, vale|valido`,
    saving:
      'in meno, risparmi*, togliamo, scaliamo, scontiamo, detraiamo, da_spendere, regaliamo, accredit*, bonus, spedizione gratis|gratuita|la|gliela|offerta',
    'next-purchase':
      'prossim*|futur*|successiv*|second* acquist*|ordin*|spes*|shopping, prossima volta che ordin*|acquist*|compr*, nuovo|altro|ulteriore acquisto|ordine, ordin*|compr*|acquist* ancora|di_nuovo|nuovamente|da_noi, tornare a trovarci|acquistare|comprare',
    remedy:
      'graffi*, danneggi*, danno, difett*, rotto, rotta, ammacc*, macchi*, rimborso parziale, questo ordine, tenere|tenga|tenerlo|tenerla, risarc*',
    'contact-us': `${us}? ${writing}|chiam*|telefon*|spedisc* pure|tutto|anche|direttamente? un|una|alla|le|la? ${mail}|messaggio|nostra|foto? casella|a|al|allo|all|su|via|tramite|per`,
    'email-us': `${us}? ${writing}|spedi*|rispond*|inoltr*|giri tutto|pure|anche|direttamente|le_foto|la_foto|foto|un_video|lo_scontrino? via|per|una|un|tramite|con|all|alla|alla_nostra ${mail}|casella|indirizzo_mail|indirizzo_e_mail|indirizzo_email, scriverci|contattarci|mandarci|inviarci|inviarmi|mandarmi lo_scontrino|le_foto|la_foto? via|per|una|tramite|all|alla ${mail}, nostra|mia|nostro|mio indirizzo|casella? ${mail}|di_posta, ${us}|dammi dia|lasci|scriva|mandi|indichi|serve il|la|l ${your}|un|una? indirizzo? ${mail}`,
    mailbox: 'assistenza, vendite, ordini, clienti, negozio, amministrazione, ufficio, resi',
    'call-us': `${us} chiami|chiama|chiamate|chiamare|chiamando|telefon*|richiam*|contatt* pure|direttamente|anche? al|allo|su|a|sul?, ${us}|può|possiamo chiam*|telefon*, chiamarci|chiamarmi|telefonarci|telefonarmi|chiamateci|telefonateci|chiamaci|chiamami|telefonami|telefonaci, chiami|chiama|telefoni|telefona pure|anche|direttamente? al|allo|il|lo|in|a|verso, colpo_di_telefono|squillo|telefonata|chiamata, al telefono, a voce, via|un|tramite sms, rispond* al, contatt* al|allo|telefonicamente, chiedete|chieda di`,
    'phone-label':
      'telefono, cellulare, cell, numero di telefono|cellulare|fisso, nostro|mio numero, numero verde, recapito, centralino, al numero',
    'phone-exception':
      'garanzia, produttore, fabbricante, costruttore, corriere, spedizioniere, trasportatore, vettore, autista, brt, bartolini, sda, poste italiane, casa madre, centro assistenza',
    'digit-word': 'uno, due, tre, quattro, cinque, sei, sette, otto, nove',
    'other-number':
      'numero|codice|cod|n di|del|della? serie|ordine|modello|pratica|lotto|spedizione|tracking|articolo|fattura, matricola, lotto, partita iva, p iva, iban, codice, cod, modello, ean, ricambio',
    channel: `tramite, attraverso, via, usando, sul|nostro|nostra|mio|mia pagina|profilo|canale|gruppo|numero?, su facebook|instagram|insta|whatsapp|telegram|messenger|tiktok|youtube|skype|wechat|signal, ${us}|sentirci|continuiamo|spostiamoci|parliamo|parlarne ${writing}|cerc*|segu*|aggiung*|trov*? su?, aggiung*|aggiungici|aggiungimi|cercaci|trovaci|scrivimi su?, messaggi* su, in direct|dm su`,
    'off-platform': `nostro|mio sito, nostro|mio shop|negozio|store|punto online|web|fisico|vendita, nostro e commerce, chat live|dal_vivo, live chat, in privato|dm|direct, via dm, messaggi* privat*, codice qr, qr code, inquadr*|scansion* il, fuori|al_di_fuori|all_esterno da|di amazon|questa_piattaforma, senza passare da|per|tramite amazon, ${us} contatt*|scriv*|cerc* direttamente, contattarci|contattateci direttamente, su google, via|per fax, ${us} chiami|chiama|chiamate|chiamare|chiamando|telefon*, chiamarci|chiamateci|chiamaci|telefonarci|telefonateci, colpo_di_telefono|squillo|videochiamata,
      passi|passa|passare|venga|vieni|venire direttamente|pure? in|nel|da|al|presso? nostr*|noi negozio|punto|officina|sede|laboratorio|bottega, ${us}|dammi|lasciarci|lasciami lasc*|dia|indichi|mandi|serve? il|un suo|tuo? numero|recapito ${about}? telefon*|cellulare, ${us}|dammi lasci|dia|mandi? il suo|tuo numero|cellulare, ${you} richiam*|telefon*`,
    'amazon-channel':
      'tramite|via|su|attraverso|con amazon, messagg* di|su|tramite? amazon, questo|questa|questi messaggio|messaggi|chat|conversazione|pagina, miei ordini, account amazon, rispond*|scriv*|contatt*|riscriv* pure|sempre|direttamente? qui, chat di amazon',
    'amazon-account': 'account amazon, preferenze di comunicazione, impostazioni',
    'other-shop': `manomano, eprice, mediaworld, unieuro, leroy merlin, ikea, decathlon, subito it, vinted, euronics, zalando`,
    'outside-payment': `bonific*, iban, ricarica postepay, postepay, coordinate bancarie, nostro|mio conto corrente?, satispay, assegno, contant*, vaglia`,
    money:
      'pag*, rimbors*, vers*, inviamo, mand*, invi*, stornar*, soldi, facciamo, faccia, faccio, fare, fa, differenza, tramite, via, con, serv*, sald*, su, dia, euro, accredit*, preferisc*',
    'direct-sale': `prenda|prende|prenderlo|compri|compra|comprare|comprando|acquisti|acquistare|acquistando|ordini|ordina|ordinare|ordinando|paghi|pagare direttamente|in_privato|tutto? da|con|presso|dal|sul|nel noi|nostr*, ordin*|acquist* direttamente|in_privato con|da|sul noi|nostr*, ordine sul|dal nostr*, fuori|al_di_fuori|senza_passare|non tramite|da|di|per? amazon gliel*|prezzo|sconto|costa|conviene|risparmi*|sul|possiamo|le|ci|faccia, accord*|prezzo|vend* fuori|senza_passare da|di|per amazon, sul|nel|dal nostr* sito|shop|store|negozio online|web? lo|la|il|costa|paga|risparmi*|conviene|prezzo stesso|meno|10|20|5?, costa|paga meno sul|da|dal|direttamente, più conveniente|economic* sul|nel|da, prezzo migliore|più_basso se|sul|da|con|fuori, ${us}? paghi|paga|pagare|versi|versare|saldare|mandi la|il differenza|resto|saldo, evit*|risparmi*|salt* la|le commission*`,
    buying: `${v('compr acquist ordin trov cerc prend')} direttamente|pure|uguale|lo_stesso|anche? a? su|da|presso, vendono|vende|vendiamo|siamo|presenti pure|anche? su|da|pure|anche, disponibil*|venduto|meno anche? su|da, costa meno, su|da trova|vendono|costa|trovi|ne|lo, vada|vai|provi|guardi su|da`,
    'opt-out': `disiscri*, cancellami, unsubscribe, annull*|cancell* l|la|dalla|dalle|dai ${your}? iscrizione|mailing|newsletter|nostr*|lista, per_non|non vuole|vuoi|desidera|desideri|intende? più? ricevere più|altre|altri|ulteriori|questi|nostre|email|messaggi|comunicazioni, non vuole|vuoi|desidera|desideri più ricevere|essere_contattat*|i_nostri|messaggi|email|comunicazioni, cancellarsi|cancellarti dalla|dai, rispond*|scriv*|invii stop|no|cancella*|basta, tolga|toglier*|rimuov* dalla|dall lista|mailing`,
    'link-word': 'sito, visit*, clicc*, scaric*, pagina, vada|vai|trova|trovi su, veda, negozio, apra, apri',
    'at-sign': 'chiocciola',
    'dot-sign': 'punto',
    'field-name':
      'nome, cognome, nome cliente|acquirente|prodotto, cliente, numero|data|codice|id ordine|spedizione, inserire|inserisci nome|testo|data, data di? consegna, prodotto, indirizzo, importo',
    answering:
      'come richiesto|promesso|d_accordo|da_lei|da_accordi, ha|hai|avete scritto|chiesto|segnalato|descritto|indicato|mandato|inviato|domandato|richiesto, mi|ci chiede|chiedeva|chiedevi|scrive|chiedi, grazie per|della|delle|di|del il|la|le|averci? risposta|foto|segnalazione|messaggio|pazienza|domanda, averci|avermi scritto|contattat*|risposto|segnalat*|inviat*|mandat*|avvisat*, sua|tua|vostra domanda|richiesta|segnalazione|risposta',
    apology: 'scus*, purtroppo, dispiac*, spiace, spiacenti, disagio, disguido, rammaric*',
    'cross-sell': `vendiamo|proponiamo|produciamo|trattiamo|realizziamo anche, abbiamo anche il|la|i|le|un|una|altr*|nostr*, potrebbe|potrebbero|può anche|trovare|esserle piacer*|interess*|servire|utile, ${you}? potrebbe|potrebbero piacer*|interess* anche, altri nostri? prodotti|articoli, stanno|sta|sposa|abbina|abbinano|sposano|vanno|va benissimo|perfettamente|bene anche|insieme|con|a? il|la? nostr*, sta|stanno benissimo insieme|con, consigl*|sugger*|propo*|segnal* anche|pure il|la|i|le|l|un|una nostr*|set|kit, clienti|molti abbinan*, clienti|chi|acquirenti|molti li|lo|la|ha|hanno? prend*|compr*|acquist*|preso|ordin* questo|questa? sedia? anche|insieme|in_coppia|ha|hanno, abbin* al|alla|con|il|la|un nostr*, coordinato, coordinata, coordinati, complet* il|la|l suo|tuo|set|acquisto|look, nostro assortimento|catalogo c'è|trova|troverà|abbiamo, ideale con il|la suo|tuo|sua|tua, ha|hai mai? pensato a|al|alla, sapeva|sapevi|sa che produciamo|vendiamo|abbiamo, lo|la abbiamo in negozio|catalogo|vetrina, articoli|prodotti che vendiamo`,
    'product-question':
      'quale|che modello|misura|taglia|prodotto|versione, avete|vendete|fate|avreste|hai|trattate, altr*, più grande|piccol*, compatibil*, alternativ*, abbin*, consigli*, esiste, c è',
    parcel: 'ordin*, pacco, pacchi, articolo, spedizione, acquisto, merce, collo, prodotto, spedizioni',
    moved:
      'spedit*, partito, partita, consegnat*, arriv*, affidat*, confermat*, uscit*, lasciato, in viaggio|consegna|preparazione|transito|giacenza|lavorazione, arriverà, pres* in_carico, ricevut*, ritirat*, evas*, imballat*, recapitat*, avvenuta, avvenuto',
    status: `è|sono|risulta stat*? spedit*|consegnat*|affidat*, abbiamo|confermiamo|confermo|ho già|appena|di_aver|di_avere? spedito|ricevuto|consegnato|affidato|imballato il|l|la|con ${your}? ordine|pacco|merce?, numero|codice di|della|per? tracking|spedizione|tracciamento|tracciare|seguire|monitorare, stiamo preparando|imballando|elaborando, avvenut* spedizione|consegna, lo|la spedizione|pacco, lo|la spediamo|spediremo, consegna prevista, ricezione ${about} ${your}? ordine`,
    mishap:
      'sbagliat*, errore, manca, mancano, rotto, danneggiat*, difett*, ritardo, problem*, fermo, bloccat*, incomplet*, errat*, troppo, intoppo, disguido, smarrit*',
    replacement:
      'sostitu*, ricambi*, nuovo|secondo invio|articolo|pacco|pezzo, pezz* mancant*|nuov*, rispedi*, un altro, un nuovo',
    refund: `rimbors*, stornar*, storniamo, stornat*, accreditat*, accredito, riaccredit*, importo, somma, restituit* l|il`,
    done: `è|sono|abbiamo|ho|risulta stato|già|appena|provveduto? a|ad|stato? emess*|disposto|effettuat*|completat*|elaborat*|partito|eseguit*|approvat*|autorizzat*|avviat*|accreditat*|rimborsar*|in_corso, emesso, effettuato, eseguito, disposto, avvenuto, confermiamo|comunichiamo|informiamo di|che il|l|aver*`,
    refunded: `abbiamo|ho|è|stat*|provveduto già|appena|a|stat*? rimborsat*|rimborsarl*|stornat*|restituito|accreditat*, abbiamo ricevuto il|la? suo|tuo? reso, reso ricevuto, reso è|risulta arrivat*|stat*|complet*`,
    'out-of-stock': `esaurit*, non è|sono|abbiamo|risulta|ne|resta attualmente|al_momento|più? disponibil*|più|arriveranno, finito|finiti|terminate|terminato|terminati|venduto i|le|il|la|in|pezzi|scorte|l, è terminat*, non riusciamo|riesco|possiamo|posso|potremo|siamo in_grado|a|di|più? di|a|più? spedir*|evader*|consegnar*|inviar*|fornir*, fuori produzione|catalogo|stock, indisponibil*, sold out`,
    delay:
      'ritard*, tarderà, tarda, posticip*, slitt*, rimandat*, in produzione, più tempo, rinviat*, tempi più_lunghi, in_più del_previsto',
    'date-word':
      'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, oggi, domani, stasera, entro, settiman*, giorni, ore, mese',
    cancel: `annull*, disdi*, cancellazione, cancell* l|il|lo|tutto|lei|l questo|suo|tuo? ordine|acquisto`,
    option: `se preferisc*|vuole|vuoi|desidera|crede|ritiene, può|puoi, possibile, possibilità|facoltà di, ${you} basta, liber* di`,
    undecided:
      'ci|mi faccia|fai|dica|dici sapere|se, preferisce, vuole che, desidera, come faccio|si, confermi|conferma che|se',
    trouble: `se così non, per qualsiasi|qualunque|ogni|eventual*|qualche, se|qualora|quando qualcosa|dovesse|dovessi|avesse|avessi|riscontra*|incontra*|emerge*|ha|hai|avete|ci_sono|serve|ti_serve|le_serve, in caso di, domand*|dubbi*|problem*|curiosità|necessità|bisogno|difficoltà|chiariment*|esigenz*|evenienz*`,
    'help-offer': `a|in sua|tua|vostra|completa|totale disposizione, disposizione per, non esit*|si_faccia a|problemi, siamo|sono|restiamo|rimaniamo|resto|saremo sempre? qui|disponibil*|liet*|felici|raggiungibili, siamo sempre, liet*|felici|pront* di|ad|a aiutar*|assister*, servizio|assistenza clienti è|attiv*|risponde, al suo|tuo|vostro servizio, contare|conti su di? noi, ${you} aiut*|assist*, una mano, un fischio, ci trov* qui`,
    'write-us': `ci|mi ${writing}|dica|scrivi|contatti, contattarci|contattateci|contattaci|contattarmi|scriverci|scriveteci|scrivici|scrivermi|chiedere, ci|mi faccia sapere, fischio, un messaggio, chieda|chiedi pure`,
    tips: `consigli per|su|di|d|utili|pratici, alcuni|qualche|piccol* consigl*|suggeriment*|dritt*|trucc*|accorgiment*, suggerimenti|dritte|trucchi per|su, trucchi, per usare|utilizzare|far_durare al_meglio|di_più|a_lungo, ottenere il meglio|massimo, ecco|guida|spieghiamo|istruzioni su? come si? usa*|pul*|mont*|utilizz*|conserv*|assembl*|install*|lav*, come usare|pulire|montare|utilizzare|conservare il|la|al|lo|l suo|tuo?, guida|manuale|istruzioni d|per|di|all uso|utente|montaggio|la_cura|manutenzione, guida rapida, manuale|libretto utente, per la cura`,
    'first-use':
      'prima dell|di|del|della uso|utilizzo|usar*|utilizzar*|indossar*|lavar*|accender*|metter*|montar*|primo|prima, primo|prima|primi uso|utilizzo|lavaggio|accensione|volta|utilizzi|giorni, appena tolt*|arriv*',
    advice: `consigliamo, consiglio, raccomandiamo, suggeriamo, ricordi, sempre, si assicuri, assicurarsi, eviti, evitare, regolarmente, mai, ogni settimana|mese|due|sei, non la|lo|li|le lavi|usi|metta|lasci, faccia|fai|lo|la|li lavi|scaldi|pulisca|carichi|sciacqui|bollire|asciug*|girare|prendere|lasci|faccia|butti`,
    manual:
      'manuale|guida|istruzioni|libretto|tutorial d|di|per|utente|all? uso|uso|montaggio|l|utente|italiano?, faq, domande frequenti',
    important: 'importante',
    urgent: 'urgente, urgentissimo, urgenza, ultima occasione|possibilità, ultimo avviso',
    'amazon-serves':
      'servizio|assistenza clienti amazon|di_amazon, amazon si|la|le|gestisce|provvede|rimborsa|spedisce|stessa, contatt*|chied*|rivolg* pure? ad? amazon, gestit*|spedit*|consegnat*|logistica da|di|direttamente? amazon',
    'amazon-matter': `${weSend.replaceAll('|', ', ')}`,
    'send-back': 'restituir*, restituisc*, rispedi*, rimand*, reso, spedisca, riport*, rinvi*',
    'to-us': `al|nel|presso|alla|in|verso|a il? nostr* magazzin*|indirizzo|sede|laboratorio|negozio|deposito|bottega|officina|stabilimento?, indietro a_noi, a noi`,
    'tell-us': `${us}? ${v('mand invi scriv conferm comunic forn indic giri trasmett inoltr')}|dia|dica|dai|gira|dammi, ${us} serv*|occorr*|servirebb*, abbiamo|ho bisogno, mandarmi|mandarci|inviarci|inviarmi|fornirci|comunicarci|indicarci|darci|darmi, inserisca, necessitiamo`,
    secret: `password, cvv, cvc, numero completo? della|di carta, dati della|di ${your}? carta|pagamento, dati bancari, carta di credito|debito, carta d identità, scadenza della_carta, codice di_sicurezza|segreto|otp|pin|usa_e_getta|di_verifica|monouso, otp, pin della|del|di, codice ricevuto|che_riceverà|che_le via|arriva*|per|sms?, copia|foto|scansione fronte_retro? del|della|di|dei un|suo|tuo? documento|documenti|carta_d_identità|passaporto|patente, credenziali, spid`,
    street: `via, viale, piazza, vicolo`,
    threat: `vie|azioni|azione legali|legale, avvocat*, nostr* legale|legali, ufficio legale, sporg*|faremo|presenteremo|scatterà denuncia|querela, denunceremo|denunciarla|denuncio, quereler*, querelarla, querela per, in|davanti_al tribunale, segnal* il suo|tuo account|profilo, ${you} segnaleremo|segnalerò, segnaliamo ad amazon, bloccheremo|bloccheranno|faremo_bloccare l|il ${your}? account|profilo, recupero crediti, pagherà|subirà|assum* le_conseguenze, pentirà|pentirai, richiesta_di|chiederemo|chiedere i? danni, diffidiamo, diffida legale|formale, diffamazione`,
    claim:
      'reclam*, a z, dalla|dall a alla z, a to z, garanzia dalla_a, contestazion*, chargeback, disputa, controversia, segnalazione ad_amazon',
    'give-up': `${v('chiud ritir annull cancell rimuov revoc lasciar tolg')}, chieda_di chiudere, rinunc* al`,
    rude: `impar* a, ci|mi|farci|farmi faccia|fai|fa|fate? perdere altro|il|del? tempo, clicc*|compr* a caso, sa|sai|sapete leggere|misurare, se|lei|tu non è|sei capace, avesse|avessi letto|guardato|prestato, si è letto, ha|hai letto almeno|davvero, colpa|problema|errore sua|tua|è_lei, colpa mia se, non è|sono un? affar*|problem* nostr*|mi*, cieco|cieca, ${v('stupid idiot imbecill cretin bugiard ridicol ignorant scem deficient maleduca analfabet rompiscatole scroccon patetic truffator disonest buffon pagliacc furb')}, stia|stai zitt*, si vergogni, vergogna*, come osa|osi|si_permette|ti_permetti,
      la|le smetta|pianti|finisca, smettila|smettetela|piantala|finiscila, finirla|smetterla, lamentarsi|lamentarti|frignare|piagnucolare, venga a lamentarsi, us*|accend* il cervello, si metta|metti gli occhiali, esame di_coscienza, una calmata|svegliata|regolata, si svegli, svegliati, ma si|ti rende|rendi conto, non capisce|capisci|capite nulla|niente, pretes* assurd*, assurd* pretes*|lamentel*, gente|persone come lei|te|voi, come lei è meglio, faccia tosta, caratteri cubitali, quante volte devo|glielo|dobbiamo, anche un bambino, mi|ci ha|hai stancat*|stufat*|scocciat*|rott*, stufi|stufo|stanchi|stanco di, ${v('sceneggiat baggianat sciocchezz fesseri idiozi stupidaggin cretinat')}, suoi|tuoi|vostri servi|schiavi, nati ieri, si arrangi, arrangiati, ci pensi prima, cosa pretende|pretendi, ma legge, chi crede di, si può sapere cosa|che, insopportabil*, incompeten*, imbarazzant*, difficile da? capire, razza di domand*|modo|client*, lagne, legga bene|meglio prima, ha stancato`,
    slang: `bella zio|raga|lì|frate, tranqui, bro, raga, frate, cmq, xké|xchè|xche, nn, ke, tvb, scialla, daje, lol, ahah*, haha*, zio, ehi|hey|oh|yo|uè|weila bello|bella|capo, mitico, figata, sbatti, un botto, vabbè`,
    coarse: `cazz*, merd*, vaffanculo, fanculo, affanculo, incazz*, le palle piene, rotto|rompere|rompa le|i palle|coglion*, coglion*, minchi*, culo, vada|vai|mandar*|andate a quel_paese, figa, fottut*, fottit*, porca|porco miseria|puttana|troia|dio, stronzat*, puttanat*, cagat*, fa schifo`,
    offensive: `stronz*, puttan*, troia, bastard*, frocio, froci, mongoloid*, ritardat* mental*, handicappat*, ${you} ammazz*|spacco|picchio|massacr*|rovino|uccid*, so|sappiamo dove abit*|vivi, veng* a casa|prenderti|cercarti`,
    enumeration: `primo, secondo, terzo, in primo|secondo|terzo luogo, due|tre|quattro|alcune|diverse cose|questioni|punti|domande`,
    aside:
      'inoltre, a proposito, un|un_altra altra? cosa|domanda|questione, tra l altro, infine, altra cosa, ps, già che, in aggiunta, approfitto',

    negation:
      'non, senza, nessun, nessuno, nessuna, né, nè, nemmeno, neanche, neppure, impossibile, evit* di, vieta*, niente',
    contrast: `tuttavia, però, altrimenti, ma se|non|la|il|le|lo|gli|un|una|${can}|purtroppo|per_favore`,
    coordinator: 'e, ed, oppure, ma se|ci|la|le|può, o ci|mi|al|via|tramite|anche|su|chiami|scriva',
    subordinator:
      'se, quando, appena, non appena, una volta, dopo, poiché, siccome, dato che, visto che, mentre, anche se, prima, qualora, ora che, adesso che',
    'we-act': `noi, nostro|nostra team|magazzino|staff|collega|tecnico, corriere, client*, produttore, fornitore, abbiamo, stiamo, possiamo, vogliamo, dobbiamo, ho, sto, posso, devo, hanno, amazon può|non|ha|deve, provvediamo|procediamo|riusciamo a, ${you}|gliel*|gliene|te ${weSend}`,
    'function-word': `il, lo, l, gli, la, le, un, uno, una, di, del, dello, dell, della, dei, degli, delle, d, da, dal, dall, a, al, allo, all, alla, ai, alle, nel, nell, nella, con, su, sul, sull, sulla, per, che, e, ed, anche, è, sono, siamo, ha, hai, ho, abbiamo, aver*, ${your.replaceAll('|', ', ')}, nostr*, noi, lei, te, voi, ci, mi, ti, vi, si, ne, quest*, molto, tanto, davvero, così, ancora, tutt*, sia, stato, parte`,

    greeting:
      'gentil*|car*|egregi*|spettabile client*|signor*|acquirente|sig*, gentile, gentilissim*, salve, ciao, buongiorno, buonasera, buon giorno, buona sera, signor*, sig, sig ra, spett le?',
    thanks: 'mille? grazie mille|infinite|tante|ancora?, ringrazi*, riconoscent*, siamo grati, gratitudine',
    courtesy: `buon|buona|buone|bella|splendida|felice|ottima giornata|serata|domenica|settimana|weekend|feste|vacanze|anno|lavoro|natale|pasqua|pomeriggio|proseguimento|fine, augur*, a presto, alla prossima, speriamo|spero che? ${you}|ne|la|il piaccia|goda|soddisfi|sia?, piacere, lieti, lieto, felic*, onorat*, di cuore, prego, benvenut*, di nulla|niente, figurati, si figuri, sentit*, un abbraccio`,
    'sign-off':
      'un? cordiali|distinti|cari|migliori|cordiale|caro|tanti? salut*, cordialmente, in fede, lo|dallo staff, il|dal team, saluti',
    'small-talk': `ordin*, acquist*, compr*, scelt*, preferit*, fiducia, client*, negozio, shop, azienda, prodott*, articolo, pazienza, comprensione, risposta, messaggio, supporto, sostegno, preferenza, gentilezza, effettuat*, fatto, presso, dimostrat*, accordat*, piccol*, numero, cuore, recente, veloce, volev*|vogliamo solo|semplicemente? farl*|dirl*|dirti|ringraziarl* sapere?, che, bottega, artigian*, famiglia, squadra, lavor*, ringraziament*, scegl*, sceglier*, nostro`,

    customisation:
      'personalizz*, incision*, incider*, incidiamo, incis*, ricam*, inizial*, bozza, anteprima, font, targhetta, testo|scritta|nome|frase|dedica da_incidere|da_stampare|da_ricamare|del|dell, quale nome|scritta|testo|frase|dedica|carattere',
    'delivery-appointment':
      'quale|che|quando|in_che giorno|data|ora|fascia|orario, giorno|data|orario preferisce|preferisci|le_va_bene|ti_va, appuntamento, fascia oraria, giorno di|della|per? consegna, è|sarà|essere|qualcuno in|a casa, a|al che piano, bancale, scarico, sponda idraulica, consegnare|passare|corriere lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
    'address-problem':
      'numero civico, indirizzo è|risulta|sembra incomplet*|errat*|sbagliat*|inesistente|non, indirizzo incomplet*|errat*|corrett*|complet*|esatt*, conferm*|verific* l|il? suo|tuo? indirizzo, citofono, campanello, cognome, destinatario, cap è|non|corretto|sbagliato, scala e interno',
    'missing-detail': `quale|che|quali taglia|misura|colore|variante|versione|modello|opzione|lunghezza, conferm*|indic*|dica|comunic* la|il|quale taglia|colore|misura|modello|quantità, ci|mi serve|servono|manca|occorre sapere|la|il|l, preferisce|preferisci|desidera|desideri, in alternativa scelga|possiamo`,
    problem:
      'danneggiat*, smarrit*, rubat*, rotto, rotta, difettos*, guast*, imprevisto, intoppo, inconveniente, problema con|nell|nel|al, sciopero, tornato indietro|al_mittente, ferm* in, bloccat* in|a',
    invoice: 'fattura, fatture, ricevuta fiscale, nota di credito, codice destinatario|fiscale, documento fiscale',
    warranty: 'garanzia, garanzie',
    returning: `il|${your}|un|del|di|al reso, resi, etichetta di_reso|prepagata, rimborso parziale, restitu*, rispedirc*, rispedisca|rimandi|rispedirlo`,
    'access-key': 'chiave|codice|licenza di|del? attivazione|accesso|licenza|prodotto, codice seriale, product key',
  },

  decoys: {
    review: `valutazion* ${about} ${damage}, valutazion*|voto|giudizio del|dal corriere|perito|tecnico|produttore, nostra|attenta|ulteriore|accurata valutazion*, valutazione tecnica|interna|energetica|preliminare|medica, scala di valutazione, in|sotto|per_una valutazione, a mio|suo|nostro giudizio, in voto, valutazion*|voto|giudizio negativ*? al|sul|come venditore, hotel 3|tre|4|quattro stelle, 3|tre|4|quattro|due|2 stelle marin*|dorat*|ricamat*`,
    feedback: `feedback|commento ${about} nostro? corriere|magazzino|fornitore|produttore|tecnico|prodotto_aptico|ricamatore|bozz*|anteprim*, feedback aptico|acustico, per|senza|del commento, un commento del`,
    give: `${you} scriv*|invi*|mand*|inser*|sped*|condivid*|mett*|dia, lascia a_desiderare, aver*|ho|ha|hai|abbiamo|avete|hanno|abbia|aveva|avessi|stat* già|appena|ancora? lasciat*|pubblicat*|inviat*|mandat*|dedicat*|inserit*|regalat*|mess*, lasciamo|scriviamo|scrivo|pubblichiamo|inviamo|invieremo|mandiamo|manderemo|mando|invio|condividiamo|mettiamo|forniamo|aggiungiamo|forniremo, lasciato|pubblicato|inviato|lasciata|pubblicata|spedizione|spediamo|spedito|spedita|postino|postale|inserzione|inserzioni|mandato, metta|mettere via`,
    wish: `grat*|piacere|chied*|interess*|spero|speriamo per|di|se|la|alla|una|che? ${your}|una? pazienza|comprensione|collaborazione|conferma|foto|attendere|scusa|risposta|poter|riparare|sostituire|risolvere, basta|bastano una|due|qualche|le|la? foto*|video`,
    request: 'preghiamo|prego di scusarci|attendere|notare|pazientare|considerare',
    'five-stars': `hotel|albergo|qualità a? cinque|5 stelle, cinque|5 stelle hotel|ricamate|stampate|dorate|marine, scala da 1|una`,
    positive: `polo|test|esito|segno|riscontro positiv*, buon|buona giorno|sera|giornata|serata|proseguimento|fine, positiv*|bell*|buon*|bene o|ed|e|oppure|sia|che|o_meno negativ*|brutt*|cattiv*|critic*|no|meno|male?, sia positiv*, negativ* o positiv*, buon* senso|motivo, piena garanzia|disposizione|comprensione`,
    'if-satisfied': `non ${you} piace|piacciono|è_piaciut*|soddisf*, non è|sei|siete|fosse rimast*|stat*|pienamente|del_tutto|completamente? soddisfatt*|content*, poco|in soddisfatt*, non ha|si|ti trova*|soddisfatt*`,
    change:
      'cambi gratuit*|taglia|merce, cambia poco|nulla|niente|solo|tutto, cambio, cambiament*, correggiamo, modific* l|il|al|del indirizzo|ordine|testo|bozza, eliminato il difetto, ritiriamo|ritiro, al porta|porto|portone|portata',
    'change-it': 'la|lo cambi* con|il|la|per|di',
    incentive: `resi|reso|spedizione|sostituzione|ricambio|ritiro|cambio|consegna|riparazione|etichetta è|sono? gratis|gratuit*, gratuit* spedizione|sostituzione, confezione|scatola|pacco|carta|biglietto|busta regalo, come|per_un|da|il regalo, ci|me|mi|di regali, ci premi, in? buono stato, già|appena|avere|averla|stat*|ho|abbiamo rimborsat*|accreditat*, rimborso già|è_stato|effettuat*|arrivat*|ricevut*|emess*`,
    exchange: `grazie|ringraziamo|scusiamo|ringrazio|ringraziarla per la|una|aver|le|il, in premio alla`,
    benefit:
      'sconto|buono|coupon|voucher|codice che_ha|era|è|risulta|fosse|stato|già|in_questione|usato? applicat*|scadut*|valid*|usato|stato, non possiamo|facciamo|posso, in? buono stato, la|una confezione_omaggio, buono di_reso|reso|d_ordine|per_la|da_stampare, un buon*|il_buono stato|odore|sapore, caffè in_omaggio',
    'hand-over': 'ecco il|la|le|i|l|perché numero|foto|fattura|etichetta|risposta',
    promotion: `occhiata|guard*|scopr* alle|al|alla|le|la|il nostr* foto|risposta|messaggio|istruzioni|video, novità ${about} corriere|rimborso|ordine|spedizione|pratica|reso|suo, era in offerta|promozione, mazza club`,
    'call-us':
      'chiami|chiama|telefoni il|lo|al|direttamente corriere|deposito|produttore|centro|servizio, le chiami|telefoni, si chiama',
    'phone-label': `custodia|cover|porta|supporto|per|caricatore|vetro|modello|del|suo|il|ingresso|filo telefono|cellulare|smartphone, telefono giocattolo|fisso_giocattolo, laboratorio|ufficio|fisso di|in|del|della|e|al|per`,
    'off-platform': `codice|qr qr|code|codice ${about} reso|amazon, qr code|codice il|sul|per|di|da|e reso|amazon|mostr*, ci contatti|scriva direttamente qui|tramite|su, numero|recapito ${about} ordine|serie|pratica|lotto|modello`,
    'other-shop': `stile|tipo|compatibil*|mobile|serie|libreria ikea, obi wan`,
    'direct-sale': `faccio|facciamo|inseriamo l|un ordine, acquist*|compr*|ordin* direttamente su|dalla|qui`,
    'email-us': `amazon ${us}|le|ti mand*|invi*`,
    'outside-payment': 'paypal|bonific*|contanti|postepay|iban non',
    money: 'bonifico lo gestisce',
    'cross-sell': `vendiamo anche la|il misura|taglia|versione|modello|colore, abbiamo anche controllato|verificato|visto|ricevuto|chiesto|provato|scritto|aperto, consigl*|segnal* anche di|che, complet* l ordine, completamente, completa di`,
    negation: `non esit*|dimentic*|perda|perdere|solo|appena|scord*|rispecchia|corrisponde|riflette, perché|se non, non ha|hai|abbia|avete|abbiamo|ho ancora lasciato|ricevut*|scritt*|recensit*|pubblicat*|vist*, nessun problema|impegno, senza impegno|problemi|esit*|costi|spese|vediamo_l_ora, non vediamo|si l_ora|faccia_problemi, con niente, per niente`,
    thanks: `sarem*|sarei|siamo molto|davvero|immensamente|infinitamente? grat*|riconoscent*`,
    coordinator: 'e mail|commerce',
    'we-act': 'noi di|ci|le|vi, per|a|su|da|di|con|scelto|amiamo noi',
    problem: 'senza|nessun problema, se ci, problema nel caso',
    returning: 'politica di reso, di resi',
    'dot-sign': 'punto de|in|di|a|e|vendita|luce|vita|poste|di_ritiro',
    saving: 'ci risparmi',
    threat: `avvocat* a|che|in|e|del|stampat*|penn*, tribunale dei|del_gioco|delle, titolo|gioco|targa|libro|studio tribunale|avvocat*|legale, polizia giocattolo|auto|costume|lego`,
    rude: `colpa|errore|problema nostr*|mio, non è colpa sua|tua, errore di_battitura, stupid* errore, foro|tenda|fondo ciec*`,
    slang: `zio del|della|di|paperone|e, lo|suo|tuo|mio zio`,
    coarse: `culo di_bottiglia`,
    secret: `password ${about} wi_fi|router|rete|dispositivo|fabbrica|default, scadenza ${about} garanzia|prodotto|lotto|reso, carta di credito usata|con|è, documento di trasporto|consegna|reso, pin ${about} blocco|fabbrica|default`,
    'out-of-stock': `non possiamo|riusciamo|posso a|di|più? spedir*|inviar*|consegnar* prima|senza|fino|entro|all|a, batteria esaurit*, non è disponibile in|per`,
    delay:
      'senza|nessun|alcun|risposta ritard*, ritardat*, ritardo nella_risposta|con_cui|di_risposta, in caso di ritardo',
    status: 'senza|cambio spedizione, abbiamo ricevuto la sua|tua_richiesta',
    moved:
      'arrivare a|in, non|mai|ancora|già_stato? arrivat*|ricevut*, se|quando|appena arriv*, arriva con_due, ordinato',
    cancel: `cancellazione attiva|del_rumore, feedback|commento negativ*? può? essere? annull*`,
    attached: 'foto|immagin*|file che? ha|hai allegat*, allegat* da_lei|da_te',
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
