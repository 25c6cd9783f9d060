import type { Words } from './concepts.ts';

export const de: Words = {
  language: 'de',
  spelling: 'umlauts-spelled',
  grammar: { freeOrder: true, capitalNouns: true },

  phrases: {
    review: `bewertung*, rezens*, rezession*, kundenrezens*, produktrezens*, produktbewertung*, kundenbewertung*, kundenmeinung*, erfahrungsbericht*, beurteilung*,
      ein|eine|ihr*|dein*|kurze*|positive* review, kritische*|negative*|positive*|schlechte*|öffentliche* kommentar*, kommentar* zum produkt|artikel`,
    'review-this': `bewerten, bewerte, bewertest, rezensieren, rezensiere, im voraus für ihr*|dein* bewertung|rezension, noch_keine|um bewertung|rezension,
      sagen|sag sie? es? gern? weiter, andere*|anderen kunden|käufer*|interessenten doch? wissen|sagen|mitteilen|helfen, erfahrung* mit anderen`,
    'seller-feedback': 'verkäufer feedback|bewertung*, verkäuferfeedback, verkäuferbewertung*, händlerbewertung*',
    give: `hinterlass*, hinterlässt, abgeben, abzugeben, abgibst, abgegeben, geben, gebe, gebt, gib, gibst, schreib*, geschrieben, verfass*, veröffentlich*, teile, teilen, schenk*, lass, lassen, da|zurück lassen,
      festhalten, reinschreiben, erstell*, senden, sende, schick*, nehmen sie|du sich|dir, zukommen, dalassen, posten, mitteilen`,
    wish: `würde*|wäre* uns|mich|wir|ich|es|ihnen|dir uns|mich? sehr|riesig|wirklich|außerordentlich? über|freuen|helfen|dankbar|verbunden, wäre* sehr|wirklich|echt? nett|toll|schön|super|klasse|dankbar|hilfreich|lieb,
      freue* wir|ich? uns|mich sehr|natürlich|immer|schon? über|auf, über ihr*|dein*|eine freuen, bitten, gebeten, bitte* um, erinnern, hoffen auf, leben wir? davon|von, angewiesen auf, noch keine`,
    helps: 'hilf*|helfen|unterstütz* uns|unser*|anderen|sehr|kleinen|damit',
    request: `bitte, könnte*|würde*|möchte*|können|kannst|mögen|magst|wollen|willst|hätte* sie|du|ihr, dürfen|darf|dürfte* wir|ich, wir|ich bitte*, nehmen sie|nimm sich|dir, vergessen|vergiss sie? nicht, wären|wärst sie|du so`,
    opinion: `ihr*|dein* ehrliche*|persönliche*? erfahrung*|meinung*|eindruck|eindrücke|begeisterung, paar|einige|wenige worte*|zeilen|sätze|wörter, was sie|du davon|von|über|denkst|halten, wie ihnen|dir der|die|das|es|unser*`,
    'public-place': `produktseite, artikelseite, auf|bei amazon, öffentlich, andere*|anderen kunden|käufer*|interessenten, online, unter dem artikel|produkt`,
    positive:
      'positiv*, gute|guten|gutes, tolle*, nette*, beste|besten, super, schöne*, hervorragende*, ausgezeichnete*, sehr_gut*, freundliche|freundlichen, hohe, bessere*',
    negative: 'negativ*, schlecht*, kritisch*, miese*, unfaire*, ein|1|2|zwei stern*, niedrige*',
    'five-stars': 'fünf|5|alle|volle stern|sterne|sternen, sterne bewertung*|rezension*, volle punktzahl, jede* stern',
    'if-satisfied': `wenn|falls|sofern|da|sollte*|weil|dass ihnen|dir|euch, zufrieden|glücklich|begeistert sind|waren|sein|bist|warst|seid|war, wenn|falls|sofern|sollte es|er|alles|sie_alles gut|passt|gepasst|geklappt|in_ordnung|gefällt|gefallen|zu,
      sind|waren|bist sie|du zufrieden|mit, als|viele zufriedene*, dir|ihnen gefällt|gefallen, so? gut gefällt|gefallen`,
    change:
      'änder*, abänder*, anpass*, passen sie|du, aktualisier*, korrigier*, lösch*, entfernen, entferne, zurückzieh*, zurücknehm*, überdenk*, überarbeit*, anheb*, erhöh*, verbesser*, bearbeit*, rausnehm*, nehmen sie|du',
    'be-changed':
      'gelöscht|geändert|entfernt|angepasst|aktualisiert|korrigiert|zurückgezogen werden|wird|wäre|haben|hast',
    'change-it':
      'lösch*|entfern*|änder*|aktualisier*|korrigier* sie? diese*|sie|das|es, diese*|sie|das|es wieder? lösch*|entfern*|änder*|anpassen|aktualisier*',
    incentive: `gutschein*, geschenk, geschenke, geschenkkarte*, gratis*, kostenlos*, umsonst, rabatt*, nachlass, preisnachlass, rückerstatt*, erstatt*, cashback, prämie*, bonus, belohnung*, verlos*, gewinnspiel*, gewinnen,
      garantieverlängerung, garantie kostenlos|verlängern|gratis, verlänger* garantie, guthaben, gutschrift, geld|kaufpreis zurück, überweis*, schenken wir|ich, wir|ich schenken|schenke, testprodukt*`,
    exchange: `gegen|für eine|ein|ihr*|dein*|jede*|das|die, im gegenzug|austausch, unter allen, als dank|dankeschön|gegenleistung, wenn|sobald|falls|nachdem|sofern|indem sie|du|ihr*|dein*|wir, für das, nach abgabe|veröffentlichung`,
    'before-doing': 'bevor, ehe, statt, anstatt, anstelle',
    'contact-first':
      'schreiben|schreib|kontaktieren|wenden|melden|melde|sprechen|fragen|sagen|geben sie|dich|du uns|sich|bitte|mit, zuerst|erst|zunächst uns|an_uns|bei_uns|mit_uns|bitte',
    reminder: 'erinner*, nochmal|nochmals, noch einmal|keine|nicht, schon einmal, zweite* mal|anfrage, warten noch',
    praise:
      'begeistert, zufrieden, perfekt, wunderschön*, liebe es|ihn, toll*, klasse, spitze, hervorragend*, ausgezeichnet*, gefällt mir|uns, sehr gut*, top, super',
    coaching:
      'erwähn*, beschreiben, betonen, hervorheben, loben, laden|lade|fügen|füge sie|du, fotos|foto|bilder|bild|video hochladen|hoch|hinzu|hinzufügen|einfügen|dazu',
    'in-review':
      'in|zu ihr*|dein*|einer|der bewertung*|rezension*, ihrer|deiner bewertung*|rezension*, rezension*|bewertung* verfass*|schreib*|abgeb*|abgibst',
    plea: 'hängt unser*|von, schadet|schaden uns|unser*|ihr, existenz*, arbeitsplatz, flehen',
    'how-to': 'wie|wo kann|könnte|lösche|ändere|schreibe|gebe|bewerte|hinterlasse|geht ich|man|das?',

    about: 'zu, zum, zur, des, der, durch, ob, bezüglich, über, vom, von, hinsichtlich',
    document: `schaden*, schäden*, mangel*, mängel*, defekt*, gutacht*, sachverständig*, werkstatt, technik*, labor*, entwurf*, korrekturabzug*, vorschau, gravur*, motiv*, rechnung*, anlage, dokument*, anleitung*, muster, vorlage, vorschlag,
      angebot, ersatz*, reklamation*, antrag*, anfrage, spedition*, zustand*, farbe*, größe, schriftart, welche*`,
    'before-production':
      'freigabe, drucken|gravieren|fertigen|produzieren|starten|beginnen wir, der|die gravur|produktion|fertigung beginnen|starten, bevor wir, mit_der produktion|gravur|fertigung|herstellung',
    accessory:
      'motiv*, hülle*, handyhülle*, ringlicht*, aufkleber*, tasse*, kissen*, anruf*, benachrichtig*, nachricht*, symbol*, design*, schriftzug',
    attached: `im|als anhang, liegt|liegen|lege*|sende* bei, anbei, hänge*|füge* ich|wir, beigefügt*, angehängt*, beiliegend*`,
    advert: 'katalog*, werbe*, prospekt*, flyer*, preisliste*, gutschein*',

    promotion: `besuch*|schau*|stöber*|entdeck*|blick* sie|du? doch|gern|gerne|auch|mal? in|bei|auf? unser*, besuch in unser*, unser* amazon? shop|store|onlineshop vorbei|lohnt, unser* neue*|weitere*|anderen|übrige*|komplette*|gesamte*|ganze* produkt*|artikel*|kollektion|angebote*|modelle|sortiment,
      winterkollektion, sommerkollektion, herbstkollektion, frühjahrskollektion, folgen|folg|folge sie? uns, empfehl* sie? uns|mich, uns|mich weiterempfehl*|weiterzuempfehlen, sonderangebot*, rabattaktion*, sonderaktion*, black week, herbst|sommer|winter|oster|weihnachts|super sale,
      exklusive*|tolle*|aktuelle*|unschlagbare* angebot*|deal*|rabatt*, newsletter*, abonnieren, neu im|in_unserem shop|sortiment|angebot, solange der? vorrat, bestellen|kaufen sie|du wieder|erneut bei, treueprogramm, vip club`,
    benefit:
      'gutschein*, rabatt*, nachlass, preisnachlass, %|prozent auf|bei|ermäßigung|günstiger|sparen, geschenkkarte*, aktionscode*, sonderpreis*, treuebonus',
    'hand-over':
      'hier ist, mit dem|diesem|unserem|code, nutz*, verwend*, erhalten, erhältst, bekommen, bekommst, schenk*, bieten, gewähren, sparen, sicher*, löse*, gilt, exklusive*, code, freuen, haben wir, wartet',
    'next-purchase': `nächste*|weitere*|zukünftige*|künftige*|folgende*|spätere*|zweite* einkauf*|einkäufe*|bestellung*|kauf|käufe*|mal, alles|gesamte* sortiment|shop, in unserem shop`,
    remedy:
      'kratzer, beschädig*, teilerstattung, kulanz*, unannehmlichkeit*, verspät*, verzöger*, entschuldig*, fehler*, tut uns, diese* bestellung, behalten, schaden*, mangel*, defekt*',
    'contact-us': `sie|du? schreiben|schreib|schreibe|kontaktieren|kontaktier|erreichen|erreichst|mailen|melden|wenden|rufen|ruf|senden|schicken|folgen sie|du|dich? uns|mich|sich|dich gern|gerne|bitte|auch|einfach|doch|direkt|lieber|kurz|jederzeit|eine? e|email|mail? mail? an|unter|per|über|auf|bei|via, schreiben|senden|schicken sie? an`,
    'email-us': `schreiben|schreib|senden|schicken|schick sie|du|uns uns|mir? bitte|einfach? eine|per e_mail|email|mail, per e_mail|email|mail an|kontakt*|erreich*|schreib*|melden, mailen sie|du, unser*|mein* e_mail|email|mail adresse*, unser* mailadresse|emailadresse`,
    'call-us': 'rufen sie|uns|mich, ruf uns|mich|einfach|kurz|gern|gerne, telefonisch, anruf*, anzurufen, per telefon',
    'phone-label':
      'telefon*, handy, handynummer, mobil, mobilnummer, rufnummer, festnetz, durchwahl, servicenummer, unser* nummer',
    'phone-exception':
      'garantie*, gewährleistung*, hersteller*, spedition*, spediteur*, versanddienst*, paketdienst*, zusteller*, lieferdienst*, deutsche|österreichische post',
    'other-number': `seriennummer, seriennr, modellnummer, artikelnummer, bestellnummer, rechnungsnummer, sendungsnummer, kundennummer, vorgangsnummer, plz, nr, fall`,
    channel:
      'per, über, uns|mich gern|auch|lieber|einfach? auf|bei|in, unser*, schreib*|such*|find*|kontaktier*|folg* sie? uns, fügen|füge sie? uns|mich',
    'off-platform': `unser*|mein* eigene*? website|webseite|webshop|onlineshop|online_shop|homepage|internetseite, unser* eigene* shop, außerhalb von? amazon, ohne|an amazon vorbei|als_vermittler, qr code, google,
      schreiben|kontaktieren|wenden|melden sie|dich uns|sich direkt, direkt bei|an|mit uns bestell*|kauf*|schreib*|melden|wenden, rufen|ruf sie? uns|mich, uns|mich gern|gerne|jederzeit|einfach|kurz? anrufen|telefonisch, per fax, livechat`,
    'amazon-channel':
      'über|per|via|bei|auf amazon, amazon nachricht*, nachrichtenfenster, nachrichtensystem*, diese* nachricht*, meine|ihre|deine bestellungen, amazon konto',
    'amazon-account': 'amazon konto, kontoeinstellung*, benachrichtigungseinstellung*',
    'outside-payment': 'überweis*, bankverbindung, kontonummer, vorkasse, bankdaten, unser konto',
    money: 'erstatt*, zahl*, bezahl*, überweis*, geld, betrag, senden, per, auf',
    'direct-sale':
      'direkt bei|in uns? im|in? onlineshop|shop|webshop, direkt bei|über|von uns|unser*|mir im? onlineshop|shop? bestell*|kauf*|günstiger|bezahl*, bei|in|auf|über uns|unser* direkt|onlineshop|shop|website|webshop|webseite? günstiger|billiger, differenz überweis*|bezahl*|zahl*',
    buying: 'kauf*, bestell*, find*, gibt es, erhältlich, günstiger, verkauf*, auch bei|auf, unser*, schau*, such*',
    'other-shop': 'bei otto, kaufland, media markt, saturn, idealo, kleinanzeigen, lidl, obi',
    'opt-out': 'abmelden, abbestell*, keine nachrichten|mails|e_mails mehr|von',
    'link-word': 'unter, auf, besuch*, siehe, webseite, seite, hier, gehen, klick*, öffne*, über, bei',
    'at-sign': 'ät, klammeraffe',
    'dot-sign': 'punkt',
    'digit-word': 'null, eins, zwei, zwo, drei, vier, fünf, sechs, sieben, acht, neun',
    mailbox: 'kontakt, kundenservice, kundendienst, hilfe, verkauf, versand',
    'field-name': `vorname, nachname, kundenname, käufername, kunde, bestellnummer, datum, artikel, artikelname, produkt, produktname, firma, betrag, preis, sendungsnummer, anrede, name|text|datum|nummer|produkt|artikel hier? einfügen|eintragen, ihr? name`,

    answering:
      'danke|dank|dankeschön für ihr*|dein*|die|das nachricht|anfrage|antwort|rückmeldung|hinweis|fotos|bilder|mail, wie gewünscht|besprochen|versprochen, ihr*|dein* frage|anfrage|anliegen|nachricht',
    apology: 'leider, entschuld*, bedauer*, tut uns|mir, unannehmlichkeit*',
    'cross-sell':
      'passt|passen perfekt|hervorragend|gut|ideal|super? dazu|unser*, dazu passend*, passende*|passendes zubehör, könnte* ihnen|dir|sie|dich auch|ebenfalls, kunden bestellen|kaufen|kauften, empfehlen wir|unser* auch|unser*|das|den, führen wir auch',
    'product-question': 'welche*, gibt es, haben sie|ihr, passt, andere*, größer*, kleiner*, passend*',
    status: `wurde|ist|haben heute|bereits|gerade|soeben|gestern|mit? mit? dhl|hermes|dpd|gls|ups? versendet|verschickt|versandt|zugestellt|eingegangen, bestellung|paket|sendung|artikel|ware ist bereits|schon? unterwegs, bestätigen wir ihnen|den|ihre|hiermit, verlässt morgen|heute unser, sendungsnummer lautet|ist`,
    replacement: 'ersatz*, austausch*, nachliefer*, neue*',
    refund: 'erstatt*, rückerstatt*, gutschrift, erstattungsbetrag',
    done: 'wurde|ist|haben heute|bereits|soeben|nun? veranlasst|erstattet|angewiesen|gutgeschrieben|bearbeitet|ausgelöst|vorgenommen, veranlasst',
    refunded: 'erstattet, rückerstattet, gutgeschrieben',
    'out-of-stock':
      'ausverkauft, vergriffen, nicht mehr? lieferbar|verfügbar|vorrätig|auf_lager|liefern|geliefert, nicht mehr? versenden|versendet|verschicken, nicht_mehr geliefert|hergestellt',
    delay: 'verspät*, verzöger*, später als, dauert länger, lieferverzug',
    'date-word':
      'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, januar, februar, märz, juni, juli, oktober, dezember, morgen, heute, woche*, tage, tagen, werktag*, stunden',
    cancel: 'stornier*, kündigen',
    option: 'sie können, du kannst, können|kannst sie|du jederzeit|auch|natürlich|gern|gerne|selbst, wenn|falls sie|du',
    undecided: 'sollen wir, ob sie|du|wir, möchten|wollen sie, wie storniere',
    trouble:
      'bei|falls fragen|problem*|rückfragen|sie|etwas, wenn|sollte* sie|du|etwas|es|ihnen fragen|problem*|nicht|noch|fehlt, fragen haben|hast',
    'help-offer':
      'für sie|dich|euch da, melden sie sich, melde dich, helfen wir|gerne|gern|ihnen|dir, zur verfügung, stehen wir|ihnen',
    'write-us': 'melden sie sich, melde dich, schreib* sie? uns, kontaktier* sie? uns, uns bescheid',
    tips: 'paar|einige|unsere tipps, tipps zu*|für|und, pflegehinweis*, pflegetipp*, bedienungsanleitung im|anbei, vor dem ersten gebrauch|benutzung, lange freude',
    important: 'wichtig',
    urgent: 'dringend, eilt, sofort',
    'amazon-serves': 'amazon kundenservice|kundendienst, durch|von|an amazon',
    'amazon-matter':
      'erstatten|ersetzen wir|ihnen|sofort?, wir erstatten|ersetzen|senden|schicken|verschicken ihnen|dir?',
    'to-us': 'an uns zurück*, zurück an uns',
    'tell-us':
      'senden|schicken|geben|nennen|teilen|mailen sie|du? uns|mir?, brauchen|benötigen wir?, wir brauchen|benötigen, wie lautet',
    secret:
      'passwort*, kennwort*, kreditkartennummer, kartennummer, kreditkartendaten, prüfnummer, zugangsdaten, ihre|deine pin|tan, ausweiskopie, drei ziffern, bankdaten',
    street: 'straße, weg, allee, platz',
    threat:
      'anwalt*, rechtsanwalt*, rechtliche* schritte, anzeige*, inkasso*, gericht*, polizei, letzte* mahnung|warnung, folgen_haben|konsequenzen',
    claim: 'a bis z, antrag, rückbuchung',
    'give-up': 'ziehen|nehmen|ziehe sie|du?, zurückzieh*|zurücknehm*, zurückgezogen, schließen sie',
    rude: 'dumm|blöd|dämlich|unverschämt an?, nicht lesen, lesen können, selbst|selber schuld, lügner*, idiot*, stellen sie sich, was fällt ihnen, klipp und klar, hören sie auf, zum letzten mal, nicht unser problem',
    offensive: 'arschloch, wichser, hurensohn, fotze, ficken, schlampe, scheiß*, drecksau',
    aside: 'übrigens, außerdem, noch etwas, ein wort, nebenbei, zusätzlich',

    'never-twice': 'und, oder, mit, für, von, wir, bitte, nicht, ein, eine, einen, wird, auf, zu, noch',
    negation: 'nicht, nie, niemals, kein*, ohne, weder, nein, nichts, untersagt, verboten, verzichten',
    contrast: 'aber, jedoch, sondern, sonst, allerdings',
    coordinator: 'und, oder, aber, sowie',
    subordinator: 'wenn, falls, sobald, sofern, weil, nachdem, bevor, obwohl, sollte*, damit, dass',
    'we-act': 'wir, ich, unser* team|kundenservice|kollege*, der hersteller|kollege, käufer, kunden',
    'verb-rest': 'an, anrufen, erreichen, kontaktieren, schreiben, melden, wenden, senden, schicken, hinzu',
    'function-word': `der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, für, mit, bei, von, vom, zu, zum, zur, auf, im, über, aus, nach, als, wie, ist, sind, war, waren, wurde, wurden, worden, werde, bin, bist, seid, hatte, hatten, wäre, haben, hat, habe, wird, werden, würden, können, ich, wir, sie, du, er, es, uns, mich, ihnen, dir, dich, euch, ihr*, dein*, euer, eure, unser*, sich, sehr, auch, noch, nur, dass, wenn, diese*, hier, da, nun, viel, mehr, ganz, herzlich*, bitte, doch, gern, gerne, jederzeit, etwas, einfach`,

    greeting:
      'hallo, moin, servus, guten tag|morgen|abend, grüß gott|dich, sehr geehrte|geehrter, liebe|lieber|werte*, herr|herrn|frau|familie|dr, damen und herren',
    thanks: 'danke, dank, dankeschön, danken, bedanken, dankbar',
    courtesy:
      'viel freude|spaß|erfolg, schönen|schöne|angenehmen|schönes tag|abend|woche|wochenende, freuen uns, freut uns|mich, gern|gerne geschehen, alles gute|liebe, wünschen|wünsche, wir hoffen, willkommen, frohe weihnachten, gute* besserung|rutsch',
    'sign-off': `mit? freundliche*|beste*|liebe*|herzliche*|schöne*|viele*|sonnige* grüße*|gruß, mfg, lg, vg, gruß, grüße, ihr|euer|dein|das team|serviceteam|kundenservice|kundendienst, hochachtungsvoll, alles liebe`,
    'small-talk': `bestell*, kauf, kaufs, einkauf*, kund*, vertrauen, treue, interesse, nachricht*, antwort*, geduld, verständnis, hilfe, unterstützung, zeit, shop, laden, team, firma, artikel*, produkt*, gekauft, entschieden, gewählt, wahl, entscheid*, liebe*, nette*, schnelle*,
      freundliche*, neue*, nochmals, entgegengebracht*, schön, rückmeldung, feedback, erhalten`,

    customisation:
      'gravur*, gravier*, personalisier*, initialen, wunschtext, bestick*, korrekturabzug*, entwurf*, beschriftung*, schriftart*, aufdruck*, welchen namen, druckdatei, namensschild',
    'delivery-appointment':
      'liefertermin*, welche* termin|tag|uhrzeit, termin passt, zeitfenster, wunschtermin*, terminvereinbarung, spedition*, zustelltermin*, zu hause sein',
    'address-problem':
      'hausnummer, adresse|anschrift|lieferadresse ist|unvollständig|fehlerhaft|falsch|prüfen|bestätigen, postleitzahl, adresszusatz, unzustellbar, fehlt die|der|ihr*',
    'missing-detail':
      'welche* größe|farbe|variante|ausführung|modell|version, bevor wir? versend*|verschick*, dürfen|sollen wir ihnen|dir? senden|schicken, fehlen|benötigen noch angaben',
    problem:
      'beschädigt, defekt, verloren, verspätet, verzöger*, ausverkauft, nicht lieferbar|verfügbar|vorrätig, problem* mit|bei ihr*|der, kaputt, streik, zurück an uns',
    invoice: 'rechnung, rechnungen, mwst, umsatzsteuer',
    warranty: 'garantie*, gewährleistung*',
    returning: 'rücksend*, retoure*, zurücksend*, zurückschick*, zurückgeb*, umtausch*',
    'access-key': 'lizenz*, zugangscode, freischaltcode*, aktivierungs*, produktschlüssel, downloadlink',
  },

  decoys: {
    review:
      'bewertung* vorliegt|liegt|abgeschlossen|ergab|laut|seitens, bewertung* nach en|din|iso|norm|prüf*|sicht*, interne*|technische*|fachliche*|rechtliche* bewertung*, zur bewertung* an|benötigen|brauchen|weiter*, bewertung* nehmen|geben|können wir',
    'review-this':
      'schaden|mangel|fall|zustand|defekt|fehler besser|genauer|richtig? bewerten, zu? bewerten zu? können|kann, zu bewerten ist, noch_keine|um bewertung|rezension des|vom|der schaden*|werkstatt',
    feedback:
      'haptische*|akustische*|optische*|taktile*|unser* feedback, feedback ob|wie|wann|welche*|vom|von|aus|gegeben|bekommen|erhalten|an|weiter*|gern|gerne|geben|leiten|nehmen, intern* feedback',
    thanks: 'dankbar wenn|für_eine|für_ihr*, dank im voraus, als kleines? dank|dankeschön',
    exchange:
      'vielen_dank|herzlichen_dank|besten_dank|danke|danken|bedanken|entschuldig* ihnen|uns? herzlich|sehr? für ihr*|dein*|die|das|eine',
    incentive:
      'kostenlos* retour*|rücksend*|rücksende*|zurück*|ersatz*|versand*|umtausch*|hotline, als geschenk, geschenk verpack*, ersatz* kostenlos',
    benefit: 'gutschein*|rabatt* wurde|war|ist|ging|abgelaufen|nicht|anwendbar|konnte|auf_einen',
    request: 'bitte beachten|beacht*|entschuldigen|haben_sie, um entschuldigung|verständnis|geduld',
    wish: 'bitten um? entschuldigung|verständnis|geduld|nachsicht, bitten wir um|vielmals?',
    'five-stars': 'fünf|5 sterne|stern hotel*|bettwäsche|komfort|qualität|luxus|ausführung',
    'off-platform':
      'qr code für|von|der|zur|zum|auf|ihr* retour*|rücksend*|amazon|dhl|dem?, amazon website|webseite|homepage',
    'call-us': 'rufen sie ihn|in|die|den|das|unter_meine, anrufe über',
    'phone-label': 'telefonhülle*, handy hülle*',
    negation:
      'nicht nur|zögern|vergessen, zögern|zögere|vergessen|vergiss sie? bitte? nicht, keine? problem|sorge|minute|ursache, noch_keine|keine bewertung|rezension* erhalten|gesehen|abgegeben|geschrieben|von?, sie|du|haben uns? noch nicht|keine, falls|sofern noch nicht',
    'we-act': 'bei|auf|über|via amazon',
    'amazon-matter': 'amazon erstatten',
    attached: 'füge* wir|ich hinzu',
    warranty: 'keine garantie',
    trouble: 'bei fragen von',
  },

  dots: {
    abbreviations: 'bzw, ca, dr, evtl, fr, ggf, hr, inkl, nr, str, tel, vgl, z, zzgl',
    afterOrdinal:
      'januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, stock, etage, tag, werktag, woche, mal',
  },

  wordings: { 'answer-here': 'antworten Sie auf diese Nachricht' },

  quoting: {
    introductions: [{ opens: 'am ', holds: ' schrieb ', closes: ':' }],
    separators: ['ursprüngliche nachricht', 'originalnachricht', 'weitergeleitete nachricht'],
  },
};
