import BriefingModel

/// Who was at the head of a state or government, and in which years: general knowledge by which « le président américain »
/// is tied to somebody whom the article names.
///
/// It chooses among the people of the article only; nobody is added by it.
enum Rulers {
    /// One person's time in such an office.
    struct Term: Sendable {
        /// The French short name.
        let country: String
        let isGovernment: Bool
        /// The loose keys of the name's words.
        let words: [NameKey]
        /// Calendar years, the last one included.
        let years: ClosedRange<Int>
    }

    /// All terms, in the order of the list.
    static let terms: [Term] = list.split(separator: "\n").flatMap(terms)

    /// The terms by the loose key of the family name, in the order of the list.
    static let termsByFamilyName = Dictionary(grouping: terms) { $0.words.last }

    private static func terms(ofLine line: Substring) -> [Term] {
        let parts = line.split(separator: ":")
        guard parts.count == 2, let office = parts[0].last else { return [] }
        let country = parts[0].dropLast(2)
        return parts[1].split(separator: ",").compactMap { entry in
            let words = entry.split(separator: " ")
            guard words.count > 2, let years = years(words[words.count - 1]) else { return nil }
            return Term(
                country: String(country), isGovernment: office == "g",
                words: PageNames.words(words.dropLast().joined(separator: " ")), years: years)
        }
    }

    /// `2007-2012`, or `2013-` for a term that goes on.
    private static func years(_ text: Substring) -> ClosedRange<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Int(ends[0]) else { return nil }
        return first...max(first, Int(ends[1]) ?? 9999)
    }

    /// Country, `p` for the head of the state or `g` for that of the government, names with their years.
    private static let list = """
        France p: Jacques Chirac 1995-2007, Nicolas Sarkozy 2007-2012, François Hollande 2012-2017, Emmanuel Macron 2017-
        France g: François Fillon 2007-2012, Jean-Marc Ayrault 2012-2014, Manuel Valls 2014-2016, Bernard Cazeneuve 2016-2017, Édouard Philippe 2017-2020, Jean Castex 2020-2022, Élisabeth Borne 2022-2024
        États-Unis p: Bill Clinton 1993-2001, George Bush 2001-2009, Barack Obama 2009-2017, Donald Trump 2017-2021, Joe Biden 2021-2025, Donald Trump 2025-
        Allemagne g: Gerhard Schröder 1998-2005, Angela Merkel 2005-2021, Olaf Scholz 2021-2025
        Royaume-Uni g: Tony Blair 1997-2007, Gordon Brown 2007-2010, David Cameron 2010-2016, Theresa May 2016-2019, Boris Johnson 2019-2022, Rishi Sunak 2022-2024, Keir Starmer 2024-
        Russie p: Vladimir Poutine 2000-2008, Dmitri Medvedev 2008-2012, Vladimir Poutine 2012-
        Canada g: Stephen Harper 2006-2015, Justin Trudeau 2015-2025
        Turquie p: Recep Tayyip Erdogan 2014-
        Turquie g: Recep Tayyip Erdogan 2003-2014
        Ukraine p: Petro Porochenko 2014-2019, Volodymyr Zelensky 2019-
        Israël g: Benyamin Netanyahu 2009-2021, Benyamin Netanyahu 2022-
        Chine p: Hu Jintao 2003-2013, Xi Jinping 2013-
        Iran p: Mahmoud Ahmadinejad 2005-2013, Hassan Rohani 2013-2021
        Égypte p: Hosni Moubarak 1981-2011, Abdel Fattah al-Sissi 2014-
        Syrie p: Bachar al-Assad 2000-2024
        Italie g: Matteo Renzi 2014-2016, Paolo Gentiloni 2016-2018, Giuseppe Conte 2018-2021, Mario Draghi 2021-2022, Giorgia Meloni 2022-
        Espagne g: Mariano Rajoy 2011-2018, Pedro Sanchez 2018-
        Grèce g: Alexis Tsipras 2015-2019, Kyriakos Mitsotakis 2019-
        Hongrie g: Viktor Orban 2010-
        Pologne p: Andrzej Duda 2015-2025
        Brésil p: Dilma Rousseff 2011-2016, Jair Bolsonaro 2019-2022
        Inde g: Narendra Modi 2014-
        Japon g: Shinzo Abe 2012-2020
        Bélarus p: Alexandre Loukachenko 1994-
        Venezuela p: Nicolas Maduro 2013-
        Corée du Sud p: Moon Jae-in 2017-2022
        Afrique du Sud p: Jacob Zuma 2009-2018, Cyril Ramaphosa 2018-
        Afghanistan p: Hamid Karzaï 2001-2014, Ashraf Ghani 2014-2021
        Algérie p: Abdelaziz Bouteflika 1999-2019, Abdelmadjid Tebboune 2019-
        Argentine p: Cristina Kirchner 2007-2015, Mauricio Macri 2015-2019, Javier Milei 2023-
        Arménie p: Serge Sarkissian 2008-2018
        Arménie g: Nikol Pachinian 2018-
        Australie g: Malcolm Turnbull 2015-2018, Scott Morrison 2018-2022
        Autriche g: Sebastian Kurz 2017-2021
        Azerbaïdjan p: Ilham Aliev 2003-
        Belgique g: Charles Michel 2014-2019
        Bénin p: Patrice Talon 2016-
        Burkina Faso p: Blaise Compaoré 1987-2014, Roch Marc Christian Kaboré 2015-2022
        Cameroun p: Paul Biya 1982-
        Colombie p: Juan Manuel Santos 2010-2018, Ivan Duque 2018-2022
        Corée du Nord p: Kim Jong Un 2011-
        Côte d’Ivoire p: Laurent Gbagbo 2000-2011, Alassane Ouattara 2010-
        Éthiopie g: Abiy Ahmed 2018-
        Gabon p: Ali Bongo 2009-2023
        Gambie p: Yahya Jammeh 1996-2017, Adama Barrow 2017-
        Ghana p: Nana Akufo-Addo 2017-2025
        Guinée p: Alpha Condé 2010-2021
        Kenya p: Uhuru Kenyatta 2013-2022
        Liban p: Michel Aoun 2016-2022
        Mali p: Ibrahim Boubacar Keïta 2013-2020
        Niger p: Mahamadou Issoufou 2011-2021, Mohamed Bazoum 2021-2023
        Nigeria p: Goodluck Jonathan 2010-2015, Muhammadu Buhari 2015-2023
        Palestine p: Mahmoud Abbas 2005-
        Pays-Bas g: Mark Rutte 2010-2024
        Philippines p: Rodrigo Duterte 2016-2022
        Pologne g: Mateusz Morawiecki 2017-2023
        République démocratique du Congo p: Joseph Kabila 2001-2019, Félix Tshisekedi 2019-
        Roumanie p: Klaus Iohannis 2014-2025
        Rwanda p: Paul Kagame 2000-
        Sénégal p: Abdoulaye Wade 2000-2012, Macky Sall 2012-2024
        Serbie p: Aleksandar Vucic 2017-
        Tchad p: Idriss Déby 1990-2021
        Togo p: Faure Gnassingbé 2005-
        Tunisie p: Béji Caïd Essebsi 2014-2019, Kaïs Saïed 2019-
        """
}
