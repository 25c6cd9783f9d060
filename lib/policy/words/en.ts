import type { Words } from './concepts.ts';
import { nouns, phrases, verbs } from './inflect.ts';

export const en: Words = {
  language: 'en',
  grammar: { usedInAll: true },

  phrases: {
    review: `a|an|the|your|our|this|that|any|every|each|another|product|customer|buyer|amazon|honest|fair|quick|short|brief|detailed|positive|
      negative|neutral|critical|unfair|bad|good|great|nice|kind|star|stars|online|public|written|video|photo|excellent|wonderful|amazing|perfect|glowing|
      favourable|favorable|best|high|higher|better|low|poor|verified|objective|unbiased|truthful|sincere|leave|leaving|write|writing|post|posting
      review|rating|reveiw|rewiew, reviews, ratings, no review, one|1|two|2 star|stars, reveiws, testimonial, testimonials, some|more|many|few stars`,
    feedback: 'feedback, feedbacks, feed back',
    'seller-feedback':
      'seller|shop feedback|rating, feedback you_left|you_gave? on|about|for us|our_shop|our_service|the_seller',
    'review-this': `review|reviewing|rate|rating us|me|it_on|it_with|it_online,
      review|reviewing|rate|rating our|your|the|this|these recent|amazon? product|products|item|items|purchase|experience|service|shop|store|seller|company|business,
      rate your|this recent? order, rate your transaction, leave|write|post us? a|your? comment, leave comments, spread the word, let others know, tell others what, tell the world,
      review|reviews help|helps|would_help other|us?, let|tell|help other|fellow customers|buyers|shoppers|people`,
    give: phrases(
      verbs('leave, write, post, give, provide, share, send, place, publish, make, add, have, complete, spare'),
      'submit|submitting|drop|dropping, put|putting up, put it|this|that|those|these|them words? up|on|into',
    ),
    wish: `would|we'd|i'd really|greatly|highly|truly|very_much|so? appreciate|love|be_grateful|be_thankful|be_delighted|be_happy_about|welcome|value,
      would mean|help|really_help|make_our_day, would be great|wonderful|amazing|awesome|nice|fantastic|so_kind, would be greatly|much? appreciated,
      means|mean a_lot|the_world, love|like|want to hear|read|see, ask|asking for, ask you for, hope|hoping for, consider|considering,
      rely|relies|depend|depends|live on, live from, haven't|have_not left|written|posted`,
    helps: 'help|helps|supports|would_help us|our|small, makes a difference',
    request: `please, pls, plz, kindly, could|can|would|will|may|might you, you can|may|could|might, if you could|would, if you have a moment|minute, may we ask,
      we|i ask, ask|asking you, take|taking a|the moment|minute|second|time|few, spare a, feel free, remember to, hope you'll|you_will|you_would, do us a favor|favour,
      invite|encourage you, be so kind, kind enough, don't|do_not|not forget|hesitate, why not, we|i need|want you to, would help us if you, grateful|great|nice if you`,
    opinion: `your honest? experience|thoughts|opinion|impression|impressions|view, what you think|thought, how you like|liked, few|some words|lines, how we did`,
    'public-place': `product|item|amazon|our page, listing, on amazon|the_page, publicly, online, with|for others, community, under the product,
      other|future|fellow|potential customers|buyers|shoppers`,
    positive: `positive, good, great, nice, excellent, glowing, favourable, favorable, kind, wonderful, amazing, perfect, best, top, high, higher, better, fantastic,
      awesome, brilliant, outstanding, happy`,
    negative: 'negative, bad, poor, low, critical, unfavourable, unfavorable, one|1|two|2 star|stars, harsh, unfair',
    'five-stars': 'five|5|all|full star|stars|★, 5star, 5stars, 5 out of 5, ★★★★★, ★★★★, star review|rating|feedback',
    'if-satisfied': `if|since|as|when|because|now_that|glad you're|you_are|you_were fully|completely|very|totally|really|100_%? happy|satisfied|pleased|content|delighted|thrilled|glad,
      if|glad|happy|since|as that? you like|liked|love|loved|enjoy|enjoyed,
      if everything|all|it|the_product|the_item|our_service|your_order is|was|went|works|worked fine|ok|okay|good|perfect|great|well, if it|the_product|the_item meets|met,
      as a satisfied|happy customer, satisfied|happy customers, if|were satisfied|happy, you are happy|satisfied with, met|meets|exceeded your expectations`,
    change: phrases(
      verbs(
        'change, update, revise, amend, modify, remove, delete, withdraw, reconsider, alter, raise, increase, upgrade, correct, adjust, retract, reverse, erase, improve',
      ),
      'if_you changed|updated|removed|revised|deleted|withdrew, edit|editing|rethink|turn|redo|removal|deletion, take|taking down, get rid of, take|taking the|your|this|that negative|bad|poor|critical|unfair? product|seller|star? review|reviews|rating|feedback|comment down|off|back',
    ),
    'change-it':
      'remove|removing|delete|deleting|change|changing|update|updating|revise|edit|withdraw|retract|reconsider|correct it|this|that|them, take it|them down|off|back',
    'be-changed': `be|get|gets|been|being|it|is|was removed|changed|updated|deleted|edited|revised|amended|modified|withdrawn|taken_down|adjusted|corrected|reconsidered`,
    incentive: phrases(
      nouns(
        'gift card, giftcard, voucher, coupon, gift, free product, free item, free sample, refund, reimbursement, rebate, bonus, reward, raffle, giveaway, discount, promo code, store credit, prize',
      ),
      `cashback, cash back?, paypal, extra|extended warranty|year, extend your warranty, warranty extension, for? free, free of charge, compensation, compensate, %|percent off,
        off your next, money back, win a|an, draw, refunding, reimburse`,
    ),
    exchange: `in exchange|return for?, for your|a|an|every|each|any|leaving|writing|posting|sharing|submitting|honest|giving|removing|changing|updating|deleting,
      once|after|if|when|as_soon_as you, once|as_soon_as your, who, just|simply for, by leaving|writing|posting, upon`,
    'before-doing': 'before you?, instead of, rather than, prior to, in place of',
    'contact-first': `contact|message|tell|ask us, write|talk|speak|reach_out|turn|come to us, let us know, get in touch, give us a|the chance|opportunity, reply here`,
    reminder:
      'remind*, follow up, following up, second|third|last request|time, once more, ask|asking|write|writing|contact|contacting you? again, asked|wrote|written|wrote_to|messaged you? already|before|twice|last_week|earlier',
    'still-missing':
      "have_not|haven't|not seen|received|got|left|written|posted, following up on, twice|already about, still waiting|hoping|no",
    praise: `love|loved|loving|loves it|the|this|them|my, in love with, gorgeous, beautiful, perfect, perfectly, amazing, fantastic, wonderful, excellent, brilliant, superb, awesome, lovely, delighted, thrilled,
      very|so|really|extremely happy|pleased|satisfied, great product|quality|service|item|seller, highly recommend, exactly what, five|5 stars`,
    coaching: `mention|mentions|mentioning|describe|describing|highlight|highlighting|stress, add|adding|include|including|upload|uploading|attach|attaching a|an|some|two|three|your? or? two|three|few? photo|photos|picture|pictures|video|image|images,
      with|and photos|a_photo|pictures|a_picture|a_video, say|write|tell that|how, at least, use the words|word`,
    'in-review': 'in|to|into|with your|the|a review|rating|reviews, review|reviews that|which',
    plea: "our|my|the business|family|job|livelihood|shop|company depends|relies|lives|suffers, it|this|that|which hurts|harms|damages|kills our|my, we'll|we_will|could lose our, beg you, begging",
    'in-return': 'in return|exchange',
    'how-to': 'how|where do|can i, how to, is it possible, can|may|could i, want|like to leave',

    about: 'on, about, of, regarding, concerning, to, for, with',
    document: phrases(
      nouns(`proof, design, draft, mockup, artwork, drawing, layout, sketch, preview, invoice, document, file, manual, instruction, policy, term, claim, case, quote, template,
        engraving, font, logo, sample, contract, proposal, solution, option, replacement, colour, color, request, question, complaint, attachment, issue, problem`),
      'attached, enclosed, address, wording, text, whether, our offer, carrier, courier',
    ),
    'before-production': `so that? we can|may proceed|start|begin|print|engrave|continue|finalise|finalize|ship|produce|go_ahead|make|dispatch|send|move_forward,
      before we can? start|begin|print|engrave|finalise|finalize|ship|produce|cut|make|dispatch|send, before production|printing|engraving|shipping, start production, final proof`,
    part: `manual, instructions, details, description, page, photos, images, specifications, label, size, proof, drawing, information, listing, policy, agreement, receipt, invoice,
      history, options, video, guide, warranty, terms`,

    attached: `is|are attached|enclosed, find|see|finding attached|enclosed, attached|enclosed is|are|please|you, i|we|i've|we've|i_have|we_have|i'm|we_are|we're|am also? attach|attached|attaching|enclose|enclosed|enclosing,
      the|our|this attached|enclosed file|document|invoice|proof|pdf|label|instructions|manual|photo|form|guide|receipt|certificate|drawing|picture|letter|copy, in|see|open|as|with the|an? attachment, see attachment,
      attached to this|my|our message|email|e_mail|reply, invoice|proof|label|file|document|pdf|chart|receipt|certificate|form|instructions|manual|catalog|catalogue|brochure|flyer attached|enclosed, attached for|as|in a? you|your|pdf|file`,
    enclosed: 'attached, enclosed',
    'find-enclosed': 'please find|see, find the|your|our, here is|are',
    advert: `catalog*, brochure|brochures, flyer|flyers, promo|promos|promotion|promotions|promotional, coupon|coupons, voucher|vouchers, lookbook, price list, pricelist, newsletter, advert|adverts|advertising,
      special offers`,

    promotion: `follow us|our, visit our amazon? store|shop|storefront, check out our, see|at our other, our other|new|latest products|items|collection|arrivals, our full|whole range, product line, check it|them out,
      new arrivals, newsletter, subscribe to, sign up for our, join our, vip club, loyalty program|programme, special|exclusive|limited|promotional|great offer|offers, limited time offer,
      black friday, cyber monday, flash|summer|winter|clearance|big sale, on sale now, now on sale, exclusive|best|great deals, sale has begun|started, sale is now, sale starts, big|great|huge savings, don't|do_not miss out?, shop|buy now, recommend us to, refer a friend,
      tell your friends, browse|discover|explore our, promotions, just|we|have launched, buy again, order|buy|shop with|from us again, our bestsellers, price of one, collection is, weekend only`,
    benefit: phrases(
      nouns(
        'discount, coupon, voucher, promo code, promotional code, discount code, coupon code, gift card, special price, deal',
      ),
      '%|percent off, off your|any|the|our|if|when, free shipping on, reduced price, store credit',
    ),
    'hand-over': `here is, here's, use, using, get, gets, receive, enjoy, we offer, offer|give|send|sending|gift you, offering, save, claim, grab, redeem, apply, enter, have a, exclusive, for loyal,
      we have, with our, there is, take advantage of`,
    'next-purchase': `next|future|following|second|another purchase|purchases|order|orders|buy|shopping, next time you, anything|everything in our store|shop, all our products, in our store|shop, storewide, loyal|returning|all|every|valued customers|customer, to|in|on your account, valid for|until, order|buy|shop|come again|back`,
    remedy:
      'compensat*, partial refund, inconvenience, damage*, keep the item|product, delay*, mistake, goodwill, apolog*, defect*, sorry, this order, your order was',
    'contact-us': `contact|contacting|email|emailing|e_mail|mail|call|calling|phone|text|texting|message|messaging|reach|write|write_to|ring|dm|whatsapp|reach_out_to|get_in_touch_with|speak_to|talk_to us|me|our_team|our_support|our_customer_service|our_office
      directly? at|on|via|by|through|under|over?, contact|email|e_mail|call|reach|message|text us|me anytime|any_time|by_email|by_e_mail|by_phone|via_email|on_whatsapp|via_whatsapp at|on?,
      get in touch at|via, reach out to|at, write|mail|email to, write|send us? an email|e_mail at|to?, send it|them|your_photos to, call, dial, give us|me a call at|on?`,
    'email-us': `email|e_mail us|me, mail us|me at, send|write|drop us|me? an email|e_mail to? us?, our|my|on? gmail, hotmail, our|my email|e_mail|mail address|is, by email to`,
    'digit-word': 'zero, oh, one, two, three, four, five, six, seven, eight, nine, double, triple',
    mailbox: 'info, support, sales, contact, service, hello, help, office, mail, shop, team, admin, care, orders',
    'call-us': `call|calling|phone|ring|text us|me, give us|me a call, call our, whatsapp, call or text|write, sms, speak|talk to us on, reach|contact us|me at|on|by_phone, dial, now|just|simply|please? call, by phone`,
    'phone-label':
      'tel, phone, telephone, mobile, cell, cellphone, phone number, our|my number, hotline, helpline, fax, call, ph, landline',
    'phone-exception': `warranty, warranties, guarantee, manufacturer, manufacturers, manufacturer's, carrier, carriers, carrier's, courier, couriers, courier's, ups, fedex, usps, dhl, dpd, gls,
      hermes, evri, royal mail, yodel, shipping|freight|delivery company|provider, freight forwarder`,
    'other-number': `serial|model|case|ticket|invoice|part|vat|reference|tracking|order|item|article|company|claim|parcel|registration|consignment number|no|id?, lot, batch, ref, postcode, zip, sku, ean, upc,
      isbn, barcode, imei, rma, key, code`,
    platform: `whatsapp, whats app, wechat, telegram, facebook, instagram, insta, messenger, skype, viber, tiktok, tik tok, snapchat, discord, linkedin, pinterest, youtube, facetime, twitter, threads`,
    'platform-in-capitals': 'line',
    accessory:
      'phone, case, cases, ring, light, sticker, stickers, logo, icon, icons, mug, shirt, pillow, costume, plaque, button, camera, bag, style, themed, frame, call, calls',
    channel: `via, by, through, over, our, my, use, using, us|me on|in|via, add us|me, find|message|dm|contact|reach|write|text|search|follow|join us, join our, chat|connect with|on, continue|move|talk|switch|are|am on|to, send us a`,
    'off-platform': `our|my own? website|web_site|site|homepage|webshop|web_shop|online_shop|online_store, our own store|shop, company website, live chat, dm|whatsapp|google|fax us, direct|private message us,
      search|look for us on, find us on google, message|text|contact|reach|add us|me on|via signal, signal app, look us up, qr code, outside of? amazon, off|without amazon, away from amazon, instead of amazon, not through amazon, by fax,
      contact|reach|email|write_to us directly, call|text us|me, ring|phone us, give us|me a call, send|write us a letter`,
    'amazon-channel':
      'via|through|on amazon, amazon message|messages|messaging, message centre|center, this message|thread|conversation, messaging service, in your orders, seller central, amazon account',
    'amazon-account': 'amazon account|settings, communication|message preferences',
    'outside-payment':
      'paypal, pay pal, venmo, zelle, cash app, revolut, bitcoin, crypto, western union, moneygram, iban, bank|wire transfer|deposit, bank details, sort code, cheque, bank account number',
    money:
      'pay, paid, paying, payment, refund, refunding, reimburse, send, sending, transfer, wire, money, receive, share, is your, give us, give you, through, via',
    'direct-sale': `order|buy|purchase|pay directly|direct|straight from|with|to? us|our|me, cheaper on|at|in|from our|my, cheaper directly, order|buy|purchase it|this|one|them? from|on|at|via us|our_site|our_website|our_shop|our_store|our_web_shop directly?, pay|paying|transfer us? the difference|remainder|rest|extra, outside of? amazon for|at less`,
    'other-shop':
      'ebay, walmart, etsy, aliexpress, alibaba, temu, shein, wayfair, costco, argos, rakuten, zalando, allegro, cdiscount, mercado libre, newegg, home depot, best buy, shopify, wallapop, vinted, gumtree, craigslist',
    buying:
      'buy|buying|order|get|find|purchase|sell|selling it|them|one|another|more|ours|some|this|these|from|on|at?, available at|on|from, our ebay|etsy|walmart|aliexpress|temu, cheaper, we have it|them|this, for sale, is|are|also|be sold|bought|found|ordered, in stock, look|check|search at|on, also on',
    'opt-out': `to unsubscribe, unsubscribe at|by|from|here|via|using|https|http|www, unsubscribe link, opt out|opting_out, reply|text|answer|write|send stop, stop receiving? our|these|any|such|further messages|emails|mails|e_mails, prefer not to receive|get|hear, take you off our|the list|mailing_list, if_you no longer wish|want to receive|get|hear, don't|do_not want these|our|such messages|emails|mails,
      if_you do_not|don't want|wish to? receive|get|hear any? further|more|from|these|our, remove you from our, mailing list`,
    'link-word':
      'visit, website, site, shop at, go to, link, see, here, homepage, page, url, on, at, web, store, order at, browse, open, click, check',
    'at-sign': 'at',
    'dot-sign': 'dot',
    'field-name': `first|last|full|buyer|customer|your|product|item|company|shop|store|seller|insert|enter? name, buyer, customer, order id|number|no?, insert order|date|product|text|here, id, product, item, asin,
      delivery|ship? date, tracking number|id?, carrier, your? company|shop|store, seller, address, amount, quantity, qty, price, link, url, title, number, city, country, time, signature, sku, placeholder`,

    'tell-us': `send|give|tell|provide|share|forward us|me, reply|answer|respond with, please|kindly send|provide|share|forward|confirm, we|i will|would? need|require, what is|what's, need to verify`,
    secret: `password, passcode, pass code, cvv, cvc, full|credit|debit|complete|whole|your card number|details|data, card's? number and, otp, card expiry|expiration date, three|3 digits on the back, digits of|on your? card, card security code, pin number|code,
      online banking, bank login, one time? code|password|passcode|pin, verification|login|sign_in code, log in details, login|login_details|credentials, of your? passport|id|identity|driving|driver's|id_card, mother's maiden, social security,
      national insurance`,
    street: 'street, road, avenue, lane, boulevard, ave, blvd, rd, drive, court, close, terrace',
    threat: `legal action|steps|proceedings, our|my|a lawyer|lawyers|solicitor|solicitors|attorney|legal_team, will sue, go|take_you to court, debt collector|collectors|collection|agency, report you|your_account|your_profile,
      block you|your_account, blacklist you, call the police, or else, face the? consequences, you will|you'll regret it|this|that, our|your last|final warning`,
    claim: 'a to z, claim, claims, chargeback, charge back, dispute',
    'give-up':
      "withdraw|withdrawing|remove|removing|close|closing|cancel|cancelling|drop|dropping|retract|retracting, take|taking back, you have|you've withdrawn|closed|cancelled|removed|dropped",
    rude: `wasting|waste our|my|everyone's time, can't|cannot you read, did you even, if you had read, be|being ridiculous, not your servant|servants, you are|you're blind|stupid|lying|ridiculous|a_liar|an_idiot, are you blind|stupid,
      your own|your? fault, not our|my problem, idiot, idiots, moron, morons, liar, shut up, stop complaining|whining|bothering, please|just calm down, how dare you, with|for|by|of people like you, sick|tired of you|your|people|customers, you obviously|clearly|apparently did_not|didn't|never|cannot|can't|have_not read|look|understand, nobody|no_one else has? ever? complained|complains,
      we|i already told you, told you already|twice|before, people who can't|cannot, what is wrong with you, your problem not`,
    slang:
      "lol, lmao, rofl, omg, bruh, hey|yo|my|sorry|thanks dude|man|bro|hun|babe, gonna, wanna, gotta, ain't, wassup, ur order|item|parcel|package, u r",
    coarse:
      'damn, dammit, goddamn, crap, crappy, bullshit, bloody hell|idiot|fool, what|who|where|why|how the hell, go to hell, piss|pissed off, arse, your ass, smartass, wtf, screw you, bollocks',
    offensive: `fuck*, motherfuck*, shit, shitty, bitch, bitches, bastard, bastards, asshole, assholes, arsehole, arseholes, cunt, cunts, dickhead, wanker, whore, you|such_a|a_fucking retard, retarded, nigger, niggers, tranny, porn*,
      kill|hurt|stab|shoot|beat you, know where you live, burn down your`,
    aside:
      'by the way, btw, on another|a_different note|matter|subject, one more|other|last thing|question|point, another thing|matter|question|point, also we|your|our|the|please|here|which|could|there|i|when, in addition, additionally, besides, furthermore, separately, secondly, moreover',

    negation: `not, no, never, cannot, can't, don't, doesn't, didn't, won't, wouldn't, couldn't, shouldn't, isn't, aren't, wasn't, without, neither, nor, unable to, forbid, forbids, forbidden, prohibits,
      prohibited, refrain from, avoid, nobody, none`,
    contrast: 'but, however, although, though, otherwise, whereas',
    coordinator: 'and, or, but, so, plus',
    subordinator:
      'if, when, once, since, as, after, because, while, should, whenever, unless, although, though, before, until, where',
    'we-act':
      "we, i, we'll, i'll, we've, i've, we're, i'm, our team, amazon, they, he, she, colleague, customers, supplier, manufacturer, department",
    'function-word': `a, an, the, and, or, but, of, to, for, from, in, on, at, by, with, about, as, is, are, was, were, be, been, am, has, have, had, do, does, did, will, would, can, could, may, should, it, its, this,
      that, these, those, i, we, you, he, she, they, me, us, him, her, them, my, our, your, so, very, much, really, again, once, if, when, then, there, here, also, just, all, any, such, more, most, too, i'm, we're, who`,

    'never-twice':
      'the, an, and, or, of, to, for, from, with, at, by, we, you, your, our, my, this, are, was, will, have, not, if, as, can, please',

    greeting:
      'hi|hello there?, hey, dear sir|madam|customer|buyer?, good morning|afternoon|evening|day, greetings, sir, madam, mr, mrs, ms, valued? customer',
    thanks:
      'thank you, thanks, much appreciated, we|i appreciate, grateful, gratitude, thankful, thanking, thx, ty, cheers',
    courtesy: `appreciate, nice|great|good|lovely|wonderful day|weekend, hope you enjoy|love|like, enjoy, happy, glad, pleasure, welcome, wish, wishes, wishing, all the best, take care, merry christmas, new year, congratulations,
      means|mean a_lot|the_world|so_much, honoured, honored, delighted, no problem|worries`,
    'sign-off':
      'best|kind|kindest|warm|warmest? regards, best wishes, yours? sincerely|faithfully|truly, all the best, yours, best, cheers, many greetings',
    'small-talk': phrases(
      nouns(
        'order, purchase, customer, business, support, trust, patience, reply, message, choice, time, day, store, shop, team, company, product, item, loyalty, feedback, understanding, email, answer',
      ),
      `kindness, short, note, interest, ordering, buying, shopping, purchasing, choosing, chose, placing, placed, bought, ordered, supporting, trusting, being, new, recent, recently, kind, quick, fast, prompt, nice, great, lovely,
        wonderful, valued, small, family, amazon, com, today, number, id, no, let, know, say, saying, wanted, want, like, big, truly, deeply, sincere, warm, hope, many, lot`,
    ),

    customisation: `engrav*, personalis*, personaliz*, customis*, customiz*, monogram*, initials, embroider*, custom text|design, proof, mockup, artwork, inscription, font, name|text to print, print|printed on the,
      which name, logo file, lettering`,
    'delivery-appointment': `which|what day|date|time suits|would, day|date|time suits|works_for you, delivery appointment|slot|window, delivery date works, schedule|arrange|book the|your|a? delivery, time slot|window,
      convenient|preferred delivery? day|date|time, when would you like, be at home, someone at|be home, when can we deliver, freight carrier|company, two man delivery`,
    'address-problem': `house|street|apartment|flat|unit number, address is|seems|appears|could_not|cannot incomplete|missing|incorrect|invalid|wrong|be, incomplete|wrong|incorrect|invalid|correct|complete|full|undeliverable address,
      missing from your|the address, confirm|check|verify your|the delivery|shipping? address, postcode|zip_code is, delivery|shipping address is, street|another|other|second address`,
    'missing-detail': `which|what size|colour|color|variant|version|model|type|option, confirm the size|colour|color|quantity, before we can? ship|send|dispatch, before shipping, need to know, missing information,
      should|shall we send, would|do you prefer, do you want, which one|of`,
    problem: `was|is|were|are|got|been damaged|lost|stolen, damaged|lost in|at|by, went missing, defective, faulty, broken, unexpected problem, problem|issue with your order, strike, lost parcel, returned to sender|us_by`,
    invoice: 'invoice, invoices, vat|tax? receipt',
    warranty: 'warranty, warranties, guarantee certificate|period',
    returning:
      'your|the return, return request|label|it|shipment, send|sending it|the_item back, returning the, partial refund, returned item, prepaid label',
    'access-key': 'access|licence|license|product|activation|download|serial key, activation code',
    answering: `thank_you|thanks for your|the? message|reply|feedback|question|email|photo|photos|answer|inquiry|enquiry|call|letting|telling|contacting|reaching|getting|writing|reporting|confirming|sending|returning|withdrawing|providing|checking|waiting|patience, you asked|wrote|mentioned|reported|told|said|requested|wanted, as requested|promised|agreed|discussed, your question|complaint|request|claim|message|inquiry|enquiry|report`,
    apology: `sorry, apolog*, regret, unfortunately, inconvenience`,
    'cross-sell': `you may|might|could|will|would also like|love|enjoy|need|want, you may|might|will like|love our, interested in our, who bought|ordered, have you seen our, we|i would? recommend|suggest our, we make|sell|have|offer the|a matching, we also sell|stock|carry|make, we also have|offer a|the|other|many|more matching|different|new|bigger|larger, our matching, perfect match|addition, perfectly|well|great|better|nicely with|next_to our, customers|people|buyers also? buy|bought|take|order|get both|all|also|them|it_together, upgrade to our|the|a, have|take a look at our, from|with another|a_different seller|shop, alternative product|products|item|items, complete your set|collection|look`,
    'product-question': `which|what one|model|size|version|product|item|type|colour|color, do|does|would you|it have|sell|stock|offer|make|recommend|fit|work, another, other, bigger, smaller, larger, matching, match, alternative, different, compatible, goes|go with, recommend*`,
    status: `it has|was|is been? now|just|already? shipped|dispatched|despatched|delivered, on its|the way, left our|the warehouse|shop|store, out for delivery, tracking number|id|code is, your|with|under|the tracking number|id|code, track your, expected|estimated arrival|delivery, order|shipping|dispatch|shipment|delivery confirmation, delivery is expected, we confirm your`,
    replacement: `replac*, new one, exchange, spare, second parcel|package, missing part|parts|piece|item`,
    refund: `refund, refunds, refunding, reimbursement, money back, adjust*, credited, refunded, reimbursed`,
    done: `has|have|was|were|is|we've|been been? now|just|already|successfully? issued|complete|processed|completed|initiated|approved|credited|sent|made|received|arrived, we sent|issued|processed|made|completed`,
    refunded: `have|has|been|was|were|we've|just|already|now refunded|reimbursed, return has|was been? received|processed|completed, received your|the return|returned, return arrived|reached`,
    'out-of-stock': `out of stock, sold out, no longer available|in_stock|made|produced|have, not|isn't available|in_stock, unavailable, discontinued, cannot|can't|unable_to|not_able_to|could_not|couldn't ship|send|deliver|fulfil|fulfill|supply, cannot|can't be shipped|delivered|supplied, ran|run out of, none|nothing left, not|don't|no_longer have it|them|any|this|the item? in stock|left`,
    delay: `delay, delayed, delays, postponed, later than, held up, not ready yet, behind schedule, take|takes|taking longer`,
    'date-word': `monday|mondays, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sept, oct, nov, dec, in|on|until|by|late|early|end_of|of may, today, tomorrow, tonight, week, weeks, weekend, days, day, hours, hour, month`,
    cancel: `cancel, cancelling, canceling, cancellation, you cancelled|canceled`,
    option: `you can|may|could|might, you're|you_are free|welcome|able, if you, feel free, possible to, option`,
    undecided: `let us|me know, would|do|did you like|want|prefer|wish|rather, whether, like|want us|me, should|shall|may|can we|i, confirm that, how to, tell us why|the_reason`,
    trouble: `if|should|when|whenever|case you ever|still|should? have|encounter|experience|need|face|find|run_into, any|further|more|other question|questions|problem|problems|issue|issues|concern|concerns|trouble|difficulty|help|assistance|doubts, if anything|something, anything|something else, in case of, with questions|problems, not completely|fully|entirely? satisfied|happy, if there is|are, everything|all is|was|went fine|ok|okay|well|good|alright|perfect, checking in, completely|fully|entirely|100 satisfied|happy, if not, if you|it|something are|is not, if you aren't, whatever|every question|problem|issue`,
    'help-offer': `here|there for|to_help|to_assist|to_support you?, happy|glad|pleased to help|assist, at your service|disposal, always|here|available|there any_time|anytime|around_the_clock, our|my|your best to,
      in help|helping|assist|assisting, hesitate|free to contact|message|write|ask|reach|reply|get, our|my|the support|service|customer_service|care team? is|will, make|put|set it|things right, one message away, available 7|seven|24|every|for, our team is`,
    'write-us': `contact|message|write|write_to|ask|tell|reach|reply_to|text|call us|me, contact|write_to|reach our|the support|customer|service|team, let us|me know, get|getting in touch, send|drop us|me a message|line|note,
      reply to this message, just reply, reach out`,
    tips: `here are|is some|a_few|our|the? tips|instructions|hints|advice, tips|advice|hints for|to|on|about, some|few|useful|helpful|quick|top|care|usage tips|hints, tips and tricks, how to use|clean|care_for|assemble|install|set_up|charge|maintain your|the|it, user|instruction|our guide|manual is? attached|enclosed, attached|enclosed user|instruction|the guide|manual, for best results, most out of|from your|the|it, frequently asked questions, troubleshooting guide|tips|steps, quick start guide|instructions`,
    important: 'important',
    urgent:
      'urgent, urgently, asap, act now, last chance, hurry, immediate action, action required, free gift|for|shipping, limited time, additional information required',
    'amazon-serves': `amazon customer? service|support, contact|contacting|ask|by|from|with|to amazon, amazon will|handles|takes|ships|shipped|delivers|itself`,
    'amazon-matter': `refund, refunding, replace, resend, reship, reimburse, send|ship|dispatch you|out? a|another|the|your new|replacement|second|fresh|one|again?, send it again, deliver, redeliver, refund|replacement, trace|track|locate your|the parcel|package, collect the|your, pick it|the up`,
    'to-us': `to us|our, our warehouse|address|office`,
    parcel: `order, orders, package, packages, parcel, parcels, item, items, purchase, shipment, product, goods`,
    moved: `shipped, dispatched, despatched, posted, mailed, sent, delivered, confirmed, received, accepted, handed over|to, packed, arrived, is shipping`,
    saving: 'cheaper, credit, less',
    'first-use': `before you? use|using|first_use|the_first_use|wearing|washing|installing|flying, for the first time`,
    advice: `we recommend|advise|suggest, always, never, make sure, avoid, keep it|them, do_not|don't use|put|wash|expose|leave, every week|month, regularly, once|twice a`,
    manual: `user|instruction|product|instructions manual|guide|handbook, manual|guide for your|the, faq, faqs`,
    'send-back': 'return, returning, send, send back, ship, post',
    mishap: `wrong, mistake, mixed up, missing, lost, broke, broken, broken down, damaged, fail*, fault*, late, later, instead, problem, issue, strike, stuck, held, overdue, incomplete, incorrect, too large|small|big|heavy|long`,
  },

  decoys: {
    rude: "your fault code|lamp|light, our own|my_own? fault, idiot proof, isn't|not your own|your? fault, stupid mistake",
    'direct-sale': 'we|we_will|we_would|i pay the difference',
    secret: 'password|passcode|code|pin|otp with|to the|your driver|courier',
    money: 'bank|wire transfer',
    buying: 'had|have to buy|get|order|purchase',
    threat: 'police report',
    offensive: 'flame|fire retard, beat you to',
    'seller-feedback': 'feedback for us to',
    thanks: "would|we'd|i'd be? so|very? grateful|thankful",
    give: 'give|giving|send|share|provide|write|leave the|your driver|courier|carrier',
    review: `under|in|after|upon|pending|further|internal|manual|technical|design|peer|security|quality|case|policy|legal|claim|account|proof|final|full review, review process|by_our|meeting|team|department,
      proof|proofs|draft|design|designs|invoice|document|documents|attached|enclosed|file|artwork|mockup|layout|preview|it for your? review,
      power|ip|energy|voltage|current|age|weight|fire|efficiency|load|pressure|temperature|water|waterproof|wattage|amp|thermal|noise|safety|tog|uv|spf|crash|impact|speed|octane|protection|max|maximum rating|ratings,
      rating plate|label|class`,
    feedback:
      'haptic|force|tactile|audio|acoustic|visual|vibration|our|tracking feedback, feedback from|loop|noise|effect|circuit|control|on_whether',
    'review-this': 'flat|shipping|exchange|interest|heart|hourly|frame|refresh|tax rate us|your|the?',
    request: 'please note|know|understand|allow|accept|see|find, please be|rest aware|assured|advised',
    wish: `appreciate|value|love|welcome|consider|ask_for|asking_for|grateful for? your patience|understanding|reply|response|cooperation|confirmation|help|request|return`,
    'five-stars':
      '5|five star|stars hotel|hotels|bedding|resort|quality|comfort|luxury|badge|flag|pattern|shape|ornament|ornaments',
    exchange: 'thank_you|thanks|much|sorry|grateful|apologies|apologise|apologize|regret for',
    incentive: `free return|returns|delivery|shipping|to|from|replacement|time, toll|hands|bpa|lead|sugar|gluten|fat|duty|tax|feel free, gift wrap|wrapped|wrapping|message|box|bag|receipt|note|set|option|recipient,
      as a gift, cash on delivery`,
    attached:
      'attached|enclosed to|with|by|in|inside|on|below|above the|a|an|it|your|its, you attached|enclosed, attached|enclosed below|above|yesterday',
    promotion:
      'check out our return|reply|answer, your promotions, promotions were, explore our options, browse our faq',
    benefit: `discount|discounts|coupon|voucher|card|deal|code was|were|has|had|is|did|does|cannot|could|expired|applied|you_used|you_applied|you_entered, great|good deal of, deal|deals with, to deal`,
    'call-us': 'please call the|your|ups|dhl|fedex|usps',
    'phone-label': 'mobile? phone case|cases|holder|stand|model|charger',
    platform: 'messenger bag|bags, threads per, the|screw|metal|thick|nylon threads',
    'off-platform': 'amazon|return|the qr code for|amazon, qr code for|from your_return|amazon, manufacturer website',
    negation: `don't|do_not|not hesitate|forget, not only|already|yet|done_so, no problem|worries|later|doubt|matter|obligation|charge|cost, why not, if not, haven't already, can't|cannot wait, without hesitation,
      if you do_not|don't mind`,
    'we-act':
      'we|i kindly? hope|ask|invite|encourage, on amazon, amazon page|review|gift|product|customer, our team would',
    invoice: 'invoice address, receipt of, on receipt',
    warranty: 'without|no warranty',
    returning: 'return policy, in return for?',
    'cross-sell': `upgrade to the|a latest|newest? firmware|software|app|version|express|faster|larger`,
    delay: `if there is a delay, without|no|any delay, delay start|timer|mode|effect|switch|pedal`,
    moved: `as we received, not been, confirmed by amazon, will|can|could|may|must|should|to be shipped|dispatched|sent|delivered|posted`,
    'out-of-stock': `cannot|can't|could_not|unable_to ship|send|deliver it|them|the|your|this? parcel|order|package|item? to|before|until|without|unless|with|on|by`,
    status: 'on its|the way back',
  },

  wordings: { 'answer-here': 'reply to this message' },

  quoting: {
    introductions: [{ opens: 'on ', closes: ' wrote:' }],
    separators: ['original message', 'forwarded message'],
  },
};
