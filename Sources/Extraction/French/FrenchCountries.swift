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
}
