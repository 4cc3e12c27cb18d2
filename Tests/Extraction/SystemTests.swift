import BriefingModel
import Testing

@testable import Extraction

/// Which systems an article names: `name` for a named one, `(name)` for a category, in text order.
@Suite struct SystemTests {
    private func read(_ paragraphs: [String], refusals: [String] = [], pages: [SystemPage] = []) throws -> String {
        let extractor = Extractor(knowledge: Knowledge(systems: pages))
        return extractor.facts(of: try sampleArticle(paragraphs, refusals: refusals)).systems
            .map { $0.generic ? "(\($0.name))" : $0.name }.joined(separator: ", ")
    }

    @Test(arguments: [
        ("des systèmes IRIS T et des Caesars", "IRIS-T, CAESAR"), ("des F35 et des F 16", "F-35, F-16"),
        ("Des LEOPARD 2 et des Léopard 1.", "Leopard 2, Leopard 1"),
        ("Des chars Leopard 2. L’armée compte ses Leopard.", "Leopard 2"),
        ("Des chars Leopard 2 et Leopard 1. L’armée compte ses Leopard.", "Leopard 2, Leopard 1, Leopard"),
        ("le TB2 turc", "TB2"),
        ("des SAMP/T Mamba", "SAMP/T Mamba"), ("des systèmes de fusées d’artillerie à haute mobilité", "HIMARS"),
        ("un obusier M-777", "(obusiers), M777"), ("des drones Shahed-136", "(drones), Shahed-136"),
        ("des Mi-24P, des MI24P et des F-16CJ", "Mi-24P, F-16CJ"), ("un vieux T-72B3", "T-72B3"),
        ("douze appareils de transport du type Hercules pour l’armée", "Hercules"),
        ("quatre avions de transport C-130J et dix C-130", "(avions de transport), C-130J, C-130"),
        ("six A-29 Super Tucano", "A-29 Super Tucano"), ("des missiles Mistral 3", "(missiles), Mistral 3"),
        ("un Mirage 2000-5 et un F-18", "Mirage 2000-5, F-18"),
        ("un Hwasong-15, un Agni-V et un Tor-M2", "Hwasong-15, Agni-V, Tor-M2"),
        ("des avions de combat MiG-27", "(avions de combat), MiG-27"),
    ])
    func findsKnownNamesInTheirVariants(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test(arguments: [
        ("deux IRIS-T SLM", "IRIS-T SLM"), ("des Leopard 1 A5", "Leopard 1A5"), ("deux Javelins", "Javelin"),
        ("Des chars Leopard 2A7V. Ces Leopard roulent.", "Leopard 2A7V"),
        ("des Leopard 2A4 et des Leopard 2A6", "Leopard 2"), ("deux PAC-3 pour les Patriot", "PAC-3, Patriot"),
        ("un Leopard 2A4 et dix Leopard 2", "Leopard 2"), ("dix Panzerhaubitze 2000", "Panzerhaubitze 2000"),
        ("dix Panzerhaubitze 2000 et un PzH 2000", "PzH 2000"), ("un Mirage 2000 et un Mirage 2000-5", "Mirage 2000-5"),
        ("un Mirage 2000, un Mirage 2000D et un Mirage 2000-5", "Mirage 2000, Mirage 2000D, Mirage 2000-5"),
        ("des missiles AIM-9X Sidewinder", "(missiles), AIM-9X Sidewinder"),
        ("des missiles BGM-109 Tomahawk", "(missiles), BGM-109 Tomahawk"), ("le G7 Patriot", ""),
        ("des Gripen C/D et des Gripen E", "Gripen"), ("des Gripen C et D", "Gripen"),
        ("des JAS-39 Gripen C/D", "JAS-39 Gripen C/D"),
        ("des F-16C/D et un F-35 Block 4", "F-16C/D, F-35 Block 4"), ("dix CAESAR Mark II", "CAESAR Mark II"),
        ("dix blindés Patria 6×6 roulent", "(véhicules blindés), Patria 6×6"), ("dix Patria 6x6 roulent", "Patria 6x6"),
        ("deux Iskander-K et un Buk-M2", "Iskander-K, Buk-M2"), ("un Iskander-volant", "Iskander"),
        ("des missiles ZK 98 [AMRAAM]", "(missiles), AMRAAM"), ("des missiles AMRAAM [ZK 98", "(missiles), AMRAAM"),
        ("un F-35 a volé", "F-35"), ("un F-35 à Ryad", "F-35"), ("un F-35A volé", "F-35A"),
        ("des Mirage 2000 d’occasion", "Mirage 2000"), ("un F-35\u{A0}a", "F-35"), ("un Mirage 2000 D", "Mirage 2000D"),
        ("un CAESAR Mark", "CAESAR"), ("un F-16C/", "F-16C"), ("un Patria 6", "Patria"), ("un Patria 6×", "Patria"),
    ])
    func putsOutTheFullestNameThatTheArticleUses(text: String, expected: String) throws {
        #expect(try read([text + " L’armée les a."]).replacing(", (armes)", with: "") == expected)
    }

    @Test(arguments: [
        ("César a reçu un prix.", ""), ("Six canons César tirent.", "César"), ("Un patriote, Patriot, parle.", ""),
        ("Une batterie Patriot est prête.", "Patriot"), ("Greg Archer a parlé d’armes.", "(armes)"),
        ("Le Tornado approche de la côte.", ""), ("Trois chasseurs Tornado décollent.", "Tornado"),
        ("Le Zk-22 est un poème.", ""), ("L’armée protège le G-7, la COP-27, l’U-23 et le vol ZK-17.", ""),
        ("Les ministres se voient à Milan, dit l’armée.", ""), ("Le ministre a pris un avion pour Milan.", ""),
        ("Oslo livre des munitions pour Patriot.", "(munitions), Patriot"),
        ("Oslo livre des missiles pour Milan.", "(missiles)"),
        ("Des missiles Milan pour l’armée.", "(missiles), Milan"),
        ("L’opération Serval mobilise des blindés.", "(véhicules blindés)"),
        ("L’opération Serval finit. Le Serval fut long, dit l’armée.", ""),
        ("L’opération Serval finit. L’armée a des blindés Serval. Le Serval est long.", "(véhicules blindés), Serval"),
        ("L’opération navale européenne Aspides, avec l’armée. L’ASPIDES dure.", ""),
        ("Le Patriot Act vaut aussi pour l’armée.", ""), ("opération Serval", ""), ("exercice", ""),
        ("L’exercice Trident finit, dit l’armée.", ""), ("Dix blindés Serval arrivent.", "(véhicules blindés), Serval"),
        ("Le Crotale, un missile sol-air, a tiré.", "Crotale, (missiles sol-air)"),
        ("Des Gepard, des Marder et des Puma arrivent.", "Gepard, Marder, Puma"),
        ("Le M-1 Abrams américain, l’Ariete italien et le Leclerc français.", "M1 Abrams, Ariete, Leclerc"),
        ("La Bolavie livrera ces Rafale demain.", "Rafale"), ("L’autoroute A10 est fermée à l’armée.", ""),
        ("Des missiles US Patriot attendent.", "(missiles), Patriot"),
        ("Deux Airbus Helicopters Puma volent.", "Puma"),
        ("Trois hélicoptères de reconnaissance et d’attaque Tigre volent.", "(hélicoptères), Tigre"),
        ("Le groupe Patria embauche des soldats.", ""), ("Le programme SCAF avance.", "SCAF"),
        // Once in context is enough for the rest of the article.
        ("Une batterie Patriot est prête. Le Patriot est cher.", "Patriot"),
        ("La question des Mistral, à la vente desquels il s’oppose.", "Mistral"),
        // A list trusts its names, with or without brackets between them, and what no list has.
        ("L’armée craint des roquettes comme le Grad (jusqu’à 20 km) et le Fajr.", "(roquettes), Grad, Fajr"),
        ("L’armée a 36 Rafale et 12 Vostrel.", "Rafale, Vostrel"),
        ("Il aime le vent des Mistral.", ""), ("L’armée attend une cinquantaine de Bradley.", "Bradley"),
        ("L’armée attend de nouveaux Patriot.", "Patriot"), ("Kiev a besoin de Patriot, dit l’Otan.", "Patriot"),
        ("L’Otan a parlé des Patriot hier.", "Patriot"), ("Le ministre des Armées est venu, avec une formation.", ""),
        ("Le soldat de Patriot Airlines parle à l’armée.", ""), ("Les FDI affirment que la guerre continue.", ""),
        ("Le soldat de première classe Arnaud Dubreuil est mort dans son véhicule blindé.", "(véhicules blindés)"),
        ("Norinco a livré son premier Leclerc.", "Leclerc"),
        ("Le Guépard est son meilleur rôle, dit l’Otan.", ""), ("Des soldats de la région du Tigré.", ""),
        ("L’armée aide. Le maire ferme la D20 et la C17.", ""), ("L’armée a douze Rafale M. Martin le sait.", "Rafale"),
        ("David Le Bars parle de missiles.", "(missiles)"), ("L’armée a pris l’A50 et l’A7.", ""),
        ("L’armée a des grenades GLI-F4.", "(grenades)"),
        ("Consulté par B2, le texte parle de missiles.", "(missiles)"),
        ("Le pont a vu un Leopard, dit l’armée, qui attend des NASAMS.", "Leopard, NASAMS"),
        ("Le pont a vu un Leopard, dit Anna.", ""),
        ("Le premier Leopard est là. L’armée a des NASAMS.", "Leopard, NASAMS"),
        ("L’armée a des SAMP T.", "SAMP/T"), ("L’armée veut davantage de Marder.", "Marder"),
        ("Berlin ne livre pas de Marder, dit l’Otan.", "Marder"),
        ("L’armée a reçu des MANPADS Stinger.", "(missiles sol-air portables), Stinger"),
        ("Le think tank Taureau parle de guerre.", ""),
    ])
    func takesOrdinaryWordsForSystemsOnlyInContext(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test(arguments: [
        // A long text that never speaks of armed forces is of cars, films or animals.
        ("La Corvette C7 et trois Mirage roulent.", "", ""),
        ("La Corvette C7 et trois Mirage roulent.", "L’armée les achète.", "C7, Mirage"),
    ])
    func asksALongTextForWordsOfArmsBeforeItTrustsANameThatOthersShare(
        text: String, more: String, expected: String
    ) throws {
        let road = String(repeating: "La route est longue et le moteur chauffe en montant vers le col. ", count: 12)
        let found = try read([text + " " + road + more])
        #expect(found.split(separator: ", ").filter { !$0.hasPrefix("(") }.joined(separator: ", ") == expected)
    }

    @Test(arguments: [
        ("Le missile X-45 a volé.", "(missiles), X-45"), ("des obusiers automoteurs Zorka 3", "(obusiers), Zorka 3"),
        ("des hélicoptères Cormoran et Dauphin", "(hélicoptères), Cormoran, Dauphin"),
        ("le char « Taureau »", "(chars), Taureau"),
        ("La Serbie a livré trente systèmes antidrones Kobrik à l’armée.", "Kobrik"),
        ("La Serbie a livré 22 véhicules Morvane à l’armée.", "Morvane"),
        ("La Serbie a livré trois avions Zéphal à l’armée.", "(armes)"), ("des drones FPV", "(drones)"),
        ("des missiles russes à longue portée Bouvreuil", "(missiles), Bouvreuil"),
        ("les missiles de Moscou", "(missiles)"), ("des chars à Bakhmout", "(chars)"),
        ("les drones Rheinmetall", "(drones)"), ("les missiles. Paris attend.", "(missiles)"),
        ("treize véhicules blindés de type Moulin. Ces Moulins", "(véhicules blindés), Moulin"),
        ("L’armée a perdu un Zk-22 et un BTX-80.", "Zk-22, BTX-80"),
        ("des avions de combat en Pologne", "(avions de combat)"), ("les chars français", "(chars)"),
        ("des hélicoptères de fabrication russe de type Zorka-35P", "(hélicoptères), Zorka-35P"),
        ("treize véhicules tout-terrain de type Taureau", "Taureau"), ("deux avions Corvel 208B", "Corvel 208B"),
        ("deux avions Corvel", "(armes)"), ("des véhicules de dépannage M88A2", "M88A2"),
        ("le capitaine de frégate Dubreuil", "(frégates)"), ("Bombardier Inc a parlé", "(armes)"),
        ("la frégate HMS Aurore et les frégates HMS Étoile", "(frégates)"), ("911 logements de type AURORE", "(armes)"),
        ("les frégates Aurore et Étoile", "(frégates)"),
        ("des frégates Aurore et Étoile", "(frégates), Aurore, Étoile"),
        ("La Serbie livrera douze Vostrel", "Vostrel"), ("La Serbie fournira des Vostrel", "Vostrel"),
        ("La Serbie livre trois obusiers et 12 Vostrel 3", "(obusiers), Vostrel 3"),
        ("La ville lui a livré six Vostrel.", "(armes)"), ("La Serbie a reçu douze Vostrels", "(armes)"),
        ("La Serbie a donné cela aux Vostrel", "(armes)"),
        ("La Serbie livre cela aux Vostrel", "(armes)"), ("des canons reçus des Vostrel", "(armes)"),
        ("Elle a livré trois CRS", "(armes)"),
        ("La Serbie a livré une centaine de Vostrel", "Vostrel"), ("des drones FPV Zorka", "(drones), Zorka"),
        ("La Serbie livrera 12 Leopard 2 ; 20 Vostrel ; des obus", "Leopard 2, Vostrel, (obus)"),
        ("vingt-neuf tourelles Zorka", "Zorka"), ("les missiles Made in Sundmark", "(missiles)"),
        ("deux frégates Aurore", "(frégates), Aurore"), ("la frégate Aurore", "(frégates)"),
        ("une frégate de classe Aurore", "(frégates), Aurore"),
        ("des fusils d’assaut ZK-47", "(fusils d'assaut), ZK-47"),
        ("des drones survolent Idalib", "(drones)"), ("des roquettes visent Idalib", "(roquettes)"),
        ("le char Taureau et des chars Taureaus", "(chars), Taureau"),
        ("douze ZH225M", "ZH225M"), ("les A7", "(armes)"), ("les U17", "(armes)"), ("le G20", "(armes)"),
        ("la résolution 1701", "(armes)"),
        ("le Covid-19", "(armes)"), ("des canons Norinco ZP11", "ZP11"),
        ("sept projectiles à guidage laser Norinco ZP6", "ZP6"), ("le groupe Norinco a 3 usines", "(armes)"),
    ])
    func recognisesNewNamesByShapeAndContext(text: String, expected: String) throws {
        #expect(try read([text + " Des armes."]).replacing(", (armes)", with: "") == expected)
    }

    @Test(arguments: [
        ("des missiles anti-chars et des radars anti-mortiers", "(missiles antichars), (radars)"),
        ("L’armée a des missiles de défense aérienne.", "(missiles)"), ("Il a suivi une formation.", ""),
        ("Le prix du carburant monte.", ""), ("Les mines ferment.", ""),
        ("L’armée veut du carburant et des munitions.", "(carburant), (munitions)"),
        ("des groupes électrogènes pour les soldats", "(groupes électrogènes)"),
        ("des missiles sol-air à courte portée MANPAD", "(missiles sol-air), (missiles sol-air portables)"),
    ])
    func marksCategoriesAsSuchWhereTheyAreOfArms(text: String, expected: String) throws {
        #expect(try read([text]) == expected)
    }

    @Test func honoursWhatTheCuratorRefuses() throws {
        #expect(try read(["Des NASAMS et le missile X-45 ici."], refusals: ["nasams", "X-45"]) == "(missiles)")
    }

    @Test func letsAPageOverruleTheBuiltInList() throws {
        let page = SystemPage(page: try samplePage("César", ["CAESAR"]), category: .artillery, needsContext: true)
        #expect(try read(["Le CAESAR est un roman."], pages: [page]) == "")
        #expect(try read(["L’obusier CAESAR tire."], pages: [page]) == "(obusiers), César")
    }
}
