import type { Words } from './concepts.ts';

/** What the endings of a verb depend on: the harmony of its vowels, and how its stem sounds before a vowel. */
function verb(stem: string) {
  const lastVowel = (text: string) => [...text].findLast((letter) => 'aıoueiöü'.includes(letter)) ?? 'e';
  const harmony = (vowel: string) => ({ a: 'ı', o: 'u', e: 'i', ö: 'ü' })[vowel] ?? vowel;
  const last = lastVowel(stem);
  const [a, i] = ['aıou'.includes(last) ? 'a' : 'e', harmony(last)];
  const isOpen = last === stem.at(-1);
  const soft = stem === 'et' ? 'ed' : stem;
  const isShort = !/[aıoueiöü].*[aıoueiöü]/.test(stem) && !/^(?:ver|al|gör|bul)$/.test(stem);
  const wide = isOpen ? `${stem}r` : `${soft}${isShort ? a : i}r`;
  return {
    stem,
    a,
    i,
    /** Behind that a or e. */
    high: harmony(a),
    open: isOpen ? `${stem}y` : soft,
    wide,
    wideWe: `${wide}${harmony(lastVowel(wide))}z`,
    now: isOpen ? `${stem.slice(0, -1)}${harmony(lastVowel(stem.slice(0, -1)))}yor` : `${soft}${i}yor`,
    past: `${stem}${/[fstkçşhp]$/.test(stem) ? 't' : 'd'}${i}`,
  };
}

const each = (stems: string, forms: (parts: ReturnType<typeof verb>) => string): string =>
  stems
    .split(' ')
    .map((stem) => forms(verb(stem)))
    .join('|');

/** "yazın, yazabilir misiniz, yazar mısınız, yazarsanız, yazmanızı, yazmak, yazmayı, yazmaya, yazmadan, yazsanız". */
const ask = (stems: string) =>
  each(
    stems,
    ({ stem, open, a, i, high, wide }) =>
      `${open}${i}n*|${open}${a}bil*|${wide}|${wide}s*|${stem}m${a}n*|${stem}m${a}k|${stem}m${a}y${high}|${stem}m${a}y${a}|${stem}m${a}d${a}n|${stem}s${a}n*`,
  );

/** "yazan, yazarsanız, yazdığınızda, yazdıktan, yazınca". */
const doing = (stems: string) =>
  each(stems, ({ open, a, i, wide, past }) => `${open}${a}n*|${wide}s*|${past}ğ*|${past}kt${a}n|${open}${i}nc${a}`);

/** "yazacağız, yazıyoruz, yazdık, yazalım, yazabiliriz, yazarız". */
const we = (stems: string) =>
  each(
    stems,
    ({ open, a, high, wideWe, now, past }) =>
      `${open}${a}c*|${now}*|${past}k|${open}${a}l${high}m|${open}${a}biliriz|${wideWe}`,
  );

/** "yazmıyoruz, yazmaz, yazmayacağız, yazamıyoruz". */
const not = (stems: string) =>
  each(
    stems,
    ({ stem, open, a, i, high }) =>
      `${stem}m${i}yor*|${stem}m${a}z*|${stem}m${a}y${a}c*|${stem}m${a}d${high}*|${stem}m${a}y${high}n*|${stem}m${a}y${high}z|${open}${a}m${a}*|${open}${a}m${high}*`,
  );

/** "verildi, verilmiştir". */
const was = (stems: string) => each(stems, ({ stem, past, i }) => `${past}|${stem}m${i}şt${i}r`);

const write = `yaz|${ask('yaz')}`;
const send = ask('gönder yolla ilet at');
const call = `${ask('ara')}|arayarak|arayıp`;
const buy = 'alın|alabil*|alırs*|alman*|satın|sipariş*|temin';
const look = 'bak*|göz|incele*|ziyaret|gez*|uğra*|keşfet*|keşfed*|takip';
const noun =
  'yorum|yorumu*|yorumlar*|değerlendirme*|puan|puanı*|geri_bildirim*|geribildirim*|görüş*|fikr*|düşünce*|yıldızı*';
const paperwork =
  'taslak*|taslağ*|tasarım*|prova*|mockup*|çizim*|baskı*|önizleme*|logo*|yazı*|metin*|metni*|renk*|rengi*|fatura*|dosya*|görsel*|numune*|kazıma*|nakış*|örnek*|isim*';
const inspected =
  'hasar*|kusur*|arıza*|iade*|taleb*|talep*|başvuru*|teknik|kalite|servis*|risk*|durum*|garanti*|uzman*|eksper*|fotoğraf*|şikayet*|itiraz*|enerji|performans*|test*|kargo*|seçene*|çözüm*|öneri*|teklif*|video*|parça*|zarar*';
const trouble = 'soru*|sorun*|problem*|sıkıntı*|aksaklık|aksilik|hata|eksiklik|şey';
const arises = 'olursa|olduğunda|varsa|yaşarsan*|çıkarsa|yaşaman*|görürsen*';
const message = 'mesaj*|ileti*|e_posta*|eposta*|mail*|bildirim*|duyuru*';
const mail = 'e_posta*|eposta*|mail*|email*|e_mail*';
const months = 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık';

