/// International organisations and their bodies: name shown, then forms.
enum FrenchOrganisations {
    static let names = """
        OTAN: otan, nato, alliance atlantique, organisation du traité de l'atlantique nord, alliance nord-atlantique
        Union européenne: union européenne, ue, vingt-sept, vingt-huit, bruxelles et ses partenaires
        Commission européenne: commission européenne
        Conseil européen: conseil européen
        Parlement européen: parlement européen, eurodéputés
        Banque centrale européenne: banque centrale européenne, bce
        Eurogroupe: eurogroupe
        ONU: onu, nations unies, organisation des nations unies
        Conseil de sécurité: conseil de sécurité
        G7: g7, g 7
        G8: g8, g 8, groupe des huit
        G20: g20, g 20
        G5 Sahel: g5 sahel
        Union africaine: union africaine, ua
        Cédéao: cédéao, cedeao
        Ligue arabe: ligue arabe
        OSCE: osce
        OCDE: ocde
        OMC: omc, organisation mondiale du commerce
        OMS: oms, organisation mondiale de la santé
        FMI: fmi, fonds monétaire international
        Banque mondiale: banque mondiale
        AIEA: aiea, agence internationale de l'énergie atomique
        OPEP: opep
        Conseil de l’Europe: conseil de l'europe
        Cour pénale internationale: cour pénale internationale, cpi
        Unesco: unesco
        Unicef: unicef
        FAO: fao
        Croix-Rouge: croix-rouge, cicr
        ASEAN: asean, ansea
        Mercosur: mercosur
        Francophonie: francophonie, oif
        Commonwealth: commonwealth
        OCI: organisation de la coopération islamique, oci
        OTSC: organisation du traité de sécurité collective, otsc
        Organisation de coopération de Shanghai: organisation de coopération de shanghai, organisation de coopération de shanghaï
        Apec: apec
        Brics: brics
        CEEAC: ceeac
        SADC: sadc
        Igad: igad
        MoDem: modem
        LaREM: larem
        UDI-Agir: udi-agir
        """
}
