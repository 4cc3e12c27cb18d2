/// Verbs of giving, receiving, promising, asking, refusing and keeping.
///
/// A line is `deed: lemma, lemma` for regular verbs in -er, and `deed lemma = present / imperfect / future /
/// conditional / infinitive / participle / gerund` for the others, in the third person; `nous` is made from these.
enum FrenchTransferVerbs {
    static let regular = """
        give: livrer, délivrer, donner, transférer, octroyer, accorder, prêter, dépêcher, allouer, convoyer
        give: expédier, confier, débloquer, parachuter
        equip: équiper, rééquiper, doter
        receive: réceptionner, récupérer, bénéficier, hériter
        arrive: arriver, débarquer
        announce: annoncer, accepter, approuver, notifier
        allow: autoriser, laisser
        begin: commencer, débuter, entamer, achever, terminer, parachever, continuer, démarrer, accélérer
        decide: confirmer, valider, dévoiler, décider, ratifier, finaliser, détailler, officialiser, acter, voter
        decide: justifier, assumer, revendiquer
        consider: envisager, étudier, préparer, compter, projeter, examiner, souhaiter, proposer, menacer
        request: demander, redemander, réclamer, solliciter, exhorter, presser, supplier, plaider, implorer, insister
        refuse: refuser, rejeter, écarter, bloquer, hésiter, tarder, renoncer, reporter, stopper, retarder
        refuse: empêcher, cesser, arrêter, annuler, geler, nier, contester, réfuter, conditionner
        refuse: repousser, différer, ajourner, décaler
        contract: parapher, signer
        accuse: accuser, soupçonner
        fund: débourser, consacrer
        keep: déployer, stationner, installer, utiliser, posséder, aligner, fabriquer, développer, moderniser
        keep: entreposer, stocker, tester, exposer, opérer, exploiter, remplacer, perdre, déplacer, rapatrier, piloter
        keep: intercepter, tirer, frapper, cibler, viser, lancer, bombarder, larguer, capturer, endommager, brûler
        """

