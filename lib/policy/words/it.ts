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
  'rimbors*|rispediamo|rispediremo|rispedisco|spediamo|spediremo|spedisco|mandiamo|manderemo|mando|inviamo|invieremo|invio|sostituiamo|sostituiremo|sostituisco|spedirle|inviarle|mandarle|spedirgli*|ritiriamo|riaccreditiamo|accreditiamo|accrediteremo';
const about = 'su|sul|sull|sulla|di|del|dell|della|dei|delle|dal|dalla';
const damage =
  'danno|danni|guasto|difetto|tecnic*|pratica|reclamo|rischi*|cost*|stato|perito|corriere|reso|usura|assicurazione|laboratorio|restauratore|tappezziere|artigian*';
const writing = v('scriv contatt mand invi');
const photo = 'foto|fotografi*|video|immagin*|screenshot';
const taken = v(
  'modific cambi aggiorn elimin cancell ritir rettific corregg rived riveda riconsider rimuov tolg toglie ritocc rivalut',
);

export const it: Words = {
  language: 'it',
  spelling: 'accents-optional',

  phrases: {
    review: `recension*, recenzion*, valutazion*, stelline, giudizio, votazione, voto, sue|tue|quelle|vostre|stella|stelle stelle|negativ*|positiv*, 1|una|2|due|3|tre|4|quattro stella|stelle, testimonianza, qualche|le_sue|le_tue stelle|stella, aggiorn*|ritocc*|modific*|cambi*|alz* le|la|quelle stelle|stella, meno di 5|cinque stelle, numero di stelle`,
    feedback: `commento, commenti, valutazion*|voto|giudizio positiv*|negativ*|lasciat*? al|sul|come|per_il venditore`,
    'seller-feedback': `valutazion*|voto|giudizio|commento negativ*|neutr*? che_ha|che_hai|che_ci_ha|da_lei? lasciat*|dato|data|inserit*? al|del|sul|come|per_il? venditore, feedback`,
    'review-this': `scriverlo|dirlo|raccontarlo anche nella|sulla|in pagina|scheda, condivida|condividi|condividere la|il sua|tua|suo|tuo gioia|entusiasmo|felicità|soddisfazione con|su, recensir*|recensisc*|recensite*|recensendo|recensiamo, valutarci, valutateci, valutaci, ci valut*, valutar*|valuti|valuta|valutate *? *? ${bought}, valut* ${your} ${bought},
      ancora recensito, far*|faccia|fai|fate|dic*|dir*|dite|raccont* a|agli|ad|a_tutti ${others}|altri, dica|dire|dirci|dicci|dimmi la sua|tua, a tutti con una, aiut* *? ${others}, recension* aiut*, passi|passa il|la parola|voce, ne scriva|scrivi|scriverne|lasci|pubblichi una, scriverlo|dirlo|raccontarlo|condividerlo|ripeterlo|lo_scriva|lo_dica|lo_racconti|lo_condivida *? nella|nelle|sulla|su|agli|a, valutar*|valuti la nostra assistenza, aiut* gli altri`,
    give: `${us}? ${v('lasci lasce rilasci scriv pubblic postar condivid invi mand mett assegn attribu aggiung inser dedic regal raccont esprim espress fornir fornisc redig premi compil registr')}, ci_aiuti|ci_aiuta|aiutaci|aiutateci con, ci|mi dia|dai|date|darebbe|daresti|faccia|fai|fate|fare|dare, darci|darmi|dateci|dacci|dammi|farci, dare|dia|dai una|un|il|la, esprimere, pronunci*, don*, ce|me la|le|lo|ne dia|dai|date|faccia|fai|conceda, facc*|fai|fate|fatecelo sapere, sfogar*`,
    wish: `${us} farebbe|fa|farà|farebbero|fareste *? piacere|comodo|bene|felic*|gioia|content*|un_favore, ${us} piacerebbe|renderebbe|aiuterebbe|aiuta|permetterebbe, ${us} augur*, saremmo|siamo curios*, ci terr*|tengo|teniamo, saremmo|sarei *? grat*|liet*|felic*|riconoscent*, apprezzerem*|apprezzerei, gradirem*|gradirei, gradit*|graditissim*, sarebbe molto|davvero|per_noi? bello|utile|important*|fantastico|d_aiuto|possibile|prezios*, è|sono *? benvenut*, significherebbe, spero|speriamo|contiamo|confid* in|su|di, chied* gentilmente|solo? una|un|la|di|se|il, vorremmo|vorrei leggere|conoscere|sapere|ricevere|chied*|invitar*,
      invit* a, viviamo di|grazie, aspettiamo|attendiamo|aspetto|attendo con_ansia|anche? una|la|le|${your}, in attesa di, basta|bastano una|due|poche|un, servono recension*, sarebbe|sarebbero|è di *? aiuto|sostegno|supporto|stimolo, mancherebbe|manca solo, meritiamo|meritati le|cinque|5|un|il, contiamo|conto|confid* sul|sulla|sulle|nella|in, bisogno di|delle|della|del *? recension*|feedback|opinion*|stelline|stelle, modo migliore|semplice, meritare|meritarci|meritato, puntiamo a|alle`,
    helps: `ci? aiut*|sostien*|permett*|premi*, fa|fanno|farebbe *? la differenza, per_noi? è|sono|sarebbe|vale|valgono|conta|contano|significa davvero|molto|per_noi? molto|tanto|tutto|important*|prezios*|fondamental*|vital*|oro|ossigeno|carburante|linfa|il_nostro|un_aiuto|un_regalo, vale|valgono|significa|conta|contano tantissimo|moltissimo|più, conta|vale per noi, per noi conta`,
    request: `per favore|piacere|cortesia, favore di, gentilmente, cortesemente, ${you} conviene|preghiamo|prego|invitiamo|chiediamo|chiedo|chiederei|dispiacerebbe|dispiace|andrebbe|va, ${can}, se vuole|vuoi|può|ha_un|hai_un, un momento|minuto|attimo|secondo, due|trenta|pochi minuti|secondi, dedichi|dedica, basta|bastano, non dimentich*|scord*, voglia|vogliate|vorrebbe|vorresti|volesse, che ne dice|dici, chiederle|chiederti|chiedervi|pregarla|invitarla,
      deve|devi|dovete|dovrebbe|dovresti|meglio|necessario *? annull*|cancell*|disd*|richied*|fare|inoltr*|procedere, annulli|annullate|annulla|disdica|cancelli|proceda|procedi|provveda|inoltri|richieda *? *? il|l|all|alla|a|una|la, ce lo|la farebbe, annullasse|cancellasse|disdicesse, ci farebbe|faresti un favore, gentil*|cortes* da, provveda|provvedi ad`,
    opinion: `cosa|che ne pensa|pensi|pensate|pensano, ${your} sincer*|onest*|personale? opinion*|esperienza|impression*|parere|pensiero|riscontro, due|tre|poche|qualche righe|riga|parole|parola, si|ti|vi è|sei|siete trovat*, com'è|come_è andata|il_prodotto|stata, cosa|che pens* di|del|della|dei|delle|dell`,
    'public-place': `in|con una recensione, pagina|scheda|sotto|accanto del|dell|al|il|l|all? annuncio|prodotto|articolo|amazon|inserzione|venditore, su|sul_sito amazon, pubblicamente, online, con|ad|a|agli|degli|gli? ${others}, agli|con_gli|ad altri, sul marketplace, tramite amazon, sulla|nella pagina`,
    positive: `${praise}, ${noun} da_5|super|davvero|molto|più|sempre|il|la|veramente? ${praise}`,
    negative: `${bad}, ${noun} *? ${bad}, a|ad|con|da|di|mett*|lasci*|dar*|dia|assegn*|solo una|1|due|2|sola stella|stelle, meno di`,
    'five-stars': `5|cinque|tutte_le|tutte_e_cinque *? stelle|stelline|stelle_piene, 5 su|5 5?, 5 stars, massim* dei_voti|voti|voto|punteggio|valutazion*|stelle, il|un pieno di stelle, voto|voti|punteggio pien*|massim*|alt*|10, dieci e lode, punteggio perfetto, metterne|farne|darne cinque|5, massim* del|di|delle punteggio|stelle|stelline`,
    'if-satisfied': `se|quando|qualora|poiché|visto_che|dato_che|ora_che|nel_caso|chi in_cui|lei|tu|anche? è|sei|siete|fosse|foste|sarà|sia|si_ritiene *? soddisfatt*|content*|felic*|entusiast*, è|sei|siete rimast* soddisfatt*|content*, client*|solo soddisfatt*|felic*|content*, soddisfatt* del|dell|di|della *? ${bought}, soddisfatt*|content* lasci*,
      ${you} piace|piacciono|è_piaciut*|sono_piaciut*, qualora ${you} piaccia, ${you}|l'ha|l'hanno ha|hanno? soddisfatt*|convint*|conquistat*, ${you} soddisfa|soddisfano|convince, si|ti|vi è|sei|siete|trova|trovi trovat*? bene, se|quando *? *? *? è|va|funziona|fosse *? andato|arrivato? bene|ok|perfett*|a_posto, se apprezz*|ama|ami|adora|adori, suo|tuo|vostro gradimento, innamorat*, ${your} aspettative, altezza delle, come sperav*|si_aspettav*|ti_aspettav*|immaginav*, fa|faceva|fatto al caso, non ha|hai riscontrato|avuto|incontrato problemi, rispost*|rispond* alle|ai|alla|a *? attese|aspettative|esigenze, colpit*, all altezza, avuto una buona|bella|ottima|piacevole esperienza, esperienza è|sia|fosse stata? buona|positiva|piacevole|ottima, fatto|fatta|resa|reso felic*|sorridere, ${you} ha|hanno|è *? utile|fatto_piacere|comodo, non ha|hai nulla|niente da, corrispond* a|alle|al quanto|ciò|quello|aspettative|attese, quanto|ciò_che|quello_che si_aspetta*|ti_aspetta*|sperav*|cercav*, se|qualora|purché soddisfatt*|content*|convint*`,
    change: `${taken}, toglier*, togli, alzar*, alzi, alza, sistemar*, migliorar*, migliora, ripens*, rivedi*, portar*|port* la|il|a|da, sparire, rimozione|modifica|cancellazione|eliminazione|revisione|aggiornamento ${about}, far* salire, pass* da, tornar*|torni ${about}, ci ripensi, trasform*, sostituisca|sostituire|sostituirla la|il|quella|quel *? recension*|commento|giudizio|voto, aument*`,
    'change-it': `modificarl*|cambiarl*|aggiornarl*|eliminarl*|cancellarl*|rimuoverl*|toglierl*|rivederl*|correggerl*|ritirarl*|alzarl*|cambial*|cancellal*|portarl*, la|lo|li|le può|potrebbe|puoi? modifich*|modificar*|cambi|cambiar*|aggiorn*|elimin*|cancelli|cancellar*|rimuov*|tolg*|toglier*|rived*|ritiri|corregg*`,
    'be-changed': `essere|venga|vengano|sia|siano|fosse|venisse|andrebbe|va|vada|si stat*|può? ${removed}|modificar*|cambiar*|togliere|rimuovere|aggiornare|cancellare|eliminare|corregg*`,
    incentive: `buono|buoni sconto|regalo|acquisto|spesa|omaggio|amazon|da|di|del|per, un|il|${your} buono, gift card*, voucher, coupon, regalo, regali, regaliamo, regaleremo, regalerò, omagg*, gratis, gratuit*, rimbors*, sconto, sconti, scontiamo, scontat*, accredit*, rende*|rendiamo|restituiamo|restituiremo|riavrà|riavere|indietro *? *? soldi|denaro|importo|prezzo|spesa|50, vers* 5|10|15|20|25|30|50, euro, codice promo*, premio, premi, estrazione, concorso, lotteria, vinci, vinca, vincere, estension*|estend*|prolung*|anno|anni|raddopp* ${about}? *? garanzia|di_garanzia|in_più, garanzia estesa, bonifico, paypal, senza spese|costi, offriamo|regaliamo noi|un|uno|il, prodotti in_prova, tester, regalin*, pensierino, sorpresina, piccol* sorpres*|pensiero, si|ti aggiudic*, campione|prodotto|accessorio|pezzo gratuito|a_scelta|extra, ricompens*, cashback, garanzia *? gratuita|in_più|aggiuntiva, vince|vincerà|vincono, un|in dono`,
    exchange: `in|come cambio|ringraziamento|premio|segno|ricompensa di|del|della|dell|per?, a fronte di|della, per ogni|una|la|aver|chi, ${us}|lei|tu|se|quando|chi|appena|a_chi ${us}? ${v('lasci scriv pubblic mett recens regal')}|${taken}|togli|dà|dai|date|dia|toglie,
      se|appena|dopo|quando|una_volta la|una|aver*|avrà|ha|hai|pubblicat*|lasciat*|vedremo|sarà, basta, lasciando|scrivendo|pubblicando, ogni|tutti_i|ai client*|recensori che, a|per|ai? chi|coloro_che ${us}? scriv*|recens*|lasci*|pubblic*, come grazie, screenshot|prova|link|foto della|di, pubblicata|lasciata|scritta|postata la|una, con una|la|un|il|ogni *? ${noun}, in segno`,
    'in-return': 'in cambio, in compenso, come contropartita',
    'before-doing': 'prima di|che, invece|anziché|piuttosto di|che?, al posto di|della|del, evit*, non subito|corr*',
    'contact-first': `ci ${writing}|parl*|dica, contatt*, scriv*, parl* con|prima|ne? noi, ne parl*, contattarci|contattateci|scriverci|scrivici, ci dia|dai|date|permetta la|una|il|modo|di? possibilità|occasione|modo|opportunità|rimediare|risolvere, ce lo|ne dica|parli, messaggio, ${us} *? prima, sentirci|sentiamoci, ci avvisi|avvisa`,
    reminder: `${you} ricord*, ricordiamo|ricordarl*|ricordart*, glielo ricord*, promemoria, second*|terz*|ultim*|ennesim* richiesta|volta|messaggio|avviso, di nuovo, ancora una volta, nuovamente, sollecit*, insist*, riscriv*, ricontatt*, torn* a scriv*|chied*|disturb*, avevamo|avevo|abbiamo *? scritto|chiest*|richiest*, già scritto|chiest*|richiest*, settimane|giorni fa, rieccoci, ci risulta`,
    'still-missing': `avevamo|avevo chiest*, ${you} ricord* la|una|di|che|${your}, non abbiamo|ho|vediamo|troviamo *? vist*|trovat*|lett*|ricevut*|la|una|${your}, non ha|hai|abbia|avete|risulta *? lasciat*|scritt*|pubblicat*|recensit*|arrivat*, manca|mancano ancora|all_appello|${your}, ancora in_attesa|aspett*|attend*, aspettiamo|attendiamo ancora, avevamo|avevo *? chiest*|invitat*, torn* a chied*|disturb*`,
    praise: `bellissim*, perfett*, fantastic*, ottim*, eccellent*, eccezional*, meraviglios*, splendid*, stupend*, ador*, complimenti, magnific*, molto|davvero|tanto bell*|bene, content*, soddisfatt*, felic*, entusiast*, innamorat*, consigliat*, funziona alla_grande|bene, benissimo, piace|piaciut* tantissimo|molto, ricomprer*, top, bravi, bravissim*, impeccabil*`,
    coaching: `menzion*, cit* la|il|anche|che|i|le, descriv*, sottoline*, accenn*, evidenzi*, specific*, parl* di|del|della|dell|dei|soprattutto|anche|bene, dica|dire|dici|scriva|scrivi|scrivere|scriverci|precis* che|quanto|come|anche, titolo, parole chiave, almeno dieci|venti|cento|3|5|10|20|50|100, contenere, ci tenga a, spieghi|spiega|spiegando, una|qualche|due|delle|anche *? ${photo}`,
    'in-review': `nella|alla|quando_scrive_la|quando_scrivi_la *? recensione|valutazione, recensione|recensioni metta|aggiunga|scriva|inserisca|dovrebbe*|deve|parli, quando|se|mentre recensisc*`,
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

    promotion: `occhiata|sguardo|giro al|alla|ai|alle|agli|nel|nella|sul|anche? nostr*|altr*|resto, vedere il nostro nuovo? catalogo, solo questa settimana, solo per oggi, scopr*|esplor*|guardi|guarda|guardare|sfogli*|visiti|visita|visitate|visitare *? nostr*|altr*, scopr* *? nuov*|ultim*, a scoprirl*, nuov*|ultim* arrivi|collezione|linea|gamma, novità della|del|di|in|autunno*|per, tante|molte|nostre novità, sono|è|ora|tutto|tutti|prodotti|articoli in offerta|saldo|sconto|promozione, saldi, svendit*, black friday, fuori tutto, sconti fino|su|del|dal, scontat* del|fino, prezz* imbattibil*|pazz*|stracciati, offert*|promozion*|occasion* special*|esclusiv*|riservat*|imperdibil*|lampo|del_mese, nostr*|altr*|prossim*|nuov* promozion*|offerte, occasioni per, approfitti|approfitta|approfittare di|del|dell|dei|delle|ora|subito, approfittane|approfittarne,
      alla *? newsletter, newsletter della, ci segua|segui|seguite, segua|segui|seguire lo|il|la *? store|negozio|pagina, seguici|seguiteci, nei|tra|fra preferiti|i_preferiti, club clienti|vip|fedeltà, programma fedeltà, punti fedeltà, compr*|acquist*|ordin* ancora|di_nuovo|nuovamente da|con noi, ${you}|suoi|tuoi|agli amici|amiche, passaparola, consigli*|raccomand*|parl* il|di|del nostr*|noi negozio|prodotti|a|ai, più venduti, a trovarci, non perdetel*|perdertel*|perderl*, non_si|non perda|perdere|perderti|perdete* la|le|il|l|i|gli|questa|nostr*, lasci*|far* scappare, lancio dei|del|della|di, appena lanciat*, aggiornat* ${about} novità|offert*|promo*|prossim*|nostr*, edizione limitata, curiosi|curiosa|curiosare|sbirciare|navigare nel|nella|tra|sul|fra, follower, segua|segui|seguite|seguire *? *? vetrina|brand|marchio|profilo, ai preferiti, tutto? *? catalogo è scontat*, tre per due, prendi|paghi due|tre|2|3, far* acquist*|shopping da noi, tornare|torni|torna *? a? acquist*|comprare|ordinare, non si|ti|vi lasci*|facc* sfuggire|scappare, gamma|linea|collezione|serie completa|intera sul|nel nostr*, idee regalo, grande|super svendita|vendita|promo*, iscriv* alla|al *? newsletter|club|lista|canale, nostro|nostra negozio|store|shop|vetrina trov*|aspett*|offre, tanti|molti|numerosi altri articoli|prodotti|modelli, promozion*|offert*|sconti valid*|solo|limitat*, ved*|guard*|sfogli* *? i|gli nostri|altri *? prodotti|articoli, metà prezzo, sconti sui|sulle|sugli|sulla, ultimi giorni di|per, siamo in saldo|saldi|offerta|promozione, ultimo|ultima nato|nata|creazione, presentarle|presentarti|le_presentiamo|ti_presentiamo|vi_presentiamo il|la|i|le|l, grandi|tante|fantastiche|nuove|ottime occasioni|offerte|promozioni|idee|sorprese, venga|venite|vieni a vedere|scoprire, ribassi`,
    benefit: `sconto, sconti, buono|buoni sconto|acquisto|regalo|spesa|da|di|per|del, un|il|${your}|questo buono, voucher, coupon, gift card, codice promo*, prezzo speciale|ridotto|riservato, % di_sconto|in_meno, cashback, spedizione gratuita|gratis sul|al|per|la, omaggi*, prezzo *? favore|agevolato|dedicato, buono *? 5|10|15|20 euro, risparmi|risparmia *? 5|10|15|20|25|30, codice del`,
    'hand-over': `ecco, ${v('usar utilizz inser applic sfrutt approfitt risparm riscatt riserv regal conserv')}, usi|usa|usate, ricev*, otterrà|ottiene|ottieni, avrà|avrai, trova|trovi|troverà un|uno, merita, offr*|diamo|inviamo|invieremo|mandiamo|facciamo|faremo|faccio|preparato, con il|questo|lo codice|buono|coupon, per lei|te|voi un|uno, per|di? avere|ottenere|averlo, le|ti spetta, vale|valido, diritto a|ad|al, ${you} aspetta|attende, mando, invio, lascio`,
    saving:
      'in meno, risparmi*, togliamo, scaliamo, scontiamo, detraiamo, da_spendere, regaliamo, accredit*, bonus, spedizione gratis|gratuita|la|gliela|offerta, usar*|usi|usa|utilizz*|inser* *? codice, omaggi*, prezzo di_favore|speciale|dedicato, spedizione *? gratis|gratuita|omaggio, trattamento speciale|di_favore',
    'next-purchase':
      'prossim*|futur*|successiv*|second* acquist*|ordin*|spes*|shopping, prossima volta che ordin*|acquist*|compr*, nuovo|altro|ulteriore acquisto|ordine, ordin*|compr*|acquist* ancora|di_nuovo|nuovamente|da_noi, tornare a trovarci|acquistare|comprare, tornando|torni|tornare a compr*|acquist*|ordin*|trovarci, prossima volta le|ti|avrà|avrai|riceverà|da_noi',
    remedy:
      'graffi*, danneggi*, danno, difett*, rotto, rotta, ammacc*, macchi*, rimborso parziale, questo ordine, tenere|tenga|tenerlo|tenerla, risarc*',
    'contact-us': `${us}? ${writing}|chiam*|telefon*|spedisc* *? *? ${mail}|messaggio|nostra|foto? casella|a|al|allo|all|su|via|tramite|per`,
    'email-us': `${us}? ${writing}|spedi*|rispond*|inoltr*|giri tutto|pure|anche|direttamente|le_foto|la_foto|foto|un_video|lo_scontrino? via|per|una|un|tramite|con|all|alla|alla_nostra ${mail}|casella|indirizzo_mail|indirizzo_e_mail|indirizzo_email, nostra|mia|nostro|mio indirizzo|casella? ${mail}|di_posta, ${us}|dammi dia|lasci|scriva|mandi|indichi|serve il|la|l *? indirizzo? ${mail}, lasci*|dia|dai|dà|indichi la|l|il *? ${mail}, scriverci|contattarci|inoltrarci|inoltrarmi|mandarci|inviarci|mandarmi|inviarmi *? *? *? via|per|una|tramite|all|alla ${mail}`,
    mailbox: 'assistenza, vendite, ordini, clienti, negozio, amministrazione, ufficio, resi',
    'call-us': `${us} chiami|chiama|chiamate|chiamare|chiamando|telefon*|richiam*|contatt* *? al|allo|su|a|sul?, ${us}|può|possiamo chiam*|telefon*, chiamarci|chiamarmi|telefonarci|telefonarmi|chiamateci|telefonateci|chiamaci|chiamami|telefonami|telefonaci, chiami|chiama|telefoni|telefona *? al|allo|il|lo|in|a|verso, colpo_di_telefono|squillo|telefonata|chiamata, al telefono, a voce, via|un|tramite sms, rispond* al, contatt* al|allo|telefonicamente, chiedete|chieda di, mi|ci trov* al|allo`,
    'phone-label':
      'telefono, cellulare, cell, numero di telefono|cellulare|fisso, nostro|mio numero, numero verde, recapito, centralino, al numero',
    'phone-exception':
      'garanzia, produttore, fabbricante, costruttore, corriere, spedizioniere, trasportatore, vettore, autista, brt, bartolini, sda, poste italiane, casa madre, centro assistenza',
    'digit-word': 'uno, due, tre, quattro, cinque, sei, sette, otto, nove',
    'other-number':
      'numero|codice|cod|n *? serie|ordine|modello|pratica|lotto|spedizione|tracking|articolo|fattura, matricola, lotto, partita iva, p iva, iban, codice, cod, modello, ean, ricambio',
    channel: `tramite, attraverso, via, usando, sul|nostro|nostra|mio|mia pagina|profilo|canale|gruppo|numero?, su facebook|instagram|insta|whatsapp|telegram|messenger|tiktok|youtube|skype|wechat|signal, ${us}|sentirci|continuiamo|spostiamoci|parliamo|parlarne ${writing}|cerc*|segu*|aggiung*|trov*? su?, aggiung*|aggiungici|aggiungimi|cercaci|trovaci|scrivimi su?, messaggi* su, in direct|dm su`,
    'off-platform': `nostro|mio sito, nostro|mio shop|negozio|store|punto online|web|fisico|vendita, nostro e commerce, chat live|dal_vivo, live chat, in privato|dm|direct, via dm, messaggi* privat*, codice qr, qr code, inquadr*|scansion* il, fuori|al_di_fuori|all_esterno da|di amazon|questa_piattaforma, senza passare da|per|tramite amazon, ${us} contatt*|scriv*|cerc* direttamente, contattarci|contattateci direttamente, su google, via|per fax, ${us} chiami|chiama|chiamate|chiamare|chiamando|telefon*, chiamarci|chiamateci|chiamaci|telefonarci|telefonateci, colpo_di_telefono|squillo|videochiamata, passi|passa|passare|venga|vieni|venire *? in|nel|da|al|presso *? negozio|officina|laboratorio|bottega, ${us}|dammi|lasciarci|lasciami lasc*|dia|indichi|mandi|serve? il|un *? numero|recapito ${about}? telefon*|cellulare, ${us}|dammi lasci|dia|mandi? il suo|tuo numero|cellulare, ${you} richiam*|telefon*, sentirci|sentiamoci|sentirsi|parliamone al|per telefono, dia|lasci|mandi un|il *? recapito, fuori da qui`,
    'amazon-channel':
      'tramite|via|su|attraverso|con amazon, messagg* di|su|tramite? amazon, questo|questa|questi messaggio|messaggi|chat|conversazione|pagina, miei ordini, account amazon, rispond*|scriv*|contatt*|riscriv* *? qui, chat di amazon',
    'amazon-account': 'account amazon, preferenze di comunicazione, impostazioni',
    'other-shop': `manomano, eprice, mediaworld, unieuro, leroy merlin, ikea, decathlon, subito it, vinted, euronics, zalando`,
    'outside-payment': `bonific*, iban, postepay, coordinate bancarie, nostro|mio conto corrente?, satispay, assegno, contant*, vaglia`,
    money:
      'pag*, rimbors*, vers*, mand*, invi*, stornar*, soldi, facciamo, faccia, faccio, fare, fa, differenza, tramite, via, con, serv*, sald*, su, dia, euro, accredit*, preferisc*, restitu*',
    'direct-sale': `prenda|prende|prenderlo|compri|compra|comprare|comprando|acquisti|acquistare|acquistando|ordini|ordina|ordinare|ordinando|paghi|pagare direttamente|in_privato|tutto? da|con|presso|dal|sul|nel noi|nostr*, ordin*|acquist* direttamente|in_privato con|da|sul noi|nostr*, ordine sul|dal nostr*, fuori|al_di_fuori|senza_passare|non tramite|da|di|per? amazon gliel*|prezzo|sconto|costa|conviene|risparmi*|sul|possiamo|le|ci|faccia, accord*|prezzo|vend* fuori|senza_passare da|di|per amazon, sul|nel|dal nostr* sito|shop|store|negozio online|web? lo|la|il|costa|paga|risparmi*|conviene|prezzo stesso|meno|10|20|5?, costa|paga meno sul|da|dal|direttamente, più conveniente|economic* sul|nel|da, prezzo migliore|più_basso se|sul|da|con|fuori, ${us}? paghi|paga|pagare|versi|versare|saldare|mandi la|il differenza|resto|saldo, evit*|risparmi*|salt* la|le commission*`,
    buying: `${v('compr acquist ordin trov cerc prend')} direttamente|pure|uguale|lo_stesso|anche? a? su|da|presso, vendono|vende|vendiamo|siamo|presenti *? su|da|pure|anche, disponibil*|venduto|meno *? su|da, costa meno, su|da trova|vendono|costa|trovi|ne|lo, vada|vai|provi|guardi su|da, su|da|presso *? costa|conviene`,
    'opt-out': `disiscri*, cancellami, unsubscribe, annull*|cancell* l|la|dalla|dalle|dai *? iscrizione|mailing|newsletter|nostr*|lista, per_non|non vuole|vuoi|desidera|desideri|intende? *? ricevere|altr*|ulteriori|nostre|essere_contattat* *? *? messaggi|email|comunicazioni|mail|notifiche|più, cancellarsi|cancellarti dalla|dai, rispond*|scriv*|invii stop|no|cancella*|basta, tolga|toglier*|rimuov* dalla|dall lista|mailing, preferisc* non ricevere *? messaggi|email|comunicazioni|mail|più`,
    'link-word': 'sito, visit*, clicc*, scaric*, pagina, vada|vai|trova|trovi su, veda, negozio, apra, apri',
    'at-sign': 'chiocciola',
    'dot-sign': 'punto',
    'field-name':
      'nome, cognome, nome cliente|acquirente|prodotto, cliente, numero|data|codice|id ordine|spedizione, inserire|inserisci nome|testo|data, data *? consegna, prodotto, indirizzo, importo',
    answering:
      'come richiesto|promesso|d_accordo|da_lei|da_accordi, ha|hai|avete scritto|chiesto|segnalato|descritto|indicato|mandato|inviato|domandato|richiesto, mi|ci chiede|chiedeva|chiedevi|scrive|chiedi, grazie per|della|delle|di|del il|la|le|averci? risposta|foto|segnalazione|messaggio|pazienza|domanda, averci|avermi scritto|contattat*|risposto|segnalat*|inviat*|mandat*|avvisat*, sua|tua|vostra domanda|richiesta|segnalazione|risposta',
    apology: 'scus*, purtroppo, dispiac*, spiace, spiacenti, disagio, disguido, rammaric*',
    'cross-sell': `adorerà|amerà|apprezzerà|adorerete anche? le|i|gli|il|la nostre|nostri|nostro|nostra, con la|il|questa|questo|sua|suo *? sta|stanno|va|vanno molto_bene|benissimo|d_incanto il|la|i|le nostro|nostra|nostri|nostre, nostro|nostra partner|socio|fornitore *? *? vende, occhiata ai|alle|agli|al|alla *? abbinati|abbinate|abbinato|abbinata|coordinat*, vendiamo|proponiamo|produciamo|trattiamo|realizziamo anche, abbiamo anche il|la|i|le|un|una|altr*|nostr*, potrebbe|potrebbero|può anche|trovare|esserle piacer*|interess*|servire|utile, altri *? prodotti|articoli, stanno|sta|sposa|abbina|abbinano|sposano|vanno|va benissimo|perfettamente|bene anche|insieme|con|a? *? nostr*, sta|stanno benissimo insieme|con, consigl*|sugger*|propo*|segnal* anche|pure? il|la|i|le|l|un|una nostr*, chi|client*|molti|acquirenti *? compr*|prend*|preso|acquist*|ordin*|scelto|scelgono|abbin* *? *? *? *? anche|insieme|in_coppia, abbin* al|alla|con|il|la|un nostr*, complet* il|la|l suo|tuo|set|acquisto|look, nostro assortimento|catalogo c'è|trova|troverà|abbiamo, ideale con il|la suo|tuo|sua|tua, ha|hai *? pensato a|al|alla, sapeva|sapevi|sa che produciamo|vendiamo|abbiamo, lo|la abbiamo in negozio|catalogo|vetrina, articoli|prodotti che vendiamo, ${you}? può|possono|potrebbe|potrebbero interess*|piacer* anche|pure, farle|farti comodo *? il|la|un|una|i nostr*, client* ordinano|comprano|prendono|abbinano *? nostr*, consigl*|sugger*|propo* *? acquist*|comprare|provare|aggiungere|abbinar*|prendere *? *? nostr*, proponiamo|vendiamo|produciamo|realizziamo *? nostr*, ha|hai già|mai visto|provato|scoperto *? nostr*, perché non aggiung*|abbin*|complet*, in vendita anche, nel *? catalogo|assortimento ci|trova|troverà|c, ${v('aggiung abbin prov prend')} anche il|la|i|le|un|una nostr*, segnal* che vendiamo|nel_nostro|in_catalogo, interessat* a|al|alla|anche|ai|alle *? nostr*, anche il|la|i|le|un|una *? coordinat*, complet* *? *? *? con *? nostr*`,
    'product-question':
      'quale|che modello|misura|taglia|prodotto|versione, avete|vendete|fate|avreste|hai|trattate, altr*, più grande|piccol*, compatibil*, alternativ*, abbin*, consigli*, esiste, c è',
    parcel: 'ordin*, pacco, pacchi, articolo, spedizione, acquisto, merce, collo, prodotto, spedizioni',
    moved:
      'spedit*, partito, partita, consegnat*, arriv*, affidat*, confermat*, uscit*, lasciato, in viaggio|consegna|preparazione|transito|giacenza|lavorazione, arriverà, pres* in_carico, ricevut*, ritirat*, evas*, imballat*, recapitat*, avvenuta, avvenuto',
    status: `è|sono|risulta *? spedit*|consegnat*|affidat*, abbiamo|confermiamo|confermo|ho già|appena|di_aver|di_avere? spedito|ricevuto|consegnato|affidato|imballato il|l|la|con *? ordine|pacco|merce?, numero|codice *? tracking|spedizione|tracciamento|tracciare|seguire|monitorare, stiamo preparando|imballando|elaborando, avvenut* spedizione|consegna, lo|la spedizione|pacco, lo|la spediamo|spediremo, consegna prevista, ricezione ${about} *? ordine, è|sono in_viaggio|per_strada|in_transito|in_consegna|in_arrivo, stat* *? imballat*|consegnat*|affidat*|spedit*, partirà|uscirà|arriverà|partono|lascerà domani|oggi|lunedì|venerdì|dal|entro|tra, affidat* al corriere, viaggia con|verso`,
    mishap:
      'sbagliat*, errore, manca, mancano, rotto, danneggiat*, difett*, ritardo, problem*, fermo, bloccat*, incomplet*, errat*, troppo, intoppo, disguido, smarrit*',
    replacement:
      'sostitu*, ricambi*, nuovo|secondo invio|articolo|pacco|pezzo, pezz* mancant*|nuov*, rispedi*, un altro, un nuovo',
    refund: `rimbors*, stornar*, storniamo, stornat*, accreditat*, accredito, riaccredit*, importo, somma, restituit* l|il, storno`,
    done: `è|sono|abbiamo|ho|risulta stato|già|appena|provveduto? a|ad|stato? emess*|disposto|effettuat*|completat*|elaborat*|partito|eseguit*|approvat*|autorizzat*|avviat*|accreditat*|rimborsar*|in_corso, emesso, effettuato, eseguito, disposto, avvenuto, confermiamo|comunichiamo|informiamo di|che il|l|aver*, stat* restituit*|riaccreditat*|processat*|inviat*|versat*, andato a_buon_fine, inviat*, completat*`,
    refunded: `abbiamo|ho|è|stat*|provveduto già|appena|a|stat*? rimborsat*|rimborsarl*|stornat*|restituito|accreditat*, abbiamo ricevuto *? *? reso, reso ricevuto, reso è|risulta arrivat*|stat*|complet*, confermiamo *? *? ricev* *? reso, provveduto al rimborso|riaccredito, è|sono|stat* restituit*|accreditat*|riaccreditat*, abbiamo|ho riaccreditat*|restituit*`,
    'out-of-stock': `esaurit*, non è|sono|abbiamo|risulta|ne|resta *? disponibil*|più|arriveranno, finito|finiti|terminate|terminato|terminati|venduto i|le|il|la|in|pezzi|scorte|l, è terminat*, non riusciamo|riesco|possiamo|posso|potremo|siamo in_grado|a|di|più? di|a|più? spedir*|evader*|consegnar*|inviar*|fornir*, fuori produzione|catalogo|stock, indisponibil*, sold out, senza|siamo *? scorte|giacenze, ultimo|ultimi pezz*|esemplar* *? stat*|venduto, non *? *? più a_catalogo|in_produzione|in_magazzino|a_magazzino`,
    delay:
      'ritard*, tarderà, posticip*, slitt*, rimandat*, in produzione, più tempo, rinviat*, tempi più_lunghi, in_più del_previsto',
    'date-word':
      'lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, oggi, domani, stasera, entro, settiman*, giorni, ore, mese',
    cancel: `annull*, disdi*, cancellazione, cancell* l|il|lo|tutto|lei|l *? ordine|acquisto`,
    option: `se preferisc*|vuole|vuoi|desidera|crede|ritiene, può|puoi, possibile, possibilità|facoltà di, ${you} basta, liber* di`,
    undecided:
      'ci|mi faccia|fai|dica|dici sapere|se, preferisce, vuole che, desidera, come faccio|si, confermi|conferma che|se',
    trouble: `se così non, per qualsiasi|qualunque|ogni|eventual*|qualche, se|qualora|quando qualcosa|dovesse|dovessi|avesse|avessi|riscontra*|incontra*|emerge*|ha|hai|avete|ci_sono|serve|ti_serve|le_serve, in caso di, domand*|dubbi*|problem*|curiosità|necessità|bisogno|difficoltà|chiariment*|esigenz*|evenienz*, qualunque|qualsiasi cosa`,
    'help-offer': `a|in sua|tua|vostra|completa|totale disposizione, disposizione per, non esit*|si_faccia a|problemi, siamo|sono|restiamo|rimaniamo|resto|saremo *? qui|disponibil*|liet*|felici|raggiungibili, siamo sempre, liet*|felici|pront* di|ad|a aiutar*|assister*, servizio|assistenza clienti è|attiv*|risponde, al suo|tuo|vostro servizio, contare|conti su *? noi, ${you} aiut*|assist*, una mano, un fischio, ci trov* qui, siamo|sono|resto|restiamo a *? disposizione, conta|contare|conti *? su, assistenza|supporto *? a *? disposizione, team|staff *? risponde|aiut*|assist*`,
    'write-us': `ci|mi ${writing}|dica|scrivi|contatti, contattarci|contattateci|contattaci|scriverci|scrivici|chiedere, ci|mi faccia sapere, fischio, un messaggio, chieda|chiedi pure`,
    tips: `consigli per|su|di|d|utili|pratici, alcuni|qualche|piccol* consigl*|suggeriment*|dritt*|trucc*|accorgiment*, suggerimenti|dritte|trucchi per|su, trucchi, per usare|utilizzare|far_durare al_meglio|di_più|a_lungo, ottenere il meglio|massimo, ecco|guida|spieghiamo|istruzioni *? come si? usa*|pul*|mont*|utilizz*|conserv*|assembl*|install*|lav*, come usare|pulire|montare|utilizzare|conservare il|la|al|lo|l suo|tuo?, guida|manuale|istruzioni d|per|di|all uso|utente|montaggio|la_cura|manutenzione, guida rapida, manuale|libretto utente, per la cura, ricordiamo|consigliamo|suggeriamo|raccomandiamo|consiglio di *? oliare|lavar*|pulir*|caricar*|asciugar*|sciacquar*, per *? lunga|maggiore durata|vita, durare a_lungo|più_a_lungo|nel_tempo, per *? *? risultato perfett*|ottimal*|miglior*, tutorial di|su|per|del`,
    'first-use':
      'prima dell|di|del|della uso|utilizzo|usar*|utilizzar*|indossar*|lavar*|accender*|metter*|montar*|primo|prima, primo|prima|primi uso|utilizzo|lavaggio|accensione|volta|utilizzi|giorni, appena tolt*|arriv*',
    advice: `consigliamo, consiglio, raccomandiamo, suggeriamo, ricordi, sempre, si assicuri, assicurarsi, eviti, evitare, regolarmente, mai, ogni settimana|mese|due|sei, non la|lo|li|le lavi|usi|metta|lasci, faccia|fai|lo|la|li lavi|scaldi|pulisca|carichi|sciacqui|bollire|asciug*|girare|prendere|lasci|faccia|butti, lavi, carichi, sciacqui, lasci, pulisca, legga, ricarichi, asciughi`,
    manual:
      'manuale|guida|istruzioni|libretto|tutorial d|di|per|utente|all? uso|uso|montaggio|l|utente|italiano?, faq, domande frequenti',
    important: 'importante',
    urgent: 'urgente, urgentissimo, urgenza, ultima occasione|possibilità, ultimo avviso',
    'amazon-serves':
      'servizio|assistenza clienti amazon|di_amazon, amazon si|la|le|gestisce|provvede|rimborsa|spedisce|stessa, contatt*|chied*|rivolg* *? ad? amazon, gestit*|spedit*|consegnat*|logistica *? amazon',
    'amazon-matter': `${weSend.replaceAll('|', ', ')}, provveder*|provvediamo|provvedo|pensiamo|procediamo|occupiamo noi|io? a|al|del|con|di *? sostituir*|rimbors*|sped*|mand*, facciamo|faremo|faccio avere|arrivare|recapitare`,
    'send-back': 'restituir*, restituisc*, rispedi*, rimand*, reso, spedisca, riport*, rinvi*',
    'to-us': `al|nel|presso|alla|in|verso|a *? nostr* magazzin*|indirizzo|sede|laboratorio|negozio|deposito|bottega|officina|stabilimento?, indietro a_noi, a noi`,
    'tell-us': `${us}? ${v('mand invi scriv conferm comunic forn indic giri trasmett inoltr')}|dia|dica|dai|gira|dammi, ${us} serv*|occorr*|servirebb*, abbiamo|ho bisogno, mandarmi|mandarci|inviarci|inviarmi|fornirci|comunicarci|indicarci|darci|darmi, inserisca, necessitiamo`,
    secret: `password, cvv, cvc, numero completo? della|di carta, dati della|di *? carta|pagamento, dati bancari, carta di credito|debito, carta d identità, scadenza della_carta, codice di_sicurezza|segreto|otp|pin|usa_e_getta|di_verifica|monouso, otp, pin della|del|di, codice ricevuto|che_riceverà|che_le via|arriva*|per|sms?, copia|foto|scansione fronte_retro? del|della|di|dei *? documento|documenti|carta_d_identità|passaporto|patente, credenziali, spid, codice *? *? ricevuto via|per|tramite sms|messaggio`,
    street: `via, viale, piazza, vicolo`,
    threat: `vie|azioni|azione legali|legale, avvocat*, nostr* legale|legali, ufficio legale, sporg*|faremo|presenteremo|scatterà denuncia|querela, denunceremo|denunciarla|denuncio, quereler*, querelarla, querela per, in|davanti_al tribunale, segnal* il suo|tuo account|profilo, ${you} segnaleremo|segnalerò, segnaliamo ad amazon, bloccheremo|bloccheranno|faremo_bloccare l|il *? account|profilo, recupero crediti, pagherà|subirà|assum* le_conseguenze, pentirà|pentirai, richiesta_di|chiederemo|chiedere *? danni, diffidiamo, diffida legale|formale, diffamazione`,
    claim:
      'reclam*, a z, dalla|dall a alla z, a to z, garanzia dalla_a, contestazion*, chargeback, disputa, controversia, segnalazione ad_amazon',
    'give-up': `${v('chiud ritir annull cancell rimuov revoc lasciar tolg')}, chieda_di chiudere, rinunc* al`,
    rude: `non ci|mi importa|interessa cosa|quello ne|che? pensa|pensate|pensi, rotto|rotta lei|tu ammetta|ammettilo, lo ammetta, domande inutili|stupide|sciocche, impar* a, ci|mi|farci|farmi faccia|fai|fa|fate? perdere altro|il|del? tempo, clicc*|compr* a caso, sa|sai|sapete leggere|misurare, se|lei|tu non è|sei capace, avesse|avessi letto|guardato|prestato, si è letto, ha|hai letto almeno|davvero, colpa|problema|errore sua|tua|è_lei, colpa mia se, non è|sono *? affar*|problem* nostr*|mi*, cieco|cieca, ${v('stupid idiot imbecill cretin bugiard ridicol ignorant scem deficient maleduca analfabet rompiscatole scroccon patetic truffator disonest buffon pagliacc furb')}, stia|stai zitt*, si vergogni, vergogna*, come osa|osi|si_permette|ti_permetti,
      la|le smetta|pianti|finisca, smettila|smettetela|piantala|finiscila, finirla|smetterla, lamentarsi|lamentarti|frignare|piagnucolare, venga a lamentarsi, us*|accend* il cervello, si metta|metti gli occhiali, esame di_coscienza, una calmata|svegliata|regolata, si svegli, svegliati, ma si|ti rende|rendi conto, non capisce|capisci|capite nulla|niente, pretes* assurd*, assurd* pretes*|lamentel*, gente|persone come lei|te|voi, come lei è meglio, faccia tosta, quante volte devo|glielo|dobbiamo, anche un bambino, mi|ci ha|hai stancat*|stufat*|scocciat*|rott*, stufi|stufo|stanchi|stanco di, ${v('sceneggiat baggianat sciocchezz fesseri idiozi stupidaggin cretinat')}, si arrangi, arrangiati, ci pensi prima, cosa pretende|pretendi, ma legge, chi crede di, si può sapere cosa|che, incompeten*, imbarazzant*, difficile *? capire, razza di domand*|modo|client*, legga bene|meglio prima, ha stancato, sapesse|sapessi leggere|contare, perdere la pazienza, ma ha|hai letto|guardato almeno|bene, colpa|errore *? solo|soltanto|esclusivamente *? sua|tua|suo|tuo, inutile spiegar*|parlar*|discuter*|rispond*|perder*, non sa|sai nemmeno|neanche|neppure, mai lamentat* tranne|a_parte, tempo da perdere, problemi suoi|tuoi, si|ti lamenta|lamenti sempre|di_tutto|per_nulla, capricci, assurdità, pazienza è_finita|ha_un_limite, somar*, ci è o ci, incapac*, affari|fatti suoi|tuoi|vostri`,
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
    'we-act': `noi, nostro|nostra team|magazzino|staff|collega|tecnico, corriere, client*, produttore, fornitore, abbiamo, stiamo, possiamo, vogliamo, dobbiamo, ho, sto, posso, devo, hanno, amazon può|non|ha|deve, provvediamo|procediamo|riusciamo a, ${you}|gliel*|gliene|te ${weSend}, provvederemo, provvedo, procedo noi|io|a|con|al`,
    'function-word': `il, lo, l, gli, la, le, un, uno, una, di, del, dello, dell, della, dei, degli, delle, d, da, dal, dall, a, al, allo, all, alla, ai, alle, nel, nell, nella, con, su, sul, sull, sulla, per, che, e, ed, anche, è, sono, siamo, ha, hai, ho, abbiamo, aver*, ${your.replaceAll('|', ', ')}, nostr*, noi, lei, te, voi, ci, mi, ti, vi, si, ne, quest*, molto, tanto, davvero, così, ancora, tutt*, sia, stato, parte`,

    greeting:
      'gentil*|car*|egregi*|spettabile client*|signor*|acquirente|sig*, gentile, gentilissim*, salve, ciao, buongiorno, buonasera, buon giorno, buona sera, signor*, sig, sig ra, spett le?',
    thanks: 'mille? grazie mille|infinite|tante|ancora?, ringrazi*, riconoscent*, siamo grati, gratitudine',
    courtesy: `buon|buona|buone|bella|splendida|felice|ottima giornata|serata|domenica|settimana|weekend|feste|vacanze|anno|lavoro|natale|pasqua|pomeriggio|proseguimento|fine, augur*, a presto, alla prossima, speriamo|spero *? ${you}|ne|la|il piaccia|goda|soddisfi|sia?, piacere, lieti, lieto, felic*, onorat*, di cuore, prego, benvenut*, di nulla|niente, figurati, si figuri, sentit*, un abbraccio, sei|è|siete fantastic*|speciale`,
    'sign-off':
      'un? cordiali|distinti|cari|migliori|cordiale|caro|tanti? salut*, cordialmente, in fede, lo|dallo staff, il|dal team, saluti',
    'small-talk': `ordin*, acquist*, compr*, scelt*, preferit*, fiducia, client*, negozio, shop, azienda, prodott*, articolo, pazienza, risposta, messaggio, supporto, sostegno, preferenza, gentilezza, effettuat*, fatto, presso, dimostrat*, accordat*, piccol*, numero, cuore, recente, veloce, volev*|vogliamo *? farl*|dirl*|dirti|ringraziarl* sapere?, che, bottega, artigian*, famiglia, squadra, lavor*, ringraziament*, scegl*, nostro`,

    customisation:
      'personalizz*, incision*, incider*, incidiamo, incis*, ricam*, inizial*, bozza, anteprima, font, targhetta, testo|scritta|nome|frase|dedica da_incidere|da_stampare|da_ricamare|del|dell, quale nome|scritta|testo|frase|dedica|carattere',
    'delivery-appointment':
      'quale|che|quando|in_che giorno|data|ora|fascia|orario, giorno|data|orario preferisce|preferisci|le_va_bene|ti_va, appuntamento, fascia oraria, giorno *? consegna, è|sarà|essere|qualcuno in|a casa, a|al che piano, bancale, scarico, sponda idraulica, consegnare|passare|corriere lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
    'address-problem':
      'numero civico, indirizzo è|risulta|sembra incomplet*|errat*|sbagliat*|inesistente|non, indirizzo incomplet*|errat*|corrett*|complet*|esatt*, conferm*|verific* *? *? indirizzo, citofono, campanello, cognome, destinatario, cap è|non|corretto|sbagliato, scala e interno',
    'missing-detail': `quale|che|quali taglia|misura|colore|variante|versione|modello|opzione|lunghezza, conferm*|indic*|dica|comunic* la|il|quale taglia|colore|misura|modello|quantità, ci|mi serve|servono|manca|occorre sapere|la|il|l, preferisce|preferisci|desidera|desideri, in alternativa scelga|possiamo`,
    problem:
      'danneggiat*, smarrit*, rubat*, rotto, rotta, difettos*, guast*, imprevisto, intoppo, inconveniente, problema con|nell|nel|al, sciopero, tornato indietro|al_mittente, ferm* in, bloccat* in|a',
    invoice: 'fattura, fatture, ricevuta fiscale, nota di credito, codice destinatario|fiscale, documento fiscale',
    warranty: 'garanzia, garanzie',
    returning: `il|${your}|un|del|di|al reso, resi, etichetta di_reso|prepagata, rimborso parziale, restitu*, rispedirc*, rispedisca|rimandi|rispedirlo`,
    'access-key': 'chiave|codice|licenza *? attivazione|accesso|licenza|prodotto, codice seriale, product key',
  },

  decoys: {
    'help-offer': `liet*|felic* di aver*|averl*`,
    'seller-feedback': `feedback sul|sulla|del|nella prodotto|articolo|pagina|grafica|bozz*|anteprim*|proposta|stampa|disegn*|file`,
    praise: `non|poco|meno *? *? soddisfatt*|content*|felic*|bene|piaciut*`,
    review: `valutazion* ${about} *? ${damage}, valutazion*|voto|giudizio del|dal corriere|perito|tecnico|produttore, nostra|attenta|ulteriore|accurata valutazion*, valutazione tecnica|interna|energetica|preliminare|medica, scala di valutazione, in|sotto|per_una valutazione, a mio|suo|nostro giudizio, in voto, valutazion*|voto|giudizio negativ*? al|sul|come venditore, hotel 3|tre|4|quattro stelle, 3|tre|4|quattro|due|2 stelle marin*|dorat*|ricamat*`,
    feedback: `feedback|commento ${about} *? corriere|magazzino|fornitore|produttore|tecnico|prodotto_aptico|ricamatore|bozz*|anteprim*, feedback aptico|acustico, per|senza|del commento, un commento del`,
    give: `${you} scriv*|invi*|mand*|inser*|sped*|condivid*|mett*|dia, lascia a_desiderare, aver*|ho|ha|hai|abbiamo|avete|hanno|abbia|aveva|avessi|stat* *? lasciat*|pubblicat*|inviat*|mandat*|dedicat*|inserit*|regalat*|mess*, lasciamo|scriviamo|scrivo|pubblichiamo|inviamo|invieremo|mandiamo|manderemo|mando|invio|condividiamo|mettiamo|forniamo|aggiungiamo|forniremo, lasciato|pubblicato|inviato|lasciata|pubblicata|spedizione|spediamo|spedito|spedita|postino|postale|inserzione|inserzioni|mandato, metta|mettere via`,
    wish: `grat*|piacere|chied*|interess*|spero|speriamo per|di|se|la|alla|una|che? *? pazienza|comprensione|collaborazione|conferma|foto|attendere|scusa|risposta|poter|riparare|sostituire|risolvere, basta|bastano *? foto*|video`,
    request: 'preghiamo|prego di scusarci|attendere|notare|pazientare|considerare',
    'five-stars': `hotel|albergo|qualità a? cinque|5 stelle, cinque|5 stelle hotel|ricamate|stampate|dorate|marine, scala da 1|una`,
    positive: `polo|test|esito|segno|riscontro positiv*, buon|buona giorno|sera|giornata|serata|proseguimento|fine, positiv*|bell*|buon*|bene o|ed|e|oppure|sia|che|o_meno negativ*|brutt*|cattiv*|critic*|no|meno|male?, sia positiv*, negativ* o positiv*, buon* senso|motivo, piena garanzia|disposizione|comprensione`,
    'if-satisfied': `non ${you} piace|piacciono|è_piaciut*|soddisf*, non è|sei|siete|fosse *? soddisfatt*|content*, poco|in soddisfatt*, non ha|si|ti trova*|soddisfatt*`,
    change:
      'cambi gratuit*|taglia|merce, cambia poco|nulla|niente|solo|tutto, cambio, cambiament*, correggiamo, modific* l|il|al|del indirizzo|ordine|testo|bozza, eliminato il difetto, ritiriamo|ritiro, al porta|porto|portone|portata',
    'change-it': 'la|lo cambi* con|il|la|per|di',
    incentive: `resi|reso|spedizione|sostituzione|ricambio|ritiro|cambio|consegna|riparazione|etichetta è|sono? gratis|gratuit*, gratuit* spedizione|sostituzione, confezione|scatola|pacco|carta|biglietto|busta regalo, come|per_un|da|il regalo, ci|me|mi|di regali, ci premi, in? buono stato, già|appena|avere|averla|stat*|ho|abbiamo rimborsat*|accreditat*, rimborso già|è_stato|effettuat*|arrivat*|ricevut*|emess*`,
    exchange: `grazie|ringraziamo|scusiamo|ringrazio|ringraziarla per la|una|aver|le|il, in premio alla`,
    benefit:
      'sconto|buono|coupon|voucher|codice che_ha|era|è|risulta|fosse|stato|già|in_questione|usato? applicat*|scadut*|valid*|usato|stato, non possiamo|facciamo|posso, in? buono stato, la|una confezione_omaggio, buono di_reso|reso|d_ordine|per_la|da_stampare, un buon*|il_buono stato|odore|sapore, caffè in_omaggio',
    'hand-over': 'ecco il|la|le|i|l|perché numero|foto|fattura|etichetta|risposta',
    promotion: `occhiata|guard*|scopr* alle|al|alla|le|la|il nostr* foto|risposta|messaggio|istruzioni|video, novità ${about} corriere|rimborso|ordine|spedizione|pratica|reso|suo, era in offerta|promozione, mazza club, nostr* consigl*|condizioni|guida|politica|termini|faq, collezione|linea|gamma non`,
    'call-us':
      'chiami|chiama|telefoni il|lo|al|direttamente corriere|deposito|produttore|centro|servizio, le chiami|telefoni, si chiama',
    'phone-label': `custodia|cover|porta|supporto|per|caricatore|vetro|modello|del|suo|il|ingresso|filo telefono|cellulare|smartphone, telefono giocattolo|fisso_giocattolo, laboratorio|ufficio|fisso di|in|del|della|e|al|per`,
    'off-platform': `negozio di, codice|qr qr|code|codice ${about} reso|amazon, qr code|codice il|sul|per|di|da|e reso|amazon|mostr*, ci contatti|scriva direttamente qui|tramite|su, numero|recapito ${about} ordine|serie|pratica|lotto|modello`,
    'other-shop': `stile|tipo|compatibil*|mobile|serie|libreria ikea, obi wan`,
    'direct-sale': `faccio|facciamo|inseriamo l|un ordine, acquist*|compr*|ordin* direttamente su|dalla|qui, torn* *? *? a? compr*|acquist*|ordin*|far*, ancora|di_nuovo|nuovamente da|con noi, far* acquisti`,
    'email-us': `amazon ${us}|le|ti mand*|invi*`,
    'outside-payment': 'paypal|bonific*|contanti|postepay|iban non',
    money: 'bonifico lo gestisce',
    'cross-sell': `va|vanno bene *? la|il|le|i|lo|per? nostra|nostro|nostre|nostri proposta|soluzione|misura|data|orario|idea|bozza, vendiamo anche la|il misura|taglia|versione|modello|colore, abbiamo anche controllato|verificato|visto|ricevuto|chiesto|provato|scritto|aperto, consigl*|segnal* anche di|che, complet* l ordine, completamente, completa di, anche il|un|la|di rimborso|sostituzione|reso|ritiro|parziale, nostr* consigl*|suggeriment*|messagg*|rispost*|foto|guida|servizio|assistenza|garanzia|tabella, altri articoli|prodotti del|della|nel|ordinati|arriv*`,
    negation: `non esit*|dimentic*|perda|perdere|solo|appena|scord*|rispecchia|corrisponde|riflette, perché|se non, non ha|hai|abbia|avete|abbiamo|ho ancora lasciato|ricevut*|scritt*|recensit*|pubblicat*|vist*, nessun problema|impegno, senza impegno|problemi|esit*|costi|spese|vediamo_l_ora, non vediamo|si l_ora|faccia_problemi, con niente, per niente, non sarebbe il|possibile|disposto, non potrebbe`,
    thanks: `sarem*|sarei|siamo molto|davvero|immensamente|infinitamente? grat*|riconoscent*`,
    coordinator: 'e mail|commerce',
    'we-act': 'noi di|ci|le|vi, per|a|su|da|di|con|scelto|amiamo noi',
    problem: 'senza|nessun problema, se ci, problema nel caso',
    returning: 'politica di reso, di resi',
    'dot-sign': 'punto de|in|di|a|e|vendita|luce|vita|poste|di_ritiro',
    saving: 'ci risparmi',
    threat: `avvocat* a|che|in|e|del|stampat*|penn*, tribunale dei|del_gioco|delle, titolo|gioco|targa|libro|studio tribunale|avvocat*|legale, polizia giocattolo|auto|costume|lego`,
    rude: `colpa|errore nostr*|mio, non è colpa sua|tua, errore di_battitura, stupid* errore, foro|tenda|fondo ciec*`,
    slang: `zio del|della|di|paperone|e, lo|suo|tuo|mio zio`,
    coarse: `culo di_bottiglia`,
    secret: `password ${about} wi_fi|router|rete|dispositivo|fabbrica|default, scadenza ${about} garanzia|prodotto|lotto|reso, carta di credito usata|con|è, documento di trasporto|consegna|reso, pin ${about} blocco|fabbrica|default`,
    'out-of-stock': `non possiamo|riusciamo|posso a|di|più? spedir*|inviar*|consegnar* prima|senza|fino|entro|all|a, batteria esaurit*, non è disponibile in|per`,
    delay:
      'senza|nessun|alcun|risposta ritard*, ritardat*, ritardo nella_risposta|con_cui|di_risposta, in caso di ritardo',
    status: 'senza|cambio spedizione, abbiamo ricevuto la sua|tua_richiesta',
    moved:
      'arrivare a|in, non|mai|ancora|già_stato? arrivat*|ricevut*, se|quando|appena arriv*, arriva con_due, ordinato',
    cancel: `cancellazione attiva|del_rumore, feedback|commento negativ*? può? essere? annull*, annull* la|il|l *? richiesta|reclamo|reso|controversia|contestazione|segnalazione`,
    attached: 'foto|immagin*|file *? ha|hai allegat*, allegat* da_lei|da_te',
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
