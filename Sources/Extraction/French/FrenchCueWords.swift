/// French words other than verbs that say whose words a quotation holds, or that stand between it and its speaker.
enum FrenchCueWords {
    /// Phrases that name a speaker without a verb: the cue as it is reported, then its forms.
    static let attributions = """
        selon: selon
        d’après: d'après
        pour: pour
        son avis: de son avis, à son avis, de son propre aveu, selon ses mots, selon ses dires, selon ses termes, selon ses propos, à ses yeux
        dixit: dixit
        à en croire: à en croire
        aux yeux de: aux yeux de, aux yeux du, aux yeux des, aux yeux d'
        aux dires de: aux dires de, aux dires du, aux dires des, aux dires d'
        de l’avis de: de l'avis de, de l'avis du, de l'avis des, de l'avis d', de l'aveu de, de l'aveu du, de l'aveu d'
        selon les mots de: selon les mots de, selon les mots du, selon les termes de, selon les termes du, selon les mots d'
        """

    /// Words that may stand between a verb and its subject behind it: « a ajouté mercredi à Bruxelles le ministre ».
    static let adverbs = """
        il y a peu, il y a longtemps, il y a quelques jours, il y a quelques semaines, il y a quelques mois, il y a quelques années, \
        il y a un mois, il y a un an, il y a une semaine, il y a deux ans, il y a trois ans, il y a deux jours, il y a trois jours, \
        il y a deux semaines, il y a trois semaines, il y a deux mois, il y a trois mois, il y a six mois, il y a dix ans, \
        en entrevue, en entretien, en interview, tout juste, un peu auparavant, un peu plus tôt, un peu plus tard, un peu avant, un peu après, quelques instants plus tard, \
        quelques instants auparavant, peu, juste, auparavant, au préalable, à l'époque, à cette occasion, à l'occasion, à plusieurs reprises, dans le même temps, en privé, à mots couverts, en retour, tour à tour, par la suite, depuis, néanmoins, certes, malgré tout, à cet égard, à ce sujet, sur ce point, par contre, tout d'abord, d'abord, avant tout, d'emblée, \
        pour rappel, pour mémoire, pour l'heure, pour l'instant, pour le moment, pour autant, pour commencer, \
        lui, eux, elle aussi, elles aussi, lui-même, elle-même, eux-mêmes, donc, d'ores et déjà, de concert, en chœur, d'une même voix, à ses côtés, à leurs côtés, en aparté, au final, pour finir, pour conclure, aussi, également, encore, ensuite, enfin, alors, ainsi, toutefois, cependant, pourtant, notamment, notammant, d'ailleurs, \
        par ailleurs, en outre, de plus, de son côté, de leur côté, pour sa part, pour leur part, quant à lui, quant à elle, quant à eux, \
        à son tour, à leur tour, au passage, en retour, de nouveau, à nouveau, une nouvelle fois, une fois de plus, une fois encore, \
        même, immédiatement, aussitôt, très tôt, très vite, rapidement, récemment, clairement, publiquement, officiellement, fermement, vivement, \
        vigoureusement, longuement, brièvement, simplement, sobrement, sèchement, laconiquement, ironiquement, prudemment, \
        catégoriquement, solennellement, sèchement, samedi, dimanche, lundi, mardi, mercredi, jeudi, vendredi, hier, aujourd'hui, demain, \
        matin, midi, soir, après-midi, avant-hier, dernier, dernière, déjà, toujours, volontiers, presque, plutôt, surtout, \
        tout de même, quand même, en substance, en conclusion, en préambule, en introduction, en marge, dans la foulée, peu après, plus tard, plus tôt, \
        sur place, en revanche, au contraire, sans détour, sans ambages, en somme, en effet, in fine, en personne, le soir même, le jour même, le matin même, le lendemain, la veille, ce jour-là,  sur twitter, \
        sans surprise, l'air grave, visiblement, franchement, directement, explicitement, implicitement, ouvertement, \
        respectivement, justement, précisément, unanimement, conjointement, non sans humour, amèrement, énergiquement, habilement
        """

    /// Nouns for places and occasions of speech, behind `à`, `sur`, `devant`, `dans`, `lors de`, …
    static let reportingPrepositions = """
        à, au, aux, sur, devant, dans, lors, durant, pendant, avant, après, depuis, en, auprès, face, via, chez, à l'issue, \
        au cours, au terme, par, avec, pour, dès, vers, sous, entre, contre
        """

    /// `il` and `elle` with their gender and number.
    static let subjectPronouns = """
        m: il, lui, celui-ci, celui-là
        f: elle, celle-ci, celle-là
        mp: ils, eux, ceux-ci
        fp: elles, celles-ci
        """

    /// Words that replace the person named last: « ce dernier », « l’intéressé ».
    static let lastNamed = """
        m: ce dernier, celui-ci, l'intéressé, le premier nommé
        f: cette dernière, celle-ci, l'intéressée
        """
}
