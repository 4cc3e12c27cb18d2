extension KnownSystems {
    /// Guns and missiles against aircraft.
    static let airDefence = """
        air-defence | IRIS-T | IRIS-T SLM, IRIS-T SLS, IRIS-T SLX
        air-defence | NASAMS | NASAM, NASAMS 2, NASAMS 3
        air-defence | ?Patriot | MIM-104, MIM-104 Patriot, Patriot PAC-3, Patriot PAC-2
        air-defence | SAMP/T | SAMPT, SAMP T, SAMP/T Mamba, SAMP/T NG
        air-defence | ?Mamba |
        air-defence | ?Crotale | Crotale NG
        air-defence | ?Hawk | MIM-23, MIM-23 Hawk, HAWK XXI
        air-defence | ?Stinger | FIM-92
        air-defence | Mistral 3 |
        air-defence | ?Mistral |
        air-defence | Piorun |
        air-defence | Starstreak |
        air-defence | ?Martlet | LMM Martlet, ?LMM
        air-defence | RBS 70 | RBS-70, RBS70
        air-defence | SkyWiper | Skywiper, EDM4S
        air-defence | ?Stormer |
        air-defence | FrankenSAM |
        air-defence | VL MICA | ?VL-MICA
        air-defence | ?Slinger |
        air-defence | Terrahawk Paladin | ?Terrahawk
        air-defence | Arrow 3 | Arrow 2
        air-defence | KM-SAM | M-SAM, Cheongung, Cheongung II
        air-defence | HQ-9 |
        air-defence | SM-6 |
        air-defence | ?Avenger |
        air-defence | Gepard | ?Guépard
        air-defence | Skynex |
        air-defence | Skyranger | Skyranger 30, Skyranger 35
        air-defence | Buk | Bouk, Buk-M1
        air-defence | S-300 | S-300PMU, S-300V
        air-defence | S-400 | S-400 Triumf
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
        air-defence | ?Strela |
        air-defence | Igla |
        air-defence | ?VAMPIRE |
        air-defence | ?S-75 |
        air-defence | S-125 | SA-3, S-125 Neva
        air-defence | ?S-200 |
        air-defence | SA-7 | Strela-2
        air-defence | SM-3 | Standard SM-3
        air-defence | Barak 8 | ?Barak, Barak MX
        air-defence | ?Aster |
        air-defence | Fronde de David | David's Sling
        air-defence | ?Rapier |
        air-defence | Aegis |
        air-defence | ?Phalanx |
        air-defence | ZU-23 | ZU-23-2
        air-defence | Tunguska |
        air-defence | ?Roland |
        air-defence | ?Aspide |
        air-defence | ?Grom |
        air-defence | RapidRanger |
        air-defence | Gravehawk |
        air-defence | ?Cheetah |
        air-defence | ?Tridon | Tridon Mk2
        air-defence | ?Spada | Spada 2000
        air-defence | Skyguard |
        air-defence | ?Oerlikon | Oerlikon GDF
        air-defence | Chilka | Shilka, ZSU-23-4, ZSU-23-4 Shilka, ZSU-23-4 Chilka
        air-defence | ?Tor |
        air-defence | ?Verba |
        air-defence | CAMM | CAMM-ER
        air-defence | Sea Ceptor | Land Ceptor
        air-defence | Sky Sabre |
        air-defence | ESSM |
        air-defence | RIM-7 | Sea Sparrow, RIM-7 Sea Sparrow
        air-defence | Arrow 4 |
        air-defence | Iron Beam |
        air-defence | ?Spyder |
        air-defence | ?SM-2 |
        air-defence | S-350 | S-350 Vityaz
        air-defence | ?S-60 |
        air-defence | Bofors L70 | Bofors L/70, ?L70
        air-defence | ?Koub | ?Kub, 2K12 Kub, 2K12
        air-defence | ?Petchora |
        air-defence | Strela-10 |
        air-defence | ?Cerber |
        air-defence | Aster 30 B1NT |
        """
}
