/// What is said of countries and stands for them.
extension FrenchCountries {
    /// Short name: adjectives and names of inhabitants, in all genders and numbers that texts use.
    static let adjectives = """
        Afghanistan: afghan, afghane, afghans, afghanes
        Afrique du Sud: sud-africain, sud-africaine, sud-africains, sud-africaines
        Albanie: albanais, albanaise, albanaises
        Algérie: algérien, algérienne, algériens, algériennes
        Allemagne: allemand, allemande, allemands, allemandes
        Angola: angolais, angolaise, angolaises
        Arabie saoudite: saoudien, saoudienne, saoudiens, saoudiennes
        Argentine: argentin, argentins, argentines
        Arménie: arménien, arménienne, arméniens, arméniennes
        Australie: australien, australienne, australiens, australiennes
        Autriche: autrichien, autrichienne, autrichiens, autrichiennes
        Azerbaïdjan: azerbaïdjanais, azerbaïdjanaise, azéri, azérie, azéris
        Bahreïn: bahreïni, bahreïnie, bahreïnien, bahreïnienne
        Bangladesh: bangladais, bangladaise, bangladeshi
        Bélarus: bélarusse, bélarusses, biélorusse, biélorusses, bélarussien, bélarussienne
        Belgique: belge, belges
        Bénin: béninois, béninoise, béninoises
        Bolivie: bolivien, bolivienne, boliviens, boliviennes
        Bosnie-Herzégovine: bosnien, bosnienne, bosniens, bosniennes, bosniaque, bosniaques
        Botswana: botswanais, botswanaise
        Brésil: brésilien, brésilienne, brésiliens, brésiliennes
        Bulgarie: bulgare, bulgares
        Burkina Faso: burkinabè, burkinabé, burkinabés
        Burundi: burundais, burundaise, burundaises
        Cambodge: cambodgien, cambodgienne, cambodgiens, cambodgiennes
        Cameroun: camerounais, camerounaise, camerounaises
        Canada: canadien, canadienne, canadiens, canadiennes
        Cap-Vert: cap-verdien, cap-verdienne
        Chili: chilien, chilienne, chiliens, chiliennes
        Chine: chinois, chinoise, chinoises
        Chypre: chypriote, chypriotes
        Colombie: colombien, colombienne, colombiens, colombiennes
        Comores: comorien, comorienne, comoriens, comoriennes
        Congo: congolais, congolaise, congolaises
        Corée du Nord: nord-coréen, nord-coréenne, nord-coréens, nord-coréennes
        Corée du Sud: sud-coréen, sud-coréenne, sud-coréens, sud-coréennes, coréen, coréenne, coréens
        Côte d’Ivoire: ivoirien, ivoirienne, ivoiriens, ivoiriennes
        Croatie: croate, croates
        Cuba: cubain, cubaine, cubains, cubaines
        Danemark: danois, danoise, danoises
        Djibouti: djiboutien, djiboutienne, djiboutiens
        Égypte: égyptien, égyptienne, égyptiens, égyptiennes
        Émirats arabes unis: émirati, émiratie, émiratis, émirien, émirienne, émiriens
        Équateur: équatorien, équatorienne, équatoriens
        Érythrée: érythréen, érythréenne, érythréens
        Espagne: espagnol, espagnole, espagnols, espagnoles
        Estonie: estonien, estonienne, estoniens, estoniennes
        États-Unis: américain, américaine, américains, américaines, états-unien, états-unienne, étasunien, étasunienne
        Éthiopie: éthiopien, éthiopienne, éthiopiens, éthiopiennes
        Finlande: finlandais, finlandaise, finlandaises
        France: français, française, françaises
        Gabon: gabonais, gabonaise, gabonaises
        Gambie: gambien, gambienne, gambiens
        Géorgie: géorgien, géorgienne, géorgiens, géorgiennes
        Ghana: ghanéen, ghanéenne, ghanéens, ghanéennes
        Grèce: grec, grecque, grecs, grecques
        Groenland: groenlandais, groenlandaise
        Guatemala: guatémaltèque, guatémaltèques
        Guinée: guinéen, guinéenne, guinéens, guinéennes
        Haïti: haïtien, haïtienne, haïtiens, haïtiennes
        Hongrie: hongrois, hongroise, hongroises
        Inde: indien, indienne, indiens, indiennes
        Indonésie: indonésien, indonésienne, indonésiens, indonésiennes
        Irak: irakien, irakienne, irakiens, irakiennes, iraquien, iraquienne, iraquiens, iraquiennes
        Iran: iranien, iranienne, iraniens, iraniennes
        Irlande: irlandais, irlandaise, irlandaises
        Islande: islandais, islandaise, islandaises
        Israël: israélien, israélienne, israéliens, israéliennes
        Italie: italien, italienne, italiens, italiennes
        Japon: japonais, japonaise, japonaises, nippon, nippone, nippons, nippones
        Jordanie: jordanien, jordanienne, jordaniens, jordaniennes
        Kazakhstan: kazakh, kazakhe, kazakhs, kazakhstanais, kazakhstanaise
        Kenya: kényan, kényane, kényans, kenyan, kenyane
        Kosovo: kosovar, kosovare, kosovars, kosovares
        Koweït: koweïtien, koweïtienne, koweïtiens
        Laos: laotien, laotienne, laotiens
        Lettonie: letton, lettonne, lettone, lettons, lettonnes
        Liban: libanais, libanaise, libanaises
        Libéria: libérien, libérienne, libériens
        Libye: libyen, libyenne, libyens, libyennes
        Lituanie: lituanien, lituanienne, lituaniens, lituaniennes, lithuanien, lithuanienne
        Luxembourg: luxembourgeois, luxembourgeoise, luxembourgeoises
        Macédoine du Nord: macédonien, macédonienne, macédoniens, macédoniennes, nord-macédonien, nord-macédonienne
        Madagascar: malgache, malgaches
        Malaisie: malaisien, malaisienne, malaisiens
        Malawi: malawien, malawienne
        Mali: malien, malienne, maliens, maliennes
        Malte: maltais, maltaise, maltaises
        Maroc: marocain, marocaine, marocains, marocaines
        Maurice: mauricien, mauricienne, mauriciens, mauriciennes
        Mauritanie: mauritanien, mauritanienne, mauritaniens, mauritaniennes
        Mexique: mexicain, mexicaine, mexicains, mexicaines
        Moldavie: moldave, moldaves
        Mongolie: mongol, mongole, mongols
        Monténégro: monténégrin, monténégrine, monténégrins, monténégrines
        Mozambique: mozambicain, mozambicaine, mozambicains
        Myanmar: birman, birmane, birmans, birmanes
        Namibie: namibien, namibienne
        Népal: népalais, népalaise
        Niger: nigérien, nigérienne, nigériens, nigériennes
        Nigéria: nigérian, nigériane, nigérians, nigérianes
        Norvège: norvégien, norvégienne, norvégiens, norvégiennes
        Nouvelle-Zélande: néo-zélandais, néo-zélandaise, néo-zélandaises
        Oman: omanais, omanaise
        Ouganda: ougandais, ougandaise, ougandaises
        Ouzbékistan: ouzbek, ouzbèke, ouzbeks, ouzbèkes
        Pakistan: pakistanais, pakistanaise, pakistanaises
        Palestine: palestinien, palestinienne, palestiniens, palestiniennes
        Panama: panaméen, panaméenne
        Paraguay: paraguayen, paraguayenne
        Pays-Bas: néerlandais, néerlandaise, néerlandaises, hollandais, hollandaise, hollandaises
        Pérou: péruvien, péruvienne, péruviens, péruviennes
        Philippines: philippin, philippine, philippins
        Pologne: polonais, polonaise, polonaises
        Portugal: portugais, portugaise, portugaises
        Qatar: qatari, qatarie, qataris, qatarien, qatarienne
        République centrafricaine: centrafricain, centrafricaine, centrafricains
        Roumanie: roumain, roumaine, roumains, roumaines
        Royaume-Uni: britannique, britanniques, anglais, anglaise, anglaises
        Russie: russe, russes
        Rwanda: rwandais, rwandaise, rwandaises
        Salvador: salvadorien, salvadorienne
        Sénégal: sénégalais, sénégalaise, sénégalaises
        Serbie: serbe, serbes
        Singapour: singapourien, singapourienne
        Slovaquie: slovaque, slovaques
        Slovénie: slovène, slovènes
        Somalie: somalien, somalienne, somaliens, somaliennes
        Soudan: soudanais, soudanaise, soudanaises
        Soudan du Sud: sud-soudanais, sud-soudanaise
        Sri Lanka: sri-lankais, sri-lankaise
        Suède: suédois, suédoise, suédoises
        Suisse: suisse, suisses, helvétique, helvétiques
        Syrie: syrien, syrienne, syriens, syriennes
        Tadjikistan: tadjik, tadjike, tadjiks
        Taïwan: taïwanais, taïwanaise, taïwanaises
        Tanzanie: tanzanien, tanzanienne, tanzaniens
        Tchad: tchadien, tchadienne, tchadiens, tchadiennes
        Tchéquie: tchèque, tchèques
        Thaïlande: thaïlandais, thaïlandaise, thaïlandaises
        Togo: togolais, togolaise, togolaises
        Tunisie: tunisien, tunisienne, tunisiens, tunisiennes
        Turkménistan: turkmène, turkmènes
        Turquie: turc, turque, turcs, turques
        Ukraine: ukrainien, ukrainienne, ukrainiens, ukrainiennes
        Uruguay: uruguayen, uruguayenne
        Venezuela: vénézuélien, vénézuélienne, vénézuéliens
        Vietnam: vietnamien, vietnamienne, vietnamiens, vietnamiennes
        Yémen: yéménite, yéménites
        Zambie: zambien, zambienne
        Guinée-Bissau: bissau-guinéen, bissau-guinéenne
        Honduras: hondurien, hondurienne, honduriens
        Kirghizstan: kirghize, kirghizes, kirghiz
        Nicaragua: nicaraguayen, nicaraguayenne, nicaraguayens
        Seychelles: seychellois, seychelloise
        Monaco: monégasque, monégasques
        Liechtenstein: liechtensteinois, liechtensteinoise
        Guinée équatoriale: équato-guinéen, équato-guinéenne
        Jamaïque: jamaïcain, jamaïcaine
        Costa Rica: costaricien, costaricienne
        Maldives: maldivien, maldivienne
        Andorre: andorran, andorrane
        Fidji: fidjien, fidjienne
        Saint-Marin: saint-marinais, saint-marinaise
        Timor oriental: timorais, timoraise
        Zimbabwe: zimbabwéen, zimbabwéenne, zimbabwéens
        """

    /// Short name: what stands for the country's government, « Washington » aside (see `FrenchPlaces.capitals`).
    static let governments = """
        Allemagne: bundestag, bundeswehr, chancellerie allemande
        Chine: zhongnanhai
        États-Unis: pentagone, maison blanche, maison-blanche, département d'état, congrès américain, oncle sam
        France: élysée, quai d'orsay, matignon, hôtel de brienne
        Italie: palais chigi, farnesina
        Royaume-Uni: downing street, foreign office, whitehall
        Russie: kremlin
        Turquie: sublime porte
        """
}