    static let irregular = """
        give faire_don = fait_don font_don / faisait_don faisaient_don / fera_don feront_don / ferait_don feraient_don / faire_don / fait_don / faisant_don
        give faire_un_don = fait_un_don font_un_don / faisait_un_don faisaient_un_don / fera_un_don feront_un_don / ferait_un_don feraient_un_don / faire_un_don / fait_un_don / faisant_un_don
        give se_séparer_de = se_sépare_de se_sépare_d' se_séparent_de se_séparent_d' / se_séparait_de se_séparait_d' / se_séparera_de se_séparera_d' se_sépareront_de se_sépareront_d' / se_séparerait_de se_séparerait_d' / se_séparer_de se_séparer_d' / / se_séparant_de se_séparant_d' / s'est_séparé_de s'est_séparé_d' s'est_séparée_de s'est_séparée_d' se_sont_séparés_de se_sont_séparés_d' se_sont_séparées_de se_sont_séparées_d'
        give se_délester_de = se_déleste_de se_déleste_d' se_délestent_de se_délestent_d' / se_délestait_de se_délestait_d' / se_délestera_de se_délestera_d' se_délesteront_de se_délesteront_d' / se_délesterait_de se_délesterait_d' / se_délester_de se_délester_d' / / se_délestant_de se_délestant_d' / s'est_délesté_de s'est_délesté_d' s'est_délestée_de s'est_délestée_d' se_sont_délestés_de se_sont_délestés_d' se_sont_délestées_de se_sont_délestées_d'
        give se_défaire_de = se_défait_de se_défait_d' se_défont_de se_défont_d' / se_défaisait_de se_défaisait_d' / se_défera_de se_défera_d' se_déferont_de se_déferont_d' / se_déferait_de se_déferait_d' / se_défaire_de se_défaire_d' / / se_défaisant_de se_défaisant_d' / s'est_défait_de s'est_défait_d' s'est_défaite_de s'est_défaite_d' se_sont_défaits_de se_sont_défaits_d' se_sont_défaites_de se_sont_défaites_d'
        give se_dessaisir_de = se_dessaisit_de se_dessaisit_d' se_dessaisissent_de se_dessaisissent_d' / se_dessaisissait_de se_dessaisissait_d' / se_dessaisira_de se_dessaisira_d' se_dessaisiront_de se_dessaisiront_d' / se_dessaisirait_de se_dessaisirait_d' / se_dessaisir_de se_dessaisir_d' / / se_dessaisissant_de se_dessaisissant_d' / s'est_dessaisi_de s'est_dessaisi_d' s'est_dessaisie_de s'est_dessaisie_d' se_sont_dessaisis_de se_sont_dessaisis_d' se_sont_dessaisies_de se_sont_dessaisies_d'
        give se_démunir_de = se_démunit_de se_démunit_d' se_démunissent_de se_démunissent_d' / se_démunissait_de se_démunissait_d' / se_démunira_de se_démunira_d' se_démuniront_de se_démuniront_d' / se_démunirait_de se_démunirait_d' / se_démunir_de se_démunir_d' / / se_démunissant_de se_démunissant_d' / s'est_démuni_de s'est_démuni_d' s'est_démunie_de s'est_démunie_d' se_sont_démunis_de se_sont_démunis_d' se_sont_démunies_de se_sont_démunies_d'
        give faire_cadeau = fait_cadeau font_cadeau / faisait_cadeau faisaient_cadeau / fera_cadeau feront_cadeau / ferait_cadeau feraient_cadeau / faire_cadeau / fait_cadeau / faisant_cadeau
        give faire_partir = fait_partir font_partir / faisait_partir faisaient_partir / fera_partir feront_partir / ferait_partir feraient_partir / faire_partir / fait_partir / faisant_partir
        give faire_parvenir = fait_parvenir font_parvenir / faisait_parvenir faisaient_parvenir / fera_parvenir feront_parvenir / ferait_parvenir feraient_parvenir / faire_parvenir / fait_parvenir / faisant_parvenir
        give ajouter = y_ajoute y_ajoutent / / ajoutera ajouteront / / / /
        give faire_de_même_avec = fait_de_même_avec font_de_même_avec / / fera_de_même_avec feront_de_même_avec / / faire_de_même_avec / fait_de_même_avec / /
        begin finir = finit finissent / finissait finissaient / finira finiront / finirait finiraient / finir / fini finie finis finies / finissant
        thank remercier = remercie remercient / remerciait remerciaient / / / remercier / remercié remerciée / remerciant
        refuse peiner_à = peine_à peinent_à / peinait_à peinaient_à / peinera_à peineront_à / peinerait_à peineraient_à / peiner_à / peiné_à / peinant_à
        give fournir = fournit fournissent fournisse / fournissait fournissaient / fournira fourniront / fournirait fourniraient / fournir / fourni fournie fournis fournies / fournissant
        give envoyer = envoie envoient / envoyait envoyaient / enverra enverront / enverrait enverraient / envoyer / envoyé envoyée envoyés envoyées / envoyant
        give offrir = offre offrent / offrait offraient / offrira offriront / offrirait offriraient / offrir / offert offerte offerts offertes / offrant
        give remettre = remet remettent remette / remettait remettaient / remettra remettront / remettrait remettraient / remettre / remis remise remises / remettant
        give transmettre = transmet transmettent transmette / transmettait transmettaient / transmettra transmettront / transmettrait transmettraient / transmettre / transmis transmise transmises / transmettant
        give céder = cède cèdent / cédait cédaient / cédera cèdera céderont / céderait céderaient / céder / cédé cédée cédés cédées / cédant
        give acheminer = achemine acheminent / acheminait acheminaient / acheminera achemineront / acheminerait achemineraient / acheminer / acheminé acheminée acheminés acheminées / acheminant
        give exporter = exporte exportent / exportait exportaient / exportera exporteront / exporterait exporteraient / exporter réexporter / exporté exportée exportés exportées / exportant
        give mettre_à_disposition = met_à_disposition mettent_à_disposition met_à_la_disposition mettent_à_la_disposition / mettait_à_disposition mettaient_à_disposition / mettra_à_disposition mettront_à_disposition mettra_à_la_disposition mettront_à_la_disposition / mettrait_à_disposition mettraient_à_disposition / mettre_à_disposition mettre_à_la_disposition / mis_à_disposition mise_à_disposition mises_à_disposition mis_à_la_disposition mises_à_la_disposition / mettant_à_disposition
        give revendre = revend revendent / revendait revendaient / revendra revendront / revendrait revendraient / revendre / revendu revendue revendus revendues / revendant
        give vendre = vend vendent vende / vendait vendaient / vendra vendront / vendrait vendraient / vendre / vendu vendue vendus vendues / vendant
        receive recevoir = reçoit reçoivent / recevait recevaient / recevra recevront / recevrait recevraient / recevoir / reçu reçue reçus reçues / recevant
        receive obtenir = obtient obtiennent / obtenait obtenaient / obtiendra obtiendront / obtiendrait obtiendraient / obtenir / obtenu obtenue obtenus obtenues / obtenant
        receive prendre_livraison = prend_livraison prennent_livraison / prenait_livraison prenaient_livraison / prendra_livraison prendront_livraison / prendrait_livraison prendraient_livraison / prendre_livraison / pris_livraison / prenant_livraison
        receive accuser_réception = accuse_réception accusent_réception / accusait_réception / accusera_réception / / accuser_réception / accusé_réception / accusant_réception
        arrive rejoindre = rejoint rejoignent / rejoignait rejoignaient / rejoindra rejoindront / rejoindrait rejoindraient / rejoindre / rejoint rejointe rejoints rejointes / rejoignant
        arrive entre_les_mains = / / / / / entre_les_mains / /
        arrive suivre = doivent_suivre / devaient_suivre / suivront / devrait_suivre devraient_suivre / suivre_bientôt
        arrive parvenir = parvient parviennent / parvenait parvenaient / parviendra parviendront / parviendrait parviendraient / parvenir / parvenu parvenue parvenus parvenues / parvenant
        announce promettre = promet promettent / promettait promettaient / promettra promettront / promettrait promettraient / promettre / promis promise promises / promettant
        announce consentir = consent consentent / consentait consentaient / consentira consentiront / consentirait consentiraient / consentir / consenti / consentant
        announce destiner = destine destinent / destinait destinaient / destinera destineront / destinerait destineraient / destiner / / /
        announce mettre_sur_la_table = met_sur_la_table mettent_sur_la_table / mettait_sur_la_table / mettra_sur_la_table mettront_sur_la_table / / mettre_sur_la_table / mis_sur_la_table mise_sur_la_table mises_sur_la_table / mettant_sur_la_table
        decide choisir = choisit choisissent / choisissait choisissaient / choisira choisiront / choisirait choisiraient / choisir / choisi choisie choisis choisies / choisissant
        decide engager = engage engagent / engageait engageaient / engagera engageront / engagerait engageraient / engager / engagé engagée engagés engagées / engageant
        decide prévoir = prévoit prévoient / prévoyait prévoyaient / prévoira prévoiront / prévoirait prévoiraient / prévoir / prévu prévue prévus prévues / prévoyant
        allow permettre = permet permettent / permettait permettaient / permettra permettront / permettrait permettraient / permettre / permis permise permises / permettant
        contract convenir = convient conviennent / convenait convenaient / conviendra conviendront / conviendrait conviendraient / convenir / convenu convenue convenus convenues / convenant
        go aller = va vont / allait allaient / ira iront / irait iraient / aller / allé allée allés allées / allant
        come venir = vient viennent / venait venaient / viendra viendront / viendrait viendraient / venir / venu venue venus venues / venant
        must devoir = doit doivent / devait devaient / devra devront / devrait devraient / devoir / dû due dus dues / devant
        might pouvoir = peut peuvent / pouvait pouvaient / pourra pourront / pourrait pourraient / pouvoir / pu / pouvant
        decide apprêter = apprête apprêtent / apprêtait apprêtaient / apprêtera apprêteront / apprêterait apprêteraient / apprêter / apprêté apprêtée apprêtés apprêtées / apprêtant
        consider vouloir = veut veulent / voulait voulaient / voudra voudront / voudrait voudraient / vouloir / voulu / voulant
        consider aimer = / / / aimerait aimeraient aimerions / / /
        consider espérer = espère espèrent / espérait espéraient / espérera espéreront / espérerait espéreraient / espérer / espéré espérée espérés espérées / espérant
        consider réfléchir = réfléchit réfléchissent / réfléchissait réfléchissaient / réfléchira réfléchiront / réfléchirait réfléchiraient / réfléchir / réfléchi / réfléchissant
        request il_nous_faut = nous_faut / nous_fallait / nous_faudra / nous_faudrait / / /
        request donner = donnez livrez envoyez fournissez cédez donnez-nous livrez-nous envoyez-nous fournissez-nous cédez-nous / / / / / /
        request appeler = appelle appellent / appelait appelaient / appellera appelleront / appellerait appelleraient / appeler / appelé appelée appelés appelées / appelant
        request exiger = exige exigent / exigeait exigeaient / exigera exigeront / exigerait exigeraient / exiger / exigé exigée exigés exigées / exigeant
        refuse exclure = exclut excluent / excluait excluaient / exclura excluront / exclurait excluraient / exclure / exclu exclue exclus exclues / excluant
        refuse opposer = oppose opposent / opposait opposaient / opposera opposeront / opposerait opposeraient / opposer / opposé opposée opposés opposées / opposant
        refuse résister = résiste résistent / résistait résistaient / résistera résisteront / résisterait résisteraient / résister / résisté / résistant
        contract conclure = conclut concluent / concluait concluaient / conclura concluront / conclurait concluraient / conclure / conclu conclue conclus conclues / concluant
        begin reprendre = reprend reprennent / reprenait reprenaient / reprendra reprendront / reprendrait reprendraient / reprendre / repris / reprenant
        begin poursuivre = poursuit poursuivent / poursuivait poursuivaient / poursuivra poursuivront / poursuivrait poursuivraient / poursuivre / poursuivi poursuivie poursuivis / poursuivant
        begin finir = finit finissent / finissait finissaient / finira finiront / finirait finiraient / finir / fini finie finis / finissant
        begin procéder = procède procèdent / procédait procédaient / procédera procéderont / procéderait procéderaient / procéder / procédé / procédant
        expect compter_sur = compte_sur comptent_sur comptons_sur / comptait_sur comptaient_sur / comptera_sur compteront_sur / compterait_sur compteraient_sur / compter_sur / compté_sur / comptant_sur
        expect attendre = attend attendent / attendait attendaient / attendra attendront / attendrait attendraient / attendre / attendu
        refuse suspendre = suspend suspendent / suspendait suspendaient / suspendra suspendront / suspendrait suspendraient / suspendre / suspendu suspendue suspendus suspendues / suspendant
        refuse interrompre = interrompt interrompent / interrompait interrompaient / interrompra interrompront / interromprait interrompraient / interrompre / interrompu interrompue interrompus interrompues / interrompant
        refuse démentir = dément démentent / démentait démentaient / démentira démentiront / démentirait démentiraient / démentir / démenti démentie démentis / démentant
        buy commander = commande commandent / commandait commandaient / commandera commanderont / commanderait commanderaient / commander / commandé commandée commandés commandées / commandant
        buy acheter = achète achètent / achetait achetaient / achètera achèteront / achèterait achèteraient / acheter / acheté achetée achetés achetées / achetant
        buy racheter = rachète rachètent / rachetait rachetaient / rachètera rachèteront / rachèterait rachèteraient / racheter / racheté rachetée rachetés rachetées / rachetant
        buy acquérir = acquiert acquièrent / acquérait acquéraient / acquerra acquerront / acquerrait acquerraient / acquérir / acquis acquise acquises / acquérant
        fund financer = finance financent / finançait finançaient / financera financeront / financerait financeraient / financer / financé financée financés financées / finançant
        fund prendre_en_charge = prend_en_charge prennent_en_charge / / prendra_en_charge prendront_en_charge / / prendre_en_charge / pris_en_charge / prenant_en_charge
        fund payer = paie paient paye payent / payait payaient / paiera paieront payera payeront / paierait paieraient payerait payeraient / payer / payé payée payés payées / payant
        buy retenir = retient retiennent / retenait retenaient / retiendra retiendront / retiendrait retiendraient / retenir / retenu retenue retenus retenues / retenant
        keep remettre_à_neuf = remet_à_neuf remettent_à_neuf remet_en_état remettent_en_état / remettait_en_état / remettra_en_état remettra_à_neuf / / remettre_à_neuf remettre_en_état remettre_en_service / remis_à_neuf remise_à_neuf remises_à_neuf remis_en_état remise_en_état remises_en_état remis_en_service remise_en_service remises_en_service remis_à_niveau remises_à_niveau / remettant_en_état
        keep produire = produit produisent / produisait produisaient / produira produiront / produirait produiraient / produire / produit produite produits produites / produisant
        keep détenir = détient détiennent / détenait détenaient / détiendra détiendront / détiendrait détiendraient / détenir / détenu détenue détenus détenues / détenant
        keep abattre = abat abattent / abattait abattaient / abattra abattront / abattrait abattraient / abattre / abattu abattue abattus abattues / abattant
        keep détruire = détruit détruisent / détruisait détruisaient / détruira détruiront / détruirait détruiraient / détruire / détruit détruite détruits détruites / détruisant
        talk discuter = discute discutent / discutait discutaient / discutera discuteront / discuterait discuteraient / discuter / discuté discutée discutés discutées / discutant
        talk évoquer = évoque évoquent / évoquait évoquaient / évoquera évoqueront / évoquerait évoqueraient / évoquer / évoqué évoquée évoqués évoquées / évoquant
        talk débattre = débat débattent / débattait débattaient / débattra débattront / débattrait débattraient / débattre / débattu débattue débattus débattues / débattant
        """

