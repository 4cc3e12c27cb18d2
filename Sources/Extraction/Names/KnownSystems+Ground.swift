extension KnownSystems {
    /// Guns, rocket launchers and vehicles.
    static let ground = """
        artillery | CAESAR | ?César
        artillery | PzH 2000 | Panzerhaubitze 2000, obusier blindé 2000, obusiers blindés 2000
        artillery | M777 | M-777
        artillery | M109 | M-109, M109A6 Paladin
        artillery | ?Krab | AHS Krab
        artillery | Zuzana 2 | Zuzana
        artillery | ?DANA | Dana-M2
        artillery | ?Archer | système Archer
        artillery | AS-90 | AS90
        artillery | RCH 155 |
        artillery | Bohdana |
        artillery | TRF1 |
        artillery | ?M119 | ?M-119
        artillery | ?L119 |
        artillery | ?M101 | ?M-101
        artillery | MT-12 | MT-12 Rapira
        artillery | FH70 | FH-70
        artillery | 2S7 Pion |
        artillery | K9 Thunder | K9 Vidar
        artillery | ?D-30 |
        artillery | ?M198 |
        artillery | 2S1 Gvozdika | 2S1, Gvozdika
        artillery | 2S19 Msta | 2S19, Msta-S
        artillery | 2S3 Akatsiya | 2S3
        artillery | ?K9 | ?K-9
        artillery | ?DITA |
        artillery | Nora B-52 | ?Nora
        artillery | ?D-20 |
        artillery | Msta-B |
        artillery | 2S22 |
        artillery | 2S35 Koalitsia | ?Koalitsia, 2S35
        artillery | 2S4 Tioulpan | 2S4
        artillery | 2S5 |
        artillery | 2S9 Nona | 2S9
        artillery | ?Firtina | T-155 Firtina
        artillery | ?ATMOS | ATMOS 2000
        artillery | ?Brutus |
        artillery | G6 Rhino |
        rocket-artillery | HIMARS | M142, systèmes de fusées d'artillerie à haute mobilité, système de fusées d'artillerie à haute mobilité, systèmes de roquettes d'artillerie à haute mobilité
        rocket-artillery | M270 | MLRS, M270 MLRS, ?Mars II, ?MARS 2
        rocket-artillery | ?LRU | lance-roquettes unitaire
        rocket-artillery | ?Qassam | Kassam
        rocket-artillery | ?Fajr | Fajr-3, Fajr-5
        rocket-artillery | ?Pinaka |
        rocket-artillery | ?Grad | BM-21, BM-21 Grad
        rocket-artillery | ?Smerch |
        rocket-artillery | ?Ouragan |
        rocket-artillery | RM-70 | RM-70 Vampire
        rocket-artillery | K239 Chunmoo | ?Chunmoo
        rocket-artillery | BM-30 | BM-30 Smerch
        rocket-artillery | BM-27 |
        rocket-artillery | TOS-1 | TOS-1A, TOS-1 Bouratino
        rocket-artillery | ?Katioucha | Katyusha
        rocket-artillery | ?Tornado-G |
        rocket-artillery | EuroPULS | ?PULS
        rocket-artillery | GMARS |
        rocket-artillery | Homar-K |
        rocket-artillery | Vilkha | Vilha
        rocket-artillery | ?ASTROS | ASTROS II
        rocket-artillery | ?Tornado-S |
        armour | Leopard 2 | Léopard 2, Leopard 2A4, Leopard 2A5, Leopard 2A6, Leopard 2A7
        armour | Leopard 1 | Léopard 1, Leopard 1A5
        armour | ?Leopard | ?Léopard
        armour | ?Abrams | M1 Abrams, M-1 Abrams, M1A1 Abrams, M1A2 Abrams, M1A1, M1A2
        armour | Challenger 2 |
        armour | ?Challenger |
        armour | ?Leclerc |
        armour | K2 Black Panther |
        armour | T-72 | T-72M1
        armour | T-55 |
        armour | T-64 |
        armour | T-80 |
        armour | T-90 | T-90M Proryv
        armour | T-14 Armata | Armata
        armour | PT-91 | PT-91 Twardy
        armour | ?Bradley | M2 Bradley, M2A2 Bradley
        armour | ?Marder |
        armour | ?Stryker |
        armour | ?Puma |
        armour | ?Boxer |
        armour | CV90 | CV-90, CV9040, CV 9040, CV9030, CV9035, Stridsfordon 90, Strf 90
        armour | AMX-10 RC | AMX-10RC, AMX 10
        armour | ?VAB |
        armour | VBCI |
        armour | ?Griffon | VBMR Griffon
        armour | ?Jaguar | EBRC Jaguar
        armour | ?Serval | VBMR-L Serval
        armour | M113 | M-113
        armour | ?Dingo | Dingo 2, ATF Dingo
        armour | Bushmaster |
        armour | ?MRAP |
        armour | Humvee | HMMWV
        armour | BMP-1 |
        armour | BMP-2 |
        armour | ?Patria | Patria AMV, Patria 6x6, Patria 6×6
        armour | MaxxPro | Maxxpro
        armour | ?Senator | Roshel Senator
        armour | ACSV | Super Bison, VBAC
        armour | ?Kirpi | BMC Kirpi
        armour | M-ATV |
        armour | KF41 | Lynx KF41
        armour | KF51 | KF51 Panther, Panther KF51
        armour | ?Ajax |
        armour | Pbv 302 | Pansarbandvagn 302
        armour | ?Altay |
        armour | ?Tulpar |
        armour | JLTV |
        armour | Hawkei |
        armour | ?Wolfhound |
        armour | ?Spartan | FV103, FV103 Spartan
        armour | FV432 | FV432 Bulldog
        armour | BvS10 | BvS 10
        armour | Bandvagn | BV206, Bv 206
        armour | Pbv 501 | PbV-501
        armour | YPR-765 | YPR
        armour | MT-LB |
        armour | ?M-84 |
        armour | BVP-1 |
        armour | BTR-50 |
        armour | LAV-25 |
        armour | ?Pandur |
        armour | ?Wisent | Wisent 1
        armour | Bergepanzer 2 | Bergepanzer
        armour | ?Rosomak | KTO Rosomak
        armour | ?Mastiff |
        armour | ?Biber |
        armour | MGCS | Main Ground Combat System, système principal de combat terrestre
        armour | ?T-34 |
        armour | T-54 |
        armour | T-62 |
        armour | Merkava |
        armour | AMX-30 |
        armour | AMX-13 |
        armour | ERC-90 |
        armour | ?VBL |
        armour | VBMR |
        armour | ?Bastion |
        armour | ?Piranha |
        armour | ?Fennek |
        armour | LAV III |
        armour | LAV 6 | LAV-6
        armour | M-55S | M55S
        armour | ACMAT | VLRA, ACMAT Bastion
        armour | BTR-80 |
        armour | BTR-60 |
        armour | BTR-70 |
        armour | BTR-82A | BTR-82
        armour | BRDM-2 | BRDM
        armour | BMD-2 | BMD-4
        armour | BMP-3 |
        armour | ?BMP |
        armour | ?Ariete |
        armour | ?Ratel |
        armour | ?Casspir |
        armour | ?Otokar Cobra |
        armour | ?Ejder Yalçin | Ejder
        armour | ?Warrior |
        armour | ?Panhard |
        armour | ?Panthera |
        armour | Type 59 |
        armour | Challenger 3 |
        armour | Strv 122 | Stridsvagn 122
        armour | ?Oplot | T-84 Oplot, T-84
        armour | ?K2 | K2PL
        armour | ?Arjun |
        armour | ?Centauro | B1 Centauro
        armour | M60A3 | ?M60
        armour | ?Samson |
        armour | ?Bulldog |
        armour | ?Jackal |
        armour | ?Foxhound |
        armour | ?Viking |
        armour | ?Fuchs | TPz Fuchs
        armour | ?Wiesel | Wiesel 2
        armour | ?Dachs |
        armour | ?Keiler |
        armour | Sisu Pasi | ?Pasi
        armour | RG-31 |
        armour | M1117 | M1117 Guardian
        armour | ?Caiman |
        armour | ?Bison |
        armour | ?Coyote |
        armour | ?Kodiak |
        armour | ?Terrier |
        armour | VHM |
        armour | ?Aravis |
        armour | ?Sherpa |
        armour | ?Mbombe |
        armour | BTR-4 |
        armour | BTR-3 |
        armour | ?Borsuk |
        armour | ?Kaplan |
        armour | ?Vuran |
        armour | ?Cobra II | Otokar Cobra II
        armour | ?Eagle V | Eagle IV
        armour | ?Lince | Iveco LMV
        armour | ?Freccia |
        armour | ?Dardo |
        armour | VAMTAC |
        armour | BMR-600 | BMR
        armour | VCC-2 | VCC-1
        armour | ?Warthog |
        armour | ?Kozak |
        armour | ?Varta |
        armour | ?Novator |
        """
}
