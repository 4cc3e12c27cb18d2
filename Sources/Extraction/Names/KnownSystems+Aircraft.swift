extension KnownSystems {
    /// Aeroplanes and helicopters.
    static let aircraft = """
        aircraft | F-16 | F-16 Fighting Falcon
        aircraft | F-35 | F-35A, F-35B, F-35 Lightning II
        aircraft | F-15 | F-15EX, F-15EX Eagle II, F-15 Eagle
        aircraft | F/A-18 | F-18, F/A-18 Super Hornet, F/A-18 Hornet, Super Hornet
        aircraft | F-22 | F-22 Raptor
        aircraft | ?Rafale | Rafale F4, Rafale Marine
        aircraft | Mirage 2000-5 |
        aircraft | Mirage 2000D |
        aircraft | ?Mirage 2000 |
        aircraft | ?Mirage |
        aircraft | Eurofighter | Eurofighter Typhoon
        aircraft | ?Typhoon |
        aircraft | ?Tornado |
        aircraft | Gripen | JAS 39, JAS 39 Gripen
        aircraft | MiG-29 | MiG 29
        aircraft | MiG-31 |
        aircraft | Su-24 | Soukhoï 24, Soukhoï Su-24, Sukhoi Su-24, Sou-24
        aircraft | Su-25 | Soukhoï 25, Soukhoï Su-25, Sukhoi Su-25, Sou-25
        aircraft | Su-27 | Soukhoï 27, Soukhoï Su-27, Sukhoi Su-27, Sou-27
        aircraft | Su-30 | Soukhoï 30, Soukhoï Su-30, Sukhoi Su-30, Sou-30
        aircraft | Su-34 | Soukhoï 34, Soukhoï Su-34, Sukhoi Su-34, Sou-34
        aircraft | Su-35 | Soukhoï 35, Soukhoï Su-35, Sukhoi Su-35, Sou-35
        aircraft | Su-57 | Soukhoï 57, Soukhoï Su-57, Sukhoi Su-57, Sou-57
        aircraft | ?Soukhoï | Sukhoi
        aircraft | Tu-22M3 | Tu-22
        aircraft | Tu-95 |
        aircraft | B-52 |
        aircraft | B-1B | B-1B Lancer
        aircraft | B-2 Spirit |
        aircraft | A-10 Thunderbolt | A-10 Thunderbolt II, A-10 Warthog, ?A-10
        aircraft | AWACS | E-3A, E-3 Sentry
        aircraft | P-8 Poseidon | P-8A Poseidon, P-8A
        aircraft | A400M | A-400M, A400M Atlas
        aircraft | A330 MRTT | MRTT, MRTT Phénix, MRTT Phenix, A330 MRTT Phénix, A330 Phénix MRTT
        aircraft | C-130J | C-130J Super Hercules, C-130J-30
        aircraft | C-130 | C-130 Hercules, Hercules C-130, Hercule C-130, ?Hercules
        aircraft | SCAF | système de combat aérien du futur, système de combat aérien futur, futur système de combat aérien, futur système aérien de combat
        aircraft | ?Apache | AH-64, AH-64 Apache
        aircraft | Black Hawk | UH-60, UH-60 Black Hawk
        aircraft | Mi-8 |
        aircraft | Mi-2 |
        aircraft | FA-50 |
        aircraft | KF-21 |
        aircraft | GlobalEye |
        aircraft | L-159 |
        aircraft | L-39NG |
        aircraft | ?A-50 |
        aircraft | AW149 |
        aircraft | H225 | H225M
        aircraft | T129 | T129 ATAK
        aircraft | An-32 |
        aircraft | Saab 340 | ASC 890
        aircraft | KC-390 |
        aircraft | Mi-17 |
        aircraft | Mi-24 |
        aircraft | Mi-35 |
        aircraft | Ka-52 | Ka-52 Alligator
        aircraft | Sea King |
        aircraft | ?Chinook | CH-47
        aircraft | ?Tigre |
        aircraft | NH90 |
        aircraft | ?Gazelle |
        aircraft | MiG-21 |
        aircraft | MiG-23 |
        aircraft | MiG-25 |
        aircraft | MiG-27 |
        aircraft | MiG-19 |
        aircraft | MiG-17 |
        aircraft | MiG-15 |
        aircraft | MiG-35 |
        aircraft | ?MiG |
        aircraft | Su-22 |
        aircraft | Il-76TD |
        aircraft | Il-76 | Iliouchine 76, Iliouchine Il-76
        aircraft | An-26 | Antonov 26
        aircraft | ?C-17 | C-17 Globemaster, C-17 Globemaster III
        aircraft | ?Transall | C-160, C-160 Transall
        aircraft | CN-235 | Casa CN-235
        aircraft | C-295 |
        aircraft | ?Harrier | AV-8B, AV-8B Harrier
        aircraft | Super-Étendard | Super Étendard, Super-Etendard
        aircraft | Mirage F1 | Mirage F-1
        aircraft | Mirage III |
        aircraft | Mirage IV |
        aircraft | Alpha Jet | Alphajet, Alpha-Jet
        aircraft | F-4 Phantom | ?F-4
        aircraft | ?F-5 |
        aircraft | ?F-14 | ?F-14 Tomcat
        aircraft | F-117 |
        aircraft | Super Tucano | A-29 Super Tucano, ?A-29, ?Tucano
        aircraft | L-39 | L-39 Albatros
        aircraft | ?Caracal | EC725
        aircraft | ?Super Puma |
        aircraft | ?Merlin |
        aircraft | ?Dauphin |
        aircraft | ?Cougar |
        aircraft | ?Fennec |
        aircraft | ?Lynx |
        aircraft | ?Osprey | V-22, V-22 Osprey
        aircraft | Mi-26 |
        aircraft | Mi-28 |
        aircraft | AH-1 | AH-1 Cobra, AH-1Z Viper
        aircraft | ?U-2 |
        aircraft | ?Sentinel |
        aircraft | E-2C Hawkeye | Hawkeye
        aircraft | Atlantique 2 |
        aircraft | ?J-20 |
        aircraft | JF-17 |
        aircraft | ?B-1 |
        aircraft | ?B-2 |
        aircraft | ?B61 | ?B-61, B61-12
        aircraft | Tu-160 | Tupolev Tu-160
        aircraft | ?K-8 |
        aircraft | Mi-171 |
        aircraft | ?Cobra |
        aircraft | ?J-10 | J-10C
        aircraft | ?J-35 |
        aircraft | ?Tejas |
        aircraft | ?Kaan |
        aircraft | GCAP |
        aircraft | ?Tempest |
        aircraft | NGAD |
        aircraft | ?Erieye |
        aircraft | ?Orion | P-3 Orion, P-3C Orion, P-3C
        aircraft | C-27J | C-27J Spartan
        aircraft | ?Caïman | NH90 Caïman
        aircraft | ?Wildcat | AW159 Wildcat
        aircraft | AW101 | AW101 Merlin
        aircraft | Bell 412 |
        aircraft | UH-1 | UH-1 Huey
        aircraft | E-7 Wedgetail | Wedgetail
        aircraft | KC-135 | KC-135 Stratotanker
        aircraft | KC-46 | KC-46 Pegasus
        aircraft | B-21 | B-21 Raider
        aircraft | ?F-47 |
        aircraft | CF-18 |
        aircraft | EA-18G Growler | ?Growler
        aircraft | Il-78 |
        aircraft | RC-135 |
        """
}
