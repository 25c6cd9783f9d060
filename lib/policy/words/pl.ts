import type { Words } from './concepts.ts';

/** "pan, pani, państwo" in every case, and what is theirs. */
const you = 'pan*|pań*';
const your = 'pan*|pań*|tw*|sw*|wasz*';
/** Any word, where it does not matter what the sentence is about. */
const any = '*';
const when = 'jeśli|jeżeli|skoro|gdy|kiedy|gdyby|jak|że';
const others = 'innym|innych|inni|klientom|kupującym';
const noun =
  'feedback*|opinia*|opinie|opinii|opinię|opinią|opiniom|ocen|ocena|ocenę|oceny|ocenie|oceną|recenzj*|komentarz*';
const expert = 'rzeczoznawc*|serwis*|technik*|techniczn*|eksper*|producent*|specjalist*|kurier*|magazyn*|laborator*';
const harm = 'uszkodz*|szkod*|stan|stanu|wady|wada|wadę|usterk*|sytuac*|reklamac*|sprawy|zdjęć';
const draft =
  'projekt|projektu|projekcie|wizualiz*|podgląd*|szkic*|grawer*|faktur*|dokument*|instrukc*|napis|napisu|tekst*|czcion*|propozyc*|nadruk*|haftu';
const buy = 'kupić|kup|kupi|kupisz|zakupić|zamówić|zamów|zamówi|zapłacić';
const mail = 'mail*|e_mail*|email*';
const say = 'napis*|pis*|odpis*|kontakt*|skontakt*|odezw*|wysła*|wyślij*|słać|przesła*|prześlij*|podesł*|przysł*';
const things = 'zdj*|je|się|do_nas|do_mnie|z_nami|nam';
const call = 'zadzwoń|zadzwońcie|zadzwoni*|dzwoń|dzwoni*|przedzwoń|przedzwonić|zdzwoni*';
const money = 'pieniądze|pieniędzy|kwot*|środk*|należnoś*|płatnoś*';
const weSend =
  'zwrócimy|zwracamy|zwrócę|oddamy|oddam|wymienimy|wymienię|wyślemy|wysyłamy|wyślę|prześlemy|doślemy|dosyłamy|nadamy';
const sent = 'wysłan*|nadan*|doręczon*|dostarczon*|spakowan*|przekazan*|wydan*|odebran*';
const chat =
  'whatsapp*|whatsap*|facebook*|fb|fejs*|messenger*|instagram*|insta|telegram*|viber*|skype*|discord*|tiktok*|signal*';

