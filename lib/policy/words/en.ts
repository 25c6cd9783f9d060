import type { Words } from './concepts.ts';
import { nouns, phrases, verbs } from './inflect.ts';

export const en: Words = {
  language: 'en',

  phrases: {
    review: `a|an|the|your|our|this|that|any|every|each|another|product|customer|buyer|amazon|honest|fair|quick|short|brief|detailed|positive|
      negative|neutral|critical|bad|good|great|nice|kind|star|stars|online|public|written|video|photo|excellent|wonderful|amazing|perfect|glowing|
      favourable|favorable|best|high|higher|better|low|poor|verified|objective|unbiased|truthful|sincere|leave|leaving|write|writing|post|posting
      review|rating|reveiw|rewiew, reviews, ratings, reveiws, testimonial, testimonials, some|more|many|few stars`,
    feedback: 'feedback, feedbacks, feed back',
    'seller-feedback': 'seller feedback|rating',
    'review-this': `review|reviewing|rate|rating us|me|it_on|it_with|it_online,
      review|reviewing|rate|rating our|your|the|this|these recent|amazon? product|products|item|items|purchase|experience|service|shop|store|seller|company|business,
      rate your|this recent? order, rate your transaction, leave|write|post us? a|your? comment, leave comments, spread the word, let others know, tell others what, tell the world,
      review|reviews help|helps|would_help other|us?, let|tell|help other|fellow customers|buyers|shoppers|people`,
    give: phrases(
      verbs('leave, write, post, give, provide, share, send, place, publish, make, add, have, complete, spare'),
      'submit|submitting|drop|dropping, put|putting up',
    ),
    wish: `would|we'd|i'd really|greatly|highly|truly|very_much|so? appreciate|love|be_grateful|be_thankful|be_delighted|be_happy_about|welcome|value,
      would mean|help|really_help|make_our_day, would be great|wonderful|amazing|awesome|nice|fantastic|so_kind, would be greatly|much? appreciated,
      means|mean a_lot|the_world, love|like|want to hear|read|see, ask|asking for, ask you for, hope|hoping for, consider|considering,
      rely|relies|depend|depends|live on, live from, haven't|have_not left|written|posted`,
    helps: 'help|helps|supports|would_help us|our|small, makes a difference',
    request: `please, pls, plz, kindly, could|can|would|will|may|might you, you can|may|could|might, if you could|would, if you have a moment|minute, may we ask,
      we|i ask, ask|asking you, take|taking a|the moment|minute|second|time|few, spare a, feel free, remember to, hope you'll|you_will|you_would, do us a favor|favour,
      invite|encourage you, be so kind, kind enough, don't|do_not|not forget|hesitate, why not`,
    opinion: `your honest? experience|thoughts|opinion|impression|impressions|view, what you think|thought, how you like|liked, few|some words|lines, how we did`,
    'public-place': `product|item|amazon|our page, listing, on amazon|the_page, publicly, online, with|for others, community, under the product,
      other|future|fellow|potential customers|buyers|shoppers`,
    positive: `positive, good, great, nice, excellent, glowing, favourable, favorable, kind, wonderful, amazing, perfect, best, top, high, higher, better, fantastic,
      awesome, brilliant, outstanding, happy`,
    'five-stars': 'five|5|all|full star|stars|★, 5star, 5stars, 5 out of 5, ★★★★★, ★★★★, star review|rating|feedback',
    'if-satisfied': `if|since|as|when|because|now_that|glad you're|you_are|you_were fully|completely|very|totally|really|100_%? happy|satisfied|pleased|content|delighted|thrilled|glad,
      if|glad|happy|since|as that? you like|liked|love|loved|enjoy|enjoyed,
      if everything|all|it|the_product|the_item|our_service|your_order is|was|went|works|worked fine|ok|okay|good|perfect|great|well, if it|the_product|the_item meets|met,
      as a satisfied|happy customer, satisfied|happy customers, if|were satisfied|happy, you are happy|satisfied with, met|meets|exceeded your expectations`,
    change: phrases(
      verbs(
        'change, update, revise, amend, modify, remove, delete, withdraw, reconsider, alter, raise, increase, upgrade, correct, adjust, retract, reverse, erase, improve',
      ),
      'edit|editing|rethink|turn|redo|removal|deletion, take|taking down, get rid of',
    ),
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

    promotion: `follow us|our, visit our amazon? store|shop|storefront, check out our, see|at our other, our other|new|latest products|items|collection|arrivals, our full|whole range, product line, check it|them out,
      new arrivals, newsletter, subscribe to, sign up for our, join our, vip club, loyalty program|programme, special|exclusive|limited|promotional|great offer|offers, limited time offer,
      black friday, cyber monday, flash|summer|winter|clearance|big sale, on sale now, now on sale, exclusive|best|great deals, don't|do_not miss out?, shop|buy now, recommend us to, refer a friend,
      tell your friends, browse|discover|explore our, promotions, just|we|have launched, you may|might also like, we also sell, buy again, order|buy|shop with|from us again, our bestsellers`,
    benefit: phrases(
      nouns(
        'discount, coupon, voucher, promo code, promotional code, discount code, coupon code, gift card, special price, deal',
      ),
      '%|percent off, free shipping on, reduced price',
    ),
    'hand-over': `here is, here's, use, using, get, gets, receive, enjoy, we offer, offer|give|send|sending|gift you, offering, save, claim, grab, redeem, apply, enter, have a, exclusive, for loyal,
      we have, with our, there is, take advantage of`,
    'next-purchase': `next|future|following|second|another purchase|purchases|order|orders|buy|shopping, next time you, anything|everything in our store|shop, all our products, in our store|shop, storewide`,
    remedy:
      'compensat*, partial refund, inconvenience, damage*, keep the item|product, delay*, mistake, goodwill, apolog*, defect*, sorry, this order, your order was',
    'contact-us': `contact|contacting|email|emailing|e_mail|mail|call|calling|phone|text|texting|message|messaging|reach|write|write_to|ring|dm|whatsapp|reach_out_to|get_in_touch_with|speak_to|talk_to us|me|our_team|our_support|our_customer_service|our_office
      directly? at|on|via|by|through|under|over?, contact|email|e_mail|call|reach|message|text us|me anytime|any_time|by_email|by_e_mail|by_phone|via_email|on_whatsapp|via_whatsapp at|on?,
      get in touch at|via, reach out to|at, write|mail|email to, write|send us? an email|e_mail at|to?, send it|them|your_photos to, call, dial, give us|me a call at|on?`,
    'email-us': `email|e_mail us|me, mail us|me at, send|write|drop us|me? an email|e_mail to? us?, our|my|on? gmail, hotmail, our|my email|e_mail|mail address|is, by email to`,
    mailbox: 'info, support, sales, contact, service, hello, help, office, mail, shop, team, admin, care, orders',
    'call-us': `call|calling|phone|ring|text us|me, give us|me a call, call our, whatsapp, call or text|write, sms, speak|talk to us on, reach|contact us|me at|on|by_phone, dial, now|just|simply|please? call, by phone`,
    'phone-label':
      'tel, phone, telephone, mobile, cell, cellphone, phone number, our|my number, hotline, helpline, fax, call, ph, landline',
    'phone-exception': `warranty, warranties, guarantee, manufacturer, manufacturers, manufacturer's, carrier, carriers, carrier's, courier, couriers, courier's, ups, fedex, usps, dhl, dpd, gls,
      hermes, evri, royal mail, yodel, shipping|freight|delivery company|provider, freight forwarder`,
    'other-number': `serial|model|case|ticket|invoice|part|vat|reference|tracking|order|item|article|company|claim|parcel|registration|consignment number|no|id?, lot, batch, ref, postcode, zip, sku, ean, upc,
      isbn, barcode, imei, rma, key, code`,
    platform: `whatsapp, whats app, wechat, telegram, facebook, instagram, insta, messenger, skype, viber, tiktok, tik tok, snapchat, discord, linkedin, pinterest, youtube, facetime, twitter, threads`,
    accessory:
      'phone, case, cases, ring, light, sticker, stickers, logo, icon, icons, mug, shirt, pillow, costume, plaque, button, camera, bag, style, themed, frame, call, calls',
    channel: `via, by, through, over, our, my, use, using, us|me on|in|via, add us|me, find|message|dm|contact|reach|write|text|search|follow|join us, join our, chat|connect with|on, continue|move|talk|switch|are|am on|to, send us a`,
    'off-platform': `our|my own? website|web_site|site|homepage|webshop|web_shop|online_shop|online_store, our own store|shop, company website, live chat, dm|whatsapp|google|fax us, direct|private message us,
      search|look for us on, find us on google, look us up, qr code, outside of? amazon, off|without amazon, away from amazon, instead of amazon, not through amazon, by fax,
      contact|reach|email|write_to us directly, call|text us|me, ring|phone us, give us|me a call, send|write us a letter`,
    'amazon-channel':
      'via|through|on amazon, amazon message|messages|messaging, message centre|center, this message|thread|conversation, messaging service, in your orders, seller central, amazon account',
    'link-word':
      'visit, website, site, shop at, go to, link, see, here, homepage, page, url, on, at, web, store, order at, browse, open, click, check',
    'at-sign': 'at',
    'dot-sign': 'dot',
    'field-name': `first|last|full|buyer|customer|your|product|item|company|shop|store|seller|insert|enter? name, buyer, customer, order id|number|no?, insert order|date|product|text|here, id, product, item, asin,
      delivery|ship? date, tracking number|id?, carrier, your? company|shop|store, seller, address, amount, quantity, qty, price, link, url, title, number, city, country, time, signature, sku, placeholder`,

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

    greeting:
      'hi|hello there?, hey, dear sir|madam|customer|buyer?, good morning|afternoon|evening|day, greetings, sir, madam, mr, mrs, ms, valued? customer',
    thanks:
      'thank you, thanks, much appreciated, we|i appreciate, grateful, gratitude, thankful, thanking, thx, ty, cheers',
    courtesy: `nice|great|good|lovely|wonderful day|weekend, hope you enjoy|love|like, enjoy, happy, glad, pleasure, welcome, wish, wishes, wishing, all the best, take care, merry christmas, new year, congratulations,
      means|mean a_lot|the_world|so_much, honoured, honored, delighted, no problem|worries`,
    'sign-off':
      'best|kind|kindest|warm|warmest? regards, best wishes, yours? sincerely|faithfully|truly, all the best, yours, best, cheers, many greetings',
    'small-talk': phrases(
      nouns(
        'order, purchase, customer, business, support, trust, patience, reply, message, choice, time, day, store, shop, team, company, product, item, loyalty, feedback, understanding, email, answer',
      ),
      `kindness, interest, ordering, buying, shopping, purchasing, choosing, chose, placing, placed, bought, ordered, supporting, trusting, being, new, recent, recently, kind, quick, fast, prompt, nice, great, lovely,
        wonderful, valued, small, family, amazon, com, today, number, id, no, let, know, say, saying, wanted, want, like, big, truly, deeply, sincere, warm, hope, many, lot`,
    ),

    customisation: `engrav*, personalis*, personaliz*, customis*, customiz*, monogram*, initials, embroider*, custom text|design, proof, mockup, artwork, inscription, font, name|text to print, print|printed on the,
      which name, logo file, lettering`,
    'delivery-appointment': `which|what day|date|time suits|would, day|date|time suits|works_for you, delivery appointment|slot|window, delivery date works, schedule|arrange|book the|your|a? delivery, time slot|window,
      convenient|preferred delivery? day|date|time, when would you like, be at home, someone at|be home, when can we deliver, freight carrier|company, two man delivery`,
    'address-problem': `house|street|apartment|flat|unit number, address is|seems|appears|could_not|cannot incomplete|missing|incorrect|invalid|wrong|be, incomplete|wrong|incorrect|invalid|correct|complete|full|undeliverable address,
      missing from your|the address, confirm|check|verify your|the delivery|shipping? address, postcode|zip_code is, delivery|shipping address is`,
    'missing-detail': `which|what size|colour|color|variant|version|model|type|option, confirm the size|colour|color|quantity, before we can? ship|send|dispatch, before shipping, need to know, missing information,
      should|shall we send, would|do you prefer, do you want`,
    problem: `was|is|were|are|got|been damaged|lost|delayed|stolen|postponed, out of stock, no longer available, not available|in_stock, unavailable, sold out, delay, delayed, delays, cannot|can't|unable_to ship|send|deliver|fulfil|fulfill,
      cannot be shipped, damaged|lost in|at|by, went missing, defective, faulty, broken, unexpected problem, problem|issue with your order, later than, strike, lost parcel, returned to sender|us_by`,
    invoice: 'invoice, invoices, vat|tax? receipt',
    warranty: 'warranty, warranties, guarantee certificate|period',
    returning:
      'your|the return, return request|label|it|shipment, send|sending it|the_item back, returning the, partial refund, returned item, prepaid label',
    'access-key': 'access|licence|license|product|activation|download|serial key, activation code',
  },

  decoys: {
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
    problem: 'if there is a delay, without|no delay',
    invoice: 'invoice address, receipt of, on receipt',
    warranty: 'without|no warranty',
    returning: 'return policy, in return for?',
  },

  wordings: { 'answer-here': 'reply to this message' },

  quoting: {
    introductions: [{ opens: 'on ', closes: ' wrote:' }],
    separators: ['original message', 'forwarded message'],
  },
};