    /// Sort: nouns and set phrases around a transfer.
    static let nouns = """
        transfer: livraison, livraisons, envoi, envois, fourniture, fournitures, don, dons, transfert, transferts, remise
        transfer: cession, acheminement, octroi, expédition, exportation, exportations, réexportation, vente, ventes
        transfer: mise à disposition, le prêt, un prêt, du prêt
        aid: paquets, tranches, enveloppes, contributions
        aid: aide, aides, assistance, paquet, tranche, enveloppe, lot, lots, contribution, soutien, cargaison, cargaisons, convoi
        holds: comporte, comportent, comportait, comportera, comprenait, comprenaient, comprenant, comprend, comprennent, comprendra, comprendront, incluant, inclut, inclura, inclus, y compris
        holds: figurent, figure, figuraient, figureront, s'ajoutent, s'ajouteront, s'y ajoutent, s'y ajouteront
        holds: s'ajoute, s'ajoutera, s'y ajoute, s'y ajoutera
        holds: se compose, se composent, se composait, se composera
        holds: dont, notamment, composé, composée, avec, contenant, contient, contiendra, constitué, constituée, en particulier
        holds: porte, portent, portait, portera, concerne, concernent, concernait, concernera
        request: demande, demandes, requête, requêtes, besoin, besoins, appel, appels, liste de souhaits
        request: sa liste, leur liste
        promise: promesse, promesses, engagement, engagements, feu vert, accord, décision, autorisation, annonce, annonces
        ban: interdiction, interdictions, embargo, suspension, gel, refus, annulation, arrêt, report, moratoire, blocage
        plan: intention, intentions, volonté, projet, projets, proposition, souhait
        ready: prêt, prête, prêts, prêtes, disposé, disposée, disposés, disposées
        done: achèvement, parachèvement, aboutissement
        purchase: achat, achats, acquisition, acquisitions, commande, commandes
        keep: déploiement, déploiements, production, stock, stocks
        keep: se doter, se dotera, s'équiper, s'équipera, utilisation, emploi, modernisation, maintenance
        keep: pilote, pilotes, équipage, équipages, exploitation, perte, destruction
        """

