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
  'panel.pill.unchecked': 'Nicht geprüft',
  'panel.calm.empty':
    'Schreiben Sie einfach los. Worte, die gegen Amazons Regeln verstoßen, werden unterstrichen; Grund und bessere Formulierung stehen hier.',
  'panel.calm.checked': 'Keine der hier bekannten Regeln beanstandet diesen Text.',
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
  'fix.drop-emoji': 'Emoji entfernen',
  'fix.drop-line': 'Zeile entfernen',
  'fix.drop-part': 'Diesen Teil entfernen',
  'fix.drop-placeholder': 'Leeres Feld entfernen',
  'fix.drop-sentence': 'Satz entfernen',
  'fix.fill-order-id': 'Bestellnummer einsetzen',

  'rule.email-address.message': 'Nennt eine E-Mail-Adresse',
  'rule.email-address.name': 'E-Mail-Adresse',
  'rule.email-address.why':
    'Amazon erlaubt keine E-Mail-Adressen in Nachrichten und kann sie entfernen oder die Nachricht aufhalten. Bitten Sie um eine Antwort auf diese Nachricht.',
  'rule.emoji.message': 'Enthält ein Emoji',
  'rule.emoji.name': 'Emoji',
  'rule.emoji.why':
    'Emojis sind nicht erlaubt; Nachrichten damit werden Berichten zufolge von Amazons Filter abgelehnt.',
  'rule.external-link.message': 'Verweist auf eine Seite außerhalb von Amazon',
  'rule.external-link.name': 'Link außerhalb von Amazon',
  'rule.external-link.why':
    'Erlaubt ist nur ein sicherer Link, den der Käufer für diese Bestellung braucht. Lassen Sie ihn weg oder schreiben Sie, wozu er nötig ist.',
  'rule.marketing-promotion.message': 'Enthält Werbung',
  'rule.marketing-promotion.name': 'Werbung',
  'rule.marketing-promotion.why': 'Amazon verbietet Werbung in Nachrichten an Käufer, auch in einer Antwort.',
  'rule.off-platform-contact.message': 'Verlegt das Gespräch weg von Amazon',
  'rule.off-platform-contact.name': 'Kontakt außerhalb von Amazon',
  'rule.off-platform-contact.why':
    'Gespräche mit Käufern gehören in Amazons Nachrichten. Bitten Sie um eine Antwort hier.',
  'rule.phone-number.message': 'Nennt eine Telefonnummer',
  'rule.phone-number.name': 'Telefonnummer',
  'rule.phone-number.why':
    'Telefonnummern sind nur für Garantie, Versanddienst oder Hersteller erlaubt. Bleiben Sie sonst in diesem Gespräch.',
  'rule.review-change-or-removal.message': 'Bittet, eine Bewertung zu ändern oder zu entfernen',
  'rule.review-change-or-removal.name': 'Bewertung ändern oder entfernen',
  'rule.review-change-or-removal.why':
    'Sie dürfen das Problem lösen, aber nicht um eine andere Bewertung bitten, auch danach nicht.',
  'rule.review-incentive.message': 'Bietet etwas für eine Bewertung',
  'rule.review-incentive.name': 'Gegenleistung für eine Bewertung',
  'rule.review-incentive.why':
    'Geld, Geschenke, Erstattungen oder Rabatte dürfen nie an eine Bewertung geknüpft sein. Das ahndet Amazon am strengsten. Entfernen Sie beides.',
  'rule.review-positive-only.message': 'Bittet um eine positive Bewertung',
  'rule.review-positive-only.name': 'Nur um gute Bewertungen bitten',
  'rule.review-positive-only.why':
    'Um eine gute Bewertung zu bitten oder nur zufriedene Käufer zu fragen gilt als Manipulation von Bewertungen.',
  'rule.review-request-neutral.message': 'Bittet um eine Bewertung',
  'rule.review-request-neutral.name': 'Um eine Bewertung bitten',
  'rule.review-request-neutral.why':
    'Eine neutrale Bitte ist einmal je Bestellung erlaubt, nie mit einem kritischen Kontaktgrund. Sicherer ist „Bewertung anfordern“ auf der Bestellseite.',
  'rule.thank-you-only.message': 'Sagt nur Danke',
  'rule.thank-you-only.name': 'Nur ein Dank',
  'rule.thank-you-only.why':
    'Eine Nachricht braucht einen Anlass. Verlangt die Nachricht des Käufers keine Antwort, markieren Sie das, statt zu antworten.',
  'rule.unresolved-placeholder.message': 'Ein Feld der Vorlage ist nicht ausgefüllt',
  'rule.unresolved-placeholder.name': 'Leeres Vorlagenfeld',
  'rule.unresolved-placeholder.why': 'Der Käufer sähe den Namen des Feldes statt dessen, was dort hingehört.',
};
