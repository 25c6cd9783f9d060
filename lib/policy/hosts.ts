/** Hosts are compared whole or at a dot: `amazon.com.example.net` and `my-amazon.com` are not Amazon's. */
const amazon = new Set(
  `a.co amazon.ae amazon.ca amazon.co.jp amazon.co.uk amazon.co.za amazon.com amazon.com.au amazon.com.be
  amazon.com.br amazon.com.mx amazon.com.tr amazon.de amazon.eg amazon.es amazon.fr amazon.ie amazon.in amazon.it
  amazon.nl amazon.pl amazon.sa amazon.se amazon.sg amzn.asia amzn.eu amzn.to media-amazon.com`.split(/\s+/),
);

/** Carriers and their tracking pages: a link there may be needed for the order. */
const carriers = new Set(
  `17track.net aramex.com auspost.com.au bpost.be brt.it canadapost.ca chronopost.fr colissimo.fr correos.es
  dbschenker.com dhl.com dhl.de dpd.co.uk dpd.com dpd.de evri.com fedex.com gls-group.eu gls-pakete.de hermesworld.com inpost.pl
  laposte.fr mondialrelay.fr myhermes.de ontrac.com parcelforce.com poste.it postnl.nl postnord.se purolator.com
  royalmail.com seur.com tnt.com ups.com usps.com yodel.co.uk`.split(/\s+/),
);

const shorteners = new Set(
  'bit.ly buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com'.split(
    ' ',
  ),
);

export const isShortener = (host: string) => belongsTo(shorteners, host);
export const isAmazonHost = (host: string) => belongsTo(amazon, host);
export const isCarrierHost = (host: string) => belongsTo(carriers, host);

/** The domain itself or a part of it: `a.shop.com` is under `shop.com`. */
export const isUnder = (domain: string, host: string) => belongsTo(new Set([domain]), host);

function belongsTo(known: Set<string>, host: string): boolean {
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) if (known.has(host.slice(at))) return true;
  return false;
}

/** Endings under which a bare name counts as a link. Short on purpose: each one more costs clean text. */
const endings = new Set(
  `app au be biz br ca cc ch cn club co com cz de dev dk es eu fi fr gl gr hu ie info io jp ly mx net nl
  online org page pl pro pt ro ru se shop site store tech top tr tv uk vip website xyz`.split(/\s+/),
);
/** Endings that are words as well ("it arrived.it was late"): they need a path, "www" or a link word before them. */
const wordEndings = new Set('am as at do in is it la me my no so to us'.split(' '));

export const isLinkEnding = (label: string) => endings.has(label);
export const isWordEnding = (label: string) => wordEndings.has(label);