    /// Nouns that stand for a state with the adjective or name beside them, and groups: name, or `state`.
    static let actorNouns = """
        state: gouvernement, armée, forces, forces armées, ministre, ministère, président, présidente, présidence
        state: chancelier, chancelière, chancellerie, premier ministre, première ministre, parlement, parlementaires
        state: députés, administration, autorités, dirigeant, dirigeants, chef, cheffe, secrétaire, responsable
        state: responsables, ambassadeur, ambassadrice, diplomatie, porte-parole, homologue, exécutif, cabinet, état-major
        state: contribuables, militaires, députées, partenaire, partenaires, allié, régime, junte, marine, aviation, partie, congrès
        state: ambassade, sénat, parlementaire, royaume, troupes, police, gendarmerie, garde nationale, département, conseil fédéral
        state: vice-premier ministre, vice-première ministre, vice-ministre, vice-président, vice-présidente, vice-chancelier
        state: président de la république, chef de l'état, roi, prince héritier, sultan, émir
        Union européenne: mission européenne, eucap sahel, eutm
        États-Unis: cia, us army, us navy, africom, centcom, administration biden, administration trump, administration obama
        États-Unis: administration bush, administration clinton, administration reagan, département d'état américain
        Israël: tsahal
        Luxembourg: grand-duché
        Ukraine: zelensky, zelenskyy, zelenski, zelenskiy
        Alliés: alliés, alliance
        Occidentaux: occidentaux, pays occidentaux, alliés occidentaux, partenaires occidentaux
        Européens: européens, pays européens, alliés européens
        """

    /// Family: nouns in which systems are counted, too wide to tell a system's name by themselves; `lead` for those that
    /// only lead to the name: « de type Bastion ».
    static let counted = """
        lead: type, types, classe, modèle, modèles
        other: système, systèmes, complexe, complexes, batterie, batteries, lanceur, lanceurs, exemplaire, exemplaires, unité, unités
        other: pièce, pièces, engin, engins, peloton, lot, livraison, version, versions, munition, munitions
        other: plateforme, plateformes, escadron, escadrons, bataillon, bataillons
        aircraft: appareil, appareils, avion, avions, aéronef, aéronefs, avion de transport, avions de transport
        armour: véhicule, véhicules, camion, camions
        naval: navire, navires, bateau, bateaux, vedette, vedettes, bâtiment, bâtiments
        missile: missile, missiles
        """

    /// Words behind which a verb no longer reaches what follows.
    static let breaks =
        "tandis que, tandis qu', alors que, alors qu', mais, car, où, si, parce que, parce qu', afin que"
}
