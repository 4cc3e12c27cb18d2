/// Towns where states have their seat and where meetings take place.
enum FrenchPlaces {
    /// Country: its capital, the first form being the one shown.
    static let capitals = """
        Afghanistan: Kaboul
        Afrique du Sud: Pretoria
        Albanie: Tirana
        Algérie: Alger
        Allemagne: Berlin
        Angola: Luanda
        Arabie saoudite: Riyad, Riad, Ryad
        Argentine: Buenos Aires
        Arménie: Erevan
        Australie: Canberra
        Autriche: Vienne
        Azerbaïdjan: Bakou
        Bahreïn: Manama
        Bangladesh: Dacca
        Bélarus: Minsk
        Belgique: Bruxelles
        Bénin: Porto-Novo
        Bolivie: La Paz
        Bosnie-Herzégovine: Sarajevo
        Brésil: Brasília, Brasilia
        Bulgarie: Sofia
        Burkina Faso: Ouagadougou
        Burundi: Bujumbura
        Cambodge: Phnom Penh
        Cameroun: Yaoundé
        Canada: Ottawa
        Chili: Santiago du Chili
        Chine: Pékin, Beijing
        Chypre: Nicosie
        Colombie: Bogota, Bogotá
        Congo: Brazzaville
        Corée du Nord: Pyongyang
        Corée du Sud: Séoul
        Côte d’Ivoire: Abidjan, Yamoussoukro
        Croatie: Zagreb
        Cuba: La Havane
        Danemark: Copenhague
        Égypte: Le Caire
        Émirats arabes unis: Abou Dabi, Abou Dhabi, Abu Dhabi
        Équateur: Quito
        Érythrée: Asmara
        Espagne: Madrid
        Estonie: Tallinn
        États-Unis: Washington, Washington DC, Washington D.C.
        Éthiopie: Addis-Abeba, Addis Abeba
        Finlande: Helsinki
        France: Paris
        Gabon: Libreville
        Géorgie: Tbilissi
        Ghana: Accra
        Grèce: Athènes
        Guinée: Conakry
        Haïti: Port-au-Prince
        Hongrie: Budapest
        Inde: New Delhi
        Indonésie: Jakarta
        Irak: Bagdad
        Iran: Téhéran
        Irlande: Dublin
        Islande: Reykjavik
        Israël: Jérusalem
        Italie: Rome
        Japon: Tokyo
        Jordanie: Amman
        Kazakhstan: Astana
        Kenya: Nairobi
        Kirghizstan: Bichkek
        Kosovo: Pristina
        Koweït: Koweït City
        Laos: Vientiane
        Lettonie: Riga
        Liban: Beyrouth
        Libye: Tripoli
        Lituanie: Vilnius
        Luxembourg: Luxembourg-Ville
        Macédoine du Nord: Skopje
        Madagascar: Antananarivo
        Malaisie: Kuala Lumpur
        Mali: Bamako
        Malte: La Valette
        Maroc: Rabat
        Mauritanie: Nouakchott
        Mexique: Mexico
        Moldavie: Chișinău, Chisinau, Chişinău
        Monténégro: Podgorica
        Mozambique: Maputo
        Niger: Niamey
        Nigéria: Abuja
        Norvège: Oslo
        Nouvelle-Zélande: Wellington
        Oman: Mascate
        Ouganda: Kampala
        Ouzbékistan: Tachkent
        Pakistan: Islamabad
        Palestine: Ramallah
        Pays-Bas: La Haye, Amsterdam
        Pérou: Lima
        Philippines: Manille
        Pologne: Varsovie
        Portugal: Lisbonne
        Qatar: Doha
        République centrafricaine: Bangui
        République démocratique du Congo: Kinshasa
        Roumanie: Bucarest
        Royaume-Uni: Londres
        Russie: Moscou
        Rwanda: Kigali
        Sénégal: Dakar
        Serbie: Belgrade
        Slovaquie: Bratislava
        Slovénie: Ljubljana
        Somalie: Mogadiscio
        Soudan: Khartoum
        Suède: Stockholm
        Suisse: Berne
        Syrie: Damas
        Taïwan: Taipei
        Tanzanie: Dodoma
        Tchad: N'Djamena
        Tchéquie: Prague
        Thaïlande: Bangkok
        Togo: Lomé
        Tunisie: Tunis
        Turquie: Ankara
        Ukraine: Kyiv, Kiev
        Venezuela: Caracas
        Vietnam: Hanoï, Hanoi
        Yémen: Sanaa
        Zimbabwe: Harare
        """

