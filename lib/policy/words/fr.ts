import type { Words } from './concepts.ts';
import { phrases } from './inflect.ts';

/** Verbs in -er as they ask: "laisser, laissez, laisse, laissiez, laissant". */
const er = (stems: string) =>
  stems
    .split(' ')
    .map((stem) => `${stem}er|${stem}ez|${stem}e|${stem}iez|${stem}erez|${stem}ant`)
    .join(', ');

export const fr: Words = {
  language: 'fr',
  spelling: 'accents-optional',

  phrases: {
    review:
      'avis, commentaire*, évaluation*, appréciation*, témoignage*, une|votre|ta|la|bonne|belle|meilleure|excellente|mauvaise note, vos|votre|tes|une|deux|1|2|3 étoile*',
    feedback: "retour d'expérience, ressenti, évaluation*|avis|note|commentaire* du|de|sur|sur_le? vendeur",
    'seller-feedback': 'évaluation*|avis|note|commentaire*|feedback du|de|sur|sur_le? vendeur',
    'review-this':
      "notez|noter|évaluez|évaluer|évalue nous|votre_achat|ton_achat|votre_commande|votre_expérience|le_produit|l'article|le_vendeur|la_transaction|sur_amazon, encore|toujours noté|évalué, dites aux autres",
    give: phrases(
      er('laiss publi post rédig donn partag dépos ajout attribu'),
      'écrire, écrivez, écris, mettre, mettez, mets, faire, faites',
    ),
    wish: 'ferait|feriez très|grand|énormément? plaisir, serait|serions|serais très? apprécié*|bienvenu*|utile*|ravi*|heureu*|reconnaissant*|super|gentil|formidable|génial|sympa|parfait, apprécierions, aimerions|souhaiterions|hâte_de connaître|avoir|lire|recevoir, compt* sur|beaucoup, dépend*, pas encore|toujours? laissé|publié|noté',
    helps: "aide* nous|les|d'autres|beaucoup|énormément, nous|les aide*, nous? font|fait vivre|la_différence, compte*",
    request:
      "veuillez, merci de|d, pourriez, pouvez, voudriez, accepteriez, auriez, peux|pourrais tu, s'il vous|te plaît, svp, n'hésitez|oubliez|hésite|oublie pas, pensez à, prenez|prendre|prends, invit*|encourag*|demand* à|de",
    opinion:
      'votre|vos|ton avis|opinion|impressions|expérience|ressenti, ce que vous|tu en? pensez|penses, quelques|deux mots|lignes, en dire autant',
    'public-place':
      "page|fiche du|de_l|de? produit|article|amazon, sur amazon, autres|futurs|d'autres acheteurs|clients|utilisateurs, en ligne",
    positive:
      'bon, bonne, belle, excellent*, meilleur*, super, joli, gentil, avis|commentaire*|évaluation*|note|retour très|plus? positif*|positive*|favorable*|élogieu*',
    'five-stars': '5|cinq|les étoiles, 5|20 sur? 5|20, note maximale',
    'if-satisfied':
      "vous|tu en|avez_été|en_avez_été? êtes|es|étiez|soyez|été? pleinement|très|bien? satisfait*|content*|heureu*|ravi*, si tout|cela|ça|elle|il|le_produit|l'article vous? est|va|fonctionne|marche|s'est, si vous|tu aimez|aimes|appréciez|avez_aimé, vous|te plaît|convient|satisfait|a_plu, client* satisfait*|content*, satisfait* de votre, super|content* si, à la hauteur",
    change: phrases(
      er('modifi chang supprim retir enlev effac corrig actualis reconsidér augment amélior'),
      'mettre|mettez à jour, revoir, revoyez, suppression|modification|retrait de',
    ),
    'be-changed': 'être|soit|soient|sera modifié*|supprimé*|retiré*|changé*|mis_à_jour|mise_à_jour|corrigé*',
    incentive:
      "carte|chèque|bon|code cadeau|amazon|promo|d'achat|de, cadeau*, remise*, réduction*, rabais, remboursement*, rembourser*, rembourse, remboursons, gratuit*, offert*, offr*, échantillon*, tirage, concours, gagn*, % de, prolong*|extension|supplémentaire garantie|votre_garantie|la_garantie|de_garantie, garantie sera? prolongée|étendue, dédommag*, récompense*, virement",
    exchange:
      "échange|contrepartie d'une?|d'un|de, contre un|votre|une|vos, pour un|une|votre|chaque|tout, dès|après votre|que|réception|publication|avoir, une fois que|votre|l, quand|lorsque vous|votre|l, si vous, à condition, remerciement de|pour, capture d'écran de|du, en laissant|publiant|postant|donnant|modifiant|supprimant, suffi* de, chaque|tout client|avis, qui parl*|laiss*|publi*|post*|not*|écri*",
    'how-to': 'comment, où puis|peut, possible de, puis je, voudrais|aimerais|veux|souhaite laisser|publier|mettre',
    about: 'sur, concernant, quant, propos, sujet, de, du, des, d, pour, à, au, aux',
    document:
      'maquette*, épreuve*, bat, projet*, croquis, aperçu*, visuel*, facture*, fichier*, notice, couleur*, coloris, gravure*, texte*, proposition*, échantillon*, devis, adresse, remplacement, demande, réclamation, problème*, joint*, livreur, transporteur, colis, dossier, choix, solution*',
    'before-production':
      'avant|pour|puissions|de la|l|lancer|démarrer|commencer? production|fabrication|gravure|impression|broderie|graver|imprimer|broder, bon à tirer',

    promotion:
      "suivez|rejoignez|retrouvez nous|notre_page, abonnez vous, inscrivez vous, visit*|découvr*|parcour*|explor*|consultez notre|nos|toutes_nos|les boutique|magasin|autres|nouveautés|nouvelle*|collection|catalogue|gamme|offres|promotions|produits|articles, nos nouveautés, nos autres produits|articles|créations|modèles, nouvelle|notre collection, lettre d'information, programme de fidélité, offre* spéciale*|exclusive*|limitée*|promotionnelle*, vente* flash|privée*, soldes, en promotion|promo|solde, profitez en|vite|de_nos, recommandez nous, parlez en|de_nous à, parrain*",
    benefit:
      "code* promo*|de_réduction|de_remise, bon* d'achat|de_réduction, chèque|carte|bon cadeau, remise*, réduction*, rabais, ristourne*, % sur|de, port|livraison offert*",
    'hand-over':
      'voici, utilis*, profitez, bénéfici*, offr*, accord*, avec le, recev*, obten*, gagnez, saisissez, aurez, vous attend',
    'next-purchase':
      'prochain*|futur* achat*|commande*, prochaine fois, toute|dans notre|la boutique, tout|dans notre magasin, tous nos',
    remedy:
      'dédommag*, compens*, partiel*, désagrément*, gêne, endommag*, abîm*, défaut*, défectueu*, retard*, erreur*, geste, désolé*, excus*, cette commande, cassé*, rayure*',
    'contact-us':
      'contactez|écrivez|écris|appelez|joignez|téléphonez|envoyez nous|moi|un|une|vos_photos? directement? un_mail? à|au|sur|par|via, nous|me contacter|écrire|joindre|appeler|téléphoner|envoyer un_mail? à|au|sur|par|via, appelez|téléphonez|contactez|écrivez nous|moi|le|à',
    'email-us':
      'écri*|contact*|joindre|répond*|envoy* nous|moi|me|vos_photos? directement? par mail|e_mail|email|courriel, envoyez|envoyer|écrire|écrivez nous|moi? un mail|e_mail|email|courriel, notre|mon adresse? mail|e_mail|email|électronique|courriel',
    'call-us':
      'appelez|appeler|appelle|téléphon*|joindre|contactez nous|moi|notre|la|le|au, par téléphone|sms, coup de fil|téléphone, composez, appelez',
    'digit-word': 'zéro, zero, un, deux, trois, quatre, cinq, six, sept, huit, neuf, double',
    'phone-label': 'tél, téléphone, portable, fixe, gsm, notre|mon numéro, standard, joignable*',
    'phone-exception': 'garantie*, fabricant*, constructeur*, transporteur*, livreur, chronopost, colissimo, la poste',
    'other-number':
      'n|numéro|code|numéros de|d|du? série|modèle|suivi|commande|lot|dossier|client|référence|tva|siret|colis|facture|ticket|article|postal|barres, siret, siren, tva, référence*, réf, lot',
    channel: 'par, sur, notre, mon, ajoutez|suivez|rejoignez|contactez|retrouvez|écrivez nous|moi',
    'off-platform':
      'notre|mon propre? site|boutique_en_ligne, message* privé*, hors|dehors d|de? amazon, sans passer par amazon, tchat, scann*|flash* le, sur google|internet, par fax|téléphone, courrier postal, appelez|téléphonez nous|moi, contactez|écrivez|contacter nous|moi? directement',
    'amazon-channel':
      'messagerie|messages d? amazon, par|via|sur amazon, ce message, cette conversation, vos commandes, client amazon',
    'link-word':
      'visitez, site, lien, voir, voyez, rendez vous, allez, ici, adresse, consult*, cliqu*, sur, trouv*, boutique',
    'at-sign': 'arobase, arobas',
    'dot-sign': 'point',
    mailbox: 'sav, infos, service, client, boutique, bonjour',
    'field-name':
      'prénom|nom|adresse|numéro|date|lien du|de|de_l? client|acheteur|destinataire|produit|article|commande|suivi|boutique?, client, produit, insérer date|texte|ici|nom, à compléter, votre nom|boutique',

    negation: 'pas, jamais, aucun*, sans, interdi*, refus*, incapable*, impossible, nous|je|on ne|n',
    contrast:
      'mais nous|vous|je|il|elle|si|le|les|n|ne|pas|merci, cependant, toutefois, néanmoins, en revanche, par contre, sinon',
    coordinator: 'et, ou, mais, puis',
    subordinator: 'si, lorsque, quand, dès, une fois, puisque, comme, afin, pour, tant, avant, après, maintenant',
    'we-act':
      'je|nous vous envo*|renv*|rembours*|remplac*|expédi*|réexpédi*|livr*, nous|on|je|il|elle|amazon|équipe|transporteur allons|va|vais|pouvons|peut|peux|pourrons|devons|venons|avons|a, il, elle, on, qui, livreur, transporteur, facteur, clients',
    'function-word':
      "le, la, les, l, un, une, des, du, de, d, au, aux, à, et, ou, en, dans, par, pour, sur, avec, chez, ce, cet, cette, ces, c, est, êtes, été, avez, avons, ai, a, avoir, nous, vous, je, j, tu, il, elle, on, me, te, se, s, m, t, notre, nos, votre, vos, mon, ton, ta, son, que, qui, y, ne, n, très, bien, plus, tout, toute, tous, encore, aussi, d'un, qu'il, j'ai",

    greeting:
      'bonjour, bonsoir, salut, cher|chère|chers madame|monsieur|client|cliente|clients?, madame, monsieur, mme, mlle',
    thanks: 'merci, remerci*, avec plaisir',
    courtesy:
      'bonne|belle|excellente|agréable|bon très? belle? journée|soirée|semaine|fin|réception|continuation|fêtes|week|dégustation, de rien, bienvenue, ravi*, heureu*, joyeu*, espér*, souhait*, plaisir, touch*',
    'sign-off':
      "bien|très? cordialement, cdlt, salutations, bien à vous, à bientôt, amicalement, sincèrement, veuillez agréer, l'équipe",
    'small-talk':
      'commande*, achat*, achet*, client*, confiance, fidélité, soutien, choix, choisi*, intérêt, message, réponse, patience, compréhension, équipe, maison, boutique, magasin, produit*, article*, entreprise, passée, récent*, petit*, vraiment, beaucoup, infiniment, sincèrement, chaleureusement, part, parmi, compter, accord*, fait, numéro, ten*, voul*, simplement, adress*, port*, plaira, appréci*, convien*, aim*',

    customisation: 'gravure, graver, personnalis*, broder, broderie, initiales, maquette, bon à tirer',
    'delivery-appointment':
      'quel|quelle jour|date|créneau|heure, créneau*, rendez vous de livraison, date vous convient',
    'address-problem':
      'adresse est|semble incomplète|erronée, manque le|la numéro|nom|code, adresse incomplète|erronée|complète|exacte, confirm*|vérifi* votre|l adresse',
    'missing-detail':
      "quel|quelle|la|laquelle taille|couleur|coloris|version|modèle|pointure, avant de l? expédier, avant l'expédition, souhaitez vous",
    problem: 'endommagé*, abîmé*, cassé*, défectueu*, perdu*, volé*, problème avec|sur|de, panne, grève',
    invoice: 'facture, factures',
    warranty: 'garantie, garanties',
    returning:
      'retourner|renvoyer|renvoyez|retournez le|l|la, étiquette|bon|demande|colis de retour, votre|le|un retour, remboursement partiel',
    'access-key': "clé d'activation|de_licence|d'accès",

    negative: 'avis|commentaire*|évaluation*|note négati*|défavorable*, mauvais*, 1|une étoile',
    'change-it':
      'modifi*|supprim*|retir*|chang*|enlev*|corrig* le|la|les, le|la|les modifier|supprimer|retirer|changer|enlever|corriger',
    'before-doing': 'avant|plutôt que? de|d, au lieu de|d',
    'contact-first': 'contact*|écri*|parl* nous, nous contacter|écrire|parler|joindre|prévenir',
    reminder: 'rappel*, relanc*, dernière|seconde demande, nouveau',
    'still-missing':
      'toujours|encore pas|rien? reçu|répondu|vu|laissé|publié, toujours|encore pas, première|précédente demande',
    praise:
      "ador*, magnifique*, parfait*, super, génial*, ravi*, excellent*, enchant*, impeccable*, j'aime, nickel, très content*|satisfait*|beau|belle|bien",
    coaching:
      'mentionn*|précis*|décri*|soulign*|insist*|dites|dire|expliqu* que|comment|la|le|sur, ajout*|joindre|joign*|mettre|avec une|des|deux|vos? photo|photos|vidéo, parl* de|du',
    'in-review': 'dans votre|un|l avis|commentaire|évaluation',
    plea: 'dépend*, supplie*, risque la fermeture, nuit à',
    attached: 'ci joint*, pièce* jointe*, joint|jointe à ce, joins, joignons',
    'outside-payment': 'virement, rib, chèque, coordonnées bancaires',
    money: 'rembours*, payer, payez, paiement, régler, réglez, verser, argent, par',
    'direct-sale':
      'command*|achet*|pay* directement|en_direct sur|chez|avec|auprès|à, moins cher sur|chez|en_direct, hors|dehors de|d amazon, payer|régler la différence',
    buying: 'trouv*|achet*|command*|disponible*|vend*|cher chez|sur, existe, chez',
    'opt-out': 'désabonn*, désinscri*, plus recevoir de',
    answering:
      'votre message|demande|question|réponse|retour|réclamation|mail, vous avez|m_avez demandé|signalé|écrit, comme demandé|convenu, vos|les photos',
    apology: 'désolé*, excus*, malheureusement, regrett*, désagrément*, gêne, contretemps',
    'cross-sell':
      'vous aimerez|pourriez|apprécierez aimer? aussi|également, nous vendons|proposons aussi|également, pensez au|aux|à_notre, va|vont parfaitement|très_bien avec, complét* parfaitement|votre, assorti*, autre vendeur',
    'product-question':
      'quel*, laquelle, vendez, existe*, autre*, compatible*, adapt*, conseill*, convien*, plus grand*|petit*',
    status:
      'commande|colis|article|produit|il|elle a|est|vient bien? été? d_être? expédié*|envoyé*|livré*|confirmé*|remis*|parti*|enregistré*|préparé*, en route|chemin vers|pour, numéro de suivi est, votre numéro de suivi, avons bien? expédié|envoyé|reçu_votre_commande',
    replacement: 'remplac*, neuf, neuve, échange, manquant*, renvoy*, renvoi',
    refund: 'rembours*',
    done: 'a|ont|est|avons donc|bien? été|en_cours? effectué*|traité*|validé*|émis|lancé*|crédité*, avons|ai bien? procédé|effectué|émis|validé',
    refunded: 'avons|ai|été donc|bien|intégralement? remboursé*',
    'out-of-stock':
      'rupture, plus disponible*|en_stock|fabriqué*, en avons|aurons plus, épuisé*, indisponible*, pas|plus en_mesure_de|en_mesure_d|pouvoir|vous|vous_la|la|le? expédier|envoyer|livrer|fournir|honorer|vendre, impossible de|d expédier|livrer|fournir',
    delay: 'retard, retards, retardé*, reporté, reportée, repoussé*, décalé*',
    'date-word':
      'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, demain, semaine*, jour, jours, heures',
    cancel: 'annuler, annulez, annulation',
    option: 'vous pouvez, si vous préférez|souhaitez|voulez, possible, possibilité',
    undecided: 'préférez|souhaitez|voulez|désirez vous, dites|savoir si, comment, faut il',
    trouble: 'cas, question*, souci*, problème*, difficulté*, besoin, moindre, insatisf*',
    'help-offer':
      'votre|vos disposition|écoute|service|côtés, disponible*, restons|sommes là, pour vous? aider|répondre, hésitez|hésite surtout? pas',
    'write-us':
      'contact*|écri* nous|moi, nous|me contacter|écrire|solliciter|joindre, répond* à ce, faites|dites le|nous',
    tips: "voici|quelques|nos|des nos|quelques|des? conseils|astuces, conseils|astuces pour|d'utilisation|d'entretien, notice|guide|mode_d'emploi ci|en|est joint*|pièce, première utilisation, foire aux questions",
    urgent: 'urgent*, dernière chance, vite',
    'amazon-serves':
      'client|clientèle de|d? amazon, contact*|auprès|par|via de|d? amazon, amazon peut|pourra|prend|gère|expédie',
    'amazon-matter':
      'rembours*, remplac*, renvoi*, renverr*, renvoy*, réexpédi*, envoi*|enverr*|envoy* un|une|dès, nouveau|nouvelle',
    'to-us': 'à|dans|vers notre|nos|l adresse|entrepôt*|locaux|atelier',
    'tell-us':
      'envoy*|donn*|indiqu*|transmet*|communiqu*|fourni* nous|moi|votre|vos|le|la, nous|me faudrait|faut|envoyer|donner|transmettre|communiquer, besoin',
    secret:
      "mot de passe, cvv, cryptogramme, numéro complet? de|d la|votre? carte|passeport|sécurité, carte bancaire|d'identité, date d'expiration, 3|trois chiffres, code pin|secret|confidentiel|de_vérification, identifiants, rib, coordonnées bancaires",
    street: 'rue, allée, impasse, chemin',
    threat:
      'notre|mon|nos|un avocat|avocats, poursuites, justice, plainte, tribunal, huissier*, mise en demeure, signal* votre compte, liste noire, dernier avertissement, tant que votre|la|l réclamation|litige|avis|évaluation',
    claim: 'réclamation*, litige*, a à z',
    'give-up': er('retir annul ferm clôtur abandonn'),
    rude: "savoir|apprenez_à|savez_pas|sait_pas lire, êtes|êtes_vous aveugle*|incapable*|stupide*|bête*|ridicule*|de_mauvaise_foi, votre faute, pas mon|notre problème, pas à moi|nous de, imbécile*, menteur*, crétin*, abruti*, perdre mon|notre temps, n'importe quoi, déjà dit|expliqué|répété, réveillez, fichez",
    slang: 'mdr, ptdr, wesh, mec, frérot, tkt, slt',
    coarse: 'putain, merde, bordel, emmerd*, foutre, foutez, chier, saloperie',
    offensive: 'connard*, connasse*, salope*, salaud*, enculé*, bâtard*',
    aside: 'par ailleurs, au fait, autre chose|question|sujet, en outre, d_autre part',
    'never-twice': 'le, les, des, et, une, pour, dans, avec, votre, notre, merci',
  },

  decoys: {
    review:
      "avis de|d passage|livraison|expédition|imposition|réception|retard|arrivée, à mon|notre|votre avis, avis contraire, avis du|de_notre transporteur|fabricant|technicien|fournisseur|atelier, chang* d'avis, commentaire* à|de|pour|sur la|le|votre? commande|livreur|livraison|transporteur, évaluation des|du|de dégâts|dommages|sinistre|risques|la, pren*|pris bonne? note, évaluation*|avis|note|commentaire* du|de|sur|sur_le? vendeur",
    thanks:
      'merci de|d nous|m|me|le|la|les|bien|ne|pas? vouloir|laisser|publier|poster|écrire|rédiger|donner|partager|mettre|déposer|ajouter|évaluer|noter|attribuer|prendre|penser|modifier|changer|supprimer|retirer|revoir|confirmer|répondre|envoyer|faire, serions|serais très? reconnaissant*',
    'five-stars': 'hôtel*|guirlande|motif|qualité|modèle 5|cinq étoiles',
    'if-satisfied': "s'il|si vous|te plaît",
    exchange: 'merci|désolé*|excus* beaucoup? pour',
    incentive:
      'retour*|livraison|échange|port|étiquette|remplacement gratuit*|offert*, gratuit* pour, emballage|papier|paquet|coffret|message cadeau, remise en|au|aux|du|des|à|contre, offr* un|une|pas remplac*|solution|échange',
    benefit:
      'code* promo*|de_réduction qui|n|ne|a|est|était|s|que_vous|expiré*, coupon* qui|n|ne|a|est, remise en|au|aux|du|des|de_la|de_votre|à|contre, réduction du|de bruit',
    'phone-label':
      'coque|étui|support|housse|chargeur pour|de? téléphone|portable, votre|ordinateur|prix portable|fixe',
    'off-platform': 'site de production|fabrication, le|ce code qr',
    'dot-sign': 'point de|info|relais|es',
    'outside-payment': 'chèque cadeau, numéro de virement',
    rude: 'pas votre faute',
    delay: 'sans retard',
    'out-of-stock': 'si plus disponible',
    negation:
      'hésit*|oubli*|manquez pas, pas de problème|souci, pourquoi ne? pas, pas encore|déjà|seulement|que, sans tarder|attendre|hésiter|engagement|obligation|frais|oublier, inquiétez pas',
  },

  wordings: { 'answer-here': 'répondre à ce message' },

  quoting: {
    introductions: [{ opens: 'le ', closes: ' a écrit :' }],
    separators: ["message d'origine", 'message transféré'],
  },
};