export const tr: Words = {
  language: 'tr',
  spelling: 'accents-optional',
  grammar: { verbLast: true },

  phrases: {
    review: `ürün sayfasındaki|altındaki yazınız*|sözleriniz*, beş|5 yıldızdan az|düşük|aşağı, yorum, yorumu*, yorumlar*, yoruma, yorumda*, değerlendirme*, puan, puanı*, puanla*, bir|1|iki|2|tek|üç|3|dört|4 yıldız*, inceleme yazı*, yıldızınız*, yıldızları*, yıldız ver*|bırak*, bizi|ürün*|sipariş*|alışveriş* ${doing('değerlendir puanla oyla')}`,
    feedback: `geri bildirim*, geribildirim*, feedback*, satıcı*|mağaza* için|hakkında|hakkındaki|profil*? yaptığınız|bıraktığınız|verdiğiniz|yazdığınız? olumsuz|kötü|düşük? yorum*|değerlendirme*|puanı*|notu*`,
    'seller-feedback': `satıcı*|mağaza*|firma* için|hakkında|hakkındaki|profil*? yaptığınız|bıraktığınız|verdiğiniz|yazdığınız|olumsuz|kötü|düşük? olumsuz|kötü|düşük? geri_bildirim*|geribildirim*|yorum*|değerlendirme*|puan*|notu*`,
    'review-this': `bizi|bize|ürün*|sipariş*|alışveriş*|satın_al*|mağaza*|satıcıyı|hizmeti*|deneyim*|memnuniyet* amazon*|da|5|beş|tam|kaç? üzerinden|yıldız*|puan*|puanla? ${ask('değerlendir puanla oyla yorumla')},
      deneyimi*|deneyimle*|görüşünüzü|görüşlerinizi|fikrinizi|fikirlerinizi|düşüncelerinizi|izlenimlerinizi|memnuniyetinizi|tecrübe* bizimle|bizlerle|kısaca|yorum_olarak|lütfen|da|burada|amazon'da|amazon_üzerinden|ürün_sayfasında? paylaşı*|paylaşm*|paylaşar*|paylaşab*|${write}|belirtin*|belirteb*|aktarın*|yorumlar*,
      amazon'da|amazon_da|amazon_üzerinden|ürün_sayfasında ${ask('değerlendir puanla')}, bunu|bunları|sözlerinizi|mesajınızı amazon'da|amazon_da|ürün_sayfasında|ürün_sayfasına|yorum_olarak da|de? ${ask('yaz paylaş ekle')}, inceleme|incelemenizi bırak*|paylaş*|${write}, ürün*|bize|satıcıya|mağazamıza kaç? puan|not|yıldız verin*|verir*|vereb*|vermen*, ürün*|bize birkaç|iki|bir? satır|cümle|kelime ${write}|bırak*, başkalarına|diğer_alıcılara|diğer_müşterilere yardımcı|ışık|fikir|yol|anlat*, yorumunuz yeterli|yeter`,
    give: `${ask('yaz bırak yap ver paylaş ekle gönder gir bulun yayınla at')}, yaz, yap, bırak, paylaş, esirge*, eksik etmeyin, vermeyin, yazmayın, bırakmayın, yapmayın, paylaşmayın, girmeyin, eklemeyin, yazıver*, bırakıver*, yapıver*, yazarak, yaparak, bırakarak, vererek, taçlandır*, yazıp, bırakıp, yapılması*, yazılması*`,
    wish: `bekliyoruz, bekleriz, bekliyor*, seviniriz, sevinirim, sevindir*, mutlu|memnun|müteşekkir|minnettar olu*|ed*|kal*, rica ed*|olunur|et*, isteriz, istiyoruz, isterdik, arzu ederiz, onur duy*, makbule geç*, harika|süper|iyi|güzel|muhteşem olur|olurdu, şimdiden çok? teşekkür*, duymayı|duymak|okumayı|okumak|almayı|görmeyi ister*|istiyor*, merak ed*, alabilir miyiz|miyim`,
    helps: `bize|bizim|bizlere|küçük|diğer|başka|işletmemiz*|ekibimiz* için? çok|büyük|en|alıcılara|müşteri*|kişilere? yardımcı|destek*|katkı*|fayda*|güç|moral|motivasyon|ışık|yol|değerli|önemli|kıymetli|şey|anlam|anlamlı|önem, yardımcı|destek olur|olac*|oluyor, ışık tut*, yol göster*, katkı sağl*, güç ver*|kat*`,
    request: `lütfen, rica ed*|olunur|et*, misiniz, mısınız, musunuz, müsünüz, misin, mısın, musun, müsün, unutmayın*, unutma, ihmal etmeyin*, esirge*, vaktiniz|zamanınız|fırsatınız olursa|varsa|olduğunda, bir|iki|birkaç dakikanızı, zaman|vakit ayır*, gerekiyor, gerekmektedir, ${write}, gönderin*, iletin*, bildirin*, oluşturun*, oluşturman*, oluşturursan*, başlatın*, başlatman*, isteği*|talebi*|talep açın*|açab*|açar*|açman*, bırakın*, paylaşın*, bırakarak, yazarak, vererek, bırakabil*, verebilirsin*, onaylayın*, edin, ediniz, etmeniz*, etseniz, ederseniz seviniriz, edebilir misiniz, yapın*, yapmanız*, sizden, bekliyoruz, istiyoruz, alabilir miyiz`,
    opinion: `kanaat*, yazdıklarınız*, geri dönüşleriniz*, görüşünüz*, görüşleriniz*, düşünceleriniz*, düşündü*, ne düşün*, deneyiminiz*, deneyimleriniz*, deneyiminizi, izlenim*, tecrübe*, fikrinizi, fikirlerinizi, memnuniyetinizi, nasıl buldu*, birkaç|iki satır|cümle|kelime, güzel|nazik|hoş|bu söz*`,
    'public-place': `ürün*|sipariş|amazon* yorum? sayfa*|altına|altında, amazon'da*, amazon daki|üzerinde*, yorum* bölüm*|kısmı*|alanı*, diğer|başka|gelecekteki müşteri*|alıcı*|kullanıcı*|kişi*|insan*, başkaları*, herkes*`,
    positive:
      'olumlu, güzel, iyi, pozitif, yüksek, harika, mükemmel, süper, muhteşem, hoş, tatlı, övgü*, şahane, iyi|güzel bir',
    negative:
      'olumsuz, kötü, düşük, negatif, tek|bir|1|2|iki yıldız|yıldızlı, haksız, eleştirel, olumsuz|kötü|düşük bir',
    'five-stars': '5|beş|tam|bütün|tüm yıldız*, 5 üzerinden 5, ★★★★★, ★★★★, 5|beş|tam|en_yüksek puan*',
    'if-satisfied': `memnun kaldıys*|kalırs*|kaldığ*|kalmışsan*|kalan*|kalmanız|kaldınız|iseniz|olduys*|olduğ*|musunuz, memnunsan*, mutluysan*, beğendiy*, beğendiğ*, beğendin*|sevdin* mi, beğenirs*, beğenmişsen*, beğenen*, sevdiys*, sevdiğiniz*, hoşunuza|hoşuna git*|gid*, beklenti* karşıladıy*|karşıladığ*|karşılıyors*, yolundaysa, gibiyse, güzelse, iyiyse, yolunda ise|gittiyse, sorun|problem|sıkıntı yoksa|yaşamadıysan*, sorun* çözüldüğ*|çözüldüys*, keyif aldıy*, hoşnut*, memnun|mutlu müşteri*, sorunsuz ulaştıysa|çalışıyorsa|geldiyse`,
    change: `${ask('değiştir güncelle düzelt düzenle kaldır sil yükselt iyileştir artır')}, geri ${ask('çek al')}, revize ed*|etmen*, gözden geçir*, yeniden|tekrar değerlendirm*|değerlendirir*|düşün*, yıldıza|yıldızlıya|puana|olumluya|beşe|5e|5'e çevir*|çıkar*|dönüş*|döndür*|tamamla*, sildiğiniz|kaldırdığınız|güncellediğiniz|değiştirdiğiniz takdirde|halde, sil, değiştir, güncelle, kaldır, silip, kaldırıp, değiştirip`,
    'change-it': `onu|bunu|şunu ${ask('sil kaldır değiştir')}|güncelle*|düzelt*|geri, silmeniz*|kaldırmanız*|güncellemeniz*|düzeltmeniz* rica|mümkün|isti*, siler|kaldırır|güncelle|çeker misiniz|mısınız|misin, silebilir|kaldırabilir|güncelleyebilir misiniz|misin`,
    'be-changed': `${each('silin kaldırıl güncellen değiştiril düzeltil yükseltil çekil değiş', ({ stem, open, a, high, wide }) => `${stem}m${a}s${high}*|${open}${a}b*|${wide}*`)}, silinsin`,
    incentive: `hediye*, kupon*, indirim*, bedava, ücretsiz*, bedelsiz*, nakit, para|ücret|kısmi iade*, parası*, paranı*, iade edip|edil*|ede*|ediyor*|yapa*|yapıyor*, tam iade*, geri öd*, tutar*|ücret*|bedel* *? geri, kargosu* bizden, cebiniz*, tl'niz*, yeni|yenisini|ikinci bir? ürün*|tane*? gönderelim|gönderece*, ödül*, çekiliş*, bonus*, tl|lira hediye*|lik|değerinde|yatır*|gönder*|yolla*|öd*|ver*|kazan*|iade*|hesab*, tl'lik, liralık, papara*, numune, garanti* süre*? bir|iki|1|2|3? yıl|ay? uza*, ek|ilave garanti*, yıl ek|daha garanti, kampanya*, promosyon*, armağan*, ücretin_yarı*, sürpriz*`,
    exchange: `sahibi*, sahipleri*, karşılığında, karşılık*, karşılığı, ${doing('yaz bırak yap ver paylaş değerlendir puanla kaldır değiştir güncelle düzelt çıkar gönder gir at yayınla ekle yükle yükselt sil')}, yazmaya|yapmaya|paylaşmaya|bırakmaya|yazmanıza|yapmanıza|paylaşmanıza|bırakmanıza karşı*, ${noun} için|başına|sonrası*|karşılığı*|atan*|girin*, yayınlan*, onaylan*, ekran görüntüsü*, silinirse, silinince, kaldırılırsa, güncellenirse, değişirse`,
    'before-doing':
      'önce, yazmadan_önce|yapmadan_önce|bırakmadan_önce|vermeden_önce|paylaşmadan_önce|değerlendirmeden_önce, yazmadan|yapmadan|bırakmadan|vermeden bize|bizimle, evvel, yerine, yazmaktansa|yapmaktansa|bırakmaktansa',
    'contact-first': `bize|bizimle ulaş*|yaz*|danış*|bildir*|ilet*|söyle*|sorun|sorman*|dön*|haber*|mesaj*|bir|şans*|fırsat*, iletişime geç*, haber ver*, buradan ulaş*|yaz*, önce bize|bizimle, mesaj ${send}`,
    reminder: `hatırlat*, tekrar|yeniden|yine rica|sor*|yazıyor*|yazmak|isti*|ulaşıyor*, bir|1 kez|kere|defa daha, ikinci|üçüncü|son kez|kere|defa|mesaj*|hatırlat*|rica*, daha önce* de|da? yaz*|rica*|iste*|ilet*|mesaj*|sor*, geçen|geçtiğimiz hafta*|gün*|ay* de|da? yaz*|rica*|iste*|mesaj*, yazdığımız|sorduğumuz|ilettiğimiz|istediğimiz gibi, önceki|evvelki|ilk|geçenki mesaj*|rica*, haber|ses|dönüş alamadık|çıkmadı|gelmedi, unutmuş ol*, unuttunuz, gözünüzden|gözden kaç*`,
    'still-missing': `henüz|hâlâ|halen|daha bir|ürün*|bize|sipariş*? yorum*|değerlendirme*|puan*|inceleme* yapma*|yazma*|bırakma*|verme*|alma*|görme*|gelme*|paylaşma*|yok, henüz|hâlâ|halen yapma*|yazma*|bırakma*|vermedi*|almadık|görmedik|paylaşma*|değerlendirmed*|bekliyor*, görmedik, göremed*, alamad*, rastlamadık, yapmadı*, yazmadı*, bırakmadı*, değerlendirmedi*`,
    praise: `bayıldı*, harika*, mükemmel*, süper*, muhteşem*, şahane*, kusursuz*, efsane*, çok|gerçekten|tam|aşırı|son_derece|gayet|oldukça|pek|baya güzel*|iyi*|memnun*|beğen*|sev*|şık*|kalite*|hızlı|mutlu*|başarılı*|kullanışlı*|rahat*, memnun kaldı*, memnunum, memnunuz, beğendi*, sevdim, sevdik, hoşuma gitti, elinize|ellerinize sağlık, tam istediğim*, tavsiye ed*, aşık old*, on|10 numara, 5|beş yıldız*, hayran kal*`,
    coaching: `fotoğraf*|video*|görsel*|resim* da|de|mutlaka? iliştir*|ekle*|koy*|yükle*|paylaşm*|paylaşı*|çekin*, fotoğraflı, videolu, başlığına, olduğunu|geldiğini ${write}, bahset*, bahsed*, vurgula*, belirtin*, belirtmen*, belirteb*, belirtmeyi, değinin*, değinme*, anlatın*, anlatma*, söz ed*|etmeyi|etmen*, kelimesi*|ifadesi* kullan*, en az iki|üç|2|3|20|50? cümle*|kelime*|fotoğraf*`,
    'in-review':
      'yorumunuzda, yorumunuza, yorumunda, yorumuna, yorumlarınızda, yorumlarınıza, yorumda, değerlendirmenizde, değerlendirmenize, yorum*|değerlendirme*|puan* yaparken|yazarken|bırakırken|verirken|girerken',
    plea: 'geçim*, ekmek parası*|teknemiz*, yalvar*, işletmemiz*|işimiz*|mağazamız*|ailemiz*|hesabımız* ciddi|büyük|çok? zarar*|bağlı*|kapan*|etkilen*|tehlike*, puanımız* düş*, zor durumda, küçük bir? işletme*|aile*',
    'in-return': 'karşılığında, karşılık olarak, buna karşılık',
    'how-to': 'nasıl, nereden, nereye, nerede, istiyorum',

    'before-production': `baskı*|üretim*|kazıma*|nakış*|işleme*|kesim*|dikim*|hazırlığa|lazere gir*|geç*|başla*|al*|gönder*|ver*|öncesi*, onayınız*, onay vermen*|verirsen*|bekliyor*, basalım, basmadan, kazıyalım, işleyelim, kesmeden, üretmeden, çalışmaya başla*`,
    attached: `ekte, ekteki, ektedir, ekinde, ekine, ek'te, ek te, ek dosya? olarak gönder*|ilet*|sun*, ilişikte*, ilişiktedir, fatura*|dosya*|pdf*|belge*|etiket*|taslak*|taslağ*|fotoğraf*|form*|kılavuz*|çizim*|irsaliye*|sertifika*|tablo*|görsel*|makbuz*|mesaj*|buraya bu_mesaja|size|mesaja|mesajımıza|buraya|halini? ekledi*|ekliyor*|eklenmiştir|iliştir*`,
    enclosed: 'ek te, ekte, ekteki, ektedir, ekliyoruz, ekledik, ekledim, ilişikte, gönderiyoruz, paylaşıyoruz',
    advert:
      'katalog*, kataloğ*, broşür*, el ilanı*, tanıtım|reklam dosya*|afiş*|kitapçı*, bülten*, kupon*, fiyat listesi*|listemiz*, promosyon*, kampanya*',

    promotion: `mağazamız*|sayfamız*|vitrinimiz*|ürünlerimiz*|koleksiyonumuz*|serimiz*|yeniliklerimiz* mutlaka|lütfen|bir|siz_de|da|de|daki? ${look}|bekleriz|bekliyor*|favori*|takibe|davet*|görebil*|bulabil*, diğer|yeni *? modellerimiz*|ürünlerimiz*|çeşitlerimiz* *? ${look}, mağazamızda|vitrinimizde *? *? *? bakın*|bakab*|bakman*|göz|inceleyin*|inceleyeb*|keşfed*|binlerce|yüzlerce|onlarca, beğendiklerinizi|beğendiğinizi|dilediklerinizi sepet*, diğer|yeni|tüm|bütün|farklı|benzer ürünler*|modellerimiz*|koleksiyon*|çeşitlerimiz*|tasarımlarımız* de|da|bir|mutlaka? bir? ${look}|geldi|çıktı|mağaza*|görebil*|için|şimdi|sizi*, yeni modelleri* ${look}, yeni sezon*, yeni koleksiyon*, koleksiyonumuz*, yeni ürünlerimiz, büyük|sezon|yaz|kış|bahar|bayram|yılbaşı|sonu|süper|dev|şok indirim*, indirimlerimiz*, kampanyamız*, kampanyalarımız*, yeni ürünümüz|modelimiz|serimiz *? çıktı|geldi|satışta|mağaza*, şimdi mağazamızda, favori* ekle*, bizi takibe, kampanya başla*|sürüyor|devam, fırsat* kaçır*, kaçırılmayacak, özel|süper|büyük|harika fırsat*, bültenimiz*, bülten* abone*|kayıt*|katıl*, abone ol*, bizi takip, takipte kal*, sosyal medya*, çekiliş* katıl*, sadakat program*, vip müşteri*|kulüb*|üye*, arkadaş*|dostlarınız*|dostunuz*|çevreniz*|tanıdık*|yakınlarınız* da|bizi|mağazamızı|ürün*? öner*|tavsiye*|anlat*|bahset*, stoklar* sınırlı*|tükenmeden|bitmeden, sınırlı süre*, efsane|muhteşem|kara|süper cuma*, black friday, mağazamızdaki tüm|bütün|diğer|yeni, mağazamızda yerini|yayında, ürünlerimizden|yeniliklerden|kampanyalar*|indirimler*|fırsatlardan haberdar, bizden tekrar|yine alışveriş*|sipariş*, çok satan*, raflarımız*, sizi bekliyor, bekliyor sizi`,
    benefit: `indirim*, kupon*, hediye çek*|kart*|kod*, promosyon|kampanya kod*, alışveriş çeki*|kredisi*, özel fiyat*, yarı|yarı_yarıya fiyat*, ücretsiz|bedava kargo*, kargo* bizden`,
    'hand-over': `kullan*, yararlan*, faydalan*, girin*, uygulay*, ${we('ver gönder tanımla sun hazırla et yap')}, kazan*, geçerli*, tanımlan*, tanımla*, armağan*, hediye*, bekliyor, kodunuz*, kuponunuz*, çekiniz*, alabilirsiniz, alırsınız`,
    'next-purchase': `sonraki|gelecek|gelecekteki|ileriki|ikinci|yeni|ilerideki|önümüzdeki|dahaki tüm|ilk? alışveriş*|sipariş*|satın*|alım*|sefer*, bir sonraki*, ileride|yapacağınız|yapacağın alışveriş*|sipariş*|yapacağ*, tekrar|yeniden|yine|bir_daha sipariş|alışveriş|satın|alırs*, ikinci|ikincisini|bir_tane|iki|üç|çoklu|toplu ürün*|daha|adet|tane? alırs*|alım*|almanız, üzeri alım*, sadık müşteri*`,
    remedy:
      'telafi*, özür*, kusur*, hasar*, kırık*, kırıl*, eksik*, gecik*, kısmi iade*, mağdur*, bu sipariş*, aksaklık*, arıza*, bozuk*, çizik*, leke*, hatalı*, yanlış*, üzgün*, maalesef, defolu',
    saving: 'yüzde, düşer*, ucuz*, uygun*, avantaj*',
    'email-us': `${mail} adresimiz*|adresim, bize|bana|bizimle|ekibimize|fotoğraf*|video*|belge* ${mail} ile|yoluyla|üzerinden|adres*? ${send}|${write}|ulaş*|iletişim*, ${mail} ile|yoluyla|üzerinden|da|de? bize|bizimle|bana? ${send}|yazın*|yazabil*|ulaş*|iletişim*|dön*, mailden ${write}|ulaş*, gmail*, hotmail*, outlook adres*`,
    'digit-word':
      'sıfır, bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, yirmi, otuz, kırk, elli, altmış, yetmiş, seksen, doksan, yüz',
    mailbox: 'destek, iletişim, satış, bilgi, müşteri, sipariş, iade',
    'call-us': `${call}, telefon ed*|et*|aç*, telefonla, çaldır*, numarasından|numaramızdan|numaradan|numarasına|numaraya|numaralı_hat*|numaralı_telefon*|nolu|hattı*|hattan|telefondan bize|bizi|bizimle|bana|hattan|telefondan? ulaş*|${write}|mesaj*|iletişim*|bilgi|atın*|gönder*, tuşla*, görüşebil*, iletişime geç*, mesaj|sms ${send}|yaz*, ulaşın*, ulaşabil*`,
    'phone-label':
      'tel, telefon*, gsm, cep|irtibat|iletişim numara*|no|telefon*, numaramız*, numaram, ustamızın|ekibimizin|servisin|ofisin|kendisinin|benim numara*, müşteri|destek|sipariş|iletişim|whatsapp hattı*, hattımız*, çağrı merkezi*, faks*, fax',
    'phone-exception': `garanti*, yetkili|teknik servis*, üretici*, ithalatçı*, distribütör*, kargo|nakliye|lojistik|kurye|dağıtım firma*|şirket*|şube*|görevli*|hattı*|müşteri*, kurye*, aras, yurtiçi, mng, ptt, sürat, hepsijet, ambar*`,
    'other-number': `takip|kargo|gönderi|sipariş|seri|model|fatura|vergi|müşteri|barkod|parti|iade|talep|başvuru|kayıt|ürün|stok|posta|parça|kimlik|referans|poliçe numara*|no|kodu*, takip, barkod*, seri, plaka, tc`,
    platform: `whatsapp*, whatsap*, watsap*, vatsap*, wp, telegram*, instagram*, insta, instadan, facebook*, messenger*, tiktok*, skype*, twitter*, linkedin*, youtube*, discord*, viber*, snapchat*`,
    accessory:
      'baskılı, kılıf*, bildirim*, uyumlu*, logolu, logosu*, desenli, temalı, çıkartma*, ışığı*, ikon*, tuşu*, uygulama*, araması, görüşme*, yayın*, amblem*, simge*, sesi*, yerine, değil',
    channel: `${write}, ${send}, ulaşın*, ulaşabil*, ulaşman*, ekleyin*, ekleyebil*, sor*, görüşelim, görüşeb*, mesaj*, danış*, takip ed*|et*, hattı*, hesabı*, grubu*, sayfamız*, kanalımız*, numara*, profil*, üzerinden|aracılığıyla|yoluyla|ile|dan|tan|den|ten bize|bizi|bizimle|hızlı|daha|sohbet*|mesaj*|iletişim*|görüşe*|konuşa*|${write}|ulaşı*|ulaşab*|gönderi*|destek*|devam*|hallede*|çöz*, üzerinden, bizi|bize, devam ed*, bağlan*, yazışal*, konuşal*, geçelim, geçin*, geçeb*`,
    'off-platform': `kendi|resmi|web|internet|online|kurumsal sitemiz*|mağazamız*|sayfamız*|adresimiz*|sitesi*, sitemiz*, canlı destek*|sohbet*|yardım*, dm ${send}|den|üzerinden, dm'den, özel mesaj*, qr|kare|karekod* kod*? telefon*? okut*|tara|tarat*|tarayın*, destek|müşteri|sipariş hattımız* ara*|ulaş*|bağlan*|yaz*, amazon|amazon'un|amazon_un dışı*|dışarı*|harici*|olmadan|aracısız|aracı_olma*, amazon'u|amazon_u hiç|bu_işe? aradan|karıştır*|devre, amazon'suz, bizi|beni telefonla|telefondan|direkt|hemen? ${call}, telefonla|telefondan|telefonda bize|bizimle? ulaş*|${call}|görüş*|konuş*|hallede*|bilgi, telefon|cep numaranı*|numarası* ver*|yaz*|ilet*|gönder*|paylaşı*|bırak*, sizi|seni arayalım|arayayım|arayacağız|arayacağım, cep|telefon? numaranızı verin*|verir*, telefonunuzu ver*|yaz*|ilet*|bırak*, doğrudan|direkt|direk bize|bizimle|benimle|bizi|bana ulaş*|${write}|${call}|iletişim*, faks* çek*|gönder*|ile, google'da *? *? ara*|bul*, kutudaki|kutusundaki|karttaki|kartındaki|ambalajdaki|etiketteki|üzerindeki numara* *? ara*|ulaş*|mesaj*, signal üzerinden|dan, görüntülü görüş*, mağazamıza|şubemize|dükkanımıza gel*|uğra*`,
    'amazon-channel':
      "amazon mesaj*|müşteri|üzerinden|hesab*|destek*, amazon'dan, amazon dan, bu mesaj*, mesajlaşma sistem*, siparişlerim*",
    'amazon-account': 'amazon* hesab*|ayarlar*|iletişim*|üzerinden, hesap ayarlar*, iletişim tercih*',
    'outside-payment': `paypal*, iban*, havale*, eft, papara*, ininal*, kripto*, bitcoin*, banka hesab*|hesap*|yoluyla|transfer*, hesap numara*, elden|nakit *? öde*|ver*|nakit|al, nakit olarak`,
    money: `öde*, iade*, yatır*, gönder*, parayı*, paranı*, parası*, ücret*, tutar*, fark*, hesabınız*, hesabımız*, lira*, aktar*, yolla*, yapın*, yapabil*, yapal*, ilet*, ${write}, paylaş*, atın*, atars*, atalım, bedel*, alırs*, alman*, alın, alabil*, verir*, vereyim, verelim, vereb*, bırakır*, tl, kargola*, hallede*, anlaş*`,
    'direct-sale': `doğrudan|direkt|direk bizden|mağazamızdan|firmamızdan|fabrikamızdan|dükkanımızdan|atölyemizden|sitemizden|benden ${buy}|daha|alım*|alışveriş*, bizden|benden doğrudan|direkt|direk|elden|dışarıdan ${buy}, sitemizden|sitemizde daha? ucuz*|uygun*|${buy}, amazon|amazon_un|amazon'un dışı* ${buy}|satış*|ödeme*|daha|alışveriş*, fark|farkı|kalanı|kalan_tutarı|fark_tutarını|fark_ücretini|aradaki_farkı bize|hesabımıza|ayrıca|elden? ödeyi*|ödeyeb*|ödemen*|öder|öderse*|yatırın*|yatırab*|yatırır|yatırman*|gönderin*|gönderir|gönderirs*|gönderm*|havale|yolla*, komisyon* ödemeden|ödeme*|olmadan|vermeden, komisyonsuz, elden satış|teslim_edel*|teslim_eder*|teslim_al*, aramızda hallede*|hallet*|anlaş*|çöz*`,
    'other-shop': `trendyol*, hepsiburada*, hepsi burada*, n11*, çiçeksepeti*, çiçek sepeti*, pazarama*, pttavm*, letgo*, sahibinden com, ebay*, etsy*, aliexpress*, temu*, shein*, teknosa*, ikea*, mediamarkt*`,
    buying: `${buy}, bulab*, bulun*, bulurs*, bakın*, bakab*, satıyor*, satılıyor*, satışta*, satış*, mağazamız*, mağazası*, ucuz*, uygun*, mevcut*, hesabımız*, dükkanımız*, üzerinden`,
    'opt-out': `abonelik*|aboneliğ*|listeden|listemizden|bülten* çık*|iptal*|ayrıl*|sonlandır*|çıkar*, ${message} artık? almak istemi*|isteme*, ${message} istemi*|istemez*, almak istemiyors* ${message}, dur|stop|iptal|ret|red|çık ${write}|gönder*|yazıp|yazarak`,
    'link-word': `site, sitemiz*, sitesi*, web, adres*, tıkla*, linki*, bağlantı*, sayfa*, ziyaret, girin*, bakın*, incele*, şu, buraya, burada, buradan, mağazamız, kılavuz*`,
    'at-sign': 'et, kuyruklu a',
    'dot-sign': 'nokta',
    'field-name': `müşteri|alıcı|ürün|firma|mağaza|kargo|satıcı|alıcının|müşterinin adı|ismi|soyadı|firması|linki, ad, isim, ad|isim soyad|soyisim, müşteri, alıcı, ürün, sipariş|takip|kargo|fatura|ürün no|numarası|kodu|tarihi, sipariş, teslimat tarihi|adresi, tarih, adres, tutar, adet, fiyat, link, beden, renk, şehir, imza, mağaza`,

    'tell-us': `${write}, ${send}, paylaşı*, paylaşab*, paylaşman*, söyleyin*, söyler*, bildirin*, bildirmen*, verin*, verir*, girin*, gerek*, ihtiyacımız, lazım, rica ed*, alabilir miyiz, istiyoruz, misiniz, mısınız, nedir`,
    secret: `şifre*, parola*, kart|kartınız*|kredi_kartı* üzerindeki? numara*|bilgi*|son_kullanma|güvenlik*|ön|arka*, cvv*, cvc*, güvenlik kodu*, sms|doğrulama|onay|kullanımlık|gelen ile? gelen? kod*|şifre*, kimlik|kimliğinizin fotokopi*|fotoğraf*|kartınız*|kopya*|ön, pasaport*, ehliyet*, tc kimlik|numara*, nüfus cüzdan*, kızlık soyad*, internet bankacılı*, giriş bilgi*`,
    street: 'mahallesi, sok, sokak, sokağı, cadde, caddesi, bulvarı, apt, apartmanı, sitesi, daire',
    threat: `yasal|hukuki|kanuni işlem*|yol*|sürec*|süreç*|haklarımız*|takib*|yaptırım*, hukuki*, avukatı*, avukata, avukatlarımız*, dava aç*|ede*, mahkeme*, suç duyurusu*, icra*, haciz*, polise*, sizi|hesabınızı|amazon'a|amazon_a şikayet*|kapat*|rapor*|bildirece*|ihbar*|engelle*|ifşa*, kara liste*, pişman ol*|ede*, sonuçlarına katlan*, son uyarı*, başınıza gele*, adresiniz*|oturduğun* biliyor*, hesap sorac*, tazminat*, hesabınız kapatıl*|askıya`,
    claim: `a dan|ve z'ye|z_ye|z, a_z garanti*|talep*|taleb*, a'dan z'ye*, garanti|açtığınız|iade_edilmeme taleb*|talebi*|dosya*|vaka*|şikayet*|kayd*, itiraz*, ters ibraz*, chargeback*, anlaşmazlı*, şikayetinizi, şikayeti, şikayet kayd*|taleb*, talebi, talebinizi`,
    'give-up': `geri çek*|alın*|almaz*|almad*, kapat*, iptal edi*|etme*|ede*, kaldırın*, kaldırma*, sonlandır*, vazgeç*`,
    rude: `gülünç*, umurumuzda|umurumda değil*, okuma yazma*, okusaydı*, dikkat etseydi*, baksaydı*, bıkmadı*, okumayı bil*|öğren*, okuduğunu* anla*, kör|sağır müsün*|mısın*, gözünüz*|gözün yok|görm*|aç*, aptal*, salak*, ahmak*, geri zekalı*, gerizekalı*, ahlaksız*, yalan söyl*, yalancı*, yeter artık, sorun|problem|hata|kabahat|suç sizde|sende, kafanız* çalıştır*|bas*, anlamamakta*, anlamıyorsun*, anlamaz adam*|mıs*, defalarca anlat*|söyle*, kandırmaya|kandırmayın, yemeyiz, almasaydın*, dalga geç*, canımızı|kafamızı sık*|şişir*, rahatsız etmeyi*, başa|başımıza bela*, ukala*, kapris*, sabrımız* zorla*|taş*|kalma*, nasıl insans*, akıllı olun, ayıp ed*, saçmala*, saçmalı*, saçma sapan, bıkt*, sizin|senin gibi* müşteri*|insan*|biri*|tip*, zamanımız*|vaktimiz* boşa|boş_yere? çal*|harca*|al*, bizi|beni|boşuna uğraştır*|meşgul|oyala*, bizim suçumuz|sorunumuz ne, bir zahmet, inanılır gibi, ne istiyors* daha, işinize gelirse|gelmiyorsa, boşuna konuş*|yaz*, düşman başına, hayırdır, ne diye, falan|filan yok, anlamamanız, kendi|sizin|senin hatanız*|hatan|suçunuz*|suçun|kabahat*|probleminiz|sorununuz|dikkatsiz*, bizim sorunumuz|problemimiz|suçumuz değil, haddini*, terbiyesiz*, utanmaz*, utanmıyor*, utanın*, cahil*, anlamıyor musun*, anlamadınız mı, kaç|yüz|bin kere|kez|defa söyle*|anlat*|yaz*|diyece*, ne biçim, ne hakla|cüretle, derdiniz ne, edepsiz*, fırsatçı*, dolandırıcı*, kötü niyetli*, üçkağıt*, laftan|laf anla*, kendinize gelin, kes|kesin artık|sesini*, susun, komik olma*, beceremi*, beceriksiz*, rezil*, nankör*, kadarına da? pes, madem anlam*|bilm*|okum*`,
    slang:
      'kanka*, kanki, knk, naber, nbr, tmm, birader*, kardo, vallahi, abicim, abi, abim, yaw, eyw, kuzum, valla, hocam, kralsın*, aga, bro, naptın*, napıyo*, ulan, olm, cnm, takma kafa*, kafana|kafanı takma*, bi şey|durum|tane|sıkıntı|dakika|bak*',
    coarse: `lanet olsun|olası*, lanet, kahretsin, bok gibi|ye*|yoluna, boktan, defol*, allah* belan*|cezan*|kahr*, cehenneme git*|kadar, cehennemin dibi*, halt et*|yeme*, eşek herif|gibi|oğlu*, kıçı*, hassiktir*, belanızı, it|pislik herif, dangalak*, manyak*, hödük*`,
    offensive: `siktir*, sikeyim*, sikerim*, sikik*, amk, amına koy*|koya*, aminako*, orospu*, piç herif|kurusu*, piçler, puşt*, yavşak*, ibne*, şerefsiz*, pezevenk*, kahpe*, geberin, gebers*, gebert*, gebereceks*, sizi|seni öldür*|vurur*|döver*|bulur*|yakar*, öldürürüm, öldüreceğ*, evinizi|evini|oturduğunuz_yeri biliyor*|yakar*, kafanı* kır*, ağzını* kır*`,
    enumeration: `birincisi, ikincisi, üçüncüsü, iki|üç|dört|birkaç konu*|husus*|şey*|soru*`,
    aside: `bu arada, ayrıca, bir de, bunun dışında, ek olarak, bir diğer konu|husus, başka|diğer bir? konu*|husus*, öte yandan, son olarak, bir şey daha`,

    negation: `değil, değildir, değiliz, yok, yoktur, yasak*, mümkün olma*, gerekme*, bulunmu*, bulunma*, olmaksızın, olmaz, olmuyor*, olmadı*, olama*, olamı*, asla, hiçbir, kaçın*,
      ${not('et yap ver sun gönder iste kullan uygula değiştir sil kaldır güncelle paylaş yaz bırak öde sat çalış gel ulaş bul çıkar ilet sağla geç ekle yazış görüş bekle')}, alamı*, alamay*, almıyor*, almaz*, almayın*, görünm*, yansıma*, yansımı*, tanımlama*, aramayın*, almayız, karşılama*, açılmı*, kapsamı*, kapsama*`,
    contrast: 'ama, fakat, ancak, lakin, oysa',
    coordinator: `ve bize|bizi|lütfen|ayrıca|ürün*|amazon*|bir|ardından|memnun*|5|beş|mağaza*|değerlendirme*|yorum*|puan*|görüş*|deneyim*|sonra|sizi|size|sipariş*|satıcı*|diğer*|yeni|whatsapp*|telefon*, veya, ya da, ayrıca, ama, fakat`,
    subordinator: 'eğer, şayet, takdirde, diye, halde, madem',
    'we-act': `${we('et yap ver gönder sun paylaş değiştir düzelt sil güncelle kaldır hazırla yolla çıkar al aktar öde yatır ilet değerlendir')}, ederim, ettim, gönderirim, gönderdim, veririm, ekibimiz, üretici, tedarikçi, depomuz, edilecek*, gönderilecek*, yapılacak*, müşterimiz, müşterilerimiz*`,
    'function-word': `ve, veya, ile, için, bu, bir, şu, o, da, de, ki, çok, daha, en, gibi, kadar, size, sizi, sizin, siz, sizlere, sizleri, sizlerin, sizinle, bize, bizi, bizim, bizden, biz, bizlere, ben, sen, sana, seni, senin, olarak, olan, her, hem, ise, mi, mı, var, olsun, oldu, olduğu*, olur, olmak, olmanız*, etmek, etmeniz*, ederiz, ediyoruz, ederim, eder, eden, ederek, ettiğin*, dan, den, nın, nin, tan, ten, daki, deki, dır, dir, bizimle, bizlerle, üzere, göre, gerçekten, ayrıca, sonra, adına, adresin*, adresimiz*, adresini, sitesin*, sitemiz*, üzerinden, linkinden, kendi, kez, kere, yeni, biri, birlikte, aynı, zaman, hep, bunun, buna, ya, şimdi, şimdiden, yine, tüm, bütün, tam, iyi, güzel, biraz`,
    'never-twice': 've, için, bu, veya, lütfen, sizin, bizim, değil, ama, olarak, bize, ile, ürün, size',

    greeting: `merhaba*, selam*, sayın, sn, günaydın, iyi günler|akşamlar|geceler, değerli|kıymetli|sevgili müşteri*|alıcı*, hanım*, bey, beyefendi, hanımefendi, kolay gelsin, hoş geldiniz`,
    thanks: `teşekkür*, teşekkurler, sağ ol*, sağol*, minnettar*, müteşekkir*, şükran*, tşk*, eyvallah`,
    courtesy: `paha biçil*, iyi|güzel|keyifli|mutlu|sağlıklı|hayırlı|bol günler*|haftalar|akşamlar|seneler|bayramlar|yıllar|tatiller|kullanımlar|alışverişler|kazançlar|okumalar, güle güle kullan*|giyin*, iyi günlerde kullan*|giyin*, sağlıkla|mutlulukla|keyifle|afiyetle|günlerde kullan*|giyin*|tüketin*, dileriz, dilerim, diliyoruz, dileğiyle, dileklerimizle, temenni*, umarız, umuyoruz, umarım, memnun kal*, sevindik, sevindim, mutlu|memnun ol*|et*, mutluyuz, memnunuz, mutluluk*, memnuniyet*, onur*, afiyet olsun, hoşça kalın, elinize|ellerinize sağlık, kutlu|mübarek|hayırlı olsun, tebrik*, bekleriz, rica ederiz|ederim, ne demek, hoşunuza git*, beğen*, keyif*, severek kullan*, yeniden|tekrar görüş*|buluş*|görmek*, nazik|güzel sözleriniz*`,
    'sign-off':
      'saygılarımızla*, saygılarımla*, saygılar, sevgilerimizle*, sevgilerimle*, sevgiler, selamlar, iyi çalışmalar, iyi günler dileriz|dilerim, en içten|iyi dilek*',
    'small-talk': `sipariş*, alışveriş*, ürün*, mağaza*, firma*, ekip, ekibi*, aile*, tercih*, seçtiğ*, seçim*, güven*, ilgi*, desteğ*, destek, müşteri*, değerli*, satın, aldığınız*, almanız*, numaralı, no, amazon*, bugün, küçük, büyük, işletme*, tekrar, sonsuz, içten*, gönül*, yürek*, derin, fırsat*, aramıza, katıl*, hoş, geldiniz, adet, tarih*, yaptığınız*, verdiğiniz*, gösterdiğiniz*, ayırdığınız*, nezaket*, anlayış*, sadık, sadakat*, duyduğ*, olma*, sevgi*, saygı*, kapı*, hizmet*, etme*, mesaj*, söz*, isim, dükkan*, takım*, atölye*, nazik*, dolayı, ötürü, ettik, işi*`,

    answering: `${each('yaz sor belirt ilet gönder bildir söyle', ({ past, i }) => `${past}ğ${i}n*`)}, bahsettiğin*, istediğiniz*, talep ettiğin*, dediğin*, görüştüğümüz*, konuştuğumuz*, uyardığın*, attığın*, paylaştığın*, ulaştığın*, haber|bilgi verdiğin*, dönüşünüz*, cevabınız*, yanıtınız*, yanıtladığın*, talebiniz*, isteğiniz*, ricanız*, sorunuz, sorunuza, sorunuzu, sorunuzun, mesajınız, mesajınızı, mesajınıza, mesajınızda*, demiş*, yazmış*, sormuş*, istemiş*, belirtmiş*, haklısın*, fotoğrafınız*, fotoğraflarınız*, şikayetiniz*, açıklamanız*, anlaştığımız*, bilgilendirdiğin*, merak ettiğin*, beklettiğimiz*, sabrınız*, anlayışınız*`,
    apology: `üzgünüz, üzgünüm, üzüldük, üzüldüm, özür*, kusura*, maalesef, malesef, ne yazık, affedin*, affınız*, mahcup*, rahatsızlık*, aksaklık*, aksaklığ*, aksilik*`,
    'cross-sell': `sevdiyseniz|beğendiyseniz *? *? da|de seveceksiniz|beğeneceksiniz|beğenirsiniz, aynı serideki|serinin|takımdaki|koleksiyondaki *? da|de bakın*|göz|inceleyin*, müşterimiz|müşterilerimiz|alıcılarımız *? yanına|yanında|beraberinde|birlikte *? *? *? al*|tercih, yanına *? *? *? alırsan*|almanız*|önerir*|öneriyor*, da|de ihtiyacınız olur|olabilir|olacak*, ilginizi|ilgini çek*, de|da|ayrıca hoşunuza_gid*|beğenebil*|beğenec*|seveceğ*|sevebil*|işinize_yara*, beğenebileceğ*, sevebileceğ*, bu_ürünü|bunu|aynı_ürünü alanlar*|alan|satın_alan*, alanlar|kullananlar genel*|çoğu*|sık*, aynı seriden|takımdan *? *? var|bulabil*|almak*|öner*|ürün*|modeller*|parçalar*, da|de öneririz|öneriyoruz, müşterilerimiz* genellikle|çoğunlukla|çoğu|birlikte|yanında|da|de al*|tercih*|birlikte, de|da|ayrıca bizde|mağazamızda mevcut*|var|bulabil*|satışta*, de|da mevcut*|satıyoruz|satışta*, de|da birlikte|mağazamızda*|stoklarımızda, ayrıca satıyoruz|mağazamızda, takım*|set* tamamla*, takım olarak çok|alabil*, birlikte|yanına|yanında|yan_yana çok|harika|güzel|şık? yakışı*|yakışac*|uyum_sağla*|duru*|gider, çok|harika yakışı*|yakışac*, üst|daha_büyük|pro model* de|da? ${look}|geç*|al*|dene*|yüksel*, uyumlu|takım ürünlerimiz*|aksesuarlarımız*, başka bir? satıcı*|mağaza* ürün*|alternatif*|daha|benzer|öner*, tamamlayıcı ürün*, bir bakmanızı öner*|tavsiye*, incelemenizi|göz_atmanızı öner*|tavsiye*`,
    'product-question': `hangi*, var mı*, başka, uyar mı, uyuyor mu, uyumlu*, öneri*, önerir*, tavsiye*, satıyor musunuz, alternatif*, farklı, daha büyük|küçük|uzun|kısa, olur mu, mevcut*, bulunur mu, benzer*, aksesuar*, yedek, modeli*, eşi, takımı, diğer`,
    status: `kargoya ${was('veril')}|verdik|teslim, kargolan*, kargoladık, yola ${was('çık')}|çıkardık|çıkarıl*, yolda, yoldadır, dağıtıma çıktı|çıkmıştır|çıkarıl*, dağıtımda*, takip numara*|kodu*|no|link*, kargo|gönderi takip*|numara*, teslim ${was('edil')}|ettik|edildiğini, size|elinize|adresinize ulaştı*|ulaşmıştır|ulaşacak*, tahmini teslim*|varış*, depomuzdan|mağazamızdan çık*|ayrıl*|gönderil*, siparişiniz* bize? ulaştı|ulaşmıştır|hazırlan*|onaylan*|paketlen*|alın*, sipariş|gönderim|teslimat onayı*`,
    replacement: `yenisi*, yeni bir? ürün*|paket*|tane*|parça*, değişim*, yedek*, eksik parça*|vida*, yeniden|tekrar gönder*|yolla*|kargo*`,
    refund: `iade*, geri öde*|yatır*, para* geri, ücretiniz*, paranız*, hesabınıza, kartınıza, bedelini, tutarı*`,
    done: `${was('edil yapıl tamamlan onaylan gerçekleş gerçekleştiril yatırıl gönderil başlatıl öden aktarıl alın geç yansı')}, geçecek*, yansır, yansıyacak*, ettik, yaptık, onayladık, tamamladık, yatırdık, ödedik, aktardık, ulaştı, ulaşmıştır, gerçekleştirdik`,
    refunded: `iade ${was('edil')}|ettik, iadeniz* depomuza|bize|elimize|tarafımıza? ulaş*|onaylan*|alındı*|alınmıştır|teslim*|tamamlan*, geri ödedik|ödendi|ödenmiştir|yatır*`,
    'out-of-stock': `stok*|stoğumuz* kalma*|bulunm*|yok*|tüken*|bit*|olma*, tükendi*, tükenmiş*, elimizde kalma*|yok, ürün kalmadı*, kargoya|size verem*, gönderemi*, gönderemey*, gönderilemi*, gönderilemey*, yollayam*, kargolayam*, temin|tedarik edem*|edilem*, tedarikçi* kalma*|yok|bul*, karşılayam*, hazırlayam*, sevk|sevkiyat|gönderim|kargo yapam*|edem*, üretimi*|üretimden durdu*|sonland*|kalk*|kaldır*|bitti, artık üretil*, satıştan kalk*|kaldır*, stok hatası*, teslim edem*, stok dışı*`,
    delay: `gecik*, ertele*, aksayac*, aksadı, aksama*, geç çıkacak*|gelecek*|kargo*|teslim*|ulaş*|gönder*, sark*, uzadı, uzayacak*, daha uzun|geç sür*|ulaş*|teslim*|çık*, beklenenden|planlanandan uzun|geç|daha, rötar*, yetişme*, yetiştirem*, henüz hazır`,
    'date-word': `pazartesi*, salı, salıya, çarşamba*, perşembe*, cuma, cumaya, cumartesi*, pazar günü, ${months}, bugün*, yarın*, hafta, haftaya, haftalık, haftası*, gün, günü, gününe, günlük, güne, günde, günden, iş günü*, saat, ay, ayın, akşam*, sabah`,
    cancel: 'iptal*, siparişten|siparişinizden vazgeç*',
    option: `isterseniz, istersen, dilerseniz, dilersen, arzu|tercih ederseniz|edersen, edebilirsin*, seçenek*, seçeneğ*, hakkınız*, serbest*, mümkün*, istemezsen*, istemiyorsan*, yapabilirsin*, oluşturabilirsin*`,
    undecided: `ister misiniz|misin, istersiniz, istersin, istiyor musun*, isteyip istemedi*, edelim mi, yapalım mı, edeyim mi, tercih edersiniz, uygun|olur mu, bekler misiniz, kararınız*, iptal mi, istediğiniz*, etmemiz*, edilmesini, yapmamızı, nasıl ilerle*, hangi*`,
    trouble: `${trouble} ${arises}, herhangi bir? ${trouble}, bir sorun*|problem*|sıkıntı*, ${trouble} için|yaşa*|ile_karşıla*|olursanız|durumunda, sorularınız*, sorunlarınız*, her türlü ${trouble}, aklınıza takıl*, takıldığınız*, sormak istediğiniz*, yardıma|desteğe|bilgiye ihtiya*, ihtiyacınız olursa|olduğ*|varsa|olması, ihtiyaç duy*, zorlanırs*, zorlanman*, zorlandığ*, takılırsan*, memnun kalmad*|kalmaz*|değilseniz, beklentinizi karşıla*, ters giden|bir, gerektiğinde, merak ettiğiniz*`,
    'help-offer': `yardımcı|destek olmak*|olmaktan|olmaya|olacağız|olur*|olal*|olab*|vermek*|vermeye|vermekten, yardıma hazır*, her|daima zaman|an yanınızda*|buradayız|hizmetinizde*|emrinizde*|hazırız, yanınızda*, buradayız, hizmetinizde*, hizmetinize, emrinizde*, bir mesaj uza*|kadar, uzağınızda*, elimizden gelen*, çekinme*, tereddüt etme*, 7 24, memnuniyetle yardım*|yanıtla*|cevapla*|çöz*, müşteri|destek ekibimiz|hizmetlerimiz, gereken* yap*, çözmek* için, çözeriz, çözüm bul*|üret*|sun*, ilgileniriz, ilgilenece*`,
    'write-us': `bize|bizimle|ekibimize ulaş*|yaz*|bildir*|danış*|mesaj*|haber*|sor*|iletişim*|ilet*|dön*|söyle*, iletişime geç*, iletişim kur*, haber ver*, mesaj ${send}|yaz*|bırak*, ulaşın*, ulaşabil*, ulaşman*, ${write}, yazmaktan, buradan, sorun, sorabil*, bildir*, ilet*, yanıtla*, cevapla*, mesaja cevap*|yanıt*, sormaktan, danış*, lütfen, yeterli*`,
    tips: `elde|derecede|programda *? yıka*, makinesine|makinesinde|makineye koyma*|atma*, montaj|kurulum|kullanım videosu*|videomuz*|videoları*, kireç çöz*, ipuçları*, ipucu*, püf nokta*, kullanım|bakım|temizlik|kurulum|yıkama|montaj|saklama öneri*|talimat*|tavsiye*|rehber*, nasıl kullanılır|kullanacağ*|kullanılacağ*|temizlenir|temizleneceğ*|temizleyeceğ*|kurulur|kurulacağ*|kuracağ*|yıkanır, sıkça|sık sorulan soru*, en iyi sonuç*|verim*|performans*|lezzet*, ömrünü uzat*, uzun ömürlü olma*|kullan*, yıllarca kullan*, uzun ömür* için, ilk günkü gibi, faydalı|birkaç öneri*|bilgi*|tavsiye*|ipu*, kılavuz* ekte*|ekli*|göz_at*`,
    'first-use': `ilk kullanım*|kullanmadan|çalıştırma*|yıkama*|şarj*|defa, kullanmadan|kullanmaya_başlamadan|giymeden|çalıştırmadan|kurmadan|takmadan|yıkamadan|kullanım önce|evvel, kullanmaya başla*, kullanım öncesi*`,
    advice: `öneri*, tavsiye ed*, mutlaka, asla, sakın, dikkat ed*, emin ol*, kaçının*, yıkayın*, yıkamanız*, temizle*, şarj edin*, bekletin*, silin*, havalandır*, kurutun*, çalıştırın*, yağla*, okuyun*, düzenli, haftada|günde|ayda bir|iki|1|2, kullanmayın*, koymayın*, maruz`,
    manual: `kullanım|kurulum|montaj|kullanma|bakım|başlangıç kılavuz*|talimat*|rehber*|kitapçı*, kılavuz, kılavuzu*`,
    important: 'önemli',
    urgent: `önemli uyarı*|duyuru*, hemen|mutlaka oku*|yanıt*|cevap*|aç*, acil*, ivedi*, son şans|fırsat*|gün, hemen al*|harekete, ücretsiz|bedava hediye*, ek bilgi gerek*, işlem gerek*, kaçırma*, sınırlı süre*, hediye*, bedava, son uyarı, fırsat*, müjde`,
    'amazon-serves': `amazon* müşteri hizmetleri*, müşteri hizmetleri*, amazon* ile|a|la? iletişim*|başvur*|görüş*|ulaş*|yazın*|yazman*|bildir*|ilgilen*|yürüt*|hallede*|üstlen*|yönet*|karşıla*|tarafından|yapıyor*|gönder*|çöz*`,
    'amazon-matter': `iade*, yenisi*, yeni, tekrar|yeniden gönder*|yolla*|kargo*, değişim*, para*, paket*, kargo*, ücret*, geri öde*, ikinci bir, bir tane|adet daha, parça*, kargo*, bedel*, tutar*`,
    'send-back': 'gönder*, yolla*, ilet*, kargola*, iade*',
    'to-us': 'bize, depomuza, adresimize, mağazamıza, ofisimize, merkezimize, atölyemize, tarafımıza',
    parcel: 'sipariş*, paket*, kargo, kargonuz*, ürün*, gönderi, gönderiniz*, koli*',
    moved: `${was('kargolan gönderil veril çık edil ulaş alın hazırlan onaylan paketlen')}, gönderdik, kargoladık, verdik, hazırlanıyor*, hazırlanmakta*, hazırlanacak*, paketlenip, hazırladık, paketledik, kargoluyoruz, aldık, çıkış yap*, dağıtımda, yolda, ulaşacak*, gönderilecek*, verilecek*, edilecektir, onayladık`,
    mishap: `yanlış*, hata*, eksik*, kırık*, kırıl*, hasar*, bozuk*, bozul*, arıza*, kayıp*, kaybol*, gecik*, geç, sorun*, problem*, sıkıntı*, karış*, uyma*, uymu*, küçük|büyük|dar|bol|kısa|uzun|ağır gel*|ol*, sızdır*, çizik*, çizil*, leke*, yırtık*, yırtıl*, takıldı*, takılı*, çalışm*, açılm*, dağıtma*, yerine, defolu*, kusurlu*, ıslan*, ezil*, ezik*, kopuk, kopmuş, koptu, tükendi*, grev*, bekletil*, geri döndü*|dönmüş*, ulaşılam*, bulunam*`,

    customisation: `kişiselleştir*, kişiye|isme özel, isim*|ismi*|yazı|yazıyı|harf*|metin|metni|adı nasıl|hangi|doğru|şöyle? bas*|kazı*|yaz*|işle*|kes*, kazı*, gravür*, nakış*, işlenecek*, basılacak*, yazılacak*, baş harf*, lazer*, isimli*, isminize, taslak*, taslağ*, prova baskı*|çıktı*, provayı, mockup*, tasarım* onay*|örne*, hangi isim*|ismi|yazı*|harf*, yazı tipi*|karakter*, font*, baskı metni*|dosya*|için, monogram*, özel tasarım*|baskı*`,
    'delivery-appointment': `hangi gün*|tarih*|saat*, teslimat tarih*|gün*|randevu*|saat*|için, randevu*, evde olur*|olacak*|olman*|misiniz|bulun*|biri*, müsait*, ne zaman teslim*, montaj ekib*|gün*|randevu*, nakliye*, uygun gün*|saat*|tarih*, size uygun, asansör*, kurulum gün*|randevu*`,
    'address-problem': `kapı|daire|bina|sokak|ev|blok|kat|apartman numara*|no*|adı*|bilgi*, adres* eksik*|hatalı*|yanlış*|bulam*|bulunam*|yetersiz*|onay*|doğru*|teyit*|kontrol*|açık*|güncel*|geçersiz*|görünm*|net*, açık|tam|eksik|doğru|güncel|yanlış|hatalı adres*, posta kodu*, ilçe*, mahalle|cadde|sokak adı*|bilgi*|eksik*, teslimat|gönderim adres*`,
    'missing-detail': `hangi beden*|renk*|rengi*|model*|numara*|boy*|ölçü*|tip*|desen*|seçenek*|ebat*|uzunluk*|taraf*|koku*|tür*|çeşit*, beden*|renk*|rengi*|model*|numara*|ölçü*|boy*|adet*|desen* onay*|bildir*|seç*|teyit*|belirt*|ilet*|yaz*|tercih*|bilgi*, hangisi*, kaç numara|beden|cm|adet, mi|mı olsun|yoksa, tercih* bildir*|ilet*, göndermeden|kargolamadan|hazırlamadan önce, bilgi* eksik*, eksik bilgi*`,
    problem: `hasar*, kırık*, kırıl*, kayıp*, kaybol*, bozuk*, arızalı*, kusurlu*, eksik çık*|gel*|gönder*|parça*, yanlış ürün*|renk*|beden*|model*|gönder*|gel*, grev*, beklenmedik*, sorun çık*|oluş*|var|yaşadı*, stok* hata*|tüken*|kalma*, geri dön*, çatla*, ezil*, ıslan*, deprem*, kar|hava yağış*|koşul*|muhalefet*, aksaklık, problem oluş*|çık*, tükendi, tükenmiş*, gecik*, tedarik*`,
    invoice: 'fatura*, e arşiv*, makbuz*, irsaliye*',
    warranty: 'garanti*',
    returning: 'iade*, geri gönder*|yolla*, değişim*',
    'access-key': `lisans|aktivasyon|ürün|erişim|indirme|seri|etkinleştirme|yazılım|oyun anahtarı*|kodu*|bağlantı*, dijital kod*, etkinleştir*`,
  },

  decoys: {
    review: `değişiklik*|düzeltme*|onay* isterseniz|için|varsa|ya_da|veya|ve? ${noun}, ${paperwork} ile|ilgili|hakkında|hakkındaki|için|üzerine|üzerindeki|konusunda|inceleyip|görüp|bakıp? olan|kısa|bir? ${noun}, ${inspected} ön|bir|için|sonrası? değerlendir*|puan*, değerlendirmeye al*|gönder*|tabi, değerlendirme süre*|sonuc*|rapor*|form*|aşama*|devam, ${noun} için|yapıp|yaptığınız*|yazdığınız*|bıraktığınız*|ilettiğiniz* için? çok|gerçekten|ayrıca|ve|de|da? teşekkür*|minnettar*|sağ*, satıcı*|mağaza* için|hakkında|hakkındaki|profil*? yaptığınız|bıraktığınız|verdiğiniz|yazdığınız? olumsuz|kötü|düşük? yorum*|değerlendirme*|puan*, yorum farkı, bonus|chip|maxi|para|world puan*, puan kazan*|kullan*|harca*|topla*|tablo*|kart*, bir|iki|üç|dört|3|4|1|2 yıldız anahtar*|tornavida*|desen*|figür*|şekl*|süs*|uç*`,
    feedback: `${paperwork} ile|ilgili|hakkında|hakkındaki|için|üzerine|konusunda? olan? geri_bildirim*|geribildirim*|feedback*, depo*|kargo*|kurye*|ekip*|ekibi*|üretici*|tedarikçi*|fabrika*|servis*|firma*|müşteri*|şube*|banka*|şirket*|teknik|atölye* gelen|bir|aldığımız|hâlâ|henüz|dan|den|de? geri_bildirim*|geribildirim*|feedback*, dokunsal|titreşim*|haptik|sesli|ışıklı geri_bildirim*|geribildirim*, geri_bildirim*|geribildirim* için çok|gerçekten? teşekkür*|sağ*, geri_bildirim*|geribildirim* ekib*|ilgili|depo*|kargo*|üretim*|teknik|aldık|inceledik|dikkate`,
    coaching:
      'görüşünüzü|görüşlerinizi|düşüncelerinizi|fikrinizi|fikirlerinizi|deneyiminizi|memnuniyetinizi *? *? *? belirt*',
    'review-this': `${paperwork} ile|ilgili|hakkında|hakkındaki|için|üzerine|konusunda? görüş*|fikr*|düşünce*`,
    opinion: `${paperwork} ile|ilgili|hakkında|hakkındaki|için|konusunda? ne? görüş*|fikr*|düşün*, düşündüğünüz için`,
    positive:
      'harika|süper|güzel|iyi|muhteşem olur|olurdu, olumlu ya_da|veya|ve olumsuz, olumsuz ya_da|veya|ve olumlu, iyi ya_da|veya kötü, iyi günler|akşamlar, en iyi şekilde|hizmet*, tam olarak|tersi|iade*',
    negative: 'olumlu ya_da|veya|ve olumsuz, olumsuz ya_da|veya|ve olumlu',
    'five-stars':
      '5|beş|tam|tüm|bütün yıldızlı|yıldız otel*|desen*|figür*|süs*|rozet*|bayrak*|nevresim*|konfor*|havlu*|şekl*|kalite*',
    incentive: `ücretsiz|bedelsiz|bedava iade*|kargo*|değişim*|değiştir*|teslimat*|montaj*|kurulum*|onarım*|tamir*|yenisi*|parça*|yedek*|servis*|olarak, iade* ücretsiz*|bedava, kargo*|değişim|gönderim ücretsiz*|bedava|bedelsiz, hediye paket*|kutu*|notu*|olarak|seçene*|çanta*|edece*|almış*, hediyelik*, indirimli fiyat*`,
    exchange: `${noun} için çok|gerçekten|ayrıca|de? teşekkür*|sağ*|üzgün*|özür*|kusura*`,
    benefit: `indirim*|kupon*|kod*|kart* sepette|kasada|siparişinize|siparişinizde|bu_siparişe|maalesef|zaten|amazon_tarafından? uygulan*|geçersiz*|süresi*|kullanıldı|kullanılmış*|yansıdı|yansıtıl*|yansım*|düşül*|çalışm*|dolmuş|doldu|tanımlan*|görünm*, indirimli fiyat*|olarak|satış*, kampanya|indirim|kupon süresi*|bitti*|dolmuş*|öncesi|sonrası|oranı*|tutarı*, hediye kartı* ile|mesajı*|notu*, kullandığınız|girdiğiniz indirim*|kupon*|kod*`,
    'hand-over': 'size gelen|ulaşan|uygun',
    promotion: `diğer ürünlerimiz gibi, fırsat bul*|ol*, iade fırsat*, tüm|bütün ürünlerimiz* garanti*|gibi|kontrol*|test*|el|orijinal*`,
    'next-purchase': 'bir sonraki gün*|hafta*|iş*|adım*|mesaj*|sabah*|kargo*|teslim*|dağıtım*|parti*',
    attached: `gönderdiğin*|yolladığın*|paylaştığın*|attığın* ekteki|ekte, ekteki|ekte yolladığın*|gönderdiğin*|paylaştığın*|ilettiğin*|attığın*, ekinde gelen|gönderdiğin*, mesajınızın ekinde, mesajınıza ekle*, sipariş*|kutu*|paket*|koli* ekle*|ekinde`,
    'phone-label': 'telefon* kılıf*|tutucu*|stand*|model*|şarj*|aksesuar*|kablosu*|marka*|açık*, cep kısmı|bölme*',
    'off-platform': `sipariş|takip|ayak|beden|seri|model|fatura|iade|vergi|kimlik|talep numaranızı|numarasını, amazon|amazon'un dışı* ${buy}|satış*|ödeme*|doğrudan|alışveriş*, amazon* web|internet|resmi? sitesi*, üretici*|kargo*|firma*|markanın|yurtiçi|aras|ptt web|internet|resmi sitesi*, iade qr|karekod*`,
    'amazon-channel': "amazon üzerinden|dan|un değil|olmadan|dışı*, amazon'dan değil",
    buying: 'gördüğünüz*, bulduğunuz*, ucuza|ucuz gördü*|bulmuş*, aldığınız*, alınan, satış noktası değil',
    secret: `modem*|wifi*|kasa*|kilit*|kilidi*|cihaz*|kablosuz|varsayılan|fabrika|teslim*|kurye*|kamera*|bluetooth|ağ|ilk|haneli|kapı|wi_fi|kargo|iade onay|gelen|doğrulama|teslim? şifre*|parola*|kod*|haneli, sms ile? gelen? teslim*, şifre* sıfırla*|kuryeye|kilit*|ayarla*|arayüz*, kod*|şifre* kuryeye, şifreli*, ehliyet|pasaport cüzdan*|kılıf*|kab*, onay kodu* kargo*`,
    threat: 'yasal garanti*|iade*|süre*|zorunlu*|hak*|cayma',
    claim: 'itirazınız yoksa|varsa, iade|iptal|değişim|fatura|müşteri talebi*|taleb*, talebiniz',
    'give-up': 'kapatmanıza gerek, geri çekmenize gerek',
    rude: 'sizde|sende değil, sizin gibi müşterilerimiz*|müşterilerin|müşterilere, sizin hatanız|suçunuz değil*, senin hatan değil, bizim|kendi hatamız*, sizin sorununuz|probleminiz ile|çöz*|için|hakkında',
    coarse: 'kıç taraf*|kısm*',
    negation: `tereddüt|ihmal|eksik etmeyin*, sorun|problem|önemli|mesele değil*, sorun|problem yok, sadece|yalnızca|yalnız değil, değil mi, merak etmeyin*, şüphe* yok*, ${each('yap et ver yaz sil kaldır bırak paylaş gönder ulaş gel değiştir', ({ stem, a, high }) => `${stem}m${a}zs*|${stem}m${a}d${high}ys*`)}, kapatma*|çekme*|etmez* sürece? *? iade*|ödeme* yapm*|etme*|yok*|yapılma*, takip|kargo|sipariş|gönderi|seri|fatura|telefon|cep|kapı|daire|model|ürün|hesap|iban no, vakit|zaman alma*, alternatif yok, bulunmanız*, bulunmak`,
    'we-act': `rica|teşekkür|arzu|temenni|tavsiye|merak|davet|istirham|ümit ed*|ettik, amazon* yorum*|sayfa*|üzerinden|değerlendirme*|daki|da|dan|hesab*|ürün*|puan*|hediye*, amazon'da*, almanız*`,
    thanks: 'minnettar|müteşekkir ol*|kal*, şimdiden çok|ayrıca? teşekkür*, teşekkür* olarak|amacıyla',
    cancel: 'iptal yaz*',
    courtesy: 'özür dile*|dili*, memnun kalmadı*|kalmaz*, rahatsızlık, beğenm*',
    invoice: 'fatura adres*',
    warranty: `garanti ed*|ediyor*|vere*|vermiyor*, a'dan|dan z'ye|z_ye garanti*`,
    'cross-sell': `firmware*, ilginizi çekmediyse, da|de var mı, modele uyumlu, da|de mevcut değil`,
    delay: 'gecikme* olmadan|olmaz|yok|yaşanmayacak|olmayacak|modu*|ayarı*|süresi',
    moved:
      'geri|bize|iade gönderildi|ulaştı|verildi|döndü, iptal|iade edil*|ettik|alındı, teslim edilem*, söz|karar|bilgi verdik|verildi, yanlış gönderildi|gönderdik',
    status: `takip numara* olmadan|yok|görünm*|hatalı|yanlış, geri yola, iade kargo*|takip*`,
    'out-of-stock': 'başka|farklı adrese|ile gönderem*, stokta var*, tükenmeden',
    mishap: `${trouble} ${arises}, herhangi bir? ${trouble}, bir ${trouble} ${arises}, ${trouble} için|ve|veya|durumunda, sorunsuz*, sorunuz*, sorular*, en geç, hatasız*, eksiksiz*, hatırla*, hatıra*, sorun yok*, hasarsız*, geç kalmadan|olmadan`,
    problem: `hasar* ${arises}`,
    part: 'değerlendir*|puanla* size',
    subordinator: 'para iade*',
    answering: `gönderdiğin*|yolladığın*|ilettiğin* ürün*|paket*|kargo*|koli*|iade*|kutu*, iade|ödeme|iadesi talebiniz*|isteğiniz*, istediğiniz zaman|gibi|an, sorunuz ${arises}, herhangi_bir|bir|başka sorunuz`,
    request: 'unutmayın ki, emin ol*, rahat olun, yine|tekrar|her_zaman bekliyoruz',
    wish: `iade*|cevab*|cevap*|yanıt*|dönüş*|onay*|bilgi*|mesaj*|fotoğraf*|haber*|tekrar|yine|anlayış*|sizi|ürün*|video*|sonuç bekliyor*|bekleriz, yardımcı olmaktan mutlu|memnun*, çözmek|yardımcı_olmak|telafi_etmek|özür_dilemek|bilgilendirmek|bilgi_vermek|belirtmek|söylemek|teşekkür_etmek ister*|istiyor*`,
    'address-problem': 'adresinize|adresine ulaş*|teslim*|gönder*|kargo*, posta|web adres*',
  },

  wordings: { 'answer-here': 'bu mesajı yanıtlayın' },

  quoting: {
    introductions: [
      { opens: '', holds: 'tarihinde', closes: 'yazdı:' },
      { opens: '', holds: 'şunları yazdı (', closes: '):' },
    ],
    separators: ['özgün ileti', 'orijinal ileti', 'orijinal mesaj', 'iletilen ileti', 'iletilmiş mesaj'],
  },

  dots: {
    abbreviations: 'mah, sok, cad, blv, apt, sn, no, tel, vb, vs, örn, dr, av, ltd, şti, bkz, dk, nr',
    afterOrdinal: months,
  },
};