    /// Other towns: name, or name: forms.
    static let towns = """
            Aix-la-Chapelle
            Alep
            Antalya
            Anvers
            Atlanta
            Avdiivka
            Bakhmout
            Bali
            Barcelone
            Bari
            Belém
            Benghazi
            Biarritz
            Bologne
            Bombay
            Bonn
            Bordeaux
            Boston
            Brdo
            Brégançon
            Brême
            Bruges
            Cagliari
            Calcutta
            Camp David
            Cancún: cancún, cancun
            Capri
            Carbis Bay
            Cardiff
            Casablanca
            Catane
            Charlevoix
            Charm el-Cheikh: charm el-cheikh, charm el-cheik, sharm el-sheikh
            Chicago
            Cornouailles
            Cracovie
            Dallas
            Davos
            Deauville
            Detroit
            Dinard
            Djeddah
            Djibouti
            Dnipro
            Donetsk
            Doubaï: Doubaï, Dubaï
            Dresde
            Dubaï: dubaï, dubai
            Durban
            Édimbourg
            Elmau: elmau, schloss elmau
            Erbil
            Erfurt
            Essen
            Évian
            Fiuggi
            Florence
            Fontainebleau
            Francfort
            Gand
            Gao
            Gaza
            Gdańsk: gdańsk, gdansk
            Genève
            Glasgow
            Gleneagles
            Goma
            Göteborg
            Grenade
            Grenoble
            Halifax
            Hama
            Hambourg
            Hanovre
            Heiligendamm
            Hiroshima
            Homs
            Hong Kong: Hong Kong, Hong-Kong
            Houston
            Idleb
            Ispra
            Istanbul
            Jérusalem
            Johannesburg
            Kananaskis
            Kandahar
            Karachi
            Kazan
            Kenosha
            Kharkiv: kharkiv, kharkov
            Kherson
            Kidal
            Koweït
            Kramatorsk
            La Baule
            La Malbaie
            La Nouvelle-Orléans
            Lac-Leamy
            Lagos
            Lahti
            Le Bourget
            Le Cap
            Le Touquet
            Leipzig
            Lesbos
            Lille
            Liverpool
            Los Angeles
            Lough Erne
            Lübeck
            Lucerne
            Luxembourg
            Lviv
            Lyon
            Macao
            Manchester
            Marioupol
            Marrakech
            Marseille
            Megève
            Melbourne
            Metz
            Miami
            Milan
            Minneapolis
            Misrata
            Monaco
            Mons
            Montréal
            Mossoul
            Munich
            Münster
            Mykolaïv
            Nantes
            Naples
            New York
            Newport
            Nice
            Norfolk
            Nusa Dua
            Odessa: odessa, odesa
            Osaka
            Palanga
            Palerme
            Pesaro
            Philadelphie
            Portland
            Potsdam
            Poznań: poznań, poznan
            Québec
            Rambouillet
            Ramstein
            Raqqa: Raqqa, Raqa
            Rennes
            Rio de Janeiro
            Rostock
            Rouen
            Rzeszów: rzeszów, rzeszow
            Saint-Denis
            Saint-Malo
            Saint-Pétersbourg
            Salisbury
            Salzbourg
            Samarcande
            San Francisco
            Santiago
            São Paulo
            Seattle
            Séville
            Shanghai
            Sibiu
            Sigonella
            Singapour
            Sintra
            Sotchi
            Stavanger
            Strasbourg
            Stresa
            Stuttgart
            Sydney
            Syracuse
            Syrte
            Tampere
            Taormine
            Tel-Aviv: Tel-Aviv, Tel Aviv
            Thessalonique
            Tolède
            Toronto
            Toulon
            Toulouse
            Trieste
            Turin
            Valence
            Vancouver
            Venise
            Verdun
            Versailles
            Vilamoura
            Vladivostok
            Weimar
            Wiesbaden
            Wroclaw: wroclaw, wrocław
            Wuhan
            Yalta
            Ypres
            Zaporijjia: zaporijjia, zaporijia
            Zurich
        """

    /// Town: the seats that news names instead of it.
    static let seats = """
        Bruxelles: siège de l'otan, siège de l'alliance, quartier général de l'otan, siège de l'alliance atlantique, siège de l'union européenne, quartier général de l'alliance, siège bruxellois
        New York: siège de l'onu, siège des nations unies
        Genève: palais des nations
        Addis-Abeba: siège de l'union africaine, siège de l'ua
        Vienne: siège de l'aiea, siège de l'osce, siège de l'opep
        Londres: lancaster house
        Paris: palais de l'élysée, siège de l'unesco, siège de l'ocde
        Ramstein: base aérienne de ramstein, base américaine de ramstein, base aérienne américaine de ramstein, base militaire de ramstein, base de ramstein
        """
}
