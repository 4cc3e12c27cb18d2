/// Towns besides capitals, and the seats of bodies.
extension FrenchPlaces {
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
