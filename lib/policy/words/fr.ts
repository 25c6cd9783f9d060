import type { Words } from './concepts.ts';

/** Of an opinion that was given: "que vous nous aviez laissé". */
const given = 'négatif*? que vous nous? avez|aviez|auriez déjà? laiss*|donn*|publi*|mis*|attribu*|écrit*|dépos*';
const onSeller = 'négati*? laissé*|déposé*|donné*|publié*|attribué*|mis*? du|de|des|sur|sur_le|au? vendeur*';
const opinion = 'avis|commentaire*|évaluation*|note|appréciation*';
/** Verbs in -er as they ask; "laisse" is also "laissé" without its accent. */
const giving = 'laiss publi post donn partag dépos ajout attribu accord rédig exprim'
  .split(' ')
  .map((stem) => `${stem}er|${stem}ez|${stem}e|${stem}iez|${stem}ant`)
  .join('|');
const done =
  'effectué*|traité*|validé*|émis|lancé*|crédité*|recrédité*|enregistré*|accepté*|finalisé*|versé*|clôturé*|transmis|déclenché*|restitué*|passé|reversé*|initié*|exécuté*|envoyé*';
const mail = 'mail|e_mail|email|courriel';

export const fr: Words = {
  language: 'fr',
  spelling: 'accents-optional',

  phrases: {
    review: `texte|mot laissé|publié|posté sur|sous la|l|le|cet? page|fiche|article, critique|revue du|de|sur le|la|notre|ce|l? produit|article|achat*, avi, vos|les retours sur amazon, ce que vous avez publié|posté, avis, commentair*, comentair*, évaluation*, appréciation*, témoignage*, une|votre|vos|ta|la|bonne|belle|meilleure|excellente|mauvaise|cette petite? note|review|notes, vos|votre|tes|une|deux|trois|1|2|3|4|cette|seule|quelques deux|trois? étoile*, moins de 4|quatre|5|cinq étoiles, étoile unique, ${opinion} ${given}, de négatif,
      mécontentement|insatisfaction|déception publique*|en_ligne|sur_amazon|sur_la`,
    feedback: `retour d'expérience, ressenti, ${opinion} ${onSeller}, votre|un|petit|vos retour|retours sur|concernant votre|ce|cet|l|le achat|produit|article, votre sentiment sur, un|votre retour sur amazon`,
    'seller-feedback': `${opinion}|feedback ${onSeller}, ${opinion} ${onSeller} ${given}`,
    'review-this': `écrire|dire|noter aussi|également sur la|notre page|fiche, partagez|partager|partageriez votre|cette joie|enthousiasme|bonheur|satisfaction avec|sur, cliqu* sur le|les nombre? d? étoiles, quelle note donner*|mettr*|attribu*, notez|noter|notant|évaluez|évaluer|évaluant|évaluiez|note|commentez|commenter nous|moi|votre_achat|votre_commande|votre_expérience|votre_satisfaction|le_produit|ce_produit|cet_article|l'article|le_vendeur|la_transaction|notre_boutique|notre_service|la_boutique|sur_amazon|votre_vendeur|votre_produit, évaluez|évaluer|évaluiez votre|ton|ce|cet|cette|les|notre, toujours|jamais|pas encore? noté|évalué, nous noter|évaluer,
      dites|dire|racont*|partag* le|ça|cela? aux|à d'autres|autres|futurs|tous, le dire|écrire|raconter|partager aussi|également? sur amazon|la_fiche|la_page, dites|écrivez|partagez|racontez le|ça|cela aussi|également? sur|en amazon|la_fiche|la_page|ligne, partagez|partager|partage|raconte*|faites_part_de|faire_part_de votre|ton expérience|ressenti|opinion|impressions|satisfaction, laiss*|gliss* nous? un|quelques petit|gentil? mot|mots|lignes`,
    give: `copi*, recopi*, coller, en parler, parlez en, ${giving}, rédigeant, écrivant, dites, écrire, écrivez, écris, écriviez, mettre, mettez, mettiez, mets, faire, faites, soumett*, saisir, rempli*, consacr*, sanctionn*`,
    wish: `cherchons|recherchons|collectons|recueillons, besoin de vos|votre|d'un|d'avis, aux anges, curieu*|hâte|impatien* d avoir|entendre, aide|secours|soutien précieu*, coup de pouce, espér* mériter|avoir|obtenir|gagner|recevoir|décrocher, demand*|sollicit* vous? à_nouveau? pour, serai* pas de refus|trop, ferait|feriez|fera|fait|faire très|grand|énormément|un? plaisir, feraient|ferait le bonheur, chaud au cœur, n'oubliez|oublie surtout? pas, pensez|pense à, plaisir de lire|découvrir, serait|seraient|serions|serais|seriez|sera|seront très|vraiment|super|plus|le|extrêmement? apprécié*|bienvenu*|utile*|ravi*|heureu*|reconnaissant*|super|gentil*|formidable|génial|sympa|parfait|précieu*|touché*|adorable*|aimable*|fier*|honoré*|flatté*|comblé*|chouette*|top,
      apprécierions, apprécierais, aimerions|souhaiterions|voudrions beaucoup? un|une|votre, aimerions|aimerai*|souhaiterions|souhaiterai*|souhaitons|voudrions|voudrai*|adorerions|adorerai*|espérons|hâte_de|impatien*_de|curieu*_de connaître|avoir|lire|recevoir|recueillir|voir|savoir|découvrir|entendre, espér*|attend* un|votre|vos|avec, compt* sur|beaucoup, dépend*, quand|si|dès_que vous avez|aurez|trouvez le_temps|un_moment|un_instant|deux_minutes|une_minute|cinq_minutes, vous en dit, pas encore|toujours? laissé|publié|noté|évalué|écrit, aiderait|aideraient|aideriez|soutiendrait|toucherait|encouragerait nous|énormément|beaucoup|un|vraiment, demand*|sollicit* un|une|votre, est|sont toujours utile*|apprécié*, est|sont|serait le|la|les bienvenu*, grande|précieuse aide, nous|m aiderait|aideraient|toucherait|rendr*, grand merci si`,
    helps:
      "aide*|soutien*|intéress*|touch*|encourag*|motiv* nous|les|d'autres|beaucoup|énormément|à|notre|un, nous|les|m aide*|intéress*|touch*|encourag*|permet*|motiv*|soutien*|importe*, nous? font|fait vivre|grandir|la_différence|avancer|progresser, compte*, est|sont|serait nous|très|vraiment|d'une|plus? précieu*|important*|essentiel*|utile*|apprécié*|grande_aide",
    request: `demandez|effectuez l|une|votre annulation|demande, aidez nous|moi, veuillez, merci de|d|bien_vouloir, pourriez|pouvez|voudriez|accepteriez|auriez|voulez|seriez vous, si vous pouviez|pourriez|vouliez, peux|pourrais tu, s'il vous|te plaît, svp, stp, n'hésitez|oubliez|hésite|oublie surtout? pas, pensez|pense|songez|penser à, prenez|prendre|prends|accordez|accorder|consacrez, invit*|encourag*|demand*|sollicit*|suggér* à|de|d|vous, pri*|prions de|d,
      suffi* de|d, il vous? faudrait|faut|faudra, mieux|simple serait de|d|que, devez|devriez|devrez, profit*_en pour, annulez votre|la|cette|l commande|achat, ayez|auriez la_gentillesse|l'amabilité, seriez gentil*|aimable*, reconnaissant* de|d, serait il possible`,
    opinion:
      'votre|vos|ton avis|opinion|impression|impressions|expérience|ressenti|sentiment|commentaire|évaluation|témoignage, un|l|petit avis|commentaire|évaluation, ce que vous|tu en? pensez|penses, quelques|deux mots|lignes, un petit|simple|gentil? mot, en dire autant',
    'public-place':
      "page|fiche du|de|de_l|de_la|de_votre? produit|article|amazon|d'achat, page|fiche de|du|de_la, sur amazon|la_page|sa_page|la_fiche|sa_fiche|le_site, autres|futurs|d'autres|prochains acheteurs|clients|utilisateurs, en ligne, publiquement",
    positive: `bon, bonne, bons, beau, bel, belle, excellent*, meilleur*, super, joli*, gentil*, chouette, généreu*, ${opinion}|retour|témoignage* amazon|client|bien? très|plus|aussi|tout|franchement? positif*|positive*|favorable*|élogieu*|enthousiaste*|sympa*|flatteu*|excellent*|parfait*|maximal*|maximum|bienveillant*|gentil*|à_la_hauteur, positif*, positive*, favorable*, élogieu*`,
    'five-stars':
      '5|cinq|toutes_les|les_cinq|les_5|maximum_d petites|belles|jolies? étoiles, 5 sur? 5, cinq sur cinq, note|notation maximale|maximum|max|parfaite|la_plus_haute|la_plus_élevée, meilleure|plus_haute note possible',
    'if-satisfied': `au rendez vous, entière|totale|pleine satisfaction, sans faute, à votre|ton goût|convenance, bonne impression|surprise, tout est|va|était bien|parfait|ok|nickel|conforme|bon|en_ordre, conforme*|fidèle* à vos|tes attentes, coup de cœur, rien à redire|reprocher, vous|tu en|avez_été|en_avez_été|l? êtes|es|étiez|soyez|été|serez|seriez pleinement|très|bien|entièrement|vraiment? satisfait*|content*|heureu*|ravi*|conquis*|enchanté*|séduit*|comblé*|emballé*, savoir satisfait*|content*|ravi*, tout s'est bien|parfaitement passé|déroulé, si|que tout|cela|ça|elle|il|le_produit|l'article|votre_commande vous? est|va|fonctionne|marche|s'est|répond|correspond,
      si|comme|puisque|quand vous|tu l? aimez|aimes|appréciez|avez_aimé|avez_apprécié|avez_adoré|adorez, vous|te|t plaît|plaise|plaisent|a_plu|ont_plu|convient|conviennent|satisfait|apporte*|enchante*|séduit|comble|rend_service, client*|acheteu* satisfait*|content*|heureu*|conquis*, satisfait*|content*|ravi*|heureu* de votre|ton|cet|cette|ce|notre|la|l|vos,
      vous|tu aimez|adorez votre|ton|ta|le|la, super|tant_mieux content*? si, à la hauteur, répond* à vos|tes attentes, tien* ses promesses, expérience a|est été? très? bonne|positive|agréable|belle`,
    change: `évolu*, ajust*, repren*, ôter, ôtez, édit*, effort sur, passe*|mont* à|de, étoile* de plus|supplémentaire*, modifi*, changer, changez, changiez, supprim*, retir*, enlev*, effac*, corrig*, actualis*, reconsidér*, augment*, amélior*, rectifi*, rehauss*, réévalu*, nuanc*, remont*, adouci*, retouch*, montez, monter, relever, revoir, revoyez, transform*, réviser, revenir sur, revenez sur, disparaître, mettre|mettez|mettiez|mise à jour, suppression|modification|retrait|révision de|d|du, passer|passez votre|ce|cette|l|de`,
    'change-it': `le|la|les|l changerez|modifierez|retirerez|supprimerez|corrigerez, modifi*|supprim*|retir*|chang*|enlev*|corrig*|effac*|actualis*|rectifi*|revoyez|mettez le|la|les, le|la|les|l modifier|supprimer|retirer|changer|enlever|corriger|effacer|actualiser|rectifier|revoir|réviser|mettre_à_jour|faire_disparaître`,
    'be-changed': `être|soit|soient|était|sera|serait modifié*|supprimé*|retiré*|changé*|mis_à_jour|mise_à_jour|corrigé*|effacé*|enlevé*|revu*|actualisé*|rectifié*, disparaiss*, disparaît*, disparu, à la hausse, une fois modifié*|supprimé*|retiré*`,
    negative: `moins de, ${opinion}|retour client|trop|très|aussi? négati*|défavorable*|sévère*|dur*, mauvais*, négati*, 1|une|2|deux étoile*, de négatif, mécontentement, insatisfaction, déception, sévèrement`,
    incentive: `rend* l? argent, revers* 1|2, doubl* de|la|votre? garantie, petit|joli présent, carte|chèque|bon|code cadeau|amazon|promo|d'achat|de, cadeau*, remise*, réduction*, rabais, coupon*, remboursement*, rembourser*, rembourse, remboursons, remboursé*, gratuit*, offert*, offr*, échantillon*, tirage, concours, loterie, tombola, gagn*, 5|10|15|20|25|30|50 %, prolong*|extension|supplémentaire|an|année|mois garantie|votre_garantie|la_garantie|de_garantie, garantie sera? prolongée|étendue,
      dédommag*, récompens*, indemnis*, virement, paypal, cashback, geste, avantage*, prix d'achat, revers*|vers*|crédit*|rend*|recev*|touch*|envo* vous? 3|5|8|10|15|20|25|30|40|50|100|la_moitié`,
    exchange: `pour 5|cinq étoiles, auteur* d|de, pour vous remercier de|d, un|chaque|votre avis|commentaire publié|posté|déposé, échange|contrepartie|remerciement d'une?|d'un|de|d|pour, contre un|votre|une|vos, pour un|une|votre|chaque|tout|nous_avoir, dès|après|aussitôt votre|que|réception|publication|la, une fois que|votre|l, quand|lorsque vous|votre|l, si vous|tu, à condition, moyennant, lien|preuve|copie|capture|d'écran de|du|d, en laissant|publiant|postant|donnant|modifiant|supprimant|notant,
      suffi* de, chaque|tout client|avis|commentaire|acheteur, qui|ceux_qui parl*|laiss*|publi*|post*|not*|écri*|rédig*|donner*|partag*|évalu*, tous|toutes, vous publi*|écriv*|post*|laiss*|not*|mett*|supprim*|modifi*|retir*, testeu*, ayant laissé|publié|posté`,
    'in-return': 'en retour|échange|contrepartie, pour vous remercier',
    'how-to': `comment, où puis|peut|trouver|laisser|mettre|est, possible de|d, puis je, peut on, voudrais|aimerais|veux|souhaite|voulais laisser|publier|mettre|écrire|donner|noter, trouve pas, arrive pas à`,
    'before-doing': 'avant que|de|d|même vous? de? d?, plutôt que vous? de? d?, au lieu de|d',
    'contact-first': `dites|écrivez|signalez le|la nous plutôt|d_abord, on|nous règle*|réglons|trouver*|arrange*, moi|nous d abord, contact*|écri*|parl*|préven*|joign*|alert*|revenez nous|vers_nous|moi, nous|m contacter|écrire|parler|joindre|prévenir|en_parler, donnez|laissez nous|moi une|la|l chance|possibilité|occasion, parlons en, faites nous? signe|part|le_nous, dites le|nous, répond* à ce`,
    reminder: `rappel*, relanc*, dernière|seconde|second|deuxième|troisième|nouvelle demande|relance|fois|message|mail|rappel, à|de nouveau, encore une fois, précédent*|premier|dernier|première message|mail|demande, permets d|de insister, revien* à_la_charge, revenir à la charge, déjà demandé|écrit|sollicité|contacté, vous avons|ai|avions écrit|demandé|contacté|sollicité, oublié de|d, encore un petit? message|mail|mot`,
    'still-missing': `pas|jamais|rien|toujours encore|toujours|pas? reçu|répondu|vu|laissé|publié|noté|évalué|écrit|eu|déposé, toujours|encore pas, première|précédente demande, attend* toujours|encore, manque toujours|encore, toujours|encore attendu*`,
    praise: `amoureu*, sent bon, réussi*, ador*, magnifique*, parfait*, superbe*, super, génial*, ravi, ravie, ravis, excellent*, enchant*, impeccable*, j'aime, nickel, très|trop|vraiment|hyper content*|satisfait*|beau|belle|bien|joli*|bon|bonne|pratique|heureu*|efficace, sublime*, merveill*, au top, formidable*, rien à redire|dire, conquis*, bluff*, bravo, recommande, plaît beaucoup|énormément, belle|bonne qualité, kif*, comblé*`,
    coaching: `détaillé*, avec le|les mot|mots, photo|photos|vidéo dans|à|avec votre avis|commentaire|évaluation, titre, mett* en avant|valeur, vant*, mentionn*|précis*|décri*|soulign*|insist*|dites|dire|expliqu*|évoqu*|cit*|indiqu*|détaill*|racont* que|comment|la|le|l|les|sur|bien|surtout|notre, ajout*|joindre|joign*|mettre|mettez|poster|avec|accompagn*|inclu* d? une|des|deux|trois|vos|quelques petite|jolie|belles? photo|photos|vidéo|image|images, parl* surtout|bien|aussi? de|du|des, mots clés, au moins 20|30|50|cinquante`,
    'in-review': `votre avis|commentaire peut|pourrait|doit|devrait, dans|pour votre|un|l|le|cet|ton avis|commentaire|évaluation, quand|en|lorsque vous? la|le|l|votre? rédig*|écri*, d'y joindre|ajouter|mentionner|préciser|mettre`,
    plea: 'dépend*, supplie, supplions, implor*, risque la|de, nuit à, pénalis*, survie, emploi',
    about: 'sur, concernant, quant, propos, sujet, de, du, des, d, pour, à, au, aux',
    document: `maquette*, épreuve*, bat, projet*, croquis, aperçu*, visuel*, facture*, fichier*, notice, couleur*, coloris, teinte*, gravure*, texte*, proposition*, échantillon*, devis, adresse, remplacement, demande, réclamation, problème*, joint*, livreur, transporteur, colis, dossier, choix, solution*, police, motif*, rendu, mise en page, dessin*, logo, plan, broderie, prénom, créneau*`,
    'before-production': `avant|pour|puissions que|de? nous? la|l|le|lancer|démarrer|commencer|passer? la|en|à? la? production|fabrication|gravure|impression|broderie|graver|imprimer|broder, bon à tirer`,
    attached: `cf|voir|avec la|les? pièce* jointe*, facture|étiquette|notice|document avec ce message, ci inclus*, fichier|document|pdf|fichiers attaché*|annexé*|joint*, ci joint*, en|la|une pièce* jointe*, joint|jointe|joints|jointes à|au|en ce|présent|message|mail|pièce, joins|joignons, en|dans pj|annexe, est|sont joint|jointe|joints|jointes`,
    enclosed: 'joint*, annexe, pj',
    'find-enclosed': 'trouver, trouverez, voici',
    advert: `nos offres, catalogue*, brochure*, flyer*, dépliant*, prospectus, promo, promos, promotion*, plaquette*, offre* spéciale*|promo*, coupon*, bon* de_réduction|d'achat, publicit*, nouveautés, collection, tarifs, soldes`,

    promotion: `suivre|suivez l|notre|nos|les actualité*|nouveautés|marque, sélection spéciale, saut|détour dans|sur|par notre|la boutique, toute la|notre boutique|collection|gamme est? à, les nouveautés, tout ce que nous|on faisons|fait|proposons|vendons|fabriquons|créons, boutique|nous|page|marque à|dans|en vos? favoris, ambassad*, suivez|rejoignez|retrouvez nous|notre_page|notre_compte|notre_communauté, abonnez vous, inscri* vous|à_notre|à_la, visit*|découvr*|parcour*|explor*|consult*|retrouv*|voir|voyez|regard*|tour|œil|oeil|passez|passer|rendez_vous|venez sur|dans|à|aussi|également|vite? toute|toutes|tous? notre|nos boutique*|magasin|vitrine|autres|nouve*|dernière*|collection*|catalogue|gamme*|offre*|promotion*|promos|produits|articles|créations|modèles|univers|sélection*|ventes,
      nos nouveautés|promotions|promos|soldes|bons_plans, nos autres|nouveaux|nouvelles|dernières produits|articles|créations|modèles|collections, nouvelle* collection|collections|gamme|ligne|création|créations, informé* de nos, nos offres, programme de? fidélité, carte de fidélité, club vip|privilège|fidélité, offre* spéciale*|exclusive*|limitée*|promotionnelle*|du_moment|exceptionnelle*, nombreuses offres, vente* flash|privée*,
      soldes, déstockage, liquidation, prix cassés|mini|imbattables|bradés, bons plans, en promotion|promo|solde, promo|promotion en_ce|du_moment|exceptionnelle, achetés|achetées un|une|le|la troisième? offert*|gratuit*, rejoignez la|notre|le famille|communauté|club|groupe, profitez|profiter en|vite|de_nos|de_notre, ne manquez|ratez pas|aucune nos|notre|cette|ces|l'occasion|promo*, recommand* nous|notre à|boutique, parlez en|de_nous|de_notre à|autour|boutique|marque, parrain*, meilleures? ventes, attendent dans|sur notre, % sur tout|toute|toutes|tous|nos, commandez vite|dès|maintenant, lanc*|sortir|sortons deux|trois|des|nos|notre nouveau*|nouvelle*, idée* cadeau*`,
    benefit: `code* promo*|de_réduction|de_remise|avantage|réduction|remise|cadeau, bon|bons de 5|8|10|15|20|25|30|50, bon* d'achat|de_réduction|cadeau, chèque|carte cadeau|de_fidélité, remise*, réduction*, rabais, ristourne*, coupon*, % sur|de|d|offert*, port|livraison|expédition offert*|gratuit*, un|votre avoir, prix|tarif préférentiel|spécial|d'ami, cadeau surprise, points de fidélité`,
    'hand-over': `récompens*, rapporte, rapportera, vous? vaut|vaudra, voici, utilis*, profit*, bénéfici*, offr*, offert, accordons, accorde, avec le|ce, recev*, obten*, gagn*, saisi*, aurez, vous attend*, entrez, envoy*, donnons, disposez, réservé*, grâce, tapez, droit à, appliquez, cadeau, glissé*`,
    'next-purchase': `prochain*|futur*|deuxième|seconde|nouvel|nouvelle|ultérieur* achat*|commande*|visite, achat*|commande* suivant*|ultérieur*|future*|futurs|à_venir|prochain*, prochaine fois, à valoir, fidèle*, fidélité`,
    saving: 'fer*|fais|faisons un prix|geste, moins cher*, économis*, moitié prix',
    remedy:
      'dédommag*, compens*, partiel*, désagrément*, gêne, endommag*, abîm*, défaut*, défectueu*, retard*, erreur*, geste, désolé*, navré*, excus*, cette commande, cassé, cassée, rayure*',
    'contact-us': `contactez|écrivez|écris|appelez|joignez|téléphonez|envoyez|ajoutez|rejoignez nous|moi|un|une|vos_photos|la|les plutôt? directement? un_mail? à|au|sur|par|via, nous|me contacter|écrire|joindre|appeler|téléphoner|envoyer un_mail? à|au|sur|par|via, appelez|téléphonez|contactez|écrivez nous|moi|le|à`,
    'email-us': `écri*|contactez|contacter|joindre|joignez|répond*|envoyez|envoyer|transmettez|adressez *? *? *? directement|plutôt? par|via ${mail}, envoyez|envoyer|écrire|écrivez|faites|passez nous|moi? plutôt? un ${mail}, pass* par ${mail}, notre|mon|boîte|cette adresse? ${mail}|électronique, gmail, hotmail, donn*|communiqu*|envo*|indiqu* nous|moi? votre adresse? ${mail}`,
    'call-us':
      'appelez|appeler|appelle|téléphon*|joindre|joignez|contactez|rappel* nous|moi|notre|la|le|au|directement|plutôt, par téléphone|sms, coup de fil|téléphone, composez, appelez',
    'digit-word':
      'zéro, zero, un, deux, trois, quatre, cinq, six, sept, huit, neuf, double, dix, onze, douze, treize, quatorze, quinze, seize, vingt, vingts, trente, quarante, cinquante, soixante, et',
    'phone-label':
      'tél, téléphone, portable, fixe, gsm, notre|mon numéro, ligne directe, standard, joignable*, hotline',
    'phone-exception':
      'garantie*, fabricant*, constructeur*, transporteur*, livreur*, chauffeur*, chronopost, colissimo, la poste, geodis, mondial relay',
    'other-number':
      'n|numéro|code|numéros de|d|du|des? série|modèle|suivi|commande|lot|dossier|client|référence|tva|siret|colis|facture|ticket|article|postal|barres|pièce|retour|réclamation, siret, siren, tva, rcs, référence*, réf, lot, ean, code, imei, sn',
    platform: 'watsapp, whatsap, wathsapp, google meet, fb',
    channel:
      'par, sur, via, notre, mon, nos, en, ajout*|suiv*|rejoi*|contact*|retrouv*|écri*|envoy* nous|moi|un, pass*|continu*|poursuiv*|discut*|parl* sur|par|en|via',
    'off-platform': `laisse|donne mon numéro, venez|venir *? à|au|dans l|notre|nos? atelier|magasin|locaux, appelez|téléphonez le|notre|au service|sav, envoy*|pass* nous|moi un sms|texto, notre|mon propre? site|boutique_en_ligne|e_shop|tchat|chat, message* privé*, en|par mp|privé, hors|dehors|extérieur d|de? amazon|la_plateforme|la_messagerie, tchat, scann*|flash* le|notre|ce qr|code_qr|qrcode, sur google|internet, par fax|téléphone|sms|visio, courrier postal,
      appelez|téléphonez|appelle|rappelez nous|moi, m|nous appeler|téléphoner, contactez|écrivez|contacter nous|moi? en? directement|direct, coup de fil|téléphone, appel vidéo, sans passer par la|cette messagerie|plateforme, tapez|cherchez notre_nom|nous, passez nous? voir? à|au|en magasin|boutique|atelier, je|on vous appelle|rappelle|appellerai|rappellerai`,
    'amazon-channel':
      'messagerie|messages d|de? amazon, par|via|sur amazon, ce message, dans|via|par cette conversation, vos commandes, client|clientèle d? amazon',
    'amazon-account': 'compte amazon, préférences',
    'link-word':
      'visitez, site, lien, voir, voyez, rendez vous, allez, ici, adresse, consult*, cliqu*, sur, trouv*, boutique, télécharg*',
    'at-sign': 'arobase, arobas, arrobase',
    'dot-sign': 'point',
    mailbox: 'sav, infos, service, client, boutique, bonjour',
    'field-name': `prénom|nom|adresse|numéro|date|lien|montant|référence du|de|de_l? client|cliente|acheteur|destinataire|produit|article|commande|suivi|boutique|livraison|retour?, client, produit, article, insérer date|texte|ici|nom|le, à compléter, votre nom|boutique|prénom, signature, nom client`,
    'outside-payment':
      'virement*, rib, chèque*, coordonnées bancaires, iban, paypal, lydia, wero, paylib, espèces, mandat cash',
    money:
      'rembours*, payer, payez, paiement, régler, réglez, verser, versez, verse, verserons, reversé*, argent, par, supplément, recrédit*, recev*, envoyez, envoie, envoi, rends, rendre, faire, faites, fais',
    'direct-sale': `chez|avec nous|moi en_direct|directement, commandant|achetant|passant sur|par|via|chez notre|mon|ma|nous site?|boutique?, moins cher* si|en vous? * par|chez nous, arrang* sans amazon, command*|achet*|pay*|pass*|régl* le|la|les|votre|cela|ça|plutôt? directement|en_direct|direct|hors|en_dehors sur|chez|avec|auprès|à|par|d|de, moins|meilleur* cher*|prix sur|chez|en_direct|hors|directement notre|nous|mon|amazon, moins cher* en_direct|directement, payer|régler|réglez|verser|virer|payez|versez nous|moi? la|le différence|reste|complément|supplément,
      achet*|command*|vend* en? hors|dehors|en_direct|directement d|de? amazon?, sans passer par amazon|la_plateforme|eux, sans la? commission*|intermédiaire*, vente directe, en direct auprès|avec|chez|sur, éviter|économis*|épargn* la|les commission|commissions|frais, commandez|commander|achetez|acheter sur|par|via notre|mon|ma site|boutique`,
    'other-shop': `chez boulanger|action|gifi|lidl, décathlon, fnac, darty, leroy merlin, leboncoin, le bon coin, manomano, la redoute, conforama, castorama, veepee, back market`,
    buying: `vend* de, mieux|cher*|comme|contrairement|face|côté que|qu|à|des, trouv*|achet*|command*|disponible*|vend*|vente|cher|stock chez|sur, existe, chez, sur`,
    'opt-out': `écri*|mot stop, veu*|voul*|souhait* plus de nos? mails|messages|nouvelles, désabonn*, désinscri*, plus recevoir|être nos|ces|ce|d'autres|sollicité*|contacté*|notre|de, répond*|envoy*|tap* simplement? stop, liste de diffusion|d'envoi, retir*|suppr* de notre|nos liste*`,
    answering: `votre|ton|vos message|messages|demande|question|questions|réponse|réclamation|mail|appel|signalement|remarque|patience|photos|compréhension, vous m|nous? avez|aviez m|nous? demandé|signalé|écrit|indiqué|posé, vous me|nous demandez|signalez|dites, comme demandé|convenu|promis, les photos, en réponse`,
    apology:
      'désolé*, excus*, malheureusement, regrett*, désagrément*, gêne, contretemps, navré*, pardon*, hélas, mauvaise nouvelle',
    mishap: `erreur*, oubli, oublié*, manqu*, perdu*, perte, cassé, cassée, cassés, abîm*, endommag*, défectueu*, défaut*, retard*, bloqué*, incident*, panne, grève, retenu*, incomplet, incomplèt*, erroné*, inversé*, trompé*, introuvable*, imprévu*, rupture, absent*, mauvais*, problème|souci est|survenu|technique|rencontré|avec, un problème|souci, illisible, égaré*, dégât*, brisé*, fêlé, fêlée, fêlure, fendu*, trop grand|petit|lourd|tard, douane`,
    'cross-sell': `œil aux|au|à *? assortis|assorties|assorti|assortie, avec la|le|votre|cette|ce *? notre|nos *? *? *? va|vont|irait|iraient très_bien|parfaitement|à_merveille, aimez|appréciez cette|ce|cet|le|la|votre *? vous adorerez|aimerez|apprécierez nos|notre, œil|oeil aussi? aux|au|à *? assortis|assorties|assorti|assortie, notre partenaire *? *? vend, notre partenaire *? *? propose *? *? d_entretien|assorti*, clients|acheteurs associent|combinent, notre|nos *? *? vous plair*|intéresser*|séduir*|tenter*, découvr* aussi|également|le|les|l kit|accessoire*, aimerez|adorerez|apprécierez|pourriez|devriez aimer|apprécier? aussi|également|sûrement|peut_être aussi?, pourrait|pourraient|devrait|peut bien|sûrement|également|aussi? aussi|également? vous? intéresser|plaire|séduire|tenter, nous|on|je la|le|les? vendons|vend|vends|proposons|propose|fabriquons|fabrique|faisons aussi|également|désormais, avons|ai|existe|existent aussi|également|désormais un|une|des|le|la|les|d'autres,
      existe|existent aussi|également, pensez aussi|également au|aux, pensez à notre|nos, va|vont|ira|marie*|accord* parfaitement|idéalement|très_bien|à_merveille|à_ravir avec|ensemble, complét*|accompagn* parfaitement|idéalement|à_merveille, complét* votre, pour|en compléter|complément de|votre|notre|nos, assorti, assortie, assortis, assorties, recommand*|conseill*|suggér* également|aussi? notre|nos,
      clients|acheteurs ayant|qui_ont|prennent|achètent acheté|commandé|pris|souvent|aussi, souvent achet*|pris|prennent ensemble|avec|aussi, chez|voir|trouver un|une|d'un|d'une? autre vendeur|boutique|marque, œil|oeil à|sur notre|nos|la|le, version|modèle supérieur*|premium, passer au|à_la modèle|version supérieur*|pro|premium, bel ensemble|duo, prendre|commander|acheter notre|nos|aussi|également, notre autre, complément|accessoire|compagnon idéal|parfait|indispensable`,
    'product-question': `quel*, laquelle, lequel, vendez, existe*, autre*, compatible*, adapt*, conseill*, convien*, plus grand*|petit*|puissant*, avez vous, auriez, l'avez, proposez, faites vous, en stock, dispo*, va|vont|marche avec|sur|dans|pour, va t, recommand*, cherche, y a, rechange`,
    status: `recevrez votre|le colis|commande|article|paquet, suivi colissimo|chronopost|ups|dpd|gls|dhl, votre|vos * *? est|sont|vient|a|ont bien|été|déjà|d_être? bien|enfin? parti*|expédié*|envoyé*|livré*|posté*|en_route|en_chemin, préparons|prépare|emballons|expédions|traitons|traite|envoyons votre|la commande|colis|article|envoi, accus* réception de votre commande, entre de|les? bonnes mains, il|elle arrivera, commande|colis|article|produit|paquet|carton|il|elle a|est|vient|sera bien|été|déjà? bien|été|d_être|de? expédié*|envoyé*|livré*|confirmé*|remis*|parti*|enregistré*|préparé*|pris_en_charge|posté*|validé*|emballé*, en route|chemin|cours|transit vers|pour|de|d préparation|acheminement|livraison|chez?, est|sont en route|chemin|transit, numéro|n de suivi, entre les mains, en préparation, commande bien? reçue, avons|ai bien? expédié|envoyé|reçu_votre_commande|remis|posté|enregistré|confié|déposé|préparé|emballé, quitt* nos|notre|l|les,
      suivre|suivez son|votre|l|le|sa acheminement|livraison|colis|commande|envoi, c'est parti, livraison|arrivée estimée|prévue|attendue, confirmation de commande|d_expédition|d'expédition, confirmons|confirme la|l|votre|bonne réception|commande|expédition|livraison|prise_en_charge|envoi`,
    parcel: 'commande*, colis, paquet*, carton, cartons, article*, produit*, envoi, achat, expédition',
    moved: `attend* en|au|dans, expédié, expédiée, expédiés, envoyé, envoyée, parti, partie, partis, quitt*, remis, en route|chemin|transit, pris* en charge, a|est|été|sont|sera bien|déjà? livré*|enregistré*|préparé*|emballé*|arrivé*|déposé*|distribué*|confié*|validé*|réceptionné*|remise*|prêt*,
      bien livré*|enregistré*|préparé*|arrivé*, arrivera, part|partira ce|demain|aujourd'hui|cet|dans|lundi|mardi|mercredi|jeudi|vendredi, faite|effectuée aujourd'hui|ce|hier`,
    replacement: 'remplac*, neuf, neuve, échange, manquant*, renvoy*, renvoi, renverr*, réexpéd*',
    refund: 'rembours*, avoir de, montant, recrédit*, somme',
    done: `apparaîtr*|arriver*|figurer*|visible* sur|dans|sous votre|vos|le, a|ont|est|sont|avons|ai|sera donc|bien|été|déjà? bien|été? été|en_cours_de|en_cours? ${done}, avons|ai bien? procédé|effectué|émis|validé|lancé, effectué|validé|émis|traité ce|aujourd'hui|hier|par|le`,
    refunded: `avoir de *? *? *? est|a été? parti|émis|validé|versé|crédité, confirm* vous avoir bien? remboursé*|recrédité*, venons|viens de|d *? *? *? rembours*|recrédit*, accus* réception de votre retour, avons|ai|été|êtes donc|bien|été? intégralement? remboursé*|recrédité*, confirm* le|que_le|que_votre|votre|du remboursement, avons bien? reçu|réceptionné|traité votre|le retour|colis_retour, crédité* de, retour nous? a|est bien|nous? été|bien? reçu|réceptionné|traité|validé|enregistré|clôturé|arrivé|parvenu`,
    'out-of-stock': `plus nous livrer|fournir|approvisionner, vendu le|la|notre dernier*|dernière*, rupture, plus disponible*|en_stock|fabriqué*|produit*|commercialisé*, en|n'en avons|aurons|ai|a|reste|restait plus, avons plus ce|cet|cette|la|le|aucun*|de, épuisé*, indisponible*, stock insuffisant|vide|à_zéro, erreur d'inventaire|de_stock, pas|plus en_mesure_de|en_mesure_d|pouvoir|être|vous|vous_la|vous_le|la|le|l? expédi*|envoy*|livr*|fourni*|honor*|vendre|servir, impossible de|d vous? la|le|l? expédier|livrer|fournir|honorer|envoyer, vendu* deux_fois|par_erreur`,
    delay: `plus de|longtemps temps|que, plus tard que, du retard, retard, retards, retardé*, retarde, reporté*, repoussé*, décalé*, différé, différée, délai* supplémentaire*|plus_long*|allongé*|rallongé*, jours de plus, plus long* que prévu, pas encore prêt*|parti*|expédié*`,
    'date-word':
      'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, demain, semaine*, jour, jours, heures, mois',
    cancel:
      "annuler, annulez, annule, annuliez, annulation, faire|faites|fassiez|fais|formul* vous_même|vous_même_une|une|la|votre demande d'annulation",
    option:
      'vous|tu pouvez|pourrez|peux|gardez, si vous préférez|souhaitez|voulez, possible, possibilité, libre, droit de',
    undecided:
      'préférez|souhaitez|voulez|désirez vous|tu, dites|dire|savoir|indiquez si, comment, faut il, dites moi|nous ce',
    trouble: `si votre article|produit|commande|achat, défaut*, sinon, tout va|est bien, cas, question*, souci*, problème*, difficulté*, besoin, moindre, insatisf*, si vous|jamais|quelque|quoi|une|un|l'article|tout, interrogation*, doute*, quelque chose, rencontr*, ne va, précision*, renseignement*, aide, s'il`,
    'help-offer': `hésitez|hésite surtout? pas, votre|ta|vos entière? disposition|écoute|service|côtés, disponible*, restons|sommes|reste|est|suis là|joignable*|présents, pour|de vous? aider|répondre|accompagner|conseiller|assister, nous|je vous? répond*|aid*|trouver*|ferons|régler*|résou*, tout va|est|s'est bien, assurer que, pas le cas, cas contraire, hésitez|hésite surtout? pas à nous|me|m|poser|revenir, équipe|service client*? reste|est|se_tient, une solution`,
    'write-us': `préven*|avert*|signal* nous|moi, contact*|écri*|sollicit*|interrog*|parl* nous|moi, nous|me contacter|écrire|solliciter|joindre|poser|dire|prévenir|parler, répond* simplement? à|ici, faites|faire|dites le? nous|moi|signe|savoir|part, un message, revenir vers, via|par|sur la|cette? messagerie, posez vos|votre`,
    tips: `voici|envo* le|la|un|notre|votre manuel|notice|mode_d'emploi|guide|tutoriel|livret, ne lavez|nettoyez|passez|mettez|plongez|utilisez jamais, pour un entretien, pour en? profiter pleinement|longtemps|bien|au_mieux, guide de démarrage|prise_en_main|d'entretien, consult*|lisez|regard*|suivez notre|nos|la faq|tuto*|notice|guide, voici|trouverez|quelques|nos|des|deux|trois|petits|ces|mes ci_dessous? nos|quelques|des|petits? conseil|conseils|astuce|astuces|recommandations|consignes, conseils|astuces pour|d'utilisation|d'entretien, notice|guide|mode_d'emploi|manuel|tutoriel ci|en|est joint*|pièce, foire aux questions, pour bien|mieux|en débuter|utiliser|démarrer|entretenir|profiter, tirer le meilleur, comment bien utiliser|entretenir|installer|nettoyer, prolonger sa durée`,
    'first-use':
      'première* utilisation|usage|mise_en_service|mise_en_route|cuisson|lavage|charge|fois, avant de la|l|le|vous_en? utiliser|porter|laver|monter|installer|brancher|allumer|servir, avant utilisation|usage|tout|toute|chaque utilisation|usage?',
    advice:
      'conseill*|recommand*|suggér*, pensez, veillez, jamais, toujours, évitez, lavez, séchez, huilez, chargez, rincez, nettoyez, laissez, rangez, graissez, faites, une fois par, régulièrement, tous|toutes les',
    manual: "notice, manuel, mode d'emploi, guide, tutoriel, faq, livret",
    urgent: `immédiat*, requise, urgent*, urgence, dernière* chance|heures|jours, vite, action requise, gratuit*, offre, offres, ne manquez, cadeau*, soldes, dépêchez`,
    'amazon-serves':
      'client|clientèle de|d|chez? amazon, contact*|auprès|par|via de|d? amazon, amazon peut|pourra|prend|gère|expédie|vous|s|traite|remboursera',
    'amazon-matter': `rembours*, remplac*, renvoi*, renverr*, renvoy*, réexpédi*, envoi*|enverr*|envoy*|expédi*|fais*|ferai|ferons|adress* partir|parvenir|un|une|dès|vous|en? un|une|nouveau|autre?, échang*, nouveau|nouvel|nouvelle|autre|second exemplaire|colis|envoi, étiquette, enquête, recrédit*, part|partira ce|demain|aujourd'hui|lundi, geste commercial, relanc*|contact* le|la|notre? transporteur|livreur|poste`,
    'send-back': 'renvoy*, retourn*, réexpédi*, expédi*, adress*, envoy*',
    'to-us': "à|dans|vers|chez nous|notre|nos|l'adresse|entrepôt*|locaux|atelier",
    'tell-us': `envoy*|donn*|indiqu*|transmet*|communiqu*|fourni*|confirm*|dict* nous|moi|votre|vos|le|la|les|ici|une|parvenir votre|le|une?, nous|me|m faut|faudrait|faudra|envoyer|donner|transmettre|communiquer|fournir|confirmer|indiquer, besoin, quel est|sont, photo|copie|scan de|du|recto`,
    secret: `cni, date de naissance, chiffres de|sur votre|la carte|cb, mot|mots de passe, cvv, cvc, cryptogramme, numéro complet? de|d|la|votre? carte|passeport|cb, carte bancaire|bleue|d'identité|de_crédit, date d'expiration, 3|trois chiffres au|du, derniers chiffres de, code pin|secret|confidentiel|de_vérification|de_confirmation|de_validation|reçu_par, identifiants, coordonnées|informations bancaires, copie|photo|scan de|d|du votre|une|la? passeport|permis|pièce_d'identité|carte_d'identité`,
    street: 'rue, allée, impasse, chemin, avenue, boulevard, place, quai',
    threat: `tant que vous *? *? retir*|ferm*|clôtur*|supprim*|annul*|maint*|refus*, litige|réclamation une_fois? ferm*|clos*|clôtur*|retir*|annul*, sans retrait|clôture de|du, compte risque|pourrait d? être, dernière fois que nous|je|l'on vous préven*|avert*, vous signal* pour|à|auprès d? amazon|abus|fraude, vous poursuivr*, notre|mon|nos|un avocat|avocats|juriste|service_juridique|service_contentieux, poursuites, en|la justice, voie|action*|conséquences judiciaire*|légale*|juridique*|en_justice, port*|dépos* plainte contre, porterons|déposerons plainte, tribunal, tribunaux, huissier*, mise en demeure, signal* votre|ce|vous compte|profil|à_amazon, liste noire, bloqu*|suspend*|fermer votre compte, compte acheteur? sera signalé|suspendu|bloqué, dernier avertissement, risques et périls, subir|assumer les|toutes? conséquences,
      tant|temps que votre|la|l|cette|le réclamation|litige|avis|évaluation|commentaire, allez|pourriez le? regretter, vous|le regretterez, recouvrement, sinon pas|aucun, diffam*, à votre encontre`,
    claim: 'réclamation*, litige*, a à z, a z, contestation, plainte, garantie a, demande de garantie',
    'give-up':
      'retir*, annul*, fermer, fermez, clôtur*, abandonn*, supprim*, lever, levez, renonc*, mettre fin à, clore, retrait, clôture, fermeture',
    rude: `moque|moquons|fiche|fichons de ce|votre|vos, ce que vous racontez|dites|écrivez|prétendez est|n est? ridicule|absurde|stupide, cassé|cassée|abîmé|abîmée vous_même avouez|admettez, avouez_le, questions inutiles|stupides|idiotes, assumez vos, écrire|relancer dix|cent|vingt|trente fois, larbin*, temps à perdre, enfant *? *? *? saurait|comprendrait, client* qui ne? lit|lisent|sait|comprend*, votre|vos * est|sont *? ridicule*|absurde*|honteu*|lamentable*|inadmissible*, on se calme, il|vous fallait|auriez_dû|auriez_pu|suffisait|aviez_qu'à de? *? lire|réfléchir|regarder|vérifier|mesurer, moquez du, savoir|sachez|apprenez_à|apprendre_à|savez_pas|sait_pas|su lire, pas|jamais|même|donc pris|prendre|prenez la_peine|le_temps|deux_secondes de lire|regarder|vérifier|réfléchir, lire trois|deux lignes, râler, râlez, pleurnich*, vous|se plaindre, êtes|êtes_vous|es|soyez|faut_être|faut_vraiment_être vraiment|complètement|juste|franchement|bien|trop|le|les? aveugle*|incapable*|stupide*|bête*|ridicule*|idiot*|pénible*|malhonnête*|insupportable*|sourd*|de_mauvaise_foi|nul|nulle|menteu*|arrogant*|impoli*|gonflé*|culotté*|lourd*, mauvaise foi,
      vous mentez|exagérez, mensonge*, pas que ça à faire, c|est entièrement|uniquement? votre|ta propre? faute, votre propre|seule faute, tant pis pour vous, pas mon|notre problème, imbécile*, menteur*, crétin*, abruti*, débile, perdre|perdez mon|notre|nous? notre|mon|du? temps, n'importe quoi, vous l'ai|l'avons|ai|avons déjà dit|expliqué|répété, noir sur blanc, c est? votre problème, aviez lu, aviez pris la_peine|le_temps, nous accuser, se calmer, êtes le|la seul|seule à, déjà répété|expliqué|dit trois|dix|cent|mille, combien|énième|centième de? fois,
      réveillez, fichez, taisez vous, calmez vous, ça suffit, arrêtez|cessez de|vos|ce|votre nous|vous|harceler|mentir|cinéma|cirque|caprice*|comédie|râler, marre, ras le bol, en ai|avons assez, me|nous fatigu*|saoul*|gonfl*|énerv*|agac*|harcel*|prenez_pour, rien compris, quand même pas compliqué|sorcier, même un enfant, ouvrir|ouvrez les yeux, gens|personnes comme vous, moquez|foutez de, débrouillez vous, voir ailleurs, osez vous, esclave*,
      est pas là pour, minable*, malpoli*, manifestement|visiblement|clairement|apparemment|même pas|rien|jamais lu|compris|pris|regardé|vérifié|su, quel culot, honte, honteux`,
    slang: `mdr, ptdr, wesh, mec, meuf, frérot, tkt, slt, ouais, jte, jvais, jsuis, tinquiète, t'inquiète, chelou, relou, kiff*, ouf, bisous, pcq, trop stylé, ça roule, mon|ma pote|gars, jpp, bjr, bcp`,
    coarse: `en|s'en|m'en|t'en fout|fous|foutons|branle, putain, pute, merde, merdique*, merdeu*, bordel, emmerd*, foutre, foutez, foutu*, chier, chiant*, saloperie*, connerie*, démerd*, dégueulass*, gueule, couilles, vrai|pauvre|gros|sale|bande_de|espèce_de un? con|conne|cons`,
    offensive:
      'connard*, connasse*, salope*, salaud*, enculé*, bâtard*, enfoiré*, fdp, ntm, fils de pute, trou du cul, pédé, nègre, casser la gueule, sais|savons où vous|tu habitez|habites, vais|allons vous|te tuer|frapper|défoncer',
    enumeration: `premièrement, deuxièmement, troisièmement, primo, secundo, deux|trois|quatre|plusieurs points|choses|questions|sujets`,
    aside:
      "par ailleurs, au fait, autre chose|question|sujet|point, en outre, d'autre part, au passage, à propos, rien à voir, second|deuxième|dernier point, dernière question, de plus",
    'never-twice': 'le, les, des, et, une, pour, dans, avec, votre, notre, merci, bonjour, de, du, la, un, est, sur',
    negation:
      'pas, jamais, aucun*, sans, interdi*, refus*, incapable*, impossible, nous|je|on ne|n, ne laissez|laisser|publiez|publier|postez|mettez|mettre|donnez|écrivez|rédigez|notez|nous|m|vous|les, ni, inutile, évit*, non, rien',
    contrast:
      'mais nous|vous|je|il|elle|si|le|les|n|ne|pas|merci, cependant, toutefois, néanmoins, en revanche, par contre, sinon',
    coordinator: 'et, ou, mais, puis',
    subordinator:
      'si, lorsque, quand, dès que, une fois, puisque, comme, afin, pour, tant, avant, après, maintenant, lors',
    'we-act': `je|j|nous|on|amazon vous|le|la|l|en? en? procèd*|procéd*|lanc*|envo*|renv*|rembours*|remplac*|expédi*|réexpédi*|livr*|enverr*|adress*|fais*|ferai|ferons|ouvr*|contact*|relanc*|propos*|recrédit*, nous|on|je|il|elle|amazon|équipe|transporteur allons|va|vais|pouvons|peut|peux|pourrons|devons|venons|avons|a, j'ai, il, elle, on, qui, livreur, transporteur, facteur, clients, neuf|neuve|nouveau|nouvelle|autre|remplacement part|partira`,
    'function-word': `le, la, les, l, un, une, des, du, de, d, au, aux, à, et, ou, en, dans, par, pour, sur, avec, chez, ce, cet, cette, ces, c, est, êtes, été, avez, avons, ai, a, avoir, nous, vous, je, j, tu, il, elle, on, me, te, se, s, m, t, notre, nos, votre, vos, mon, ton, ta, son, que, qui, y, ne, n, très, bien, plus, tout, toute, tous, encore, aussi, d'un, d'une, d'être, qu'il, j'ai, si, s'il, sont, suis, sommes, soit, serait, sera, donc, même, comme, pas, cela, rest*, entièrement, toujours, hésit*, surtout`,
    greeting:
      'bonjour, bonsoir, salut, rebonjour, coucou, cher|chère|chers madame|monsieur|client|cliente|clients?, madame, monsieur, mme, mlle',
    thanks: 'merci, remerci*, avec plaisir, gratitude, reconnaissan*',
    courtesy: `bonne|belle|excellente|agréable fin de semaine|journée|soirée|mois|année, bonne*|belle*|excellente|agréable|bon|douce|joyeu* très? belle? journée|soirée|semaine|fin|réception|continuation|fêtes|week|dégustation|utilisation|lecture|appétit|route|après|vacances|année|dimanche, de rien, bienvenue, profitez bien, ravi*, heureu*, joyeu*, espér*, souhaitons, souhaite, souhaitant, plaisir, touch*, je vous en prie, bonheur, joie, honneur, honor*`,
    'sign-off': `bien|très? cordialement, cdlt, cdt, salutations, bien à vous, à bientôt, amicalement, sincèrement, veuillez agréer, l'équipe, bonne|belle|excellente|agréable très? belle? journée|soirée|semaine à vous, chaleureusement, respectueusement, au plaisir, à très bientôt`,
    'small-talk': `super, parfait, top, entendu, noté, commande*, achat*, achet*, client*, confiance, fidélité, soutien, choix, choisi*, intérêt, message, réponse, patience, compréhension, équipe, maison, boutique, magasin, produit*, article*, entreprise, passée, récent*, petit*, vraiment, beaucoup, infiniment, sincèrement, chaleureusement, part, parmi, compter, accord*, fait, faire, numéro, ten*, voul*, simplement, adressons, port*, plaira, appréci*, convien*, aim*, témoign*, mille, grand*, immense, souti*, fond, cœur, artisan*, créat*, famil*, jeune, marque, atelier, précieu*, revoir, prochaine, visite, service, savoir, dire, amazon, com, nouvelle, acquisition, profit*, français*, après, vente, lundi, vendredi, sav`,

    customisation:
      'gravure, graver, personnalis*, broder, broderie, initiales, maquette, bon à tirer, orthographe, flocage',
    'delivery-appointment': `date|jour|créneau de_livraison|de_passage vous convien*|arrang*|irait, quel|quelle jour|date|créneau|heure, créneau*, rendez vous de livraison, date|jour vous convient|arrange`,
    'address-problem':
      'adresse est|semble|s incomplète|erronée|arrête, manque le|la|un numéro|nom|code|bâtiment, adresse incomplète|erronée|complète|exacte, confirm*|vérifi* votre|l adresse, digicode, numéro de rue',
    'missing-detail':
      "quel|quelle|la|laquelle taille|couleur|coloris|version|modèle|pointure, avant de l? expédier, avant l'expédition, souhaitez|préférez vous, lequel, laquelle, besoin de savoir",
    problem:
      'endommagé*, abîmé*, cassé, cassée, défectueu*, perdu*, volé, problème avec|sur|de|est, panne, grève, brisé*, bloqué*',
    invoice: 'facture, factures',
    warranty: 'garantie, garanties',
    returning:
      'retourner|renvoyer|renvoyez|retournez le|l|la, étiquette|bon|demande|colis de retour, votre|le|un retour, remboursement partiel',
    'access-key': "clé|code d'activation|de_licence|d'accès",
  },

  decoys: {
    coaching: 'dites|dire le|la aux|sur|en|nous|à',
    'how-to': 'vous serait|est|sera il? possible',
    returning: 'merci|remerci* beaucoup|infiniment|vous? pour|de votre retour',
    subordinator: 'd après',
    review: `avis sur la|le|l|votre maquette*|bat|visuel*|aperçu*, avis de|d passage|livraison|expédition|imposition|réception|retard|arrivée|mise|non|présentation|distribution|dépôt|paiement, à mon|notre|votre avis, avis contraire|médical|technique, avis du|de_notre|d'un|des transporteur|fabricant|technicien|fournisseur|atelier|livreur|médecin|expert|professionnel, chang* d'avis, commentaire* de|du livraison|livreur|client, commentaire* à|de|pour|sur|dans la|le|votre? commande|livreur|livraison|transporteur, évaluation* des|du|de|d? dégâts|dommage*|sinistre|risque*|la|casse,
      pren*|pris bonne? note, ${opinion} ${onSeller}, note* de|d|du|au_dos|au_dossier|pour|explicative|énergétique|manuscrite`,
    'review-this':
      'évalu*|not*|comment* votre|la|les|l|ce|cette demande|dossier|réclamation|situation|dégâts|dommages|état|problème|taille|numéro|adresse|référence|niveau, un mot au|à|pour|sur_la|de, que votre expérience',
    opinion: 'que|désolé*|rendre|améliorer|regrett* votre expérience, expérience sur amazon',
    give: `avez|ai|a|as|avons|avoir|aviez|ayez|ont|est|ayant|être|été bien|déjà|aussi|nous? été? laissé|publié|posté|donné|partagé|déposé|ajouté|attribué|rédigé, laissé par|au, bureau de poste, donne lieu|droit|accès, faire|faites|fait partir|parvenir|suivre|attention|glisser, mettre|mettez en|sous, laiss*|ajout* le|un colis|message|mot`,
    wish: 'serions|serais|serait reconnaissant*|ravi*|heureu*|utile de nous? votre|vous? confirmation|réponse|aider|indiquer|envoyer',
    thanks: `merci|remercier de|d|par_avance_de|d'avance_de bien? nous|m|me|l|le|la|les|bien|ne|pas|vous? vouloir|contacter|joindre|prévenir|indiquer|préciser|transmettre|fournir|vérifier|retourner|informer|lever|écrire|${giving}|mettre|évaluer|noter|prendre|penser|modifier|changer|supprimer|retirer|revoir|confirmer|répondre|envoyer|faire|commenter|consacrer|corriger|effacer|enlever|annuler|renvoyer|cliquer|passer|dire|aider|clôturer|fermer|demander|consulter|visiter, serions|serais|serait|serons très|infiniment|extrêmement|vraiment? reconnaissan*, remerci* par_avance|d'avance, pour vous remercier, en remerciement`,
    'five-stars': `moins de|que|d 5|cinq|les_5|les_cinq étoiles, hôtel*|guirlande*|motif*|qualité|modèle|drapeau|classé*|restaurant*|tissu|lot|avec 5|cinq|les_5|les_cinq|de_5|de_cinq étoiles, étoiles adhésives|phosphorescentes|lumineuses|en|dorées`,
    'if-satisfied': `s'il|si vous|te plaît, cela|ça|créneau|date|horaire|solution|proposition|qui|laquelle|heure|jour|ce_qui|délai vous convient|plaît, vous convient il|elle, ne vous plaît|convient`,
    exchange: 'merci|désolé*|excus* beaucoup|encore? pour, si vous souhaitez|voulez|préférez|pouvez',
    incentive: `retour*|livraison|échange|port|étiquette|remplacement gratuit*|offert*, gratuit* pour, emballage|papier|paquet|coffret|message cadeau, remise en|au|aux|du|des|à|contre|de_main, offr* un|une|l|pas remplac*|solution|échange, premier, première, premiers, premières, avez|avons|ai|été déjà|été|vous|bien|intégralement? été|intégralement? rembours*|offert*, est déjà|bien|intégralement? rembours*, rembours* des frais, 100 %, n'offr*`,
    benefit: `code*|bon* promo*|de_réduction|d'achat qui|n|ne|a|est|était|s|que_vous|expiré*, coupon* qui|n|ne|a|est, sur|avec|par|votre|la une|votre|la? carte|chèque cadeau, remise*|réduction* en|au|aux|du|des|de_la|de_votre|à|contre|de_bruit|de_main|dont|que|affichée|appliquée|déjà|n|ne|a|était, % de coton|laine|polyester|la|votre`,
    'hand-over':
      'avez|ai|a|aviez|as|été bien|déjà? bénéfici*|utilis*|profit*|reçu*|saisi*|obten*, lors|moment|preuve de|d, amazon offr*',
    'phone-label':
      'coque|étui|support|housse|chargeur|écran|batterie pour|de|du|votre? votre|le? téléphone|portable, votre|ordinateur|prix|enceinte|pc|version portable|fixe, référence|modèle de|du|votre téléphone, taille|modèle|format standard, numéro de|d|siret|siren|tva|rcs',
    'off-platform':
      'site de|d production|fabrication|stockage|expédition, site logistique|industriel, qr_code|qr|code|code_qr de|d|du retour|livraison|amazon|relais|barres, faites|faire|à scann*|flash*, contact*|appel*|préven*|préviendra|avert*|joindr*|confirm*|chauffeur|livreur|reçu vous? par téléphone|sms, par courrier recommandé|suivi, appel* le|la|votre transporteur|livreur',
    promotion:
      'profitez en pour, était|étaient|acheté|achetée|pas|plus|quand|alors en promotion|promo|solde, suivez|rejoignez|retrouvez nous sur|par|via instagram|insta|facebook|telegram|whatsapp|tiktok|messenger',
    channel: 'vu*|publié*|trouv*|achet*|aperçu*|repéré* sur, compatible*|fonctionn*|marche* avec|sur',
    'dot-sign': 'ce|chaque|dernier point, point de|info|relais|es|d|du|par|important',
    'outside-payment': 'chèque* cadeau*|vacances, numéro de virement, virement d_amazon|amazon, liquide',
    'email-us': `votre|vos adresse ${mail} amazon, amazon vous? écri*|répond*|envo*|contact*`,
    'direct-sale':
      'pay*|régl*|achet*|command*|pass* directement|en_direct à|sur|par amazon|la|votre|vos, pass* par le|la|un|à',
    buying: 'point*|relais|déposé* chez',
    'amazon-channel': 'pass* par amazon',
    'opt-out': 'plus|pas recevoir|reçu de|notre colis|article*|produit*|commande*, plus recevoir que, pas être',
    rude: `grâce|merci à|aux des? gens|personnes, pas|n'est votre faute, est notre|ma faute, pas bête, perdre|perdiez du|votre temps, perte de temps, sans vous plaindre, avez déjà`,
    coarse: 'amuse gueule*',
    delay: 'sans|aucun|tout|moindre retard',
    'out-of-stock':
      'si|s plus disponible*, pas|plus vous|le|la|l? envoyer|expédier|livrer avant|à|sans|tant|le_dimanche|le_samedi|dans',
    mishap:
      'cas|moindre|aucun|quelconque|sans|si|rencontr* d|de|un? problème|souci|erreur|retard|défaut, ne manqu*, rien manquer',
    moved:
      'pas encore? expédié*|parti*|envoyé*|livré*, sera|serait|soit|être|seront|avant expédié*|livré*|envoyé*|remis*|confirmé*, remise en|de',
    'cross-sell': `vend* aussi|également sur, propos* aussi|également de|un|une|le|l? rembours*|échange*|remplac*|retour|envoi|renvoi|réparation, nos|notre conseil*|guide|service*|tutoriel|notice|faq, assorti* d|de, existe également|aussi un|une problème|risque|solution, complét* la|le|votre adresse|dossier|demande|formulaire`,
    status: 'pas encore? expédié*|envoyé*|parti*, être livré*, suivre|suivez le|la|les notice|conseil*',
    attached: `jointe|joint au|aux carton|colis|paquet|produit, vos|votre|cette pièce* jointe*, photo|photos|vidéo|cliché|capture|image du|de|d? la? défaut|carton|produit|étiquette? en pièce* jointe*, ajout*|mettre|mettez|joignez|envoy*|transm* nous|moi|les|la|le? en pièce* jointe*`,
    'we-act': 'nous|je invit*|espér*|souhait*, autres|aux|futurs|nos clients, clients en|sur',
    threat: `tant que le|la|l produit|article|colis|pièce|batterie|appareil|commande, huile|noyau d'avocat, plainte pour? vol|auprès, la justice`,
    claim: 'réclamation* chez|auprès|à|contre le|la|ups|chronopost|colissimo|transporteur',
    negation: `si jamais, n|ne? hésit*|oubli*|manquez|ratez surtout? pas, n|ne? avez|as|ai|avons toujours|encore? pas|rien|jamais? encore|déjà|toujours, pas de problème|souci, pourquoi ne? pas, pas encore|déjà|seulement|que, sans tarder|attendre|hésiter|engagement|obligation|frais|oublier, n|ne? inquiétez pas, ne vous? prend*|coûte* que|qu|pas, non seulement, rien à redire|manquer`,
    request: `merci de|d|par_avance_de|d'avance_de votre|vos|ta|ton|la|l|nous_avoir|m'avoir|m_avoir|avoir|cet|cette, vous annulez, prie|prions de|d? m|nous|croire|agréer|accepter, veuillez agréer|croire|recevoir|noter|trouver|nous_excuser|accepter`,
  },

  wordings: { 'answer-here': 'répondre à ce message' },

  quoting: {
    introductions: [{ opens: 'le ', closes: ' a écrit :' }],
    separators: ["message d'origine", 'message transféré'],
  },
};
