extension KnownSystems {
    /// Missiles, bombs and shells.
    static let missiles = """
        missile | Javelin | FGM-148, FGM-148 Javelin
        missile | NLAW |
        missile | ?Milan | Milan 2
        missile | ?Carl Gustaf | M2 Carl Gustaf
        missile | Panzerfaust 3 | Panzerfaust
        missile | AT4 | AT-4
        missile | ATACMS |
        missile | Storm Shadow | Storm Shadow/SCALP
        missile | SCALP | SCALP-EG, Scalp EG
        missile | ?Taurus | Taurus KEPD 350
        missile | ?Brimstone | Brimstone 2
        missile | ?Harpoon |
        missile | ?Neptune | R-360 Neptune
        missile | ?Exocet |
        missile | ?Tomahawk |
        missile | ?Hellfire |
        missile | AMRAAM | AIM-120
        missile | ?Sidewinder | AIM-9
        missile | ?HARM | AGM-88, AGM-88 HARM
        missile | AASM | AASM Hammer, ?Hammer
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
        missile | ?Sejil | ?Sejjil
        missile | Zolfaghar |
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
        missile | PAC-3 | PAC-3 MSE
        missile | PAC-2 | PAC-2 GEM-T
        missile | AIM-7 | AIM-7 Sparrow
        missile | ?Sparrow |
        missile | Magic 2 |
        missile | R-73 |
        missile | R-77 |
        missile | R-27 |
        missile | R-37 |
        missile | Kh-31 |
        missile | Oniks | P-800, P-800 Oniks
        missile | ?Fattah |
        missile | JSM |
        missile | SLAM-ER |
        missile | Hydra 70 |
        missile | Stugna-P | Stugna
        missile | ?Skif |
        missile | ?Fagot |
        missile | Malioutka |
        missile | RBS 17 | Robot 17
        missile | Hrim-2 | ?Sapsan
        missile | ?Peklo |
        missile | ?Routa | ?Ruta
        missile | ?Bars |
        missile | ?Trembita |
        missile | A2SM |
        missile | Paveway | Paveway IV
        missile | SPEAR 3 |
        missile | One Way Effector |
        missile | ?Brakestop |
        missile | RGW 90 |
        missile | ?Matador |
        munition | JDAM-ER |
        munition | ?Excalibur | M982 Excalibur
        munition | CRV7 |
        munition | SMArt 155 |
        munition | ?BONUS |
        munition | Krasnopol |
        munition | KAB-500 |
        munition | UMPK |
        munition | FAB-3000 |
        """
}
