/// Countries by their French short name, towns by the French name shown.
enum EnglishPlaces {
    static let countries = """
        Afghanistan: afghanistan
        Albanie: albania
        Algérie: algeria
        Allemagne: germany
        Arabie saoudite: saudi arabia
        Arménie: armenia
        Australie: australia
        Autriche: austria
        Azerbaïdjan: azerbaijan
        Bélarus: belarus
        Belgique: belgium
        Bosnie-Herzégovine: bosnia, bosnia and herzegovina
        Brésil: brazil
        Bulgarie: bulgaria
        Canada: canada
        Chine: china
        Chypre: cyprus
        Corée du Nord: north korea
        Corée du Sud: south korea
        Croatie: croatia
        Danemark: denmark
        Égypte: egypt
        Espagne: spain
        Estonie: estonia
        États-Unis: united states, u.s, us, usa, america
        Finlande: finland
        France: france
        Géorgie: georgia
        Grèce: greece
        Hongrie: hungary
        Inde: india
        Irak: iraq
        Iran: iran
        Irlande: ireland
        Islande: iceland
        Israël: israel
        Italie: italy
        Japon: japan
        Kosovo: kosovo
        Lettonie: latvia
        Libye: libya
        Lituanie: lithuania
        Luxembourg: luxembourg
        Macédoine du Nord: north macedonia
        Mali: mali
        Malte: malta
        Moldavie: moldova
        Monténégro: montenegro
        Norvège: norway
        Nouvelle-Zélande: new zealand
        Pakistan: pakistan
        Pays-Bas: netherlands
        Pologne: poland
        Portugal: portugal
        Roumanie: romania
        Royaume-Uni: united kingdom, uk, u.k, britain, great britain
        Russie: russia, russian federation
        Serbie: serbia
        Slovaquie: slovakia
        Slovénie: slovenia
        Suède: sweden
        Suisse: switzerland
        Syrie: syria
        Tchéquie: czech republic, czechia
        Turquie: turkey, türkiye
        Ukraine: ukraine
        """

    static let adjectives = """
        Allemagne: german
        Australie: australian
        Autriche: austrian
        Belgique: belgian
        Bélarus: belarusian
        Bulgarie: bulgarian
        Canada: canadian
        Chine: chinese
        Croatie: croatian
        Danemark: danish
        Espagne: spanish
        Estonie: estonian
        États-Unis: american, u.s, us
        Finlande: finnish
        France: french
        Grèce: greek
        Hongrie: hungarian
        Iran: iranian
        Irlande: irish
        Islande: icelandic
        Israël: israeli
        Italie: italian
        Japon: japanese
        Lettonie: latvian
        Lituanie: lithuanian
        Norvège: norwegian
        Pays-Bas: dutch
        Pologne: polish
        Portugal: portuguese
        Roumanie: romanian
        Royaume-Uni: british
        Russie: russian
        Serbie: serbian
        Slovaquie: slovak
        Slovénie: slovenian, slovene
        Suède: swedish
        Suisse: swiss
        Tchéquie: czech
        Turquie: turkish
        Ukraine: ukrainian
        """

    static let governments = """
        États-Unis: pentagon, white house, state department
        Russie: kremlin
        Royaume-Uni: downing street, whitehall
        France: élysée
        """

    static let capitals = """
        Allemagne: Berlin
        Autriche: Vienne, Vienna
        Belgique: Bruxelles, Brussels
        Canada: Ottawa
        Chine: Pékin, Beijing
        Danemark: Copenhague, Copenhagen
        Espagne: Madrid
        Estonie: Tallinn
        États-Unis: Washington
        Finlande: Helsinki
        France: Paris
        Grèce: Athènes, Athens
        Hongrie: Budapest
        Italie: Rome
        Japon: Tokyo
        Lettonie: Riga
        Lituanie: Vilnius
        Norvège: Oslo
        Pays-Bas: La Haye, The Hague
        Pologne: Varsovie, Warsaw
        Portugal: Lisbonne, Lisbon
        Roumanie: Bucarest, Bucharest
        Royaume-Uni: Londres, London
        Russie: Moscou, Moscow
        Suède: Stockholm
        Tchéquie: Prague
        Turquie: Ankara
        Ukraine: Kyiv, Kiev
        """

    static let towns = """
        Ramstein: ramstein
        New York: new york
        Genève: geneva
        Munich: munich
        Istanbul: istanbul
        Hiroshima: hiroshima
        """

    static let seats = """
        Bruxelles: nato headquarters, headquarters of nato
        """

    static let organisations = """
        OTAN: nato, north atlantic treaty organization, atlantic alliance
        Union européenne: european union, eu
        Commission européenne: european commission
        ONU: united nations, un
        G7: g7
        G20: g20
        Union africaine: african union
        OSCE: osce
        """
}
