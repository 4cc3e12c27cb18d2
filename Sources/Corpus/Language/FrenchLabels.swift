extension ResidueWords {
    /// Whole lines of French pages that are residue wherever they stand.
    static let frenchLabels = """
        activez javascript | veuillez activer javascript | lancer la lecture | mode zen |
        partager sur les réseaux sociaux | taille du texte | texte intégral | prononcé le | je me connecte |
        j’accepte | créer un compte | s’identifier | rechercher un article |
        fermer l’écran superposé de recherche | toutes les rubriques | retour à la table des matières |
        poster un commentaire | regardez | cet article est réservé aux abonnés | aux abonnés numériques |
        infolettre | infolettres | nos infolettres | s’abonner à l’infolettre | nous joindre | nous écrire |
        nouvelle fenêtre | partager l’info | à découvrir aussi | flux rss | imprimante | courriel | suivez-nous |
        suivez-nous sur | suivez-nous sur les réseaux sociaux | suivez-nous sur facebook |
        suivez-nous sur twitter | suivez-nous sur google news | suivez-nous sur google actualités | nous suivre |
        suivre ce sujet | suivre cet auteur | restez informé | restez connecté | s’abonner | abonnez-vous |
        je m’abonne | m’abonner | s’inscrire | je m’inscris | inscrivez-vous | se connecter | connectez-vous |
        se déconnecter | mon compte | mon profil | identifiez-vous | partager | partagez | partagez-le |
        partager l’article | partager cet article | partagez cet article | partager ce contenu |
        partager cette page | partager sur | partager sur facebook | partager sur twitter | partager sur whatsapp |
        partager sur linkedin | partager par email | partager par mail | partager via | partager le lien |
        partage | partages | envoyer par mail | envoyer par email | envoyer par e-mail | envoyer par courriel |
        envoyer à un ami | envoyer cet article | imprimer | imprimer l’article | imprimer cet article |
        copier le lien | copier l’url | lien copié | copié | enregistrer l’article | ajouter à mes favoris |
        ajouter aux favoris | ajouter à ma liste | classer | commenter | commenter cet article | commentaires |
        commentaire | voir les commentaires | lire les commentaires | afficher les commentaires |
        laisser un commentaire | laissez un commentaire | ajouter un commentaire | publier un commentaire |
        aucun commentaire | pas de commentaire | soyez le premier à commenter | soyez le premier à réagir |
        annuler la réponse | répondre | vos réactions | réagir à cet article | réagir | signaler une erreur |
        signaler un abus | publicité | publicités | annonce publicitaire | la suite après la publicité |
        la suite après cette publicité | la suite de l’article après la publicité | après la publicité |
        fermer la publicité | contenu sponsorisé | contenu de marque | contenus sponsorisés | publi-rédactionnel |
        publireportage | communiqué sponsorisé | par taboola | tendance | tendances | en ce moment | les plus lus |
        les plus vus | les plus partagés | les plus commentés | les plus populaires | articles les plus lus |
        le plus lu | le fil info | le fil d’actu | fil d’actu | fil d’actualité | fil info | fil infos |
        dernières infos | dernières actualités | dernières nouvelles | derniers articles | articles récents |
        toute l’actu | toute l’actualité | l’actu en direct | sur le même sujet | sur le même thème |
        sur ce sujet | sur le sujet | à propos de cet article | dans la même rubrique | dans la même catégorie |
        du même auteur | articles similaires | articles liés | articles connexes | articles associés |
        article associé | articles recommandés | article suivant | article précédent | articles suivants |
        article lié | contenus associés | nos recommandations | recommandé pour vous | recommandations |
        vous aimerez aussi | vous aimerez peut-être | vous pourriez aussi aimer | ça peut vous intéresser |
        cela pourrait vous intéresser | à lire aussi | à lire également | à lire ensuite | à voir aussi |
        à voir également | à découvrir | à ne pas manquer | lire aussi | lire également | lire plus |
        lire la suite | lire l’article | lire l’article complet | lire la suite de l’article | voir aussi |
        voir également | voir plus | voir tout | voir toute l’actualité | afficher plus | charger plus |
        charger plus d’articles | plus d’articles | plus d’infos | plus d’informations | plus d’actualités |
        en savoir plus | retour en haut | retour en haut de la page | bouton retour en haut de la page |
        retour à la une | retour à l’accueil | retour à la liste | haut de page | haut de la page |
        aller au contenu | aller au contenu principal | aller à la navigation | fil d’ariane | vous êtes ici |
        fermer | ouvrir le menu | fermer le menu | menu principal | moteur de recherche | newsletter |
        newsletters | nos newsletters | inscription à la newsletter | inscription newsletter |
        s’inscrire à la newsletter | votre adresse e-mail | votre adresse email | votre email | alertes info |
        activer les notifications | télécharger l’application | télécharger l’appli | télécharger le pdf |
        télécharger en pdf | télécharger | version pdf | version imprimable | mentions légales |
        politique de confidentialité | conditions générales | conditions générales d’utilisation |
        conditions d’utilisation | gestion des cookies | gérer les cookies | gérer mes cookies |
        paramètres des cookies | tout accepter | tout refuser | continuer sans accepter | accepter et fermer |
        plan du site | qui sommes-nous | nous contacter | contactez-nous | tous droits réservés |
        droits de reproduction | crédit photo | crédits photo | crédit image | photo d’illustration |
        photo illustration | image d’illustration | illustration | image d’archives | photo d’archives |
        capture d’écran | capture d’écran youtube | réservé aux abonnés | article réservé aux abonnés |
        contenu réservé aux abonnés | article abonné | article offert | offrir cet article | article gratuit |
        écouter l’article | écouter cet article | écouter | réécouter | temps de lecture | temps de lecture min |
        temps de lecture minutes | min de lecture | mn de lecture | minute de lecture | minutes de lecture |
        lecture min | lecture minutes | lu fois | vues | vue | consultations | publié le | publié à | publié par |
        publié | posté le | posté par | paru le | mis en ligne le | date de publication | mis à jour le |
        mis à jour à | mis à jour | dernière mise à jour | dernière modification | modifié le | modifié à |
        actualisé le | créé le | écrit par | rédigé par | traduit par | mots-clés | mots clés | étiquettes |
        partenaires | nos partenaires | chargement | chargement en cours | chargement… | j’aime | j’aime ça |
        j’aime chargement | vidéo suivante | lire la vidéo | regarder la vidéo | voir la vidéo | voir la galerie |
        voir les photos | agrandir l’image | agrandir | copy to clipboard | embed | ajouter à vos sélections |
        ajouter à ma sélection | ce direct est terminé | le direct est terminé | les sujets associés |
        sujets associés | résumé en secondes | vos questions | pour approfondir | pour aller plus loin |
        votre avis nous intéresse | soyez le premier à réagir à cet article |
        plus sur ce sujet | plus sur le sujet | plus sur ce thème | plus de nouvelles | toutes les nouvelles |
        les dernières nouvelles | les dernières actualités | contenus connexes | sujets connexes | sujets liés |
        histoires en rapport | histoires liées | articles en rapport | lectures recommandées | les plus lues |
        les plus vues | les plus commentées | les plus consultés | explorez davantage sur ces sujets |
        en savoir plus sur ces sujets | en savoir plus sur ce sujet | copier dans le presse-papier |
        copier dans le presse-papiers | lien copié dans le presse-papier | lien copié dans le presse-papiers |
        réutiliser ce contenu | contribuer | voir les contributions | lire les contributions | offrir l’article |
        ajouter à la file d’attente | ajouter à la liste de lecture | lire plus tard | commentaires fermés |
        les commentaires sont fermés | vers la page d’accueil | retour à la page d’accueil | signaler un problème |
        signaler un problème sur cette page | signaler un problème ou une erreur sur cette page |
        voici comment vous savez | un site web officiel du gouvernement des états-unis |
        un site officiel du gouvernement des états-unis | site web officiel de l’union européenne |
        un site web officiel de l’union européenne | gouvernement du canada government of canada |
        sélection de la langue | choisir la langue | changer de langue | accessibilité non conforme |
        accessibilité partiellement conforme | accessibilité totalement conforme | aller à la recherche | faire un don |
        soutenez-nous | nous soutenir | accéder aux raccourcis d’accessibilité | à découvrir également |
        cet article vous a-t-il été utile | avez-vous apprécié cet article | notre sélection sur le sujet |
        nos lecteurs ont lu aussi | articles recommandés pour vous | ces valeurs pourraient vous intéresser |
        devenez membre | imprimer cette page | retour en haut de page | la rédaction vous conseille |
        passer la publicité | à voir en vidéo | offrez cet article à un proche | offrir cet article à un proche |
        lire à haute voix | mot de passe oublié | retour à la liste des communiqués | lire le journal numérique |
        mn temps de lecture | min temps de lecture | lecture en min | min lire | mn | min |
        plus de contenus dans le dossier | s’abonner sur telegram | taille de la police | e-mail |
        contacter la rédaction | seul le prononcé fait foi | contact presse | contacts presse | contact médias |
        contacts médias | personne-ressource | personnes-ressources | relations avec les médias |
        recherche dans canada.ca
        """
}
