extension KnownSystems {
    /// Drones, ships, radars and small arms.
    static let others = """
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
        drone | ?Heron TP | ?Heron, Heron 1
        drone | Eurodrone |
        drone | Mohajer-6 | ?Mohajer
        drone | Black Hornet | Black Hornet 4, Black Hornet 3
        drone | Warmate |
        drone | Altius-600 | Altius 600, Altius-600M
        drone | HX-2 |
        drone | THeMIS |
        drone | MQ-9B | SkyGuardian, SeaGuardian
        drone | ?Kizilelma | ?Kızılelma, Bayraktar Kizilelma, Bayraktar Kızılelma
        drone | ?Aksungur |
        drone | ?Merops |
        drone | Liutyi | Lioutyi, Liouty
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
        drone | ?Akinci | Akıncı, Bayraktar Akinci, Bayraktar Akıncı
        drone | Bayraktar TB3 | TB3
        drone | ?Karayel |
        drone | Altius-700 | Altius-700M
        drone | Jump 20 |
        drone | ?Malloy | Malloy T150
        drone | ?Penguin | Penguin C
        drone | ?Leleka | Leleka-100
        drone | ?Furia |
        drone | Baba Yaga |
        drone | ?Bober | ?Bobr
        drone | ?Rubaka |
        drone | Supercam |
        drone | ?Forpost |
        drone | ?Okhotnik |
        drone | MQ-1C Gray Eagle | Gray Eagle, MQ-1C
        drone | ?Triton | MQ-4C Triton, MQ-4C
        drone | ?Watchkeeper |
        drone | SDTI | ?Sperwer
        drone | ?Aarok |
        drone | ?Anafi |
        drone | ?Mavic | DJI Mavic, Mavic 3
        drone | ?Octopus |
        drone | ?Surveyor |
        drone | Ghost-X |
        drone | Skydio X10D | ?Skydio, Skydio X10
        drone | V-BAT |
        drone | ?Gereon |
        drone | ?Marichka |
        drone | ?Toloka |
        drone | ?Ababil |
        naval | ?Barracuda |
        naval | Sea Baby |
        naval | ?Magura | Magura V5
        naval | FREMM | frégate multimissions
        naval | ?Gowind |
        naval | ?Scorpène |
        naval | ?Belharra |
        naval | ?La Fayette |
        naval | ?Dolphin |
        naval | ?Suffren |
        naval | ?Tripartite |
        naval | ?Sandown |
        naval | Arleigh Burke |
        naval | ?Blekinge |
        naval | ?Visby |
        naval | CB90 | Combat Boat 90, Stridsbåt 90
        naval | MEKO A200 | MEKO
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
        other | GM200 | Ground Master 200
        other | GM400 | Ground Master 400, GM403
        other | TRML-4D |
        other | ?Giraffe | Giraffe 75
        other | Krasukha | Krasukha-4
        other | FN Minimi | ?Minimi
        other | FN MAG | MAG 58
        other | CZ BREN 2 | ?BREN 2, ?Bren
        other | M2 Browning | ?Browning
        other | PKM |
        other | DShK |
        other | Barrett M82 |
        other | ?Dragunov | SVD Dragunov
        other | ?Glock | Glock 17
        other | Mk 19 |
        other | Protector RS4 |
        other | ?Nanuk |
        other | Zastava M70 |
        """
}
