/// Weapon systems known by name: family | name | other forms; `?` marks names that are ordinary words too.
///
/// General knowledge, checked against encyclopaedias; a system's page in the corpus overrules it.
enum KnownSystems {
    /// The systems of the list.
    static let all = KnownSystem.list(names)

    private static let names = """
        air-defence | IRIS-T | IRIS-T SLM, IRIS-T SLS
        air-defence | NASAMS | NASAM
        air-defence | ?Patriot | MIM-104, PAC-2, PAC-3, PAC-3 MSE
        air-defence | SAMP/T | SAMPT, SAMP/T Mamba, SAMP/T NG
        air-defence | ?Mamba |
        air-defence | ?Crotale | Crotale NG
        air-defence | ?Hawk | MIM-23
        air-defence | ?Stinger | FIM-92
        air-defence | Mistral 3 |
        air-defence | ?Mistral |
        air-defence | ?Piorun |
        air-defence | ?Starstreak |
        air-defence | ?Martlet | LMM Martlet, ?LMM
        air-defence | RBS 70 | RBS-70, RBS70
        air-defence | SkyWiper | Skywiper, EDM4S
        air-defence | ?Stormer |
        air-defence | FrankenSAM |
        air-defence | VL MICA | ?VL-MICA
        air-defence | ?Slinger |
        air-defence | Terrahawk Paladin | ?Terrahawk
        air-defence | Arrow 3 | Arrow-3, Arrow 2
        air-defence | KM-SAM | M-SAM, Cheongung, Cheongung II
        air-defence | HQ-9 |
        air-defence | SM-6 |
        air-defence | ?Avenger |
        air-defence | Gepard | ?Guépard
        air-defence | Skynex |
        air-defence | Skyranger |
        air-defence | Buk | Bouk, Buk-M1
        air-defence | S-300 | S-300PMU, S-300V
        air-defence | S-400 |
        air-defence | S-500 |
        air-defence | Pantsir | Pantsir-S1
        air-defence | ?Osa |
        air-defence | Tor-M1 |
        air-defence | Tor-M2 | Tor-M2E, Tor-M2DT
        air-defence | Aster 30 |
        air-defence | Aster 15 |
        air-defence | THAAD |
        air-defence | Aegis Ashore |
        air-defence | Dôme de fer | Iron Dome
        air-defence | ?Arrow 3 |
        air-defence | ?Strela |
        air-defence | Igla |
        air-defence | ?VAMPIRE |
        air-defence | ?S-75 |
        air-defence | S-125 | SA-3
        air-defence | S-200 |
        air-defence | SA-7 | Strela-2
        air-defence | SM-3 | Standard SM-3
        air-defence | Barak 8 | ?Barak
        air-defence | ?Aster |
        air-defence | Fronde de David | David's Sling
        air-defence | ?Rapier |
        air-defence | Aegis |
        air-defence | ?Phalanx |
        air-defence | ZU-23 | ZU-23-2
        air-defence | Tunguska |
        air-defence | ?Roland |
        air-defence | ?Aspide |
        artillery | CAESAR | ?César
        artillery | PzH 2000 | Panzerhaubitze 2000
        artillery | M777 | M-777
        artillery | M109 | M-109
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
        artillery | K9 Thunder |
        artillery | ?D-30 |
        artillery | ?M198 |
        artillery | 2S1 Gvozdika | 2S1, Gvozdika
        artillery | 2S19 Msta | 2S19, Msta-S
        artillery | 2S3 Akatsiya | 2S3
        artillery | ?K9 | ?K-9
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
        rocket-artillery | K239 Chunmoo |
        rocket-artillery | BM-30 | BM-30 Smerch
        rocket-artillery | BM-27 |
        rocket-artillery | TOS-1 | TOS-1A, TOS-1 Bouratino
        rocket-artillery | ?Katioucha | Katyusha
        rocket-artillery | ?Tornado-G |
        armour | Leopard 2 | Léopard 2, Leopard 2A4, Leopard 2A5, Leopard 2A6, Leopard 2A7
        armour | Leopard 1 | Léopard 1, Leopard 1A5
        armour | ?Leopard | ?Léopard
        armour | ?Abrams | M1 Abrams, M-1 Abrams, M1A1 Abrams, M1A2 Abrams, M1A1, M1A2
        armour | Challenger 2 | Challenger 3
        armour | ?Challenger |
        armour | ?Leclerc |
        armour | K2 Black Panther |
        armour | T-72 | T-72M1
        armour | T-55 | M-55S
        armour | T-64 |
        armour | T-80 |
        armour | T-90 |
        armour | T-14 Armata | Armata
        armour | PT-91 | PT-91 Twardy
        armour | ?Bradley | M2 Bradley, M2A2 Bradley
        armour | ?Marder |
        armour | ?Stryker |
        armour | ?Puma |
        armour | ?Boxer |
        armour | CV90 | CV-90
        armour | AMX-10 RC | AMX-10RC, AMX 10
        armour | ?VAB |
        armour | VBCI |
        armour | ?Griffon |
        armour | ?Jaguar |
        armour | ?Serval |
        armour | M113 | M-113
        armour | ?Dingo |
        armour | ?Bushmaster |
        armour | ?MRAP |
        armour | Humvee | HMMWV
        armour | BMP-1 |
        armour | BMP-2 |
        armour | ?Patria | Patria AMV, Patria 6x6, Patria 6×6
        armour | MaxxPro | Maxxpro
        armour | ?Senator | Roshel Senator
        armour | ACSV | Super Bison
        armour | ?Kirpi | BMC Kirpi
        armour | M-ATV |
        armour | KF41 | Lynx KF41
        armour | ?Ajax |
        armour | Pbv 302 |
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
        armour | ?Rosomak |
        armour | ?Mastiff |
        armour | ?Biber |
        armour | MGCS | Main Ground Combat System, système principal de combat terrestre
        armour | T-34 |
        armour | T-54 |
        armour | T-62 |
        armour | ?Merkava |
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
        armour | ACMAT | VLRA
        armour | BTR-80 |
        armour | BTR-60 |
        armour | BTR-70 |
        armour | BTR-82A | BTR-82
        armour | BRDM-2 | BRDM
        armour | BMD-2 | BMD-4
        armour | BMP-3 |
        armour | ?BMP | ?BMP
        armour | ?Ariete |
        armour | ?Ratel |
        armour | ?Casspir |
        armour | ?Otokar Cobra |
        armour | ?Ejder Yalçin | Ejder
        armour | ?Warrior |
        armour | ?Panhard |
        armour | ?Panthera |
        armour | Type 59 |
        aircraft | F-16 | F-16 Fighting Falcon
        aircraft | F-35 | F-35A, F-35B, F-35 Lightning II
        aircraft | F-15 | F-15EX
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
        aircraft | Su-24 | Soukhoï 24
        aircraft | Su-25 | Soukhoï 25
        aircraft | Su-27 | Soukhoï 27
        aircraft | Su-30 | Soukhoï 30
        aircraft | Su-34 | Soukhoï 34
        aircraft | Su-35 | Soukhoï 35
        aircraft | Su-57 | Soukhoï 57
        aircraft | ?Soukhoï | Sukhoi
        aircraft | Tu-22M3 | Tu-22
        aircraft | Tu-95 |
        aircraft | B-52 |
        aircraft | B-1B |
        aircraft | B-2 Spirit |
        aircraft | A-10 Thunderbolt |
        aircraft | AWACS | E-3A, E-3 Sentry
        aircraft | P-8 Poseidon | P-8A Poseidon, P-8A
        aircraft | A400M | A-400M
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
        aircraft | A-50 |
        aircraft | AW149 |
        aircraft | H225 | H225M
        aircraft | T129 | T129 ATAK
        aircraft | An-32 |
        aircraft | Saab 340 | ASC 890
        aircraft | KC-390 |
        aircraft | Mi-17 |
        aircraft | Mi-24 |
        aircraft | Mi-35 |
        aircraft | Ka-52 |
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
        aircraft | C-17 | C-17 Globemaster
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
        aircraft | K-8 |
        aircraft | Mi-171 |
        aircraft | ?Cobra |
        missile | Javelin | FGM-148, Javelins
        missile | NLAW |
        missile | ?Milan |
        missile | ?Carl Gustaf |
        missile | Panzerfaust 3 | Panzerfaust
        missile | AT4 | AT-4
        missile | ATACMS |
        missile | Storm Shadow | Storm Shadow/SCALP
        missile | SCALP | SCALP-EG, Scalp EG
        missile | ?Taurus | Taurus KEPD 350
        missile | ?Brimstone |
        missile | ?Harpoon |
        missile | ?Neptune | R-360 Neptune
        missile | ?Exocet |
        missile | ?Tomahawk |
        missile | ?Hellfire |
        missile | AMRAAM | AIM-120
        missile | ?Sidewinder | AIM-9
        missile | ?HARM | AGM-88, AGM-88 HARM
        missile | AASM | AASM Hammer
        missile | JDAM |
        missile | GMLRS |
        missile | JASSM | AGM-158
        missile | LRASM |
        missile | PrSM |
        missile | ?Typhon |
        missile | Dark Eagle |
        missile | AARGM |
        missile | KN-23 |
        missile | KN-24 |
        missile | Kh-59 |
        missile | FAB-500 |
        missile | FAB-1500 |
        missile | ERAM |
        missile | RBS 15 | RBS-15, RBS15
        missile | Naval Strike Missile | ?NSM
        missile | ?Flamingo | FP-5 Flamingo, FP-5
        missile | ?Maverick | AGM-65
        missile | APKWS |
        missile | ?Akeron | Akeron MP, ?MMP
        missile | M72 LAW | ?M72
        missile | GBU-39 | ?SDB
        missile | GLSDB |
        missile | Iskander | Iskander-M
        missile | Kalibr | Kalibr-NK
        missile | Kinjal | Kinzhal, Kh-47M2
        missile | ?Zircon | Tsirkon
        missile | ?Avangard |
        missile | Orechnik | Oreshnik
        missile | Bourevestnik | Burevestnik
        missile | ?Sarmat | RS-28 Sarmat
        missile | ?Poséidon |
        missile | Kh-22 |
        missile | Kh-101 |
        missile | SSC-8 | SSC8, 9M729, Novator 9M729
        missile | SS-20 |
        missile | ?Pershing | Pershing II
        missile | Tochka-U | Totchka-U, Tochka
        missile | ?Scud |
        missile | ?Trident | Trident II
        missile | Hwasong-12 |
        missile | Hwasong-14 |
        missile | Hwasong-15 |
        missile | Hwasong-17 |
        missile | Hwasong-18 |
        missile | Hwasong |
        missile | Minuteman III | ?Minuteman
        missile | ?HOT |
        missile | TOW II | TOW 2, BGM-71 TOW II
        missile | ?TOW | BGM-71, BGM-71 TOW
        missile | ?Eryx |
        missile | ?Kornet |
        missile | ?Konkours | Konkurs
        missile | ?Spike |
        missile | RPG-7 |
        missile | ?MICA |
        missile | ?Meteor |
        missile | BrahMos |
        missile | Agni-V | Agni V, Agni-5
        missile | Agni-IV | Agni IV
        missile | Agni-III | Agni III
        missile | Agni-II | Agni II
        missile | ?Agni |
        missile | Taepodong | Taepodong-2
        missile | ?Musudan |
        missile | ?Nodong | Rodong
        missile | Pukguksong | Pukguksong-2
        missile | Shahab-3 | Chahab-3, ?Shahab
        missile | Fateh-110 | ?Fateh
        missile | ?Emad |
        missile | ?Sejil |
        missile | Zolfaghar |
        missile | Fajr-5 | ?Fajr
        missile | ?M51 | ?M-51
        missile | ASMP-A | ASMP
        missile | ?Topol | Topol-M, RT-2PM Topol
        missile | ?Yars | RS-24 Yars, RS-24
        missile | ?Boulava | Bulava
        missile | SS-18 |
        missile | SS-N-30 |
        missile | DF-21 | DF-21D
        missile | DF-41 |
        missile | ?Styx |
        missile | C-802 |
        missile | RPG-29 |
        missile | ?Jericho | Jericho 3
        missile | ?Pluton |
        munition | JDAM-ER |
        munition | ?Excalibur | M982 Excalibur
        drone | SkyRanger R70 | SkyRanger R60, SkyRanger R80D
        drone | Bayraktar TB2 | Bayraktar, TB2, TB-2
        drone | Switchblade | Switchblade 300, Switchblade 600
        drone | Phoenix Ghost |
        drone | Shahed | Shahed-136, Shahed-131, Shahed-238, Geran-2, Geran
        drone | ?Lancet | Lancet-3
        drone | Orlan-10 | Orlan
        drone | ?Reaper | MQ-9, MQ-9 Reaper
        drone | ?Predator | MQ-1, MQ-1 Predator
        drone | Global Hawk | RQ-4, RQ-4 Global Hawk, RQ-4D Phoenix
        drone | ?Heron TP | ?Heron
        drone | Eurodrone |
        drone | Mohajer-6 |
        drone | Black Hornet |
        drone | Warmate |
        drone | Altius-600 | Altius 600, Altius-600M
        drone | HX-2 |
        drone | THeMIS |
        drone | MQ-9B | SkyGuardian, SeaGuardian
        drone | ?Kizilelma | ?Kızılelma
        drone | ?Aksungur |
        drone | ?Merops |
        drone | Liutyi | Lioutyi
        drone | RQ-20 | RQ-20 Puma
        drone | Gerbera |
        drone | ?Palianytsia |
        drone | ?Harfang |
        drone | ScanEagle |
        drone | Hermes 900 | Hermes 450
        drone | ?Harop |
        drone | Wing Loong | Wing Loong II
        drone | ?CH-4 |
        drone | ?Anka | Anka-S
        drone | ?Patroller |
        drone | RQ-170 | RQ-170 Sentinel
        drone | ?Raven | RQ-11, RQ-11 Raven
        drone | ?Akinci | Akıncı
        drone | ?Orion |
        naval | ?Barracuda |
        naval | Sea Baby |
        naval | ?Magura | Magura V5
        naval | FREMM | frégate multimissions
        naval | ?Gowind |
        naval | ?Scorpène |
        naval | ?Belharra |
        naval | ?La Fayette |
        naval | ?Dolphin |
        other | Starlink |
        other | ?Kalachnikov | Kalashnikov, kalachnikov, kalachnikovs
        other | AK-47 |
        other | AK-74 |
        other | ?FAMAS |
        other | HK416 | HK 416
        other | ?G36 | ?G-36
        other | ?Ouzi |
        other | AKM |
        other | M16 | M-16
        other | ?M4 |
        """
}
