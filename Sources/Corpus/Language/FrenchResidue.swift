extension ResidueWords {
    /// What French pages leave behind.
    static let french = ResidueWords(
        labels: frenchLabels,
        linkLabels: """
            articles correspondants | fil info | fil infos | lire aussi | lire également | à lire | à lire aussi |
            à lire également | à lire ensuite | voir aussi | voir également | à voir aussi | sur le même sujet |
            sur le même thème | sur ce sujet | sur le sujet | article associé | article lié |
            plus sur ce sujet | plus sur le sujet | plus sur ce thème | plus de nouvelles | plus d’informations |
            plus d’infos | contenus associés | contenus connexes | histoires en rapport | histoires liées |
            articles en rapport | lectures recommandées |
            à découvrir également | notre sélection sur le sujet | nos lecteurs ont lu aussi |
            articles recommandés pour vous | la rédaction vous conseille | plus de contenus dans le dossier |
            contact presse | contacts presse | contact médias | contacts médias | personne-ressource |
            personnes-ressources | relations avec les médias
            """,
        footMarkers: """
            articles correspondants | fil info | fil infos | fil d’actu | fil d’actualité | le fil info |
            recevoir la newsletter | laisser un commentaire | laissez un commentaire | laisser une réponse |
            ajouter un commentaire | poster un commentaire | publier un commentaire | écrire un commentaire |
            commentaires récents | vos commentaires | articles similaires | articles liés | articles connexes |
            articles associés | articles recommandés | articles récents | articles les plus lus | autres articles |
            autres actualités | derniers articles | nos derniers articles | dernières actualités |
            dernières nouvelles | dernières infos | recommandé pour vous | recommandés pour vous |
            nos recommandations | vous aimerez aussi | vous aimerez peut-être | vous pourriez aussi aimer |
            vous pourriez être intéressé par | dans la même rubrique | dans la même catégorie | du même auteur |
            les plus lus | les plus populaires | plus d’articles | contenus sponsorisés | à ne pas manquer |
            sur le même sujet | sur le même thème | à lire aussi | à lire également | lire aussi | voir aussi
            """,
        tags: """
            politique | monde | international | actualité | actualités | actu | actus | info | infos | à la une | une |
            europe | france | belgique | suisse | canada | afrique | maghreb | asie | amériques | proche-orient |
            moyen-orient | économie | société | défense | armée | armées | diplomatie | géopolitique | sécurité |
            guerre en ukraine | conflit en ukraine | ukraine | russie | otan | nato | union européenne | ue | onu |
            g7 | interview | entretien | reportage | analyse | éditorial | édito | opinion | opinions | tribune |
            chronique | portrait | décryptage | enquête | récit | en bref | brèves | dépêche | dépêches | communiqué |
            communiqué de presse | communiqués | exclusif | urgent | alerte | direct | en direct | vidéo | vidéos |
            photo | photos | diaporama | podcast | podcasts | audio | infographie | carte | sport | sports | culture |
            environnement | santé | accueil | rubriques | rubrique | catégorie | catégories | thèmes | tags | source |
            sources | auteur | rédaction | la rédaction | archives | agenda | météo | recherche | rechercher | menu |
            contact | à propos | suite | retour | précédent | suivant | ok | oui | non | gratuit | abonné | abonnés |
            réactions |
            nouvelles | accessibilité | confidentialité |
            paix et sécurité | droits de l’homme | aide humanitaire
            """,
        invitations: """
            passer au contenu | aller au contenu | passer à la navigation | aller à la navigation | aller au menu |
            vous appréciez notre travail | vous appréciez cet article | contribuez à faire vivre | votre don |
            faites un don | votre adresse email | votre adresse e-mail | votre e-mail ne sera pas |
            vous n’avez pas de compte | avec notre partenaire | les cookies nécessaires | ce site web utilise |
            me notifier des | enregistrer mon nom | sauvegarder mon nom | suivez-nous | lire la retranscription |
            lire la suite | lire l’intégralité | lire aussi | lire également | lire notre | lire nos |
            lire par ailleurs | à lire aussi | à lire également | à lire sur | à lire : | voir aussi | voir également |
            voir la vidéo | à voir aussi | à écouter aussi | écouter aussi | suivez-nous sur |
            suivez toute l’actualité | suivez l’actualité | suivez notre direct | suivez le direct | abonnez-vous |
            s’abonner à | inscrivez-vous à | inscrivez-vous pour | rejoignez-nous | rejoignez la chaîne |
            recevez chaque | recevez tous | recevez toute | recevez nos | recevez gratuitement | recevez l’essentiel |
            retrouvez toute l’actualité | retrouvez tous nos | retrouvez tous les articles | retrouvez toutes nos |
            retrouvez-nous sur | retrouvez cet article | partagez cet article | partager cet article | partager sur |
            cliquez ici | pour participer aux discussions | pour poster un commentaire | pour réagir à cet article |
            pour lire la suite | pour afficher ce contenu | pour visualiser ce contenu | pour consulter ce contenu |
            connectez-vous pour | vous devez être connecté | vous devez vous connecter | vous avez déjà un compte |
            déjà abonné | pas encore abonné | cet article est réservé | cet article vous est offert |
            cet article est payant | l’accès à la totalité | la lecture de cet article est réservée |
            la suite est réservée | la suite de cet article est réservée | ce contenu est réservé |
            ce contenu est bloqué | ce contenu n’est pas disponible | en poursuivant votre navigation |
            en vous inscrivant | nous utilisons des cookies | ce site utilise des cookies |
            votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée |
            les champs obligatoires sont indiqués | téléchargez l’application | téléchargez notre application |
            tous droits réservés | source link | la suite après | publié dans | classé dans | posté dans | mots-clés |
            une erreur, une coquille | vous avez repéré une erreur | vous avez trouvé une erreur |
            votre avis nous intéresse | connectez-vous à votre compte | pour visionner ce contenu |
            copier/coller le lien | recevez toute l’actualité | édité par | signaler une erreur | ne manquez rien |
            ne ratez rien | ne manquez pas notre | faire un don | vous êtes à nouveau en ligne |
            chaque histoire peut être racontée de plusieurs manières |
            newsletter recevez | newsletterrecevez | l’espace des contributions est réservé | lecture du monde en cours |
            ignorer le contenu principal | sauter au contenu |
            emportez l’actualité internationale partout avec vous | france 24 vous propose de revenir sur les actualités |
            votre e-mail avec votre consentement | newsletter la matinale | la matinale chaque matin recevez |
            infolettre abonnez-vous | vous devez être membre pour | pour envoyer une correction ou une suggestion |
            recevez quotidiennement toute | obtenez les dernières nouvelles militaires |
            vous recevez cette lettre parce que | si vous n’êtes pas journaliste | en cliquant sur accepter |
            ce site utilise akismet | soutenez le journalisme indépendant | devenez membre du club |
            la fonctionnalité de lecture vocale |
            chaque matin recevez les | chaque matin recevez l | chaque matin recevez nos | chaque matin recevez notre
            """,
        invitingVerbs: """
            lire | voir | revoir | écouter | réécouter | regarder | consulter | consultez | télécharger | téléchargez |
            visionner | pour en savoir plus | pour plus d’informations | pour aller plus loin | pour commenter |
            cliquez sur | cliquer sur | appuyez sur | en cliquant sur | soutenez | rejoignez | il vous reste |
            retrouver | retrouvez | découvrir | découvrez |
            lisez aussi | lisez également | suivez les nouvelles | regardez ici | s’abonner au | s’abonner aux
            """,
        playerCues: """
            regarder sur | à regarder sur | voir sur | à voir sur | revoir sur | écouter sur | à écouter sur
            """,
        homePages: """
            accueil | page d’accueil
            """,
        accountActions: """
            se connecter | s’abonner | je m’abonne | abonnez-vous | s’identifier | s’inscrire | mon compte | faire un don |
            soutenez-nous
            """,
        siteNouns: """
            média | médias | multimédia | plateforme | portail | agence | journal | quotidien | hebdomadaire | magazine |
            blog | webzine | info | infos | information | informations | actualité | actualités | actu | actus
            """,
        institutions: """
            ministère de | ministère des | ministère du | ministère d | ambassade de | conseil de l’union européenne |
            conseil européen | conseil de l’europe | commission européenne | parlement européen | organisation du traité |
            organisation des nations | union africaine | présidence de la république |
            ambassade des | ambassade du | ambassade d | consulat général
            """,
        taglineWords: """
            en | et | de | d | la | le | les | l | un | une | du | des | à | premier | première | national | nationale |
            indépendant | indépendante | officiel | officielle | international | internationale | mondial | mondiale |
            quotidien | quotidienne | quotidiennes | continu | direct | ligne | temps | réel | presse | diffusion | toute |
            toutes | votre | numérique | défense | sécurité | géopolitique | européen | européenne | étrangères | traité |
            nations | unies | combattants
            """,
        languageNames: """
            français | anglais | allemand | espagnol | italien | portugais | polonais | ukrainien | russe | turc | arabe |
            chinois
            """,
        colonLabels: """
            vous êtes ici | sur la photo | photo du haut | en photo | photo prise | lire | à lire | lire aussi | à lire aussi |
            lire également | voir | à voir | voir aussi | écouter | à écouter | source | sources | source image |
            source photo | crédit | crédits | crédit photo | crédits photo | crédit photos | crédits photos |
            crédit image | crédits images | photo | photos | image | images | illustration | légende | auteur |
            auteurs | tags | mots-clés | mots clés | thèmes | thème | étiquettes | catégorie | catégories | rubrique |
            rubriques | sur le même sujet | article original | lien | liens | pour en savoir plus | en savoir plus |
            partagez | partager | traduction | copyright | contact presse | contacts presse |
            photo par | photos par | vidéo par | virin | thèmes associés | sujets associés | sujets liés |
            mots-clés associés | note aux lecteurs | note à nos lecteurs | note aux abonnés | note aux rédactions |
            nos standards | lisez aussi | lisez également | lisez aussi dans l’article | lire aussi dans l’article |
            sélection de la langue |
            lisez plus | re lire | thématiques associées | vous pouvez également lire | notre sélection sur le sujet
            """,
        edgeLabels: """
            éditeur | éditrice | rédacteur | rédactrice | sujets | de | langue | langues
            """,
        sourceLabels: """
            source | sources
            """,
        statementSigns: """
            lors d | lors de | lors du | en référence | avec référence | se référant | conférence de presse |
            briefing | ministre | président | présidente | porte parole
            """,
        disclaimers: """
            doivent respecter nos | respecter nos cgu | tous les matins par email | tous les matins par e-mail |
            chaque matin dans votre boîte mail | utilise des cookies | utilisons des cookies |
            fonctionne correctement et pour améliorer votre expérience | n’engagent que leur auteur |
            n’engagent que leurs auteurs | n’engage que son auteur | n’engagent que leur autrice |
            les opinions exprimées dans | les points de vue exprimés dans | vos données personnelles |
            notre politique de confidentialité | toute reproduction interdite |
            toute reproduction totale ou partielle | toute reproduction ou représentation |
            droits de reproduction et de diffusion réservés | dépêche d’agence publiée |
            ne reflètent pas nécessairement | ne reflètent pas forcément | ne reflète pas nécessairement |
            ne sont pas nécessairement celles | ne représentent pas nécessairement | ne sauraient engager |
            les positions prises dans | la référence à l’agence est obligatoire | hyperlien vers | lien hypertexte |
            tout contenu sur internet | large éventail de points de vue | tous droits réservés |
            reproduction interdite | reproduction et diffusion interdites | sans l’autorisation écrite |
            est apparu en premier sur | est apparue en premier sur | cet article a été publié |
            cet article a initialement été publié | cet article a été initialement publié |
            cet article est initialement paru | cet article a été traduit | cet article est une traduction |
            cet article a été rédigé | cet article provient | cet article est tiré | cet article est repris |
            ce texte a été traduit | ce contenu a été traduit | ce contenu a été publié | traduit automatiquement |
            traduction automatique | traduit de l’anglais par | publié automatiquement |
            à l’aide de l’intelligence artificielle | avec l’aide de l’intelligence artificielle | se désabonner |
            vous désabonner | vous désinscrire |
            ctrl entrée | ctrl enter | citation et de l’utilisation de tout | citant et en utilisant tout |
            hyperliens vers | liens hypertextes vers | ouverts aux moteurs de recherche |
            ouverts pour les moteurs de recherche | contactez-nous s’il vous plaît pour vous abonner |
            licence de ce contenu | citation et l’utilisation de tout | citation et l’utilisation de tous |
            citation et de l’utilisation de tous | cet article est paru dans notre | il est interdit de reproduire |
            interdiction de reproduire |
            via le système de diffusion interne
            """,
        captionLabels: """
            interactif | infographie | infographies | graphique | carte | cartes | carte interactive | vidéo | vidéos |
            photo | photos | en images | en image | en photos | en vidéo | diaporama | légende | image | images |
            illustration | audio | podcast | chronologie interactive
            """,
        credits: """
            photo prise le | crédit photo | crédits photo | crédit photos | crédits photos | getty images | ap photo |
            via afp | via reuters | via ap | afp archives | photo afp | photos afp | photo reuters | photo ap |
            archives afp | archives reuters | sipa press | epa efe | photo d’illustration | photo d’archives |
            image d’illustration | image d’archives | capture d’écran |
            photo de sources ouvertes | photos de sources ouvertes | photo de source ouverte
            """,
        creditHeads: """
            crédit | crédits | photo | photos | image | copyright
            """,
        interfaceWords: """
            flickr | likes | like | partager | partagez | partage | partages | tweeter | tweet | tweets | envoyer |
            imprimer | commenter | commentaire | commentaires | réagir | enregistrer | copier | facebook | twitter |
            linkedin | whatsapp | telegram | messenger | instagram | youtube | pinterest | tiktok | threads | bluesky |
            reddit | flipboard | snapchat | email | mail | courriel | x | rss | favoris |
            viber | vk | patreon | paypal
            """,
        particles: """
            on | le | la | à | par | de | du | et | sur | dans | avec | en | pour | via
            """,
        publishedCues: """
            publié le | publié | publié ce | publié à | publiée le | posté le | paru le | mis en ligne le |
            diffusé le | dépêche du | communiqué du | date de publication | publication | créé le | écrit le | rédigé le | article publié le |
            date |
            ajouté le | cet article a été publié le
            """,
        datedGenres: """
            point de presse du | point presse du | le fil du | fil du | le direct du | direct du | journal du |
            édition du | revue de presse du | compte rendu du | compte-rendu du | bulletin du |
            communiqué de presse du
            """,
        updatedCues: """
            mis à jour le | mis à jour | mise à jour le | mise à jour | dernière mise à jour |
            dernière mise à jour le | dernière modification | dernière modification le | modifié le | modifié à |
            modifié | mis à jour à | actualisé le | actualisé à | màj | màj le | maj | maj le
            """,
        dateFillers: """
            le | la | à | h | heure | heures | min | par | de | du | ce | et | gmt | utc | cet | paris | bruxelles |
            locales | date | n | no | numéro | commentaire | commentaires | rédaction | vues | partages |
            communiqué | presse | actualité | actualités | hae | hne
            """,
        readingTimes: """
            temps de lecture | temps de lecture estimé | temps de lecture min | temps de lecture mn |
            temps de lecture minute | temps de lecture minutes | lecture min | lecture mn | lecture minute |
            lecture minutes | min de lecture | mn de lecture | minute de lecture | minutes de lecture
            """,
        bylineOpenings: """
            avec notre envoyé spécial | avec notre envoyée spéciale | avec notre correspondant |
            avec notre correspondante | avec nos envoyés spéciaux | notre correspondant | notre correspondante | par |
            de notre correspondant | de notre correspondante | de notre envoyé spécial | de notre envoyée spéciale |
            propos recueillis par | propos recueillis | texte de | texte par | article de | écrit par | rédigé par |
            traduit par | publié par | translated by |
            par notre envoyé spécial | par notre envoyée spéciale | par notre correspondant | par notre correspondante |
            par nos envoyés spéciaux
            """,
        bylineParts: """
            avec afp | et afp | avec reuters | et reuters | avec ap | avec agences | avec les agences | avec belga |
            et belga | avec ats | la rédaction | rédaction avec | correspondant à | correspondante à |
            envoyé spécial à | envoyée spéciale à
            """,
        signatureParts: """
            reportage | rédacteur | rédacteurs | version française | édité par | rédigé par | avec la contribution de | avec agences | avec afp |
            avec reuters | avec belga
            """,
        editingNotes: """
            édité par | version française | rédigé par | traduit par | avec la contribution de
            """,
        authorNotes: """
            à propos de | à propos d
            """,
        sentenceWords: """
            il | elle | ils | elles | nous | vous | je | que | qui | est | sont | ont | était | étaient | sera |
            seront | avait | c’est
            """,
        determiners: """
            le | la | les | l | un | une | des | ce | cet | cette | ces | son | sa | ses | leur | leurs
            """
    )
}