export const pl: Words = {
  language: 'pl',
  spelling: 'accents-optional',
  grammar: { freeOrder: true },

  phrases: {
    review: `opinia*, opinie, opinii, opinię, opinią, opiniom, ocen, ocena, ocenę, oceny, ocenie, oceną, recenzj*, jedn*|dwie|trzy|1|2|3 gwiazdk*, liczb* gwiazdek, wpis, negatyw, negatywa, pozytywa, negatywów, negatywy, negatywu, niż ${any} gwiazd*`,
    feedback: `komentarz*, feedback*, informacj* zwrotn*, ${noun} o|dla|wystawion*? sprzedawc*|sprzedając*`,
    'seller-feedback': `${noun} o|dla|wystawion*? sprzedawc*|sprzedając*|sprzedaży, seller feedback`,
    'review-this': `napisać|powiedzieć|opisać to też|także|również? na stronie produktu, ocenić|oceń|oceni|ocenią|ocenisz|oceniając|ocenieni* ${you}? nas|nasz*|${your}|go|zakup*|produkt*|zamówieni*|transakc*|sprzedawc*|obsług*|sklep*|na|w|jak, proszę|prosimy|czy|może|niech|mógłby|mogłaby|mogliby|mógłbyś|mogłabyś|zechc* ${any}? ${any}? ocenić|oceni, oceńcie, o ocenę|ocenienie, zrecenz*, z góry dziękuj* za ${any}? ${noun},
      daj|dać|powiedz*|opowiedz*|pomóż|pomóc ${others} znać|co|jak|wybrać|w, podziel*|dzielić|dzielenia się? ${your}? się? ${your}? opini*|wrażeni*|doświadcz*|zdaniem|nią|tym|nim|z_innymi, nie|by|gdyby|żeby|aby|gdybyś|abyś ${you}? ocenił|oceniła|ocenili ${any}? zakup*|produkt*|sprzedawc*|nas|nasz*, napis*|napisz*|zostaw* ${any}? kilka|parę|dwa ${any}? słów|słowa|zdań|zdania o, klikn* ${any}? gwiazd*`,
    give: `zostaw*, pozostaw*, wystaw*, napisz*, dopisz*, napisać, napisani*, pisać, pisz, pisząc, pisani*, dodać, dodaj, dodajcie, doda, dodadzą, dodani*, dodając, opublik*, umieś*, umieszcz*, zamieś*, zamieszcz*, wrzu*, udziel*, przesłać, przekazać, wyrazi*, wyrażeni*, dać, daj, dajcie, dadzą, poświę*, klikn*, opowiedz*, powiedz, przed oceną|opinią|recenzją, link do, dawa*, zrzut* ekranu, dorzu*, podziel*, wpisać, przyzna*, da ${you}|nam, zamiast negatywn*|zł*|słab*, skrobn*, wstrzym* się? ${any}? z opinią|oceną|recenzją, screen*, skrin*, zamiast opinii|oceny|recenzji`,
    wish: `będziemy|będę|byłbym|byłabym|bylibyśmy ${any}? wdzięczn*|zobowiązan*, byłoby|byłaby|będzie nam|dla_nas|miło|super|świetnie|fajnie|cudownie, ucieszy*, docenim*, prosi*|proszę|prosić|poprosić|prośb* ${any}? ${any}? o|żeby|aby|by, zachęc* do, czekamy na ${your}, zależy nam, chętnie przeczyt*|pozna*,
      chcielibyśmy|chciałbym|chciałabym|chcemy poznać|usłyszeć|przeczytać, potrzeb* tylko|${your}, aby|żeby|gdyby|gdybyś|abyś|gdybyście ${any}? ${you}? zostawi*|wystawi*|napisa*|doda*|poświęc*|da*|oceni*|podziel*|wycofa*|usun*|zmieni*|chcia*|zechc*, wystarczy jedn*|kilka|parę, żyje* z, zaprasza* do, przyda*, to może, to dla_nas, pomo*, pomóc, przeczyta*, ciekaw*, znaczy, znaczą, nadzieję na, wspier*, wspar*, przypomin*|przypomn* ${any}? o, zasłuży* na, fajnie|miło|super|świetnie ${any}? byłoby|będzie|gdyby*|jakby, licz* ${any}? na, marzy*, poproszę, zostawiłb*, zostawiłab*, wystawiłb*, wystawiłab*, napisałb*, napisałab*`,
    helps: `pomaga*|pomo*|pomóg*|wesprze*|wspiera*|pozwala*|pozwoli ${any}? nam|nas|${others}|nasz*|mał*|ulepsz*|rozw*, nam|nas ${any}? pomaga*|pomo*|pomóg*|wesprze*|wspiera*, liczy się, się liczy, wiele|dużo znaczy|znaczą, ma|mają|jest|są dla_nas ${any}? ważn*|cenn*|znaczeni*`,
    request: `proszę, prosimy, poprosi*, prosiłbym, prosiłabym, prośb* o, mógłby|mogłaby|mogliby|gdyby_mógł|gdyby_mogła|mógłbyś|mogłabyś, czy może|mogą|możesz|zechce|zechciał*|był*|znajdz*, zechc*, można prosić|liczyć, warto, wystarczy, zachęcamy do, koniecznie, śmiało, pamiętaj* o, poświęć*|znajdź* chwil*|minut*,
      może ${you}? wrzuci*|napisz*|zostaw*|wystaw*|doda*|zechc*|zmieni*|dobierz*, anuluj*|anulac* ${you}? zamówieni*|zakup*|je, klikn* ${any}? anuluj*, najlepiej|najszybciej|najprościej|musi|trzeba|żeby|aby|by ${any}? ${any}? ${any}? ${any}? anul*, jak|niech|żeby ${you} ${any}? ${any}? anul*, poproszę, sugeruj*`,
    opinion: `${your} pierwsz*|szczer*? wrażeni*|doświadcz*|zdanie|uwagi|odczuci*|spostrzeż*, kilka|parę|dwa|kilkoma|paroma ${any}? słów|słowa|zdań|zdania|słowami|zdaniami, co ${you}? ${any}? ${any}? sądz*|myśl*, jak się? ${any}? sprawdza|sprawuje|podoba|spisuje, te|${your} słowa`,
    'public-place': `stron* tego? produkt*, na|w amazon*|serwisie, pod produktem|ofertą, publicznie, ${others}, w internecie`,
    positive: `pozytywn*, dobra, dobrą, dobrej, dobre, dobrych, świetn*, super, najlepsz*, wysok*, wyższ*, najwyższ*, wspaniał*, miłą, miłej, miły, miłe, przychyln*, pochlebn*, doskonał*, ciepł*, maksymaln*`,
    negative: `negatywn*, zła, złą, złej, złe, zły, złych, słab*, kiepsk*, niepochlebn*, nieprzych*, krytyczn*, nisk*, krzywdząc*, niesprawiedliw*, jedn*|1|2|dwie gwiazd*, niższ*, wystawi* negatyw*, mniej niż`,
    'five-stars': `5|pięć|pięciu|komplet|wszystkie|maks* gwiazd*, 5 na|z 5, pięciogwiazdkow*, 5 gwiazdkow*, ocen*|oceń ${any}? na|w 5, piątk* z_plusem, najwyższ*|maksymaln* not*|ocen*|liczb*, pozytywa, ★★★★★, 5 5, na piątkę`,
    'if-satisfied': `${when} ${any}? ${any}? ${any}? ${any}? ${any}? cało|w_dobrym|bez_zarzutu|bez_problem*|leż*|przypad*|działa|cieszy|zadowolon*|zadowoleni|usatysf*|szczęśliw*|zachwyc*|podoba*|spodobał*|spełni*|odpowiada*|służ*|polubi*|polubił*|lubi*|sprawdza|warto|gra|ok|dobrze|super|świetn*|zasłuży*|w_porządku|do_gustu, spełni* ${your}? oczekiwania, któr*|komu|kto ${any}? ${any}? podoba*|spodobał*|zadowolon*, zadowolon* z|ze|to|klien*, jest*|są ${you}? ${any}? zadowolon*|zadowoleni|szczęśliw*, nie|żadn* ${any}? ${any}? ${any}? zastrzeżeń|problemów|kłopotów, podoba się`,
    change: `zmień*, zmieni*, zmian*, usuń*, usun*, zaktualiz*, aktualiz*, edyt*, edycj*, skas*, wykas*, zmodyfik*, wycof*, popraw*, podni*, podwyższ*, cofn*, skoryg*, korekt*, przemyśl*, zamień*, zamieni*, dołoż* ${any}? gwiazdk*, zrewid*, ściągn*, zwiększ*, zdjęcie|zdjąć ${any}? opinii|oceny|recenzji|opinię|recenzję`,
    'change-it': `usun*|usuń*|zmieni*|zmień*|skas*|wycof*|popraw*|edytować|zaktualiz*|podnieść ${you}? ją|je|go|tę|to|ten|wpis, jej|jego zmian*|usunięci*|korekt*|aktualizac*|poprawieni*|edycj*|wycofani*|skasow*, ją|je|go usun*|zmieni*|skasować|wycofać|poprawić|edytować|zaktualizować`,
    'be-changed': `zostać|zostanie|zostaną|być|będzie usunięt*|zmienion*|zaktualizowan*|wycofan*|poprawion*, zniknie, zniknęła`,
    incentive: `kupon*, voucher*, bon|bony|bonu|bonem zakup*|na|o, podarun*, prezent*, prezencie, upomin*, gratis*, bezpłatn*, darmo*, zwrot, zwrotu, zwrotem, zwróc*, zwraca*, odda*, rabat*, zniżk*, premia, premię, bonus*, nagrod*, losowani*, losuj*, wygr*, wylosuj*, % na|ceny|mniej|zwrotu, rozlosuj*, 1*|2*|3*|4*|5*|6*|7*|8* zł|złotych|euro, kod na|promoc*, drug*|dodatkow* ${any}? par*|sztuk*|egzempl*|komplet*, konkurs*, loteri*, cashback*, przedłuż*|dodatkow* ${any}? gwaranc*, przelej*|przelew*, obniż*, dorzucimy|dorzucam*|dorzucę, odwdzięcz*, rekompens*, zapłac*, połow*|część|pół ${any}? ceny|kwoty|wartości|zakup*|pieniędzy, punkt* lojaln*`,
    exchange: `w zamian|podziękowaniu|nagrodę za?, ramach podziękowania|wdzięczności, za ${your}|każd*|szczer*|krótk*|pozytywn*|dobr*|wystawi*|napisani*|zostawi*|dodani*|opublik*|zmian*|usunięci*|edycj*|5|pięć|${noun}, po wystawieniu|dodaniu|napisaniu|opublikowaniu|usunięciu|zmianie,
      ${when}|kto|któr*|warunkiem ${you}|się|nam? wystaw*|napisz*|dopisz*|doda*|zostaw*|opublik*|zmieni*|zniknie|usun*|popraw*|podniesie*|oceni*|ocenią|skrobn*|zrecenz*|opisz*, ${noun} się? pojawi*|ukaże|będzie, wystarczy, dla autor*|recenzent*, tylko zniknie, nagradza*`,
    'in-return': `w zamian`,
    'before-doing': `zanim ${you}|zdecyd*|się? ${you}|się|zdecyd*? ${you}|się? na?, nim ${you}|się|zdecyd*|wystaw*|napisz*|zostaw*|oceni*|doda* ${you}? się?, dopiero potem|później|wtedy, wstrzym*, powstrzym*, zamiast, przed`,
    'contact-first': `kontakt*|skontakt*|porozm*|pogada* ${any}? ${any}? z_nami, z nami kontakt*|skontakt*, skontaktujmy, o kontakt, napis* ${any}? do? nas|nam, da* nam znać|szans*, powiedz*|zgłos*|zgłoś* nam, problem nam, pisz*|pisać ${any}? do nas|mnie, o wiadomo*`,
    reminder: `przypomin*, przypomn*, ponawia*, ponown* prośb*, pisz*|prosi* ${any}? ponownie, jeszcze raz, po raz ${any}, drug*|kolejn*|ostatni* raz|prośb*|wiadomo*, ponownie, już|temu|ostatnio pis*|prosi*, pisali*|prosili* ${any}? ${any}? już|temu|wcześniej|zeszł*, o którą|które ${any}? prosi*, wraca* z prośbą`,
    'still-missing': `wciąż|nadal|jeszcze|dotąd|ciągle|do_tej_pory|dotychczas nie|jej|brak*|czekamy|czekam, czekamy|czekam jeszcze|wciąż|nadal, nie widzimy|widzę|otrzymali*|dostali* ${any}? jeszcze|${your}?, nie wystawi*|zostawi*|napisa*|doda*|oceni* ${you}? jeszcze, nie doczeka*, pamięta*|zapomn* ${you}? o`,
    praise: `uwielbia*, kocham, zachwyc*, przepiękn*, piękn*, ślicz*, cudo*, idealn*, perfekc*, rewelac*, świetn*, super, wspaniał*, fantast*, genialn*, doskonał*, znakomit*, ekstra, bomba, sztos, zadowolon*, bardzo ładn*|dobr*, polecam, bardzo się? podoba, najlepsz*, pięć gwiazdek`,
    coaching: `wspomni*, wspomnieć, napis* ${any}? ${any}? że|jak|czy, podkreśl*, zaznacz*, opis*, doda*|dołącz*|załącz*|wstaw*|wrzuć* ${any}? ${any}? ${any}? ${any}? ${any}? zdj*|film*|fot*|nagrani*, ze|z ${any}? zdj*|film*|fot*, użyj*|użyć słów|słowa`,
    'in-review': `w|do ${your}? opini*|recenzj*|ocenie|komentarzu|komentarza, pisząc|wystawiając|pisaniu ${your}? ${noun}`,
    plea: `zależ* od tego|niej, firm* zależy|utrzym*, błaga*, szkodzi|niszczy|krzywdzi ${any}? nam|nas|nasz*|mał*, nam szkodzi`,
    'how-to': `jak|gdzie|czy mogę|można|się|moge|wystaw*|napis*|zostaw*|doda*|ocen*, chciałbym|chciałabym|chcę|chcemy wystaw*|napis*|zostaw*|doda*|ocen*`,

    about: `na temat, temat, dotycząc*, odnośnie, w sprawie`,
    document: `${draft}|logo|kolor*|zamienn*|prośb*|załącznik*|rozwiązan*|${harm}|adres*`.replaceAll('|', ', '),
    'before-production': `przed drukiem|produkcją|grawer*|wysyłką|haft*, żebyśmy|abyśmy|byśmy mogli, zaczynamy|zaczniemy|ruszamy z? produkc*|druk*|grawer*|haft*, po akceptacji, do druku|akceptacji`,
    part: 'instrukcj*, opis, regulamin*, faktur*',
    attached: `w załącznik*|załączeni*, załączam*, załączył*, załączyli*, załączon*, dołącza*, dołączyli*, dołączyłem, dołączyłam, przesyłam*|podsyłam*|wysyłam* ${you}? faktur*|etykiet*|instrukc*|plik|projekt*|wizualiz*, dołączon*|załączon* ${any}? do ${any}? ${any}? wiadomo*`,
    enclosed: `załączniku, załączeniu, załączam, załączamy, dołączam, załączon*, przesyłam*`,
    advert: `katalog*, ulotk*, broszur*, cennik*, gazetk*, materiał* reklamow*, promoc*, kupon*, newsletter*, nasz* ofert*`,

    promotion: `zaprasza*|zachęca* ${any}? do|na ${any}? ${any}? ${any}? ${any}? sklep*|zakupy|nowości|ofert*|asortyment*|kolekc*|wyprzedaż*|promoc*, odwied*|zajrz*|zagląda*|zerk* ${any}? do|na? nasz*|sklep*, sprawd*|zobacz*|pozna*|odkry*|obejrz* ${any}? nasz*|pozostał*|inne|now* ${any}? nowości|ofert*|produkt*|model*|kolekc*|sklep*|promoc*,
      nasz* inne|pozostałe|nowe produkt*|artykuł*|model*|wyrob*, now*|letni*|zimow*|jesienn* kolekc*, nowe wzory, nowoś*, wyprzedaż*, trwa|rusz*|startuj*|mamy|wielk* ${any}? przecen*, promocj*, za pół_ceny, ceny od, black friday|week, wszystko ${any}? taniej|tańsze, % taniej,
      obserw*|subskryb*|zasubskryb*|śledz*|śledź*|polub* nas|nasz*, obniżyli*|obniżamy cen*, newsletter*, dołącz* do nasz*|klub*|grup*, program* lojalnościow*, polec* nas|sklep, polec* ${any}? ${any}? znajom*|rodzin*|dalej, ofert* specjaln*|limitowan*|wyjątkow*, specjaln*|wyjątkow*|atrakcyjn*|okazyjn*|promocyjn* ofert*|cen*, nie przegap*, pełn* ofert*, przecenion* ${any}? o|do, wprowadzili* ${any}? now*|do_sprzedaży, obniżek, kup 2|dwa, zachęca* do zakupów`,
    benefit: `rabat*, rabaci*, zniżk*, kupon*, voucher*, bon|bony|bonu|bonem podarunk*|zakup*|na|o, kod* rabatow*|promoc*, kart* podarunk*, % taniej|mniej, upust*, specjaln*|lepsz* cen*`,
    'hand-over': `oto, daje*, dam, damy, dajemy, otrzym*, dostan*, dostać, mamy, oferuj*, przyzna*, przygotow*, skorzyst*, użyj*, wykorzyst*, wpis*, podaj*, zysk*, odbier*, kod*, czeka*, dorzuc*, przesyła*, wysyła*, wyśl*, prześl*, ma ${you}, udziel*, propon*`,
    saving: `taniej, tańsz*, kod*, oszczęd*, gratis*, prezent*, niespodziank*, upomin*, darmow*|bezpłatn* dostaw*|wysyłk*`,
    'next-purchase': `następn*|kolejn*|przyszł*|drugi*|ponown* ${your}? zakup*|zamówieni*|raz*|okazji, na wszystko|cały|cał*, w naszym sklepie, stał*|lojaln* klien*, do wykorzystania, u nas w_sklepie, na przyszłość, przy kolejn*|następn*`,
    remedy: `uszkodz*, rysa, rysę, rysy, wada, wadę, wady, rekompens*, częściow*, przepros*, przepraszam*, niedogodn*, opóźn*, błąd, błęd*, pomył*, pękł*, pęknię*, to|tego|tym zamówieni*, zatrzym*, usterk*, brakuj*, plam*`,
    'contact-us': `proszę|prosimy|można|może|możesz|najlepiej|śmiało ${you}? ${say}|${call}|o_kontakt ${things}? ${things}? ${any}? na|pod|przez|drogą? nasz*? adres*|numer*|nr|${mail}?, ${say}|${call} ${things} ${things}? ${any}? na|pod|przez|drogą? nasz*? adres*|numer*|nr|${mail}?, ${say}|${call} na|pod|przez|drogą nasz*? adres*|numer*|nr|${mail}?`,
    'email-us': `${say} ${things}? ${things}? ${any}? na|przez|drogą? nasz*? adres*|skrzynk*? ${mail}, nasz*|mój adres*|skrzynk*? ${mail}, ${mail} do nas, poczt* elektroniczn*, na gmail*, kontakt*|skontakt*|odezw*|napis* ${any}? ${any}? ${any}? ${any}? drogą|przez? ${mail}, ${mail} do|z nas|nami, proszę|prosimy o ${mail}`,
    'call-us': `${call.replaceAll('|', ', ')}, telefonicznie, telefoniczny, przez telefon, mnie pod, nas pod, sms*, pod numer*|nr|telefon*, na numer*|nr`,
    'phone-label': `tel, telef*, infolini*, nasz*|mój numer*|nr, nr|numer tel|telefon*|kontaktow*|komórk*, gsm, faks*, kurier* ma numer, razie czego`,
    'phone-exception': 'gwaranc*, producent*, kurier*, przewoźni*, spedy*, inpost*, poczt* polsk*, firm* kuriersk*',
    'other-number': `numer*|nr|kod* seryjn*|partii|serii|zamówieni*|przesyłk*|paczk*|faktury|model*|zgłosz*|sprawy|reklamac*|katalogow*|śledz*|artykuł*|produkt*|nadania|klienta|konta, nip*, regon*, krs, pesel*, lot, fv`,
    'digit-word': 'jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, zero',
    mailbox: 'biuro, kontakt, sklep, reklamacje, serwis, zamowienia, zamówieni*, pomoc, obsluga, bok, zwroty',
    platform: `${chat}|fanpage*|youtube*`.replace('|signal*', '').replaceAll('|', ', '),
    channel: `na|przez|poprzez|via|w nasz*|swoim? profil*|grup*|stron*? ${chat}, dodaj*|dodać|znajd*|szukaj* nas|mnie, nasz* profil*|grup*|kanał*, nasz*|mam|mamy|mój|moj* ${chat}`,
    accessory: 'etui, naklejk*, brelo*, kub*, koszulk*, podusz*, motyw*, logo, ma|ze|z statyw*|pilot*',
    'off-platform': `nasz*|własn*|firmow* własn*? stron* internetow*|www|firmow*, stron* www|internetow* nasz*|firm*|sklep*, sklep* internetow*|stacjonarn*, na|przez naszej|naszą stron*, ${say}|porozm*|pogada*|dogada* ${any}? ${any}? ${any}? poza|bez|omijając pośrednictwa? amazon*, czat*|chat* na_żywo|na_stronie|online, nasz* czat*|chat*, na|przez czacie|czat, kod* qr, zeskan*, w google, faks*, prywatn* wiadomo*|numer*, wiadomo* prywatn*, na priv|priva, ${call} do nas|mnie|biura, do_nas|do_mnie ${call}, proszę|prosimy|najlepiej ${you}? ${call}, telefonicznie, ${say} sms*, zdzwoni*, na|przez signalu|signala|signal, proszę|prosimy o telefon, na stronie nasz*|sklepu|firmy`,
    'amazon-channel': `przez|w|na|za_pośrednictwem|system* wiadomo*|platform*|system*|czat*? amazon*, wiadomo* na|w|przez? amazon*, tej|tę|ta|te wiadomo*, tym wątku, tylko? tu|tutaj odpis*|napis*, odpis*|odpow*|pisać|pisz|ale|tylko tu|tutaj, tw*|moje|swo* zamówieni*, kont* amazon*`,
    'amazon-account': `koncie|konta|ustawieni* amazon*|komunik*|powiadom*, preferenc*`,
    'other-shop':
      'allegro, olx*, ceneo, empik*, media expert*, morele, ebay*, castoram*, ikea, ikei, decathlon*, lidl*, biedronk*',
    'outside-payment': `paypal*, blik*, przelewem, przelew na|bankow*, numer*|nr konta|rachunk*, kont* bankow*, na konto nr|firm*|bankow*|iban, na nasz*|moje|podane konto|rachun*, przel*|wpłac* ${any}? ${any}? ${any}? ${any}? na_konto, gotówk*, za pobraniem`,
    money: `zwrot*, zwróc*, zwrac*, pienią*, pienię*, wpła*, zapła*, masz|ma konto, płaci*, płatn*, przel*, kwot*, dopła*, odda*, różnic*, podać, podaj*, poda, podani*, prosi*, proszę, zł, rozlicz*, cena, cenę, ceny, taniej`,
    'direct-sale': `${buy}|zakup* ${any}? bezpośrednio|prosto u|od|w|przez|na|z? nas|nasz*|mnie, u|przez|w|na nas|nasz*|mnie ${any}? ${any}? ${any}? ${any}? taniej|tańsz*, u|w|na nas|nasz* ${any}? ${any}? ${any}? ${any}? ${any}? ${any}? ${any}? ${any}? mniej, taniej u|na|w nas|nasz*, bezpośrednio u nas, poza|bez amazon* ${any}? ${any}? taniej|tańsz*, ${buy}|zakup*|sprzeda*|rozlicz*|cen* ${you}? poza|bez|omijając amazon*|pośrednik*, bez prowizji, dopłac*|dopłat* ${any}? ${any}? różnic*|reszt*|konto, różnic* ${any}? dopłac*|wpłac*|przel*`,
    buying: `${buy.replaceAll('|', ', ')}, kupować, znajd*, znaleźć, poszuk*, dostępn*, dostan*, sprzedaj*, taniej, nasz* sklep*|aukc*|kont*|profil*? na|w, nasz* sklep*, mamy|jesteśmy|mają ${any}? na|w`,
    'opt-out': `wypis* się, się wypis*, zrezygn*|rezygn* z ${any}? ${any}? wiadomo*|mail*|subskr*|powiad*, nie chc*|życz* ${any}? ${any}? ${any}? ${any}? wiadomo*|mail*|powiad*, odpis*|odpow*|wpis*|wyśl* stop|koniec|rezygn*, wyłącz*|anuluj* subskr*|newsletter*, z listy mailing*|wysył*, przesta* ${any}? dostawać|otrzymywać ${any}? ${any}? wiadomo*|mail*|powiad*`,
    'link-word':
      'na stronie|stron*|www, strona, stronie, stron*, wejść na, wejdź* na, odwiedź*, kliknij*, link, zobacz* na, sklep, sklepie, pod adresem',
    'at-sign': 'małpa, małpka',
    'dot-sign': 'kropka',
    'field-name': `imię, nazwisko, imię i_nazwisko|klienta|kupującego|odbiorcy, nazwa|nazw* produktu|sklepu|firmy, numer|nr zamówieni*|przesyłk*|paczk*, data|datę dostawy|wysyłki|zamówieni*?, adres, produkt, kwota, wstaw|wpisz tu|tutaj? imię|nazw*|datę|numer|tekst|produkt|kwotę|adres?, klient, kupujący, twoje imię`,

    answering: `dziękuj*|dzięki ${any}? ${any}? za ${any}? ${any}? wiadomo*|odpowied*|zdj*|informac*|pytani*|zgłosz*|kontakt|cierpliwoś*|zainteres*|sygnał|uwag*|potwierdz*|mail*|przesłani*|wyrozumiał*, zgodnie z prośbą|ustal*|obietnic*, w odpowiedzi, odpowiada*|wraca* na|do|z ${your}? pytani*|wiadomo*|spraw*, ${your} pytani*|wiadomo*|zgłosz*|prośb*|reklamac*|uwag*, prośbę, jak prosił*|pisał*|ustal*, pyta|pytał*|pisze|zgłosił*|napisał*|prosił*|wspomniał*|opisał*, o któr* ${you}`,
    apology: 'przepraszam*, przepros*, niestety, przykro, żałuj*, ubolewa*, niedogodn*, wybacz*, kłopot*',
    'cross-sell': `zerknąć|zerknij|spojrzeć|rzucić okiem? też|także|również? na nasze? pasujące|dopasowane, spodoba*|zainteres*|przyda*|spróbować|spróbuj*|wypróbuj*|pięknie|świetnie ${any}? ${any}? ${any}? nasz*|też|również|także, polecam*|proponuj*|sprzedajemy|oferujemy też|także|również|do_tego|nasz*, też|także|również polecam*|proponuj*|sprzedajemy|oferujemy, idealnie|świetnie|doskonale|najlepiej|pięknie ${any}? pasuj*|sprawdz*|komponuj*|uzupełni* ${any}? ${any}? nasz*, do ${any}? ${any}? pasuj* nasz*, klienci|klientów|osób|osoby ${any}? ${any}? ${any}? ${any}? ${any}? kupuj*|dokup*|bierze|biorą|wybiera*|dobiera*, w|na ofercie ${any}? mamy|są|jest|też|również, mamy też|również|także w_ofercie|w_sprzedaży|pasuj*|dla, warto|może|proponuj*|polecam* ${any}? do_zestawu|dokupić|dobrać|domówić|pomyśleć_o, dokupieni*, w naszej ofercie, dokupić do|nasz*, do kompletu|zestawu polec*|mamy|proponuj*|pasuj*|warto, u? inn* sprzedawc*, pasując* ${any}? z naszej, uzupełni* kolekc*|zestaw|komplet`,
    'product-question': `jak*|któr* model*|rozmiar*|wersj*|produkt*|typ*|filtr*, czy macie|mają|sprzedajecie|pasuje|jest|są, macie, sprzedajecie, inny, inne, inn*, większ*, mniejsz*, podobn*, polec*, pasuj*, kompatyb*, zamienn*, dokup*`,
    parcel: 'zamówieni*, paczk*, przesyłk*, towar*, produkt*, zakup, list',
    moved: `${sent.replaceAll('|', ', ')}, wysłał*, odebrał*, nadali*, spakowali*, dotarł*, dotrze, doszł*, dostarczy, ruszył*, wyszł*, wyjechał*, jedzie, w drodze|doręczeniu|transporcie, u kuriera, przyjęt*, potwierdzon*, skompletowan*, zrealizowan*, opłacon*, czeka w|na, przekazali*, doręczyli*`,
    status: `został*|jest|są|właśnie|dziś|już ${any}? ${sent}, w drodze, wysłali*|nadali*|spakowali* ${any}? dziś|wczoraj|już|zamówieni*|paczk*|przesyłk*, numer*|nr przesyłk*|śledzenia|paczk*, śledzi*|śledź paczk*|przesyłk*|zamówieni*, otrzymali*|przyjęli*|zarejestrowali*|potwierdzamy przyjęcie|otrzymanie|wysyłkę|nadanie? ${your}? zamówieni*|paczk*, pakujemy|szykujemy|przygotowujemy ${your}|je|paczk*|zamówieni*, opuścił* ${any}? nasz*|magazyn*, trafi do|w, wpłynęł* ${any}? ${any}? ${any}? zamówieni*, realizujemy ${your}|zamówieni*, przyjęt* do realizacji, jest w realizacji|przygotowaniu, dotrze do ${you}|ciebie`,
    mishap: `błęd*, błąd, pomył*, pomyli*, brak, brakuj*, zabrak*, popsu*, rysa, rysę, spóźn*, utkn*, niekomplet*, za mał*|duż*|krótk*, zepsu*, pękł*, pęknię*, stłuk*, zagin*, zgub*, złaman*, problem*, niewłaściw*, zamiast, niedopatrz*, źle`,
    replacement: `wymian*, wymieni*, zamienn*, nowy|now*|nowe egzemplarz|sztuk*|komplet|produkt, dosła*, dosył*, doślemy, brakując*, ponown* wysył*`,
    refund: `zwrot, zwrotu, zwroty, refundac*, zwróc*, zwrac*, oddali*, oddamy, ${money.replaceAll('|', ', ')}`,
    done: `został*|jest|są|właśnie|już|dziś|wczoraj ${any}? ${any}? zrealizowan*|zlecon*|wykonan*|zaksięgowan*|wysłan*|zakończon*|przyjęt*|przetworzon*|przelan*|zwrócon*|rozliczon*, zlecili*, zlecił*, zrealizowali*, dokonali*, zaksięgowali*, wykonali*, rozliczyli*, wrócił* na|do`,
    refunded: `zwrócili*|zwróciłem|zwróciłam|oddali*|przelali* ${any}? ${any}? ${money}|cał*|pełn*|zł|1*|2*|3*|4*|5*|6*|7*|8*|9*, ${money} ${any}? ${any}? zwrócon*|oddan*|oddali*|zwrócili*|w_drodze, zwrot jest już, zwrot ${any}? ${any}? dotarł, otrzymali*|przyjęli*|dotarł* do_nas? ${your} zwrot, koszt* ${any}? ${any}? zwrócon*|oddan*|pokryt*|pokryli*, potwierdzamy zwrot`,
    'out-of-stock': `brak*|nie_ma|nie_mamy|zabrakło ${any}? ${any}? ${any}? na|w stanie|magazynie|ofercie|sprzedaży, brak* towaru|produktu, wyprzedan*, wyprzedał*, niedostępn*, nie jest|są|będzie ${any}? ${any}? dostępn*|produkow*, wycofa* ${any}? z|ze produkc*|ofert*|sprzedaży, nie produkuj*|zrealizuj*|dowi*, skończy* się, zapas* się? wyczerp*|skończ*,
      nie możemy|mogę|uda_się|jesteśmy_w_stanie ${any}? ${any}? wysłać|zrealizować|dostarczyć, nie dostaniemy, nie mamy|zostało już, już nie ma|mamy|dostaniemy, towaru|produktu nie będzie, zabrakło nam|tego|towaru`,
    delay: `opóźni*, opóźnieni*, opóźnion*, poślizg*, przesun* ${any}? termin*|wysył*|dostaw*|się, później niż, nie zdąż*, wydłuż* się|czas|termin, się przeciąg*, potrwa dłużej, dłużej niż`,
    'date-word': `poniedział*, wtor*, środ*, czwart*, piąt*, sobot*, niedziel*, styczni*, lutego, lutym, marca, marcu, kwietni*, maja, maju, czerwca, czerwcu, lipca, lipcu, sierpni*, wrześni*, październik*, listopad*, grudni*, jutro, dziś, dzisiaj, pojutrze, dni, dnia, tydzień, tygodni*, godzin*, miesiąc*, weekend*`,
    cancel: `anulować, anulowani*, anuluj, anuluje, anulują, anulac*, wycofa*|cofn* ${you}? zamówieni*|zakup*, anulując, zrezygn*|rezygnac* z zamówieni*|zakup*, żeby|aby|by|i ${you}? anulował*, storn*`,
    option: `może|możesz|mogą|możecie|można ${you}|też|także|oczywiście|śmiało, jeśli|jeżeli ${you}? wol*|chc*|nie, ewentualnie`,
    undecided: `czy mamy|mam|możemy|chc*|wol*|życz*|anulować|anulujemy, wol*, da*|dać|o|nam znać|informac*|decyz* czy, jak mam*|anulować, potwierdz* czy|że`,
    trouble: `${when}|w_razie|w_przypadku|jakby ${any}? ${any}? ${any}? ${any}? pyta*|wątpliwoś*|problem*|kłopot*|trudnoś*|pomoc*|nie_tak|potrzeb*|niejasn*|uwag*|niezadowol*|w_porządku|nie_dział*|nie_podoba*, cokolwiek, coś ${any}? nie tak, w razie pytań|czego, z każdym pytani*|problem*, wszelkie|jakiekolwiek|jakichkolwiek pyta*|wątpliwoś*|problem*`,
    'help-offer': `do ${any}? ${any}? dyspozycji, służy* ${any}? pomocą|radą, żeby|aby|by pomóc|pomagać, rozwiąż*, chętnie|zawsze|postaramy_się ${any}? ${any}? pomoż*|pomó*|odpowi*|doradzi*, jesteśmy|jestem ${any}? tu|tutaj|dla|zawsze|do|gotowi|pod_ręką, nie wahaj*|krępuj*|krępować|wahać, dział|zespół|obsługa ${any}? ${any}? służy|pomoże|pomaga|czeka, odpowiadamy|odpisujemy, do usług, liczyć na nas, wystarczy wiadomo*|napisać|odpisać|znać`,
    'write-us': `kontakt*|skontakt* ${any}? ${any}? z_nami, o|do kontakt*, napis*|pisać|pisz|piszcie|odpis*|odezw* ${any}? ${any}? do_nas|nam|śmiało?, da*|dać nam|mi? znać, czekamy na wiadomo*, zwróc* się do, pyta*|zgłosić|zgłasza*|zgłoś*|powiedz*|poinform* nam|nas|o_tym|do_nas?, nam o_tym powiedz*, o wiadomo*`,
    tips: `kilka|parę|garść|nasze|oto|krótk*|praktyczn* ${any}? porad*|wskazów*|rad|rady|trik*|sztucz*, porad*|wskazów*|rady dotycząc*|jak|użytkow*|pielęgn*|dla, jak dbać|czyścić|używać|pielęgn*|konserw*, instrukc*|poradnik* ${any}? ${any}? w_załącz*, w_załącz*|przesyłam*|wysyłam*|załączam* ${any}? ${any}? instrukc*|poradnik*, jak_najdłużej|długo cieszyć_się|służy*, poradnik*, podpowied*, podpowiadamy, słów o pielęgn*|użytkow*, najlepiej|należy|warto|można|wolno ${any}? myć|prać|czyścić|podlewać, często|najczęś* pytan*|zadawane, raz w|na miesiąc*|tydzień|tygodniu|rok*`,
    'first-use': `przed|przy|po? pierwsz* użyc*|uruchom*|włącz*|prani*|ładowan*|użytkow*, przed użyciem, zanim ${any}? ${any}? używać|użyj*|włącz*`,
    advice: `zaleca*, radzimy, pamiętaj*, należy, warto, nie wolno, unikaj*, zawsze, regularnie, co tydzień|miesiąc, najlepiej, umy*, naładuj*, przepłuk*, powinn*`,
    manual: 'instrukcj*, poradnik*, podręcznik*, przewodnik*, faq',
    important: 'ważne, pilne, istotne',
    urgent: `pilne, pilny, natychmiast*, ostatnia szansa, wymagan* działan*|informac*|reakc*, gratis*, darmow*, promoc*`,
    'amazon-serves': `obsług* klien* amazon*, amazon* zajm*|wysył*|realiz*|zwr*|obsług*|odpow*|sam|dostarcz*|wymien*, przez|do|z|od dział*|biur*|pomoc*|magazyn*|obsług*? amazon*, obsługuje amazon`,
    'amazon-matter': `zwrot, zwrotu, ${weSend} ${any}? ${any}? ${any}? cał*|pełn*|now*|drug*|brakuj*|zapas*|kolejn*|go|ją|inny|inn*|ponownie, now* egzemplarz|sztuk*|komplet, zamienn*, ponownie, ${money.replaceAll('|', ', ')}, wymian*, paczk*, drug*`,
    'send-back': 'odesła*, odsyła*, odeśl*, zwrócić, zwrot*, wysłać, wyślij*, nadać',
    'to-us': 'do nas|naszego|naszej magazyn*|siedzib*|firmy?, na nasz adres|magazyn, adres naszego|magazynu|firmy',
    'tell-us': `podać, podaj*, poda, podani*, prześlij*, przesłać, przesłani*, odesłać, przysłać, przyślij*, wyślij*, wysłać, napis*, podesłać, potrzeb*, prosi* o, proszę o, jaki* jest, przekazać, poproszę`,
    secret: `hasło, hasła, kod* pin|cvv|cvc|sms|jednorazow*|weryfik*|z_sms*|bezpieczeństwa, pin do, cvv*, cvc*, numer* ${any}? kart*, dane|danych karty|logowania, dat* ważności, skan*|zdj*|kopi* ${any}? dowodu|paszport*|karty, login, kod* ${any}? ${any}? sms*|banku, dowodu osobistego, pesel*`,
    street: 'ul, ulica, ulicy, osiedle',

    threat: `krok*|drog*|działani* prawn*|sądow*, prawnik*, prawnic*, kancelari*, adwokat*, do|w sądu|sądzie, drodze sądowej, pozew, pozwem, pozwiemy, zniesław*, wyłudz*, policj*, prokuratur*, zgłos*|zgłasza*|zablok* ${your} ${any}? konto|amazon*|profil, zgłosimy|zgłoszę ${you}, czarn* list*, windykac*, komornik*, konsekwenc*, pożałuj*, ostatni*|ostateczn* ostrzeż*|wezwani*, inaczej zwrotu, bo inaczej, w przeciwnym razie zgł*|skier*|podejm*|będziemy|konto, dopóki ${you}? nie ${you}? wycof*|usun*|zamkn*, odpowiedzialnoś* karn*, oszczerstw*, pomówieni*`,
    claim: `roszcze*, a do z, a z, spór, sporu, obciążeni* zwrotn*, zgłosz*, wniosek, wniosku, reklamac*, skarg*`,
    'give-up': `wycofa*, zamknąć, zamkni*, anuluj*, anulować, cofni*, cofnąć, usunąć, usuń*, usuni*, odpuś*, zrezygn*`,
    rude: `umie*|umiesz|potrafi* ${you}? czytać, naucz* ${any}? ${any}? czytać, to|tylko|sam|sama ${your}|sobie|jest ${any}? wina|winien|winny|winna, niech ${you} się|przestanie|nie|da, marnow*|marnuj*|trac*|zabiera* ${any}? nasz*|mój|mojego|nam|mi? czas*, zawraca* nam|mi|sobie? ${any}? głow*, nie umie*|potrafi* ${you}, głupi*, głupot*, nie ${any}? ${any}? powtarza*|tłumaczyć, sobie darować, daruj* sobie, idiot*, kretyn*, debil*, kłamc*, kłamie, ${you}|jesteś ${any}? ${any}? oszust*|śmieszn*|bezczeln*|ślep*|niepoważn*|żałosn*|złodziej*, bezczeln*, co ${you} sobie wyobraża|myśli, jak ${you}? śmie*, się ${you}? uspokoić|opanować, nie nasz|mój problem|kłopot, ile razy mam*|można, już ${any}? tłumaczy*, przesta*|skończ* ${you}? ${any}? narzeka*|marudz*|wymyśla*, roszczeniow*, czego ${you} nie rozumie, chyba ${you} żart*, ${you} kpi, w ogóle ${you}? czyta*|myśl*, trzeba|było|wystarczyło było|najpierw? ${any}? zmierzyć|czytać|przeczytać|myśleć, się? ogarn*, to już? ${your} problem, żałosn*, nie mam*|będę|będziemy zamiaru|dyskutować, nie ma|macie pojęcia, przestań, przestańcie,  bzdur*, upierdliw*, natręt*, nachaln*, niewychowan*, cham, chamsk*, prostak*, pazern*, naiwn*, ignorant*, cwania*, naciągacz*, każd*|kto normaln*|rozsądn*, sam|sama ${you}? ${any}? zepsuł*|uszkodził*, szuka* winnych|dziury, czego ${you}? się? ${you}? oczekiwał*|spodziewał*, włącz*|ruszyć myśleni*|głową, taki* klien*|ludzi* jak, kimś takim, foch*, wymyśla* ${you}, ${you} wymyśla*|przesadza, z siebie ofiar*, co ${you} tak, ${you} tak? wypisuje, ośmiesza*, nęka*, spokój ${any}? da*, da* sobie|nam spokój, odczep*, spadaj, nie obchodz* nas|mnie, się wstydzić, człowieku, kobieto, to|są śmieszne, okłam*, kłamać, kłamstw*, nas|mnie ${any}? oszuka*|naciąga*|naciągn*, święty spokój, oleju w_głowie, żenuj*, ${your} zachowani*, ${your} służąc*, poucza*, jakiś żart, nawet dziecko, histeryz*, puknąć`,
    slang: `siema, siemka, ziom*, mordo, luzik`,
    coarse: `choler*, do diabła, dupa, dupy, dupie, gówn*, pieprzyć, pieprzon*, odpieprz*, spieprz*, wypieprz*, szlag, wal się, zamknij się|ryj|mordę, kurde, dupek, dupk*, gnoj*, sukinsyn*`,
    offensive: `kurw*, wkurw*, skurw*, chuj*, pierdol*, odpierd*, popierd*, spierd*, wypierd*, wpierd*, zapierd*, pojeb*, zajeb*, jeban*, jebać, wyjeb*, pizd*, dziwk*, cwel*, ty suko|szmato|śmieciu, zabij* cię|pana|panią, wiem* gdzie ${you}? mieszka*, połam* ci|nogi|ręce`,
    enumeration: `po pierwsze|drugie|trzecie, dwie|trzy|cztery|kilka sprawy|spraw|rzeczy|pytania|pytań|kwestie`,
    aside: `przy okazji, swoją drogą, poza tym, dodatkowo, jeszcze jedno|jedna, na marginesie, ponadto, oprócz tego, także, również`,

    negation: 'nie, bez, ani, nigdy, żaden, żadn*, niemożliw*, zabrania*, zabronion*, nikt',
    contrast: 'ale, lecz, jednak, natomiast, za to',
    coordinator: `oraz, lub, albo, bądź, a także|przy|jeśli|my|w|jak|po, i prosi*|proszę|zostaw*|wystaw*|napis*|doda*|oce*|daj*|dajemy|zaprasza*|zachęc*|będ*|może|nie|zobacz*|spraw*|obser*|zadzw*|anuluj*|otrz*|dosta*|prześl*|wyśl*|podziel*|usuń*|zmie*|mamy|polec*|liczy*|warto|w|z|jeśli, ani`,
    subordinator:
      'jeśli, jeżeli, gdy, gdyby, kiedy, skoro, ponieważ, zanim, dopóki, aby, żeby, chociaż, choć, po tym, po|przed otrzymaniu|dostarczeniu|wysłaniu|wysłaniem|zaksięgowaniu|nadaniu|odesłaniu|wysyłką, w razie|przypadku, gdybyś, jakby, o ile, jak tylko',
    'we-act': `możemy, mogę, musimy, muszę, abyśmy, żebyśmy, mogli*, ${weSend.replaceAll('|', ', ')}, przekażemy, serwis, technik, rzeczoznawca, specjalista, producent, magazyn, kurier, przewoźnik, amazon, klienci, kupujący, zespół, zrobimy, zlecimy`,
    'function-word': `i, a, o, u, w, z, ze, we, na, do, za, od, po, dla, przy, przez, pod, przed, oraz, lub, czy, że, to, ta, ten, te, tę, tą, tego, tej, tym, tak, co, jak, gdy, się, sobie, jest, są, był*, być, będę, będzie, będą, będziemy, nam, nas, nami, mi, mnie, nasz*, pan, pani, pana, panu, panią, panie, państwo, państwa, państwu, twój, twoja, twoje, twojego, twoją, swoje, wasz*, ci, cię, ciebie, ty, wam, was, cał*, bardzo, już, jeszcze, też, również, także, tylko, tu, tutaj, ponownie, jesteś*, jestem, mamy, mam, ma, mają, któr*, ich, jego, jej, je, go, on, ona, więc, aby, żeby, by, niech, gdyby, jako, raz`,
    'never-twice':
      'że, nie, oraz, dla, jest, prosimy, proszę, dziękujemy, państwa, przez, aby, żeby, będzie, lub, jeśli, nam, już, na, od, za, do, czy, jak, został, została, zamówieni*, paczka, paczk*',

    greeting: `dzień dobry, dobry wieczór, witam, witaj*, cześć, hej, hejka, szanown*|drog*|mił*|kochan*|drodzy ${you}|klien*|kupując*, pan, pani, pana, panu, panią, panie, państwo, państwa, państwu`,
    thanks: 'dziękuj*, dzięki, podziękowani*, dziękować, podziękować, wdzięczn*',
    courtesy: `miłego|miłej|udanego|udanej|przyjemnego|dobrego|spokojnego|wesołych|pięknego ${any}, życz*, smacznego, wszystkiego dobrego|najlepszego, do zobaczenia|usłyszenia, ciesz* się|nas, miło nam|nas|mi, nie ma za, nadzieję, powodzenia, doceniamy, zaszczyt*, przyjemność, radości, podoba*, spodoba*, służy*, niech ${any}? ${any}? służ*|ciesz*|pachn*|grzej*|świec*|smak*|umil*, poleca* się, na przyszłość, zapraszamy ponownie, gratul*`,
    'sign-off': `pozdrawia*, pozdrowieni*, z poważaniem|wyrazami|szacunkiem, zespół, ekipa, załoga, serdeczności, ściskam*, dział obsługi|reklamac*|sprzedaży`,
    'small-talk': `zamówieni*, zamówi*, zakup*, kupi*, wybór, wybor*, wybra*, zaufa*, klien*, firm*, sklep*, produkt*, towar*, wsparci*, cierpliwoś*, wiadomo*, odpowied*, czas*, zainteres*, współprac*, serdeczn*, gorąco, szczerze, ogromn*, wielk*, pięknie, złożen*, dokonan*, ostatni*, nowy, nowe, nowego, szybk*, mił*, chc*, powiedzieć, wyrazi*, krótk*, mał*, rodzinn*, ceni*, wiele, dużo, znaczy, dni*, godzin, tygodniu, numer*, nr, amazon*, zdecydow*, decyz*, trafi*, zrobi*, każd*, zadowol*, korzyst*, marka, marki, markę, ucieszy*, spełni*, oczekiwan*, ciepł*, super, długo, najdłużej, lata, wyjaśni*, kolejn*, wszystk*, prosi*, proszę, dobr*, chwil*, radosn*, gron*, dołącz*`,

    customisation: `grawer*, wygrawer*, personaliz*, spersonaliz*, wyszy*, haftu, haftow*, wyhaft*, inicjał*, nadruk*, dedykac*, wizualiz*, podgląd*, czcion*, napis, napisu, tekst* na|do|nadruku|graweru, jakie|które imi*|tekst|napis, projekt graficzn*, do akceptacji, wydrukow*, drukuj*, tabliczk*`,
    'delivery-appointment': `termin* dostaw*|doręcz*|odpowiada|pasuje, dogodn* termin*|dzień|godzin*, któr*|jaki|jakie|jaką dzień|termin*|godzin*|dat*|piętr*, kiedy ktoś|${you}|możemy|kurier, umówić|ustalić|awiz* ${any}? dostaw*|termin*|dzień, ktoś ${any}? w domu, okno czasowe, przedział* godzin*, wniesien*, spedyc*`,
    'address-problem': `numer* domu|mieszkania|lokalu|budynku, adres* ${any}? ${any}? niepełn*|niekompl*|błędn*|nieprawidł*|istniej*, kod* pocztow*, potwierdz*|sprawdz*|popraw*|uzupełni* ${any}? adres*, niepełn*|poprawn*|pełn*|błędn*|dokładn*|prawidłow* adres*, w adresie, nazw* ulicy`,
    'missing-detail': `jak*|któr* rozmiar*|kolor*|wersj*|wariant*|model*|odcie*|wzór|długoś*|typ|wymiar*|zapach|opcj*, rozmiar*|kolor*|wersj*|wariant* ${any}? mamy|czy|wysłać|wol*, czy|co|jaki|któr* ${you}? wol*, co|czy|jak* ${any}? mamy wysłać|przygotować, brakuj*|potrzeb* nam|jeszcze|tylko? informac*|wybor*|rozmiar*|koloru|wymiar*, przed wysyłką|nadaniem, zanim wyślemy`,
    problem: `uszkodz*, zniszcz*, stłuk*, stłucz*, pęknięt*, pękł*, zagin*, zgub*, skradzion*, wadliw*, wada, wadę, wady, problem* z|przy|techniczn*, usterk*, awari*, strajk*, zepsu*, reklamac*, wróci* do_nas|do_nadawc*, zalan*, złaman*, nie działa, przeciek*, porysow*, utkn*, brakuje śrub*|element*|części`,
    invoice: 'faktur*, fv, paragonu, paragonie, paragonem',
    warranty: 'gwaranc*, rękojm*',
    returning: `zgłosić|zgłoś*|zgłosz*|zgłaszać|rozpocząć|${your}|koszt*|numer|sprawie zwrot*, zwrot* z|towaru|produktu|paczk*|dotarł*|częściow*, częściow* zwrot*, etykiet* zwrotn*, odesła*, odsył*, odeśl*, zwrócić produkt*|towar*|go|ją|je, paczk* zwrotn*, zwrócony, zwrócona, zwrócone`,
    'access-key': 'kod*|klucz* aktywac*|licencyj*|dostęp*|produktu, licencj*',
  },

  decoys: {
    review: `${noun} o|dla|od? nasz*? ${expert}, ocen|ocena|ocenę|oceny|ocenie|oceną ${any}? ${any}? ${harm}, opinia|opinii|opinię ${harm}, ${expert}|wewnętrzn*|wstępn*|naszej ${noun}, ${noun} o|do|na_temat|dotycząc*|w_sprawie? ${your}|nasz*|tego? ${draft}, ${noun} o|dla|wystawion*? sprzedawc*|sprzedając*|sprzedaży, seller feedback, ocen* energet*`,
    'review-this': `oceni*|ocenić ${any}? czy|stopień|${harm}, ocenić|oceni jak duż*|poważn*, słów|słowa|zdań|zdania o tym|usterce|${harm}|problem*`,
    feedback: `informac* zwrotn* od|z|ze|że, ${expert}|zostawi*|przekaza* ${any}? ${any}? informac* zwrotn*, feedback* od|z|o|na_temat ${expert}|${draft}, bez komentarza, komentarz* do|dla|od kurier*|zamówien*`,
    give: `zostawił*, wystawił*, opublikował*, umieścił*, zamieścił*, wrzucił*, wystawia|zostawia się, da* nam|mi? znać, prawo ${any}? wystaw*|napisa*`,
    wish: `prosi*|proszę o ${your}? cierpliwość|wyrozumiał*|potwierdz*|poda*|zdj*|przesłan*|odpowiedź|chwilę|kontakt|decyzj*|numer*|adres*, wdzięczn* za ${your}? cierpliwość|wyrozumiał*|zdj*|informac*|odpowiedź`,
    request: `proszę pani|pana|państwa, proszę bardzo, proszę|prosimy o? się? nie_martwić|wybacz*|cierpliwość|wyrozumiał*|zauważyć|wiedzieć|pamiętać, otrzymali*|dotarła ${any}? prośb* o`,
    'five-stars': `5|pięć gwiazdkow*|gwiazdek|gwiazdk* hotel*|standard*|led|świet*|dekorac*|drewnian*|ozdob*, pięciogwiazdkow* hotel*|pościel*|standard*, niż|poniżej ${any}? 5|pięć|pięciu`,
    'if-satisfied': `nie ${any}? ${any}? ${any}? zadowol*|podoba*|spodobał*|odpowiada*|spełni*|w_porządku|ok|gra|dobrze, nadzieję że ${any}? ${any}? ${any}? ${any}? zadowol*|szczęśliw*|podoba*|spodobał*|spełni*|służ*, jak się? ${any}? ${any}? sprawdza|sprawuje|podoba|spodobał*|służ*|działa|leż*, czy ${any}? ${any}? podoba`,
    positive: 'dobre wieści, test*|wynik* pozytywn*, pozytywn* rozpatrz*|wynik*',
    negative: 'negatywn* wynik*, słab* bateri*, nisk* temperatur*',
    change: `zmieni* zdanie, zmienił*, usunęli*, usunął, usunięt*, zmienion*, zaktualizowana, zaktualizowany, wycofana, wycofany, poprawn*, usun* foli*|aplikac*, zmian*|zmień*|zmieni* rozmiar*|kolor*|adres*`,
    incentive: `zwrot*|wymian*|etykiet*|odbiór|wysyłk*|dostaw* ${any}? ${any}? bezpłatn*|darmow*|gratis, bezpłatn*|darmow* zwrot*|wymian*|etykiet*|odbiór|wysyłk*|dostaw*|infolini*, prezent* dla, zwraca*|zwróc* się|uwagę, otrzymał*|dostał* ${any}? zwrot*, najlepsz*|najwięks* nagrod*, na|jako prezent, opakowani*|papier*|pudełk*|zestaw prezentow*, dodatkow* informac*, kosztuj* ${any}? ${any}? zł|euro, prezent* ${any}? ${any}? spodoba*|podoba*|ucieszy*|dotarł*`,
    exchange: `dziękuj*|dzięk*|przepraszam*|wdzięczn* ${any}? ${any}? za ${your}|każd*|szczer*|pozytywn*|dobr*|wystawi*|napisani*|zostawi*|dodani*|${noun}|5, przed wysyłką`,
    'before-doing': 'zamiast tego|czarn*|biał*, przed wysyłką|pierwszym|użyciem|świętami|drukiem',
    coaching: `opis* uszkodz*|usterk*|problem*|produktu, zgodn* z opis*, w opisie, zdj* ${any}? uszkodz*|wad*|usterk*|etykiet*|karton*|rysy`,
    reminder: 'przypomin* że, ponownie zamów*',
    'still-missing': `nie otrzymali*|dostali* jeszcze? odpowiedzi|informac*|zwrot*|paczk*, czekamy na ${your} odpowiedź|zdj*|decyzj*|potwierdz*`,
    attached: `do|w paczk*|przesyłk*|kartonu|zestawu|zamówieni*|pudełka|kompletu ${any}? dołącz*|załącz*, dołącz*|załącz* ${any}? do|w ${your}|nowej|każdej? paczk*|przesyłk*|kartonu|zestawu|zamówieni*|pudełka|kompletu|ramki|niej|niego, na załączon*|dołączon*, załączon* przez|zdj*, przesłać|wysłać|dodać|przysłać|dołączyć ${any}? ${any}? zdj*|fot*|plik*|je w|jako załącz*, za ${any}? zdj* w|z załącz*, za załączon*, dołączon* instrukcj*, dołącz* ${any}? bilecik*|kartk*|gratis*`,
    advert: 'katalog* części|numer*, numer* katalog*, promocj* został*',
    promotion: `kup*|zamów* ${you} ${any}? w promocji, w promocji dlatego, promocj* ${any}? ${any}? ${any}? ${any}? nalicz*|został*|była|nie|zakończ*|skończ*|obejm*, promocj* ${any}? dlatego, zapraszam* do kontaktu, na? nasz* instrukcj*|odpowiedź|wiadomo*|zdj*`,
    benefit: `rabat*|zniżk*|kupon*|kod*|voucher* ${any}? ${any}? został*|był*|nie|już|naliczy*|wygas*|działa*, nie ${any} rabat*|zniż*, o rabat*, kod* z ${any}? kart*, na|z ${any}? kart* podarunk*, kod*|kupon* ${any}? ${any}? ${any}? ${any}? w koszyku`,
    'hand-over': 'kod odbioru|nadania|pocztow*|błędu|qr|dostępu|aktywac*',
    'next-purchase': 'przy|na kolejn*|następn* dzień|dni|stron*|etap*|tydzie*|zdj*|krok*',
    'contact-us': 'z kurier*|producent*|przewoźn*',
    'call-us': `${call} ${any}? do|na|po|przed ${any}? kurier*|producent*|przewoźn*|amazon*|inpost*|domofon*|drzwi, kurier|kierowca|przewoźnik ${any}? zadzwoni*, sms* od|z kurier*|inpost*`,
    'phone-label': `etui|uchwyt*|pokrow*|ładowar*|szkło|folia ${any}? na|do|dla? telefon*, numer* telefonu odbiorcy`,
    'off-platform': `kod* qr ${any}? ${any}? etykiet*|paczk*|zwrot*|amazon*|punkt*|nadani*|odbior*|inpost*|paczkomat*|obudow*|urządzen*, ${call} do kurier*|producent*|przewoźn*, na stronie amazon*|produktu|producenta, nasz* stron* amazon*|produktu, po naszej stronie, telefonicznie ${you}|skontaktuje|z_panem|z_panią, o telefon kontaktowy|odbiorcy|do|od, na stronie nasz* produkt*|ofert*`,
    'outside-payment': `przelew* ${any}? amazon*|księg*|banku, bank* księg* przelew*, kont* bankow* w|trafi|któr*`,
    'direct-sale': `różnic* ${any}? my, dopłaca* nie, nie dopłac*, bez dopłat*`,
    buying: 'kupił*, kupion*, zamówion*, z allegro',
    'opt-out': `nie chc* ${any}? ${any}? otrzymyw* paczk*|przesyłk*|zamówien*`,
    option: `czy może|mogą|możesz`,
    secret: `hasł*|kod|pin wifi|wi_fi|do_sieci|sieci|urządzen*|fabryczn*|routera|w_aplikac*|0000, now* hasł*, kod* odbioru|z, dowodu zakupu|nadania|wpłaty, numer* kart* gwaranc*|podarunk*|pamięci, kart* pamięci|gwarancyjn*|sim|podarunk*|na`,
    claim: 'numer* zgłosz*|reklamac*',
    'give-up': `wycofali*, zamknięt*, usun* foli*|aplikac*`,
    rude: `nie ${any}? ${any}? ${your} wina, nie z ${your} winy, nasza|moja wina, głupi|głupia błąd|pomyłk*|wpadk*|sprawa, jeśli|jeżeli nie umie*|potrafi*, tym|to|tego czego ${you}? się? ${you}? oczekiwał*|spodziewał*`,
    negation: `nie zapomn*|wahaj*|wahać|krępuj*|krępować|zwlekaj*|czekaj*, nie tylko, nie ma problemu|sprawy|za_co, bez problem*|obaw|wahania|zobowiązań|zwłoki, dlaczego|czemu nie, jeszcze|wciąż|nadal nie ${you}? wystawi*|zostawi*|napisa*|doda*|oceni*|widz*|pojawi*, jeśli|jeżeli jeszcze nie, o ile nie, nie mogę|możemy się doczekać, nie przegap*, nie zajmie`,
    'we-act': `klienci będą, na|w|z|przez|do|od|dla|u amazon|kurier, i ocen*|oceń|zostaw*|wystaw*|napis*|doda*|podziel*|pozostaw*|usuń*|usun*|zmień*|zmieni*|wycof*|popraw*|poświęć*|daj*|prosi*|proszę|anul*`,
    thanks: `z góry dziękuj*, dziękuj* z góry, będziemy|będę|bylibyśmy|byłbym|byłabym ${any}? wdzięczn*`,
    problem: 'bez|żadn* problem*, nie ma problem*',
    'cross-sell': `mamy też|także|również ${your}|nadzieję|zdj*|informac*|pytan*`,
    delay: 'bez|żadn* opóźn*',
    saving: 'kod* pocztow*|kresk*|odbioru',
    moved: `zostan*|będ*|może|mogą|mają|musi|powinn*|gdy|po|przed|jeśli|zanim ${any}? ${sent}, zwrot ${any}? ${any}? ${any}? ${any}? zrealizowan*|przyjęt*`,
    status: `w drodze powrotn*|wyjątku|do_nas, numer* przesyłk* zwrotn*, ${money} ${any}? w drodze`,
    'out-of-stock': `promocj* skończ*, nie możemy|mogę|uda_się|jesteśmy_w_stanie ${any}? wysłać|nadać|dostarczyć|zrealizować ${any}? do|na|przed|bez|pod|dopóki|zanim|faktury|zwrotu, brak* w adresie|zestawie, brak* danych|informac*|numer*, niedostępn* w domu, nie ma ${you}|problem*|możliw*|potrzeb*`,
    'dot-sign': 'biał*|czarn*|czerwon* kropka',
    'at-sign': 'małpa|małpka pluszow*|maskot*',
  },

  dots: {
    abbreviations: 'min, ul, godz, szt, np, nr, tel, tzw, ew, kpl, wg, inż, mgr, zam, śr, czw, pon',
    afterOrdinal:
      'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, piętro',
  },

  wordings: { 'answer-here': 'proszę odpisać na tę wiadomo*' },

  quoting: {
    introductions: ['w dniu ', 'dnia ', 'pon., ', 'wt., ', 'śr., ', 'czw., ', 'pt., ', 'sob., ', 'niedz., ']
      .flatMap((opens) => [' napisał:', ' napisała:', ' napisał(a):', ' pisze:'].map((closes) => ({ opens, closes })))
      .concat([{ opens: 'wiadomo* napisana przez ', closes: ':' }]),
    separators: ['wiadomo* oryginalna', 'oryginalna wiadomo*', 'wiadomo* przekazana', 'przekazana wiadomo*'],
  },
};
