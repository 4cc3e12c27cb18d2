/// Countries by their French short name.
enum FrenchCountries {
    /// Short name: the forms that texts use.
    static let names = """
        Afghanistan
        Afrique du Sud
        Albanie
        Algérie
        Allemagne: allemagne, république fédérale d'allemagne, rfa
        Andorre
        Angola
        Arabie saoudite: arabie saoudite, royaume saoudien
        Argentine
        Arménie
        Australie
        Autriche
        Azerbaïdjan: azerbaïdjan, azerbaidjan
        Bahreïn: bahreïn, bahrein
        Bangladesh
        Bélarus: bélarus, belarus, biélorussie
        Belgique
        Bénin
        Bolivie
        Bosnie-Herzégovine: bosnie-herzégovine, bosnie
        Botswana
        Brésil
        Bulgarie
        Burkina Faso: burkina faso, burkina
        Burundi
        Cambodge
        Cameroun
        Canada
        Cap-Vert
        Chili
        Chine: chine, chine populaire, république populaire de chine
        Chypre
        Colombie
        Comores
        Congo: congo, congo-brazzaville, république du congo
        Corée du Nord: corée du nord, rpdc
        Corée du Sud: corée du sud, république de corée
        Costa Rica
        Côte d’Ivoire: côte d'ivoire
        Croatie
        Cuba
        Danemark
        Djibouti
        Égypte
        Émirats arabes unis: émirats arabes unis, émirats, eau
        Équateur
        Érythrée
        Espagne
        Estonie
        Eswatini
        États-Unis: états-unis, états-unis d'amérique, états unis, etats unis, usa
        Éthiopie
        Fidji
        Finlande
        France
        Gabon
        Gambie
        Géorgie
        Ghana
        Grèce
        Groenland
        Guatemala
        Guinée
        Guinée-Bissau
        Guinée équatoriale
        Guyana
        Haïti
        Honduras
        Hongrie
        Inde
        Indonésie
        Irak: irak, iraq
        Iran: iran, république islamique d'iran, république islamique
        Irlande
        Islande
        Israël
        Italie
        Jamaïque
        Japon
        Jordanie
        Kazakhstan: kazakhstan, kazakstan
        Kenya
        Kirghizstan: kirghizstan, kirghizie, kirghizistan
        Kosovo
        Koweït: koweït, koweit
        Laos
        Lesotho
        Lettonie
        Liban
        Libéria: libéria, liberia
        Libye
        Liechtenstein
        Lituanie: lituanie, lithuanie
        Luxembourg
        Macédoine du Nord: macédoine du nord, macédoine, arym
        Madagascar
        Malaisie
        Malawi
        Maldives
        Mali
        Malte
        Maroc
        Maurice: île maurice
        Mauritanie
        Mexique
        Moldavie: moldavie, moldova, république de moldavie
        Monaco
        Mongolie
        Monténégro
        Mozambique
        Myanmar: myanmar, birmanie
        Namibie
        Népal
        Nicaragua
        Niger
        Nigéria: nigéria, nigeria
        Norvège
        Nouvelle-Zélande: nouvelle-zélande, nouvelle zélande
        Oman
        Ouganda
        Ouzbékistan: ouzbékistan, ouzbekistan
        Pakistan
        Palestine: palestine, autorité palestinienne
        Panama
        Papouasie-Nouvelle-Guinée
        Paraguay
        Pays-Bas: pays-bas, pays bas, hollande
        Pérou
        Philippines
        Pologne
        Portugal
        Qatar
        République centrafricaine: république centrafricaine, centrafrique, rca
        République démocratique du Congo: république démocratique du congo, rdc, rd congo, congo-kinshasa
        République dominicaine
        Roumanie
        Royaume-Uni: royaume-uni, royaume uni, grande-bretagne, grande bretagne, angleterre
        Russie: russie, fédération de russie, fédération russe
        Rwanda
        Saint-Marin
        Salvador
        Sénégal
        Serbie
        Seychelles
        Sierra Leone
        Singapour
        Slovaquie
        Slovénie
        Somalie
        Soudan
        Soudan du Sud
        Sri Lanka
        Suède
        Suisse
        Suriname
        Syrie
        Tadjikistan
        Taïwan: taïwan, taiwan
        Tanzanie
        Tchad
        Tchéquie: tchéquie, république tchèque
        Thaïlande
        Timor oriental
        Togo
        Trinité-et-Tobago
        Tunisie
        Turkménistan
        Turquie: turquie, türkiye
        Ukraine
        Uruguay
        Vatican: vatican, saint-siège
        Venezuela: venezuela, vénézuéla
        Vietnam: vietnam, viêt nam, viêt-nam
        Yémen
        Zambie
        Zimbabwe
        """

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
