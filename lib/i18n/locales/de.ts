import type { Catalogue } from '../index.ts';

export const de: Catalogue = {
  localeTag: 'de-DE',

  extensionName: 'Buyer Message Guard',
  extensionDescription:
    'Prüft Ihre Nachrichten an Amazon-Käufer beim Schreiben: welche Regel, warum und was Sie stattdessen schreiben.',

  // Für die eigenen Seiten der Erweiterung
  languageName: 'Deutsch',
  'account.unknown': 'nicht erkannt',
  'duration.minutes': '{minutes} Min.',
  'duration.hours': '{hours} Std.',
  'duration.hoursAndMinutes': '{hours} Std. {minutes} Min.',
  'part.inbox': 'der Posteingang',
  'part.thread': 'die Unterhaltung',
  'part.reply-box': 'das Antwortfeld',
  'part.send-button': 'die Schaltfläche zum Senden',
  'part.contact-form': 'das Formular „Käufer kontaktieren“',
  'part.contact-reasons': 'die Kontaktgründe',
  'part.contact-send-button': 'die Schaltfläche zum Senden in „Käufer kontaktieren“',
  'part.app': 'die Nachrichtenseite',

  // Leise Zeilen neben dem Entwurf
  'notice.reload':
    'Die Erweiterung wurde aktualisiert oder entfernt. Entwürfe werden weiter geprüft; laden Sie die Seite neu, damit Nachrichten wieder gezählt werden.',
  'notice.cannotRead': 'Diese Seite ist nicht lesbar: {parts} nicht gefunden.',
  'notice.noWords':
    'Entwürfe werden nicht geprüft: Die Wörter der Erweiterung wurden nicht geladen. Laden Sie diese Seite neu.',
  'notice.dismiss': 'Hinweis schließen',

  // Kontaktgründe, wo die Seite sie nicht selbst nennt
  'reason.mark': 'Passt zu dieser Nachricht',
  'reason.confirmCustomizationDetails': 'Angaben zur Personalisierung bestätigen',
  'reason.confirmDeliveryDetails': 'Lieferangaben bestätigen',
  'reason.confirmOrderDetails': 'Bestellangaben bestätigen',
  'reason.confirmServiceDetails': 'Angaben zum Service bestätigen',
  'reason.unexpectedProblem': 'Problem mit Bestellung',
  'reason.legalDisclosure': 'Gesetzliche Information',
  'reason.digitalAccessKey': 'Digitaler Zugangscode',
  'reason.warranty': 'Garantie',
  'reason.invoice': 'Rechnung senden',
  'reason.returns': 'Rückfrage zur Rücksendung',
  'reason.negativeFeedbackRemoval': 'Bitte um Änderung einer negativen Verkäuferbewertung',
  'quota.note':
    'Amazons Formel: 5 Nachrichten je Bestellung eines durchschnittlichen Tages, plus 600. Amazon sagt nicht, über welche Tage der Durchschnitt geht und wann der Tag beginnt; das Limit ist daher eine Schätzung. Nachrichten per E-Mail oder von anderen Computern sind nicht zu sehen, daher „mindestens“.',
  'quota.ordersPerDayExample': 'z. B. 100',
  'quota.ordersPerDayInvalid': 'Bitte geben Sie eine Zahl ein, zum Beispiel 100.',

  'popup.settings': 'Einstellungen',
  'popup.account': 'Konto',
  'popup.sentToday': 'Heute gesendet',
  'popup.sentOfEstimate': 'mindestens {sent} von etwa {limit} (Schätzung)',
  'popup.sentOfAtLeast': 'mindestens {sent} von mindestens {limit}',
  'popup.nearLimit': 'Nahe am geschätzten Limit.',
  'popup.refusedToday': 'Abgelehnt und nicht mitgezählt: {count}',
  'popup.ordersPerDay': 'Bestellungen pro Tag im Schnitt',
  'popup.howEstimated': 'Wie das Limit geschätzt wird',
  'popup.estimatedFrom': 'Geschätzt aus {orders} Bestellungen pro Tag',
  'popup.waiting': 'Warten auf Ihre Antwort',
  'popup.noneWaiting': 'Soweit bekannt, wartet kein Käufer.',
  'popup.noneWaitingHelp': 'Fälle erscheinen hier, sobald Ihre Nachrichten in Seller Central sie zeigen.',
  'popup.timeLeft': 'noch {duration}',
  'popup.timeLeftAtMost': 'höchstens noch {duration}',
  'popup.dueNow': 'jetzt fällig',
  'popup.dueNowAtLatest': 'spätestens jetzt fällig',
  'popup.overdue': 'seit {duration} überfällig',
  'popup.overdueAtLeast': 'seit mindestens {duration} überfällig',
  'popup.overdueDays': { one: 'seit {count} Tag überfällig', other: 'seit {count} Tagen überfällig' },
  'popup.overdueDaysAtLeast': {
    one: 'seit mindestens {count} Tag überfällig',
    other: 'seit mindestens {count} Tagen überfällig',
  },
  'popup.dueUnknown': 'Restzeit unbekannt',
  'popup.dueAt': 'Fällig {time}',
  'popup.dueAtLatest': 'Spätestens fällig {time}; genau zu sehen, wenn Sie den Fall öffnen',
  'popup.marketplaceUnknown': 'Marktplatz unbekannt',
  'popup.buyerUnknown': 'Käufer',
  'popup.showMore': { one: '{count} weiteren zeigen', other: '{count} weitere zeigen' },
  'popup.refused': 'Von Amazon abgelehnt, letzte 7 Tage',
  'popup.refusedOlder': '{count} ältere',
  'popup.refusedWithoutWords': 'Amazon hat keinen Grund genannt.',
  'popup.order': 'Bestellung {orderId}',
  'popup.cannotRead': 'Diese Seite ist nicht lesbar: {parts}',
  'popup.cannotReadSince': 'Bemerkt {time}. Was dort geschieht, wird nicht geprüft und nicht gezählt.',
  'popup.unreadAnswers': {
    one: '{count} Antwort der Seite war nicht lesbar',
    other: '{count} Antworten der Seite waren nicht lesbar',
  },
  'popup.nothingSeen': 'Noch nichts gesehen',
  'popup.nothingSeenHelp':
    'Öffnen Sie Ihre Nachrichten in Seller Central. Fälle, Fristen und gesendete Nachrichten erscheinen hier, sobald die Seiten sie zeigen.',
  'popup.storeFailed': 'Die gespeicherten Daten lassen sich nicht öffnen',
  'popup.storeFailedHelp':
    'Ihre Nachrichten bei Amazon sind nicht betroffen, und Entwürfe werden weiter beim Schreiben geprüft. Schließen Sie andere Fenster dieser Erweiterung und versuchen Sie es noch einmal; hilft das nicht, starten Sie den Browser neu.',
  'popup.tryAgain': 'Noch einmal versuchen',

  'settings.title': 'Einstellungen',
  'settings.language': 'Sprache',
  'settings.languageHelp':
    'Die Sprache dieser Erweiterung. Nachrichten an Käufer werden in allen Sprachen geprüft, die sie kennt.',
  'settings.languageBrowser': 'Wie der Browser',
  'settings.ordersPerDay': 'Bestellungen an einem durchschnittlichen Tag',
  'settings.account': 'Konto: {account}',
  'settings.noAccount':
    'Noch wurde kein Verkäuferkonto gesehen. Öffnen Sie Ihre Nachrichten in Seller Central und kommen Sie dann zurück.',
  'settings.stored': 'Was gespeichert wird',
  'settings.storedWhat':
    'Nur in diesem Browser: Fälle mit Käufername, Betreff und Zeiten; gesendete und abgelehnte Nachrichten mit Bestellnummer, Zeit, Amazons Begründung und den Regeln, die etwas fanden; gesehene Bestellungen mit Versandart und Status; welche Teile einer Seite nicht lesbar waren; und diese Einstellungen.',
  'settings.storedNot': 'Der Text Ihrer Nachrichten wird nicht gespeichert, und nichts wird je irgendwohin gesendet.',

  // Das Feld neben dem Entwurf
  'panel.title': 'Nachrichtenprüfung',
  'panel.fold': 'Einklappen',
  'panel.pill.empty': 'Prüft beim Schreiben',
  'panel.pill.none': 'Kein Problem gefunden',
  'panel.pill.problems': { one: '{count} Problem', other: '{count} Probleme' },
  'panel.pill.waiting': 'Wird geprüft …',
  'panel.pill.unchecked': 'Nicht geprüft',
  'panel.calm.empty':
    'Schreiben Sie einfach los. Worte, die gegen Amazons Regeln verstoßen, werden unterstrichen; Grund und bessere Formulierung stehen hier.',
  'panel.calm.checked': 'Keine der hier bekannten Regeln beanstandet diesen Text.',
  'panel.calm.waiting': 'Die Regeln werden bereitgestellt.',
  'panel.calm.unchecked': 'Dieser Text konnte nicht geprüft werden. Bitte lesen Sie ihn vor dem Senden selbst durch.',
  'panel.severity.block': 'Nicht erlaubt',
  'panel.severity.warn': 'Riskant',
  'panel.severity.info': 'Hinweis',
  'panel.goTo': 'Im Text zeigen',
  'panel.sources': 'Quellen',
  'panel.source.amazon': 'Amazons eigener Text',
  'panel.source.third-party': 'Dritte',
  'panel.source.project': 'Unser eigener Rat',
  'panel.source.undated': 'ohne Datum',
  'panel.moreSources': { one: '{count} weitere Quelle', other: '{count} weitere Quellen' },
  'panel.quoted': '„{words}“',
  'panel.reason.fitting': 'Passender Kontaktgrund',
  'panel.reason.because': 'Wegen {words}.',
  'panel.reason.notOffered': 'Amazon bietet ihn für diese Bestellung nicht an.',
  'panel.refusal.tooLong': 'Nicht geändert: Die Nachricht würde länger, als Amazon erlaubt.',
  'panel.refusal.textChanged':
    'Nicht geändert: Der Text ist nicht mehr der geprüfte. Bitte versuchen Sie es noch einmal.',
  'panel.refusal.notEditable': 'Nicht geändert: In das Feld kann gerade nicht geschrieben werden.',
  'panel.refusal.pageInterfered': 'Die Seite selbst hat den Text verändert. Bitte sehen Sie ihn durch.',
  'panel.notAnApproval': 'Auf diesem Computer geprüft. Keine Freigabe durch Amazon.',

  'fix.answer-here': 'Stattdessen um Antwort hier bitten',
  'fix.clear-message': 'Nachricht leeren',
  'fix.close-up': 'Leerzeilen entfernen',
  'fix.drop-double': 'Doppeltes Wort entfernen',
  'fix.drop-emoji': 'Emoji entfernen',
  'fix.drop-image': 'Bild entfernen',
  'fix.drop-line': 'Zeile entfernen',
  'fix.drop-link': 'Link entfernen',
  'fix.drop-markup': 'Formatierungszeichen entfernen',
  'fix.drop-part': 'Diesen Teil entfernen',
  'fix.drop-placeholder': 'Leeres Feld entfernen',
  'fix.drop-sentence': 'Satz entfernen',
  'fix.drop-styling': 'Standardformatierung verwenden',
  'fix.drop-web-ending': 'Internet-Endung entfernen',
  'fix.fill-order-id': 'Bestellnummer einsetzen',
  'fix.lower-case': 'In Kleinbuchstaben schreiben',
  'fix.one-mark': 'Nur ein Ausrufezeichen',
  'fix.plain-letters': 'In lateinischen Buchstaben schreiben',
  'fix.use-https': 'In https ändern',

  // Tipps: wie mit Nachrichten umzugehen ist, wo kein Text es zeigt
  'tip.response-time-24h':
    'Antworten Sie binnen 24 Stunden, auch am Wochenende und an Feiertagen. Die Zeit läuft ab der ersten unbeantworteten Nachricht.',
  'tip.holding-reply': 'Noch keine Lösung? Antworten Sie jetzt kurz und sagen Sie, bis wann Sie sich wieder melden.',
  'tip.no-response-needed': 'Ein Dank braucht keine Antwort: Markieren Sie ihn so, dann zählt er nicht als verspätet.',
  'tip.buyer-reported-unresolved':
    'Der Käufer meldet: nicht gelöst. Bieten Sie noch eine Lösung an oder markieren Sie, dass keine Antwort nötig ist.',
  'tip.report-message': 'Melden Sie diese Nachricht, statt zu antworten.',
  'tip.seller-to-seller': 'Käufernachrichten sind nicht für Kontakt zwischen Verkäufern da.',
  'tip.phishing-caution':
    'Öffnen Sie keine Links in dieser Nachricht. Amazon fragt nie in Nachrichten nach Passwörtern.',
  'tip.package-inserts': 'Die Regeln zu Rezensionen gelten auch für Karten und Beilagen im Paket.',
  'tip.quota': 'Sie sind vielleicht nahe am heutigen Limit für Nachrichten.',

  'rule.aggressive-tone.message': 'Klingt grob oder zu salopp',
  'rule.aggressive-tone.name': 'Ton',
  'rule.aggressive-tone.why': 'Bleiben Sie höflich und sachlich, auch wenn der Käufer es nicht ist.',
  'rule.amazon-link-kind.message': 'Verweist auf eine Produktseite oder einen Shop bei Amazon',
  'rule.amazon-link-kind.name': 'Link zu einem Produkt oder Shop',
  'rule.amazon-link-kind.why':
    'Links zu Produktseiten und Shops gelten als Werbung, Partnerlinks immer. Verlinken Sie nur, was diese Bestellung braucht.',
  'rule.ask-buyer-to-cancel.message': 'Bittet den Käufer, zu stornieren',
  'rule.ask-buyer-to-cancel.name': 'Käufer um Stornierung bitten',
  'rule.ask-buyer-to-cancel.why':
    'Wenn Sie nicht liefern können, stornieren und erstatten Sie selbst. Der Käufer darf nicht darum gebeten werden.',
  'rule.attachment-limits.message': 'So nicht zu versenden: {what}',
  'rule.attachment-limits.name': 'Größe und Art der Anhänge',
  'rule.attachment-limits.why':
    'Eine Nachricht fasst bis zu fünf Dateien mit zusammen 10 MB als PDF, Word, Text oder Bild; Videos und Programme lassen sich nicht senden. Was die Seite selbst annimmt, geht vor.',
  'rule.attachment-missing-or-unmentioned.message': 'Ist die Datei angehängt?',
  'rule.attachment-missing-or-unmentioned.name': 'Fehlender Anhang',
  'rule.attachment-missing-or-unmentioned.why':
    'Die Nachricht spricht von einem Anhang, oder ihr Kontaktgrund verlangt einen. Prüfen Sie vor dem Senden, ob die Datei dabei ist.',
  'rule.attachment-purpose.message': 'Anhang, den die Bestellung nicht braucht: {file}',
  'rule.attachment-purpose.name': 'Was angehängt ist',
  'rule.attachment-purpose.why':
    'Hängen Sie nur an, was diese Bestellung braucht: Rechnung, Garantie, Anleitung, Rücksendeetikett oder Entwurf. Kataloge und Werbung sind nicht erlaubt.',
  'rule.business-name.message': 'Die Unterschrift sieht aus wie eine Internetadresse',
  'rule.business-name.name': 'Geschäftsname wie eine Internetadresse',
  'rule.business-name.why': 'Ein Geschäftsname darf nicht wie eine Internetadresse enden und gilt hier als Link.',
  'rule.buyer-data-in-text.message': 'Fragt nach persönlichen Daten oder wiederholt sie',
  'rule.buyer-data-in-text.name': 'Persönliche Daten',
  'rule.buyer-data-in-text.why':
    'Fragen Sie nie nach Passwörtern, Karten- oder Bankdaten; Erstattungen laufen über Amazon. Wiederholen Sie eine Adresse nur, wenn sie bestätigt werden muss.',
  'rule.buyer-language.message': 'Nicht in der Sprache des Käufers geschrieben',
  'rule.buyer-language.name': 'Sprache des Käufers',
  'rule.buyer-language.why':
    'Eine Nachricht, die Sie beginnen, soll in der Sprache des Käufers sein. Die eigenen Vorlagen übersetzt Amazon.',
  'rule.cancelled-order.message': 'Diese Bestellung ist storniert',
  'rule.cancelled-order.name': 'Stornierte Bestellung',
  'rule.cancelled-order.why':
    'Für stornierte Bestellungen sieht Amazon keine Nachricht an den Käufer vor; Käufer nutzen das Kontaktformular von Amazon.',
  'rule.closed-case.message': 'Dieser Fall ist geschlossen',
  'rule.closed-case.name': 'Geschlossener Fall',
  'rule.closed-case.why':
    'In einen geschlossenen Fall kann nichts mehr gesendet werden. Beginnen Sie von der Bestellung aus eine neue Nachricht.',
  'rule.competitor-mention.message': 'Nennt einen anderen Shop als Ort zum Kaufen',
  'rule.competitor-mention.name': 'Ein anderer Shop',
  'rule.competitor-mention.why': 'Käufer dürfen nicht von Amazon weg zu einem anderen Shop geführt werden.',
  'rule.contact-reason-fits.message': 'Text und Kontaktgrund passen nicht zusammen',
  'rule.contact-reason-fits.name': 'Passender Kontaktgrund',
  'rule.contact-reason-fits.why':
    'Der Kontaktgrund muss zum Inhalt passen. Wird der passende für diese Bestellung nicht angeboten, nehmen Sie keinen anderen dafür.',
  'rule.coupon-or-future-benefit.message': 'Verspricht einen Gutschein oder einen Vorteil für später',
  'rule.coupon-or-future-benefit.name': 'Gutschein oder Rabatt für später',
  'rule.coupon-or-future-benefit.why':
    'Amazon erlaubt keine Gutscheine und keine Vorteile bei künftigen Käufen. Ein Problem machen Sie über diese Bestellung gut: mit Erstattung oder Ersatz.',
  'rule.critical-reason-misuse.message': 'Gehört nicht unter diesen Kontaktgrund',
  'rule.critical-reason-misuse.name': 'Missbrauch eines wichtigen Kontaktgrunds',
  'rule.critical-reason-misuse.why':
    'Dieser Kontaktgrund erreicht jeden Käufer und darf daher nur enthalten, was er für die Bestellung tun oder wissen muss. Lassen Sie den Rest weg.',
  'rule.cross-sell-or-third-party.message': 'Empfiehlt ein anderes Produkt',
  'rule.cross-sell-or-third-party.name': 'Andere Produkte',
  'rule.cross-sell-or-third-party.why':
    'Schreiben Sie nur über den Artikel dieser Bestellung, außer der Käufer hat nach einem anderen gefragt.',
  'rule.email-address.message': 'Nennt eine E-Mail-Adresse',
  'rule.email-address.name': 'E-Mail-Adresse',
  'rule.email-address.why':
    'Amazon erlaubt keine E-Mail-Adressen in Nachrichten und kann sie entfernen oder die Nachricht aufhalten. Bitten Sie um eine Antwort auf diese Nachricht.',
  'rule.emoji.message': 'Enthält ein Emoji',
  'rule.emoji.name': 'Emoji',
  'rule.emoji.why':
    'Emojis sind nicht erlaubt; Nachrichten damit werden Berichten zufolge von Amazons Filter abgelehnt.',
  'rule.excess-line-breaks.message': 'Mehr als eine Leerzeile hintereinander',
  'rule.excess-line-breaks.name': 'Leerzeilen',
  'rule.excess-line-breaks.why':
    'Nachrichten sollen nicht mehr als zwei Zeilenumbrüche hintereinander haben. Entfernen Sie die überzähligen Leerzeilen.',
  'rule.external-link.message': 'Verweist auf eine Seite außerhalb von Amazon',
  'rule.external-link.name': 'Link außerhalb von Amazon',
  'rule.external-link.why':
    'Erlaubt ist nur ein sicherer Link, den der Käufer für diese Bestellung braucht. Lassen Sie ihn weg oder schreiben Sie, wozu er nötig ist.',
  'rule.fba-route-to-amazon.message': 'Bei Versand durch Amazon erledigt das Amazon',
  'rule.fba-route-to-amazon.name': 'Service von Amazon',
  'rule.fba-route-to-amazon.why':
    'Lieferung, Rücksendung, Erstattung und verlorene oder beschädigte Pakete sind hier Sache des Amazon-Kundenservice: Bitten Sie den Käufer, sich über die Bestellung dorthin zu wenden. Fragen zum Produkt beantworten Sie selbst.',
  'rule.feedback-change-or-removal.message': 'Bittet, eine Verkäuferbewertung zu ändern oder zu entfernen',
  'rule.feedback-change-or-removal.name': 'Verkäuferbewertung ändern oder entfernen',
  'rule.feedback-change-or-removal.why':
    'Besser nicht darum bitten. Ist das Problem gelöst, dürfen Sie einmal und ohne Druck erwähnen, dass eine Bewertung des Verkäufers geändert werden kann; nie eine Produktbewertung.',
  'rule.html-in-plain-text-channel.message': 'Enthält Formatierungszeichen',
  'rule.html-in-plain-text-channel.name': 'HTML im einfachen Text',
  'rule.html-in-plain-text-channel.why':
    'Das Nachrichtenfeld von Amazon nimmt nur einfachen Text: Der Käufer würde die Formatierungszeichen selbst sehen. Entfernen Sie sie.',
  'rule.html-tags-stripped.message': 'Enthält Code, den Amazon entfernt',
  'rule.html-tags-stripped.name': 'Code, der entfernt wird',
  'rule.html-tags-stripped.why':
    'Amazon nimmt Skripte, Formulare, eingebettete Seiten und Ähnliches aus E-Mails heraus. Schreiben Sie als Text, was der Käufer wissen muss.',
  'rule.important-tag.message': 'Verwendet die Kennzeichnung [Wichtig]',
  'rule.important-tag.name': '[Wichtig]',
  'rule.important-tag.why':
    'Die Kennzeichnung erreicht Käufer, die abgewählt haben, nicht mehr; Missbrauch wurde geahndet. Heute entscheidet der Kontaktgrund.',
  'rule.insecure-link.message': 'Dieser Link ist nicht sicher',
  'rule.insecure-link.name': 'Link ohne https',
  'rule.insecure-link.why': 'Links müssen mit https beginnen.',
  'rule.invoice-duplicate.message': 'Amazon hat vielleicht schon eine Rechnung gesendet',
  'rule.invoice-duplicate.name': 'Zweite Rechnung',
  'rule.invoice-duplicate.why':
    'Wo Amazon Ihre Rechnungen ausstellt, stiftet eine zweite Verwirrung, auch in der Buchhaltung. Prüfen Sie zuerst die Bestellung.',
  'rule.link-without-explanation.message': 'Sagt nicht, wozu der Link dient',
  'rule.link-without-explanation.name': 'Link ohne Erklärung',
  'rule.link-without-explanation.why': 'Schreiben Sie mit ein paar Worten, was der Käufer dort findet.',
  'rule.logo-with-link.message': 'Bild mit Link oder Internetadresse',
  'rule.logo-with-link.name': 'Verlinktes Logo',
  'rule.logo-with-link.why': 'Ein Logo darf zu sehen sein, aber weder verlinkt sein noch eine Internetadresse zeigen.',
  'rule.marketing-promotion.message': 'Enthält Werbung',
  'rule.marketing-promotion.name': 'Werbung',
  'rule.marketing-promotion.why': 'Amazon verbietet Werbung in Nachrichten an Käufer, auch in einer Antwort.',
  'rule.off-platform-contact.message': 'Verlegt das Gespräch weg von Amazon',
  'rule.off-platform-contact.name': 'Kontakt außerhalb von Amazon',
  'rule.off-platform-contact.why':
    'Gespräche mit Käufern gehören in Amazons Nachrichten. Bitten Sie um eine Antwort hier.',
  'rule.off-platform-payment-or-sale.message': 'Verlegt Geld oder einen Kauf weg von Amazon',
  'rule.off-platform-payment-or-sale.name': 'Zahlung oder Verkauf außerhalb von Amazon',
  'rule.off-platform-payment-or-sale.why':
    'Alle Zahlungen und Erstattungen laufen über Amazon. Erstatten Sie über die Bestellung in Seller Central.',
  'rule.offer-of-help-only.message': 'Bietet nur Hilfe an',
  'rule.offer-of-help-only.name': 'Nur ein Hilfsangebot',
  'rule.offer-of-help-only.why':
    'Ein allgemeines Hilfsangebot ist kein Grund zu schreiben. Neben etwas, das der Käufer wissen muss, ist es in Ordnung.',
  'rule.opt-out-link.message': 'Bietet an, Nachrichten abzubestellen',
  'rule.opt-out-link.name': 'Hinweis zum Abmelden',
  'rule.opt-out-link.why': 'Welche Nachrichten Käufer erhalten, regelt Amazon selbst. Entfernen Sie den Hinweis.',
  'rule.opted-out-buyer.message': 'Dieser Käufer erhält keine Nachrichten, die nicht nötig sind',
  'rule.opted-out-buyer.name': 'Käufer wünscht keine Nachrichten',
  'rule.opted-out-buyer.why':
    'Antworten im Gespräch des Käufers kommen weiterhin an, ebenso Nachrichten mit einem wichtigen Kontaktgrund, der wirklich zutrifft.',
  'rule.order-id-required.message': 'Die Bestellnummer fehlt',
  'rule.order-id-required.name': 'Bestellnummer',
  'rule.order-id-required.why':
    'Eine Nachricht, die Sie beginnen, muss die Bestellung nennen: drei, sieben und sieben Ziffern. Seiten, die die Bestellung zeigen, fügen sie selbst hinzu.',
  'rule.order-or-shipping-confirmation.message': 'Sagt nur, wo die Bestellung ist',
  'rule.order-or-shipping-confirmation.name': 'Bestell- oder Versandbestätigung',
  'rule.order-or-shipping-confirmation.why':
    'Das teilt Amazon dem Käufer schon mit. Tragen Sie die Sendungsnummer bei der Versandbestätigung ein, statt sie als Nachricht zu senden.',
  'rule.own-phrase.message': 'Enthält „{phrase}“',
  'rule.own-phrase.name': 'Ihre eigene Regel',
  'rule.own-phrase.why': 'So haben Sie es in den Einstellungen festgelegt.',
  'rule.phone-number.message': 'Nennt eine Telefonnummer',
  'rule.phone-number.name': 'Telefonnummer',
  'rule.phone-number.why':
    'Telefonnummern sind nur für Garantie, Versanddienst oder Hersteller erlaubt. Bleiben Sie sonst in diesem Gespräch.',
  'rule.pressure-or-threat.message': 'Setzt den Käufer unter Druck',
  'rule.pressure-or-threat.name': 'Druck',
  'rule.pressure-or-threat.why':
    'Käufer dürfen nicht bedrängt werden, erst recht nicht wegen Bewertungen oder Anträgen. Schreiben Sie stattdessen, was Sie tun werden.',
  'rule.proactive-manuals-tips.message': 'Gibt Anleitungen, nach denen niemand gefragt hat',
  'rule.proactive-manuals-tips.name': 'Unverlangte Anleitungen oder Tipps',
  'rule.proactive-manuals-tips.why':
    'Senden Sie Anleitungen, wenn der Käufer danach fragt, oder legen Sie sie dem Paket bei.',
  'rule.problem-with-order-content.message': 'Es fehlt etwas, das der Käufer wissen muss',
  'rule.problem-with-order-content.name': 'Was eine Problemnachricht sagen muss',
  'rule.problem-with-order-content.why':
    'Können Sie nicht liefern, erstatten Sie zuerst und schreiben Sie das mit dem Grund. Wird es später, nennen Sie das neue Datum.',
  'rule.refund-or-return-confirmation.message': 'Sagt nur, dass eine Erstattung oder Rücksendung erledigt ist',
  'rule.refund-or-return-confirmation.name': 'Bestätigung einer Erstattung oder Rücksendung',
  'rule.refund-or-return-confirmation.why':
    'Über Erstattungen unterrichtet Amazon den Käufer. Schreiben Sie nur, wenn Sie für die Rücksendung etwas brauchen oder eine Teilerstattung anbieten.',
  'rule.reply-in-thread.message': 'Der Käufer hat ein offenes Gespräch zu dieser Bestellung',
  'rule.reply-in-thread.name': 'Im Gespräch antworten',
  'rule.reply-in-thread.why':
    'Antworten Sie auf die Nachricht des Käufers, statt eine neue zu beginnen; eine neue wird möglicherweise nicht zugestellt.',
  'rule.review-after-praise.message': 'Bittet einen zufriedenen Käufer um eine Bewertung',
  'rule.review-after-praise.name': 'Nach Lob um eine Bewertung bitten',
  'rule.review-after-praise.why':
    'Wählen Sie nicht gezielt zufriedene Käufer aus, auch wenn diese von sich aus schreiben. Nutzen Sie „Bewertung anfordern“ für alle Bestellungen gleich.',
  'rule.review-change-or-removal.message': 'Bittet, eine Bewertung zu ändern oder zu entfernen',
  'rule.review-change-or-removal.name': 'Bewertung ändern oder entfernen',
  'rule.review-change-or-removal.why':
    'Sie dürfen das Problem lösen, aber nicht um eine andere Bewertung bitten, auch danach nicht.',
  'rule.review-diversion.message': 'Bittet, statt einer Bewertung Ihnen zu schreiben',
  'rule.review-diversion.name': 'Von einer Bewertung abbringen',
  'rule.review-diversion.why':
    'Hilfe dürfen Sie anbieten, aber nicht anstelle einer Bewertung. Unzufriedene Käufer dürfen ebenso frei bewerten wie zufriedene.',
  'rule.review-incentive.message': 'Bietet etwas für eine Bewertung',
  'rule.review-incentive.name': 'Gegenleistung für eine Bewertung',
  'rule.review-incentive.why':
    'Geld, Geschenke, Erstattungen oder Rabatte dürfen nie an eine Bewertung geknüpft sein. Das ahndet Amazon am strengsten. Entfernen Sie beides.',
  'rule.review-instructions.message': 'Gibt vor, was in der Bewertung stehen soll',
  'rule.review-instructions.name': 'Vorgaben für eine Bewertung',
  'rule.review-instructions.why': 'Was eine Bewertung sagt und zeigt, entscheidet allein der Käufer.',
  'rule.review-positive-only.message': 'Bittet um eine positive Bewertung',
  'rule.review-positive-only.name': 'Nur um gute Bewertungen bitten',
  'rule.review-positive-only.why':
    'Um eine gute Bewertung zu bitten oder nur zufriedene Käufer zu fragen gilt als Manipulation von Bewertungen.',
  'rule.review-repeat-request.message': 'Bittet ein zweites Mal um eine Bewertung',
  'rule.review-repeat-request.name': 'Noch einmal um eine Bewertung bitten',
  'rule.review-repeat-request.why':
    'Je Bestellung ist nur eine Bitte erlaubt; „Bewertung anfordern“ und eigene Nachrichten zählen zusammen.',
  'rule.review-request-neutral.message': 'Bittet um eine Bewertung',
  'rule.review-request-neutral.name': 'Um eine Bewertung bitten',
  'rule.review-request-neutral.why':
    'Eine neutrale Bitte ist einmal je Bestellung erlaubt, nie mit einem kritischen Kontaktgrund. Sicherer ist „Bewertung anfordern“ auf der Bestellseite.',
  'rule.sensitive-content.message': 'Enthält anstößige Wörter',
  'rule.sensitive-content.name': 'Anstößige Wörter',
  'rule.sensitive-content.why': 'Anstößige oder gewalttätige Wörter sind nicht erlaubt. Schreiben Sie es sachlich.',
  'rule.several-purposes.message': 'Handelt anscheinend von zwei verschiedenen Dingen',
  'rule.several-purposes.name': 'Zwei Anliegen in einer Nachricht',
  'rule.several-purposes.why':
    'Ein Kontaktgrund gilt für ein Anliegen. Schreiben Sie zwei Nachrichten mit dem jeweils passenden Grund.',
  'rule.short-or-hidden-link.message': 'Verdeckt, wohin der Link führt',
  'rule.short-or-hidden-link.name': 'Gekürzter oder verdeckter Link',
  'rule.short-or-hidden-link.why':
    'Ein Link muss sicher und für die Bestellung nötig sein. Das ist nicht zu erkennen, wenn das Ziel verdeckt ist; schreiben Sie die ganze Adresse.',
  'rule.spelling-grammar.message': 'Bitte noch einmal lesen',
  'rule.spelling-grammar.name': 'Rechtschreibung',
  'rule.spelling-grammar.why':
    'Nachrichten sollen keine Schreib- und Grammatikfehler haben. Gesucht wird nur nach einigen Anzeichen: doppelte Wörter, durchgehende Großbuchstaben, Reihen von Ausrufezeichen, Buchstaben einer anderen Schrift.',
  'rule.styling-overrides.message': 'Ändert die Standardformatierung',
  'rule.styling-overrides.name': 'Eigene Formatierung',
  'rule.styling-overrides.why':
    'Eigene Schriften, Farben, Zeilenhöhen, Zentrierung, breite Ränder und mehr als drei Schriftgrößen sind nicht erlaubt. Bleiben Sie bei der Standardformatierung.',
  'rule.subject-line.message': 'Der Betreff klingt dringend oder nach Werbung',
  'rule.subject-line.name': 'Betreff',
  'rule.subject-line.why': 'Ein schlichter Betreff genügt. In Seller Central ist er vorgegeben.',
  'rule.text-too-long.message': '{length} von höchstens {limit} Zeichen',
  'rule.text-too-long.name': 'Länge',
  'rule.text-too-long.why':
    'Die Nachricht darf nicht länger sein, als die Seite erlaubt. Wo die Seite keine Grenze nennt, steht hier die der Amazon-Schnittstelle für Programme.',
  'rule.thank-you-only.message': 'Sagt nur Danke',
  'rule.thank-you-only.name': 'Nur ein Dank',
  'rule.thank-you-only.why':
    'Eine Nachricht braucht einen Anlass. Verlangt die Nachricht des Käufers keine Antwort, markieren Sie das, statt zu antworten.',
  'rule.thirty-day-window.message': 'Mehr als 30 Tage nach Abschluss der Bestellung',
  'rule.thirty-day-window.name': 'Dreißig Tage sind vorbei',
  'rule.thirty-day-window.why':
    'Nach 30 Tagen können Verkäufer nur noch antworten, kein Gespräch beginnen. Wenn der Käufer schreibt, antworten Sie dort.',
  'rule.tracking-pixel-and-images.message': 'Nicht erlaubtes Bild',
  'rule.tracking-pixel-and-images.name': 'Bilder und Zählpixel',
  'rule.tracking-pixel-and-images.why':
    'Zählpixel, bewegte GIFs und Bilder ohne https sind nicht erlaubt. Bilder dürfen höchstens 80 % breit sein, und das Produktbild fügt Amazon selbst ein.',
  'rule.unresolved-placeholder.message': 'Ein Feld der Vorlage ist nicht ausgefüllt',
  'rule.unresolved-placeholder.name': 'Leeres Vorlagenfeld',
  'rule.unresolved-placeholder.why': 'Der Käufer sähe den Namen des Feldes statt dessen, was dort hingehört.',
};
