/// The French verbs that report speech, with what each asks of its surroundings.
enum FrenchCueVerbs {
    /// One verb a line: class, infinitive, and for verbs that `FrenchConjugation` has no rule for all forms needed.
    ///
    /// Classes: `s` reports speech with or without quotation marks; `m` only beside a mark; `o` takes an object or
    /// infinitive, so that marks after it hold a fragment; `w` is weak and counts only right before a fragment.
    /// After `|` stand the participles, after a second `|` the gerund.
    static let verbs = """
        s accuser
        s admettre admet admettent admettait admettaient admit admirent admettra admettrait | admis admise admises | admettant
        s affirmer
        s ajouter
        s alléguer
        s annoncer
        s arguer
        s argumenter
        s assurer
        s attester
        s avancer
        s avertir
        s avouer
        s certifier
        s concéder
        s conclure conclut concluent concluait concluaient conclurent conclura conclurait | conclu conclue conclus conclues | concluant
        s confesser
        s confier
        s confirmer
        s considérer
        s constater
        s convenir convient conviennent convenait convenaient convint convinrent conviendra | convenu convenue convenus convenues | convenant
        s déclarer
        s démentir dément démentent démentait démentaient démentit démentirent démentira | démenti démentie démentis démenties | démentant
        s déplorer
        s dire dit disent disait disaient dirent dira dirait diront diraient | dit dite dits dites | disant
        s divulguer
        s écrire écrit écrivent écrivait écrivaient écrivit écrivirent écrira | écrit écrite écrits écrites | écrivant
        s énoncer
        s estimer
        s expliquer
        s réexpliquer
        s exposer
        s indiquer
        s informer
        s insister
        s maintenir maintient maintiennent maintenait maintenaient maintint maintiendra | maintenu maintenue maintenus maintenues |
        s marteler
        s mentionner
        s nier
        s noter
        s objecter
        s observer
        s plaider
        s préciser
        s prétendre prétend prétendent prétendait prétendaient prétendit prétendra | prétendu prétendue prétendus prétendues | prétendant
        s prévenir prévient préviennent prévenait prévenaient prévint préviendra | prévenu prévenue prévenus prévenues | prévenant
        s promettre promet promettent promettait promettaient promit promirent promettra | promis promise promises | promettant
        s rappeler
        s rapporter
        s réaffirmer
        s reconnaître reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnaîtra | reconnu reconnue reconnus reconnues | reconnaissant
        s redire redit redisent redisait redisaient redirent redira | redit redite redits redites | redisant
        s regretter
        s réitérer
        s relater
        s remarquer
        s répéter
        s répliquer
        s répondre répond répondent répondait répondaient répondit répondirent répondra | répondu répondue répondus répondues | répondant
        s résumer
        s rétorquer
        s révéler
        s signaler
        s soutenir soutient soutiennent soutenait soutenaient soutint soutiendra | soutenu soutenue soutenus soutenues | soutenant
        s souligner
        s suggérer
        s témoigner
        m abonder
        m achever
        m alerter
        m analyser
        m articuler
        m assumer
        m asséner
        m balancer
        m balayer
        m brocarder
        m claironner
        m clamer
        m commenter
        m compléter
        m conseiller
        m continuer
        m crier
        m critiquer
        m décréter
        m décrire décrit décrivent décrivait décrivaient décrivit décrira | décrit décrite décrits décrites | décrivant
        m décrypter
        m définir
        m démontrer
        m détailler
        m développer
        m deviner
        m diagnostiquer
        m embrayer
        m enchaîner
        m opiner
        m énumérer
        m exhorter
        m fulminer
        m fustiger
        m glisser
        m gronder
        m hurler
        m imaginer
        m implorer
        m insinuer
        m interpeller interpelle interpellent interpellait interpellaient interpella | interpellé interpellée interpellés interpellées | interpellant
        m interroger
        m ironiser
        m juger
        m jurer
        m justifier
        m lâcher
        m lancer
        m lire peut pouvait lit
        m louer
        m marmonner
        m menacer
        m moquer
        m murmurer
        m narrer
        m nuancer
        m opposer
        m ordonner
        m persifler
        m pester
        m philosopher
        m plaisanter
        m pointer
        m poser
        m poster
        m poursuivre poursuit poursuivent poursuivait poursuivaient poursuivit poursuivra | poursuivi poursuivie poursuivis poursuivies | poursuivant
        m préconiser
        m prêcher
        m plastronner
        m fanfaronner
        m dédramatiser
        m imager
        m prédire prédit prédisent prédisait prédisaient prédirent | prédit prédite prédits prédites | prédisant
        m proclamer
        m pronostiquer
        m protester
        m questionner
        m raconter
        m railler
        m rassurer
        m réagir
        m rebondir
        m récapituler
        m recommander
        m réfuter
        m relativiser
        m relever
        m renchérir
        m reprendre reprend reprennent reprenait reprenaient reprit reprirent reprendra | repris reprise reprises | reprenant
        m riposter
        m scander
        m sermonner
        m souffler
        m soupirer
        m surenchérir
        m acquiescer
        m admonester
        m avertir
        m bougonner
        m corriger
        m éluder
        m exulter
        m grommeler grommelle grommellent grommelait grommelaient grommela | grommelé grommelée | grommelant
        m insister
        m jubiler
        m ponctuer
        m prophétiser
        m raisonner
        m râler
        m rectifier
        m triompher
        m défier
        m s'enorgueillir
        m s'enquérir enquiert enquièrent enquérait enquéraient enquit | enquis enquise | enquérant
        m s'impatienter
        m s'émerveiller
        m se désespérer
        m se remémorer
        m synthétiser
        m tacler
        m tancer
        m tempérer
        m tempêter
        m temporiser
        m théoriser
        m titrer
        m tonner
        m traduire traduit traduisent traduisait traduisaient traduira | traduit traduite traduits traduites | traduisant
        m trancher
        m trouver
        m tweeter
        m twitter
        m vanter
        m vitupérer
        m s'agacer
        m s'alarmer
        m s'amuser
        m s'emporter
        m s'émouvoir émeut émeuvent émouvait émouvaient émut | ému émue émus émues | émouvant
        m s'enthousiasmer
        m s'étonner
        m s'exclamer
        m s'exprimer
        m s'excuser
        m s'indigner
        m s'inquiéter
        m s'insurger
        m s'interroger
        m s'offusquer
        m se défendre défend défendent défendait défendaient défendit | défendu défendue défendus défendues | défendant
        m se demander
        m se désoler
        m se féliciter
        m se justifier
        m se lamenter
        m se plaindre plaint plaignent plaignait plaignaient plaignit | plaint plainte plaints plaintes | plaignant
        m se rappeler
        m se réjouir
        m se souvenir souvient souviennent souvenait souvenaient souvint | souvenu souvenue souvenus souvenues | souvenant
        m se targuer
        m se vanter
        o appeler
        o afficher
        o applaudir
        o citer
        o comparer
        o condamner
        o contester
        o demander
        o dénoncer
        o désigner
        o encourager
        o épingler
        o évoquer
        o exclure exclut excluent excluait excluaient exclura | exclu exclue exclus exclues | excluant
        o exiger
        o exprimer
        o formuler
        o inviter
        o invoquer
        o presser
        o prier
        o proposer
        o qualifier
        o réclamer
        o récuser
        o réprouver
        o revendiquer
        o saluer
        o sommer
        o stigmatiser
        o supplier
        o souhaiter
        o reprocher
        o remercier
        o féliciter
        o dépeindre dépeint dépeignent dépeignait dépeignaient dépeignit | dépeint dépeinte dépeints dépeintes | dépeignant
        o garantir
        o vilipender
        o pourfendre pourfend pourfendent pourfendait pourfendaient pourfendit | pourfendu pourfendue | pourfendant
        o s'engager
        o se dire dit disent disait disaient dirent dira dirait | dit dite dits dites | disant
        o se déclarer
        o se montrer
        o se prononcer
        o s'opposer
        w attendre attend attendent attendait attendaient attendit | attendu attendue | attendant
        w craindre craint craignent craignait craignaient craignit | craint | craignant
        w croire croit croient croyait croyaient crut crurent | cru | croyant
        w défendre défend défendent défendait défendaient défendit | défendu défendue défendus défendues | défendant
        w envisager
        w espérer
        w parler
        w penser
        w préférer
        w prévoir prévoit prévoient prévoyait prévoyaient | prévu prévue prévus | prévoyant
        w prôner
        w redouter
        w refuser
        w rejeter
        w revenir revient reviennent revenait revenaient revint | revenu revenue revenus revenues | revenant
        w s'attendre attend attendent attendait attendaient | attendu attendue attendus | attendant
        w vouloir veut veulent voulait voulaient voulut voulurent | voulu voulue | voulant
        """

    /// Phrases that report speech: class, infinitive of the phrase, a colon, the word that follows the verb.
    static let phrases = """
        s faire savoir: savoir
        s faire valoir: valoir
        s faire remarquer: remarquer
        s faire observer: observer
        s faire comprendre: comprendre
        s faire part: part
        m faire écho: écho
        o faire état: état
        s laisser entendre: entendre
        m laisser tomber: tomber
        m laisser échapper: échapper
        s mettre en garde: en garde
        m mettre en avant: en avant
        o rendre hommage: hommage
        m enfoncer le clou: le clou
        o mettre en cause: en cause
        o mettre en doute: en doute
        """

    /// Forms of the verbs that begin those phrases, as in `verbs` but without a class.
    static let phraseVerbs = """
        faire fait font faisait faisaient fit firent fera ferait | fait faite faits faites | faisant
        laisser
        mettre met mettent mettait mettaient mit mirent mettra | mis mise mises | mettant
        rendre rend rendent rendait rendaient rendit rendirent | rendu rendue rendus rendues | rendant
        enfoncer
        """
}
