/// Categories of systems: family | name shown | other forms.
enum FrenchGenericSystems {
    static let names = """
        air-defence | systèmes de défense aérienne | système de défense aérienne, défense aérienne, défenses aériennes, défense antiaérienne, défense anti-aérienne, systèmes de défense anti-aérienne, système de défense anti-aérienne, batteries anti-aériennes, systèmes de défense antiaérienne, système de défense antiaérienne, systèmes antiaériens, système antiaérien, batteries antiaériennes, systèmes de défense sol-air, défense sol-air
        air-defence | défense antimissile | systèmes de défense antimissile, système de défense antimissile, bouclier antimissile, défense antimissiles, systèmes antimissiles
        artillery | artillerie | pièces d'artillerie, pièce d'artillerie, systèmes d'artillerie, artillerie lourde
        artillery | obusiers | obusier, obusiers automoteurs, canons automoteurs
        artillery | mortiers | mortier
        rocket-artillery | lance-roquettes | lance-roquettes multiples, lance-roquettes montés, lance-roquette
        armour | ?chars | char, chars de combat, char de combat, chars d'assaut, char d'assaut, chars lourds, tanks, tank
        armour | véhicules blindés | véhicule blindé, blindés, véhicules de combat d'infanterie, véhicule de combat d'infanterie, véhicules de transport de troupes, blindés légers, transports de troupes blindés, véhicules de combat
        aircraft | avions de combat | avion de combat, avions de chasse, avion de chasse, avions militaires, chasseurs bombardiers, avions de guerre
        aircraft | avions de surveillance | avion de surveillance, avions de patrouille maritime, avion de patrouille maritime, avions de reconnaissance
        aircraft | avions ravitailleurs | avion ravitailleur, avions de ravitaillement
        aircraft | avions de transport | avion de transport, avions de transport militaire, avion de transport militaire, avions de transport de troupes
        aircraft | hélicoptères | hélicoptère, hélicoptères de combat, hélicoptères d'attaque, hélicoptères de transport, hélicoptère de combat, hélicoptère d'attaque
        missile | missiles | missile
        missile | missiles balistiques | missile balistique
        missile | missiles de croisière | missile de croisière
        missile | missiles antichars | missile antichar, missiles antichar, missile anti-char, missiles anti-char, missiles anti-chars
        missile | missiles antinavires | missile antinavire, missiles antinavire, missiles anti-navires, missile anti-navire
        missile | missiles sol-air | missile sol-air, missiles antiaériens
        air-defence | missiles sol-air portables | MANPADS, MANPAD, missiles sol-air portatifs, missiles antiaériens portables, systèmes antiaériens portables
        missile | missiles à longue portée | missile à longue portée, missiles de longue portée, missiles longue portée
        missile | lance-missiles | lance-missile
        missile | armes antichars | armes antichar, armes anti-char, systèmes antichars, armes anti-chars, armement antichar
        munition | munitions | munition
        munition | obus | obus de 155 mm, obus d'artillerie, munitions d'artillerie, munitions de 155 mm
        munition | roquettes | roquette
        munition | ?mines | mines antipersonnel, mines antichar, mines terrestres
        munition | bombes | bombes à sous-munitions, armes à sous-munitions
        drone | drones | drone, drones de combat, drones armés, drones d'attaque, drones kamikazes, drones de surveillance
        naval | ?navires | navires de guerre, navire de guerre, bâtiments de guerre
        naval | sous-marins | sous-marin
        naval | frégates | frégate
        naval | corvettes | corvette
        naval | patrouilleurs | patrouilleur
        naval | vedettes | vedettes rapides, vedettes de surveillance, bateaux de patrouille, bateau de patrouille
        other | fusils d'assaut | fusil d'assaut
        other | ?fusils | fusil, carabines, carabine
        other | mitrailleuses | mitrailleuse
        other | ?pistolets | pistolet, pistolets-mitrailleurs
        other | lance-grenades | lance-grenade
        other | gilets pare-balles | gilet pare-balles, gilets pare-balle
        other | ?casques |
        munition | ?grenades | grenades à main
        munition | cartouches |
        other | armes nucléaires | arme nucléaire, ogives nucléaires, têtes nucléaires, arsenal nucléaire, armement nucléaire
        other | armes chimiques | arme chimique
        other | armes | armes létales, armement, armements, armes lourdes, armes légères, matériel de guerre
        other | matériel militaire | matériels militaires, équipements militaires, équipement militaire
        other | ?groupes électrogènes | groupe électrogène, générateurs, générateurs électriques
        other | ?carburant | carburants
        other | équipements d’hiver | équipement d'hiver, vêtements d'hiver, tenues d'hiver, équipements pour l'hiver
        other | ?fournitures médicales | matériel médical, équipements médicaux
        other | systèmes de communication | systèmes de communications, moyens de communication
        other | brouilleurs | brouilleurs de drones, systèmes de brouillage
        other | ?pièces de rechange | pièces détachées
        other | ?radars | radar
        other | équipements de déminage | matériel de déminage, engins de déminage
        other | aide militaire | assistance militaire, aide militaire directe
        other | aide non létale | assistance non létale
        other | ?camions | camions militaires, véhicules militaires, véhicules tactiques
        other | ?formation | formation des soldats, formation de soldats, entraînement des soldats
        """
}
